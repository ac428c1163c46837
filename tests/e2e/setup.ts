import { execFileSync } from 'node:child_process';
import { ensureBrowser } from '../practice/browsers';

/** Vitest's own environment would make React's development build of it. */
const PRODUCTION = { ...process.env, NODE_ENV: 'production' };

/** Both browsers must be there, and both builds are made from the source as it is now. */
export default function setup(): void {
  ensureBrowser('chromium');
  ensureBrowser('firefox');
  build();
  build('-b', 'firefox', '--mv3');
}

function build(...target: string[]): void {
  try {
    execFileSync('npx', ['wxt', 'build', ...target], { stdio: 'pipe', encoding: 'utf8', env: PRODUCTION });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`wxt build ${target.join(' ')} failed:\n${stdout}${stderr}`);
  }
}
