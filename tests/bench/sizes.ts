import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Figure } from './report';

const BUILD = '.output/chrome-mv3';

export function measureSizes(): Figure[] {
  return [
    { what: 'content script', on: 'min + gzip', value: sizeOf('content-scripts'), unit: 'kB', target: 30 },
    { what: 'panel and popup', on: 'min + gzip', value: sizeOf('chunks'), unit: 'kB' },
  ];
}

/** The scripts of a folder of the build together, in kB as a store packs them. */
function sizeOf(folder: string): number {
  const files = readdirSync(`${BUILD}/${folder}`).filter((file) => file.endsWith('.js'));
  const sizes = files.map((file) => gzipSync(readFileSync(`${BUILD}/${folder}/${file}`), { level: 9 }).length);
  return sizes.reduce((sum, size) => sum + size, 0) / 1000;
}
