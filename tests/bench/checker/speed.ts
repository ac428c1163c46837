import { median } from '../report';
import { type Engine, FLOOR, OURS, OURS_ANEW, OURS_IN_DUTCH, PEERS } from './engines';
import { EngineProcess } from './process';
import { LENGTHS } from './texts';

export interface Speed {
  engine: Engine;
  /** Median ms by number of words; nothing where an engine was too slow for it. */
  ms: Map<number, number>;
  characters: Map<number, number>;
  findings: Map<number, number>;
}

const ROUNDS = 5;
/** For one engine and length in one round. */
const MOST_SAMPLES = 60;
const MOST_MS = 250;
/** What is expected to take longer than this is measured once, in the end. */
const SLOW_MS = 2500;
/** For all slow ones together. */
const PATIENCE_MS = 90_000;

/** Every engine on every length, the engines in another order each round, one at a time. */
export async function measureSpeed(note: (line: string) => void): Promise<Speed[]> {
  const engines = [OURS, OURS_IN_DUTCH, OURS_ANEW, FLOOR, ...PEERS];
  const processes = await Promise.all(engines.map((engine) => EngineProcess.start(engine)));
  const times = new Map(
    engines.map((engine) => [engine, new Map<number, number[]>(LENGTHS.map((words) => [words, []]))]),
  );
  const speeds = engines.map(
    (engine): Speed => ({ engine, ms: new Map(), characters: new Map(), findings: new Map() }),
  );
  const speedOf = (engine: Engine) => speeds.find((speed) => speed.engine === engine) as Speed;

  const measure = async (process: EngineProcess, words: number, samples: number, patience: number) => {
    const warmUp = samples > 1 && !times.get(process.engine)?.get(words)?.length;
    const timed = await process.time({ words, samples, time: MOST_MS, warmUp }, patience);
    if (!timed) return false;
    times
      .get(process.engine)
      ?.get(words)
      ?.push(...timed.times);
    speedOf(process.engine).characters.set(words, timed.characters);
    speedOf(process.engine).findings.set(words, timed.findings);
    return true;
  };
  /** As far as it is known: a text ten times as long takes ten times as long at least. */
  const expected = (engine: Engine, words: number): number => {
    const known = times.get(engine)?.get(words) ?? [];
    if (known.length > 0) return median(known);
    const shorter = times.get(engine)?.get(words / 10) ?? [];
    return shorter.length > 0 ? median(shorter) * 10 : 0;
  };

  for (const process of processes) await process.time({ words: 1000, samples: 200, time: 1500 }, 30_000);
  for (let round = 0; round < ROUNDS; round++) {
    for (const words of LENGTHS) {
      for (const process of shuffled(processes)) {
        if (expected(process.engine, words) < SLOW_MS) await measure(process, words, MOST_SAMPLES, 30_000);
      }
    }
  }
  const end = performance.now() + PATIENCE_MS;
  const longest = LENGTHS[LENGTHS.length - 1] as number;
  const late = processes.filter(({ engine }) => (times.get(engine)?.get(longest)?.length ?? 0) === 0);
  for (const process of late.sort((a, b) => expected(a.engine, longest) - expected(b.engine, longest))) {
    const done = await measure(process, longest, 1, Math.max(end - performance.now(), 1));
    note(`${process.engine.name} at ${longest} words: ${done ? 'one sample, of a text not seen before' : 'too slow'}.`);
  }
  for (const process of processes) process.stop();
  for (const { engine, ms } of speeds) {
    for (const [words, values] of times.get(engine) ?? []) if (values.length > 0) ms.set(words, median(values));
  }
  return speeds;
}

function shuffled<T>(values: readonly T[]): T[] {
  return values
    .map((value) => ({ value, at: Math.random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ value }) => value);
}

/** How time grows with the text: 1 is in step with it. */
export function growth({ ms, characters }: Speed, from = 1000, to = 100_000): number {
  const ratio = (of: Map<number, number>) => Math.log((of.get(to) ?? Number.NaN) / (of.get(from) ?? Number.NaN));
  return ratio(ms) / ratio(characters);
}
