/** The process of one engine: loads and warms it up, then times it on request. */
import { performance } from 'node:perf_hooks';
import type { MakeEngine } from './engines';
import { afterKey, makeText, type TextLanguage } from './texts';

export interface Job {
  words: number;
  /** At most so many samples, and no new one after so many milliseconds. */
  samples: number;
  time: number;
  /** Checks once before, as the key press before this one did. */
  warmUp?: boolean;
}

export interface Timed {
  times: number[];
  characters: number;
  findings: number;
}

const [file = '', language = 'en'] = process.argv.slice(2) as [string, TextLanguage];
const { default: make } = (await import(file)) as { default: MakeEngine };
const check = await make();
const texts = new Map<number, string>();
let key = 0;

process.on('message', (job: Job) => void time(job).then((timed) => process.send?.(timed)));
process.send?.('ready');

async function time({ words, samples, time, warmUp }: Job): Promise<Timed> {
  const text = texts.get(words) ?? makeText(language, words);
  texts.set(words, text);
  if (warmUp) await check(afterKey(language, text, key++));
  const times: number[] = [];
  let findings = 0;
  for (const end = performance.now() + time; times.length < samples; ) {
    const typed = afterKey(language, text, key++);
    const start = performance.now();
    const answer = check(typed);
    findings = typeof answer === 'number' ? answer : await answer;
    times.push(performance.now() - start);
    if (performance.now() > end) break;
  }
  return { times, characters: text.length, findings };
}
