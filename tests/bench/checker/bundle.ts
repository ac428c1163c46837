import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import type { Engine } from './engines';

const BENCH = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const OUT = resolve('.output/bench');

/** Written once: a process may be reading the file. */
const written = new Map<string, string>();

/** A module's code as it ships: one minified file. What runs through tsx is slower than that. */
export function bundle(module: string, minify = true): string {
  const file = written.get(module) ?? write(module, minify);
  written.set(module, file);
  return file;
}

function write(module: string, minify: boolean): string {
  const outfile = `${OUT}/${module.replace(/\W+/g, '-')}.mjs`;
  buildSync({
    entryPoints: [`${BENCH}/${module}`],
    bundle: true,
    minify,
    platform: 'node',
    format: 'esm',
    outfile,
    logLevel: 'error',
    // Some peers reach for Node's modules the old way.
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  });
  return outfile;
}

/** The file that a process loads for an engine. */
export function loadable({ module }: Engine): string {
  return module.startsWith('peers/') ? `${BENCH}/${module}` : bundle(module);
}

/** In kB: the engine with all that it needs, minified and packed. */
export function packedSize(engine: Engine): number {
  const script = gzipSync(readFileSync(bundle(engine.module)), { level: 9 }).length;
  return (script + (engine.name === 'Harper' ? packedWasm() : 0)) / 1000;
}

/** Harper's rules and dictionary are a program of their own. */
function packedWasm(): number {
  return gzipSync(readFileSync(`${BENCH}/peers/node_modules/harper.js/dist/harper_wasm_bg.wasm`)).length;
}
