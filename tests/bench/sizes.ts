import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Figure } from './report';

const BUILD = '.output/chrome-mv3';

export function measureSizes(): Figure[] {
  return [
    { what: 'content script', on: 'min + gzip', value: sizeOf(scriptsIn('content-scripts')), unit: 'kB', target: 30 },
    { what: 'panel and popup', on: 'min + gzip', value: sizeOf(scriptsOf('panel.html')), unit: 'kB' },
  ];
}

function scriptsIn(folder: string): string[] {
  return readdirSync(`${BUILD}/${folder}`)
    .filter((file) => file.endsWith('.js'))
    .map((file) => `${folder}/${file}`);
}

/** The scripts that a page loads when it opens. */
function scriptsOf(page: string): string[] {
  return readFileSync(`${BUILD}/${page}`, 'utf8').match(/chunks\/[^"]+\.js/g) ?? [];
}

/** In kB as a store packs them. */
function sizeOf(files: readonly string[]): number {
  const sizes = files.map((file) => gzipSync(readFileSync(`${BUILD}/${file}`), { level: 9 }).length);
  return sizes.reduce((sum, size) => sum + size, 0) / 1000;
}
