import { resolve } from 'node:path';
import type { BrowserContext, FrameLocator, Page } from 'playwright';
import type {} from '../practice/api';
import type { BrowserName } from '../practice/browsers';
import type { WebmailName } from '../practice/hosts';
import { launch } from '../practice/launch';
import { sceneReady } from '../practice/ready';
import { practiceUrl } from '../practice/scenarios';
import { startServer } from '../practice/server';
import { type Figure, median } from './report';

const SAMPLES = 7;

declare global {
  interface Window {
    /** Moments that the page's own listeners noted, in ms since the epoch. */
    moments: Record<string, number>;
  }
}

/** What a person waits for, measured in the practice webmails by the pages' own clocks. */
export async function measureExtension(browser: BrowserName): Promise<Figure[]> {
  const server = await startServer();
  const extension = resolve('.output', browser === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');
  const { context, close } = await launch(browser, server.port, { extension });
  try {
    return [...(await measure(context, browser, 'gmail')), ...(await measure(context, browser, 'outlook'))];
  } finally {
    await close();
    await server.close();
  }
}

async function measure(context: BrowserContext, browser: BrowserName, mail: WebmailName): Promise<Figure[]> {
  const buttons: number[] = [];
  const panels: number[] = [];
  const inserts: number[] = [];
  for (let sample = 0; sample < SAMPLES; sample++) {
    const page = await context.newPage();
    await page.goto(practiceUrl(mail, 'empty'));
    await sceneReady(page);
    await noteMoments(page);
    await page.evaluate(() => window.practice.openCompose());
    await page.getByRole('button', { name: 'Retract offer' }).click();
    const panel = page.frameLocator('iframe[title="Retract offer"]');
    await panel.getByRole('button', { name: 'Insert draft' }).waitFor();
    await page.waitForFunction(() => window.moments.usable);
    const pressed = await pressInsert(panel);
    const moments = await page.evaluate(() => window.moments);
    buttons.push(between(moments, 'editor', 'button'));
    panels.push(between(moments, 'pressed', 'usable'));
    inserts.push((moments.text ?? Number.NaN) - pressed);
    await page.close();
  }
  const on = `${browser}, ${mail}`;
  return [
    { what: 'compose opens -> button there', on, value: median(buttons), unit: 'ms', target: 50 },
    {
      what: 'button pressed -> panel usable',
      on,
      value: median(panels),
      unit: 'ms',
      ...(browser === 'chromium' ? { target: 300 } : {}),
    },
    { what: 'Insert draft -> text in the compose', on, value: median(inserts), unit: 'ms', target: 50 },
  ];
}

/** Lets the page note when the editor, our button, the panel's focus and the letter's last line are there. */
async function noteMoments(page: Page): Promise<void> {
  // tsx wraps named functions in a helper of its own, which the page lacks.
  await page.evaluate('globalThis.__name = (value) => value');
  await page.evaluate(() => {
    window.moments = {};
    const note = (moment: string) => {
      window.moments[moment] ??= performance.timeOrigin + performance.now();
    };
    const look = () => {
      const editor = document.querySelector('[g_editable="true"], [id^="editorParent"] > [contenteditable="true"]');
      if (editor) note('editor');
      if (document.querySelector('bow-out')) note('button');
      if (editor?.textContent?.includes('egards,')) note('text');
    };
    new MutationObserver(look).observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    // The panel takes the focus when it is ready; Firefox reports no event for that.
    const watchFocus = () => {
      if (document.activeElement?.matches('body > bow-out')) note('usable');
      else requestAnimationFrame(watchFocus);
    };
    watchFocus();
    document.addEventListener('mouseup', () => note('pressed'), true);
  });
}

async function pressInsert(panel: FrameLocator): Promise<number> {
  const button = panel.getByRole('button', { name: 'Insert draft' });
  const pressed = button.evaluate(
    (element) =>
      new Promise<number>((done) => {
        element.addEventListener('click', () => done(performance.timeOrigin + performance.now()), {
          once: true,
          capture: true,
        });
      }),
  );
  await button.click();
  await panel.getByRole('button', { name: 'Undo' }).waitFor();
  return pressed;
}

function between(moments: Record<string, number>, from: string, to: string): number {
  return (moments[to] ?? Number.NaN) - (moments[from] ?? Number.NaN);
}
