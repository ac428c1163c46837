import { resolve } from 'node:path';
import type { BrowserName } from '../../practice/browsers';

export const BARE = 'no extension';

/** The folder of each extension that is measured; none for the page alone. */
export function contenders(browser: BrowserName): Record<string, string | undefined> {
  return {
    ours: resolve('.output', browser === 'firefox' ? 'firefox-mv3' : 'chrome-mv3'),
    'a plain observer': resolve('tests/bench/load/plain-observer'),
    [BARE]: undefined,
  };
}
