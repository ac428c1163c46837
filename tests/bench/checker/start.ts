/** A process that starts one engine and says how long that took: the import, the set-up, the first check of 60 words. */
import { performance } from 'node:perf_hooks';
import type { MakeEngine } from './engines';
import { makeText, type TextLanguage } from './texts';

export interface Start {
  load: number;
  setUp: number;
  firstCheck: number;
}

const [file = '', language = 'en'] = process.argv.slice(2) as [string, TextLanguage];
const text = Buffer.from(makeText(language, 60)).toString();
const started = performance.now();
const { default: make } = (await import(file)) as { default: MakeEngine };
const loaded = performance.now();
const check = await make();
const ready = performance.now();
await check(text);
const checked = performance.now();
const start: Start = { load: loaded - started, setUp: ready - loaded, firstCheck: checked - ready };
process.stdout.write(JSON.stringify(start), () => process.exit());
