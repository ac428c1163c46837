import { execFileSync } from 'node:child_process';
import { median } from '../report';
import { bundle, loadable } from './bundle';
import { type Engine, FLOOR, OURS, PEERS } from './engines';
import type { Start } from './start';

const PROCESSES = 7;
/** Slow ones start fewer times. */
const MOST_MS = 8000;

/** Medians over fresh processes, the engines in turn. */
export function measureStartUp(): Map<Engine, Start> {
  const starts = new Map<Engine, Start[]>([OURS, FLOOR, ...PEERS].map((engine) => [engine, []]));
  const script = bundle('checker/start.ts', false);
  for (let process = 0; process < PROCESSES; process++) {
    for (const [engine, done] of starts) {
      const spent = done.reduce((sum, { load, setUp, firstCheck }) => sum + load + setUp + firstCheck, 0);
      if (spent > MOST_MS) continue;
      const said = execFileSync(globalThis.process.execPath, [script, loadable(engine), engine.language]);
      done.push(JSON.parse(said.toString()) as Start);
    }
  }
  return new Map(
    [...starts].map(([engine, done]) => [
      engine,
      {
        load: median(done.map(({ load }) => load)),
        setUp: median(done.map(({ setUp }) => setUp)),
        firstCheck: median(done.map(({ firstCheck }) => firstCheck)),
      },
    ]),
  );
}
