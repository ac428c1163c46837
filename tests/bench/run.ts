/**
 * `npm run bench`: our figures, each with its target, and our checker beside others. Run on an otherwise idle machine.
 * `npm run bench -- --only checker` (or `extension`, `load`, `letters`, `offer`) runs a part. The tables also go to `.output/bench.md`.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { compareCheckers } from './checker';
import { measureClauses } from './clauses';
import { measureExtension } from './extension';
import { measureFacts } from './facts';
import { measureLetters } from './letters';
import { measureLoad } from './load';
import { measureReading } from './reading';
import { type Figure, figuresTable } from './report';
import { measureSizes } from './sizes';
import { measureTyping } from './typing';

const PARTS = ['letters', 'offer', 'checker', 'extension', 'load'];
const { only } = parseArgs({ options: { only: { type: 'string' } } }).values;
if (only && !PARTS.includes(only)) throw new Error(`--only takes one of ${PARTS.join(', ')}`);
const wants = (part: string) => only === undefined || only === part;

const started = performance.now();
const load = () => (loadavg()[0] ?? 0).toFixed(1);
const loadBefore = load();
const comparison = wants('checker') ? await compareCheckers() : undefined;
if (wants('extension') || wants('load')) build();
const figures = [
  ...(wants('letters') ? measureLetters() : []),
  ...(wants('offer') ? [...measureFacts(), ...measureClauses()] : []),
  ...(comparison?.figures ?? []),
  ...(wants('extension') ? await measureBuild() : []),
  ...(wants('load') ? await measureBothLoads() : []),
];
const machine = `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.versions.node}`;
const report = [
  `Measured on ${machine}; load ${loadBefore} before and ${load()} after (idle is 0, the bench itself about 1); took ${((performance.now() - started) / 1000).toFixed(0)} s; medians.`,
  figuresTable(figures),
  ...(comparison ? [comparison.tables] : []),
].join('\n\n');
mkdirSync('.output', { recursive: true });
writeFileSync('.output/bench.md', report);
console.log(`\n${report}`);

function build(): void {
  const env = { ...process.env, NODE_ENV: 'production' };
  execFileSync('npm', ['run', 'build', '--silent'], { stdio: ['ignore', 'ignore', 'inherit'], env });
}

async function measureBothLoads(): Promise<Figure[]> {
  return [
    ...(await attempt('load, chromium', () => measureLoad('chromium'))),
    ...(await attempt('load, firefox', () => measureLoad('firefox'))),
  ];
}

async function measureBuild(): Promise<Figure[]> {
  return [
    ...measureSizes(),
    ...(await attempt('panel, chromium', () => measureExtension('chromium'))),
    ...(await attempt('panel, firefox', () => measureExtension('firefox'))),
    ...(await attempt('reading, chromium', () => measureReading('chromium'))),
    ...(await attempt('reading, firefox', () => measureReading('firefox'))),
    ...(await attempt('typing, chromium', () => measureTyping('chromium'))),
    ...(await attempt('typing, firefox', () => measureTyping('firefox'))),
  ];
}

/** A browser that fails must not cost the figures of all the others; the table says so. */
async function attempt(what: string, measure: () => Promise<Figure[]>): Promise<Figure[]> {
  try {
    return await measure();
  } catch (error) {
    console.error(error);
    process.exitCode = 1;
    return [{ what: `not measured: ${what}`, on: 'failed', value: Number.NaN, unit: '' }];
  }
}
