import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import type { BrowserCommandContext } from 'vitest/node';
import { readCaptures } from './tests/browser/captures';
import { ensureBrowser } from './tests/practice/browsers';
import { bundle } from './tests/practice/bundle';
import { closureScript } from './tests/practice/closure';

/** The practice webmails, which browsers get as the practice server would send them. */
const practiceScripts = () => Promise.all([closureScript(), bundle('scenes.ts')]);

const press = ({ page }: BrowserCommandContext, key: string) => page.keyboard.press(key);

/** Found under way, they would make Vite reload the page in the middle of a test. */
const OF_READERS = ['@mozilla/readability', 'mammoth', 'pdfjs-dist/legacy/build/pdf.mjs', 'postal-mime'];

const browser = (name: 'chromium' | 'firefox') => ({
  // Outlook's editor: its other build lacks a name, and found late it would make the page load anew in the middle of a test.
  resolve: { alias: { roosterjs: fileURLToPath(import.meta.resolve('roosterjs')) } },
  optimizeDeps: { include: ['roosterjs', ...OF_READERS] },
  test: {
    name: `editors in ${name}`,
    include: ['tests/browser/**/*.test.ts'],
    // One page for all files, each of which leaves it as it was: to load the code anew for each is half of the work.
    isolate: false,
    provide: { captures: readCaptures() },
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      commands: { practiceScripts, press },
      provider: playwright({
        launchOptions: {
          executablePath: ensureBrowser(name),
          ...(name === 'firefox' ? { channel: 'moz-firefox' } : { args: ['--no-sandbox'] }),
        },
      }),
      instances: [{ browser: name }],
    },
  },
});

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], isolate: false, testTimeout: 60_000 } },
      browser('chromium'),
      browser('firefox'),
      {
        test: {
          name: 'end to end',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: 'tests/e2e/setup.ts',
          // Each worker has browsers and a practice webmail of its own, which its files share; more than two workers keep each
          // other waiting.
          maxWorkers: 2,
          isolate: false,
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
