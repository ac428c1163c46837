/** `npm run bench`: our figures, each with its target and what it was measured on. Run on an otherwise idle machine. */
import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';
import { measureExtension } from './extension';
import { measureLetters } from './letters';
import { printFigures } from './report';
import { measureSizes } from './sizes';

execFileSync('npm', ['run', 'build', '--silent'], {
  stdio: 'inherit',
  env: { ...process.env, NODE_ENV: 'production' },
});
const figures = [
  ...measureSizes(),
  ...measureLetters(),
  ...(await measureExtension('chromium')),
  ...(await measureExtension('firefox')),
];
printFigures(
  figures,
  `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.versions.node}`,
);
