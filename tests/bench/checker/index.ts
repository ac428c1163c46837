import { type Figure, formatTable, round } from '../report';
import { packedSize } from './bundle';
import { type Engine, FLOOR, OURS, OURS_ANEW, OURS_IN_DUTCH, PEERS } from './engines';
import { installPeers } from './install';
import { growth, measureSpeed, type Speed } from './speed';
import type { Start } from './start';
import { measureStartUp } from './start-up';
import { LENGTHS } from './texts';

export interface Comparison {
  /** Markdown: the engines side by side. */
  tables: string;
  figures: Figure[];
}

/** Our check beside the peers' and the floor, in one run on the same texts. */
export async function compareCheckers(): Promise<Comparison> {
  installPeers();
  const sizes = new Map([OURS, FLOOR, ...PEERS].map((engine) => [engine, packedSize(engine)]));
  const starts = measureStartUp();
  const notes: string[] = [];
  const speeds = await measureSpeed((line) => notes.push(line));
  const tables = [
    '### Checkers side by side: ms per check, as while typing\n',
    mediansTable(speeds),
    ...notes.map((note) => `- ${note}`),
    '',
    '### The same, divided by ours in English\n',
    ratiosTable(speeds),
    '### Start-up in a fresh process, in ms, and size\n',
    startTable(starts, sizes),
  ];
  return { tables: tables.join('\n'), figures: figures(speeds, starts, sizes) };
}

function mediansTable(speeds: readonly Speed[]): string {
  const rows = speeds.map((speed) => [
    speed.engine.name,
    ...LENGTHS.map((words) => show(speed.ms.get(words))),
    show(((speed.ms.get(1000) ?? Number.NaN) * 1e6) / (speed.characters.get(1000) ?? Number.NaN)),
    growth(speed).toFixed(2),
    String(speed.findings.get(1000) ?? ''),
  ]);
  const titles = LENGTHS.map((words) => `${words.toLocaleString('en')} words`);
  return formatTable(['engine', ...titles, 'ns/char at 1,000', 'growth 1k→100k', 'findings at 1,000'], rows);
}

function ratiosTable(speeds: readonly Speed[]): string {
  const ours = find(speeds, OURS);
  const rows = speeds
    .filter((speed) => speed !== ours)
    .map(({ engine, ms }) => [
      engine.name,
      ...LENGTHS.map((words) => show((ms.get(words) ?? Number.NaN) / (ours.ms.get(words) ?? Number.NaN))),
    ]);
  return formatTable(['engine', ...LENGTHS.map((words) => `${words.toLocaleString('en')} words`)], rows);
}

function startTable(starts: ReadonlyMap<Engine, Start>, sizes: ReadonlyMap<Engine, number>): string {
  const rows = [...starts].map(([engine, { load, setUp, firstCheck }]) => [
    engine.name,
    show(load),
    show(setUp),
    show(firstCheck),
    `${show(sizes.get(engine))} kB`,
  ]);
  return formatTable(['engine', 'import', 'set-up', 'first check, 60 words', 'min + gzip'], rows);
}

function figures(
  speeds: readonly Speed[],
  starts: ReadonlyMap<Engine, Start>,
  sizes: ReadonlyMap<Engine, number>,
): Figure[] {
  const floor = find(speeds, FLOOR).ms.get(1000) ?? Number.NaN;
  const on = 'Node';
  const perLanguage = [OURS, OURS_IN_DUTCH].flatMap((engine): Figure[] => {
    const speed = find(speeds, engine);
    const ms = (words: number) => speed.ms.get(words) ?? Number.NaN;
    const { name } = engine;
    return [
      { what: `${name}: check of 300 words`, on, value: ms(300), unit: 'ms', target: 0.1 },
      { what: `${name}: check of 1,000 words`, on, value: ms(1000), unit: 'ms', target: 0.25 },
      { what: `${name}: check of 1,000 words / floor`, on, value: ms(1000) / floor, unit: 'x', target: 4 },
      { what: `${name}: check of 100,000 words`, on, value: ms(100_000), unit: 'ms', target: 30 },
      { what: `${name}: growth 1k -> 100k words`, on, value: growth(speed), unit: '', target: 1.05 },
    ];
  });
  const start = starts.get(OURS);
  const anew = find(speeds, OURS_ANEW).ms.get(1000) ?? Number.NaN;
  return [
    ...perLanguage,
    { what: `${OURS_ANEW.name}: check of 1,000 words`, on, value: anew, unit: 'ms' },
    { what: 'compiling all rules, en + nl', on, value: start?.setUp ?? Number.NaN, unit: 'ms', target: 10 },
    { what: 'checker, import', on, value: start?.load ?? Number.NaN, unit: 'ms' },
    { what: 'checker with en + nl', on: 'min + gzip', value: sizes.get(OURS) ?? Number.NaN, unit: 'kB' },
  ];
}

function find(speeds: readonly Speed[], engine: Engine): Speed {
  return speeds.find((speed) => speed.engine === engine) as Speed;
}

function show(value: number | undefined): string {
  return value === undefined || Number.isNaN(value) ? '–' : round(value);
}
