import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const PEERS = resolve('tests/bench/peers');

/** The peers are a package of their own: 118 MB that nobody needs to build or to test. */
export function installPeers(): void {
  if (existsSync(`${PEERS}/node_modules/.package-lock.json`)) return;
  console.log('Installing the checkers to compare with …');
  execFileSync('npm', ['ci', '--prefix', PEERS, '--no-audit', '--no-fund', '--ignore-scripts'], { stdio: 'inherit' });
}
