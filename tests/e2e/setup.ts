import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { ensureBrowser } from '../practice/browsers';

/** Vitest's own environment would make React's development build of it. */
const PRODUCTION = { ...process.env, NODE_ENV: 'production' };

/** Both browsers must be there, and both builds are made from the source as it is now. */
export default async function setup(): Promise<void> {
  ensureBrowser('chromium');
  ensureBrowser('firefox');
  await Promise.all([build(), build('-b', 'firefox', '--mv3')]);
}

async function build(...target: string[]): Promise<void> {
  try {
    await promisify(execFile)('npx', ['wxt', 'build', ...target], { env: PRODUCTION });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`wxt build ${target.join(' ')} failed:\n${stdout}${stderr}`);
  }
}
