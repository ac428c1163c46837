import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { readCaptures } from './tests/browser/captures';
import { ensureBrowser } from './tests/practice/browsers';

/** Found under way, they would make Vite reload the page in the middle of a test. */
const OF_READERS = ['@mozilla/readability', 'mammoth', 'pdfjs-dist/legacy/build/pdf.mjs', 'postal-mime'];

const browser = (name: 'chromium' | 'firefox') => ({
  optimizeDeps: { include: OF_READERS },
  test: {
    name: `editors in ${name}`,
    include: ['tests/browser/**/*.test.ts'],
    provide: { captures: readCaptures() },
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
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
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: 60_000 } },
      browser('chromium'),
      browser('firefox'),
      {
        test: {
          name: 'end to end',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: 'tests/e2e/setup.ts',
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
