import { resolve } from 'node:path';
import type { Page } from 'playwright';
import { longPages, makePdf } from '../documents/pdf';
import type { BrowserName } from '../practice/browsers';
import { launch, openExtensionPage } from '../practice/launch';
import { startServer } from '../practice/server';
import { type Figure, median } from './report';

const SAMPLES = 5;
const PAGES = 10;

/** What a person waits for who gives the contract page a file, by the page's own clock. */
export async function measureReading(browser: BrowserName): Promise<Figure[]> {
  const server = await startServer();
  const extension = resolve('.output', browser === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');
  const { context, extensionBase, close } = await launch(browser, server.port, { extension });
  try {
    const times: number[] = [];
    for (let sample = 0; sample < SAMPLES; sample++) {
      // A person gives the page one file: each time it has everything to load.
      times.push(await readPdf(await openExtensionPage(context, `${extensionBase}/contract.html`, 'textarea')));
    }
    const what = `${PAGES}-page PDF chosen -> text and terms on the page`;
    return [{ what, on: browser, value: median(times), unit: 'ms', target: 1500 }];
  } finally {
    await close();
    await server.close();
  }
}

async function readPdf(page: Page): Promise<number> {
  const input = page.locator('input[type=file]');
  const reading = page.evaluate(
    () =>
      new Promise<number>((done) => {
        let chosen = Number.NaN;
        addEventListener('change', () => (chosen = performance.now()), { capture: true, once: true });
        const observer = new MutationObserver(() => {
          if (!document.querySelector('.columns')) return;
          observer.disconnect();
          done(performance.now() - chosen);
        });
        observer.observe(document.body, { childList: true, subtree: true });
      }),
  );
  const buffer = Buffer.from(makePdf(longPages(PAGES)));
  await input.setInputFiles({ name: 'contract.pdf', mimeType: 'application/pdf', buffer });
  return reading;
}
