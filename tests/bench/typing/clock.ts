import type { Page } from 'playwright';

/** What one key press cost the page's main thread, in ms. */
export interface KeyCost {
  /** From the input event's first listener to its last one. */
  input: number;
  /** From the next frame's first callback, among them the extension's check, until the page was drawn anew. */
  frame: number;
}

declare global {
  interface Window {
    keyCosts: KeyCost[];
  }
}

/**
 * Lets the page time every edit by its own clock. The extension checks in a callback of the next frame; layout and
 * painting follow in the same task, so a message posted in that frame arrives when all of it is done.
 */
export async function timeKeys(page: Page): Promise<void> {
  // tsx wraps named functions in a helper of its own, which the page lacks.
  await page.evaluate('globalThis.__name = (value) => value');
  await page.evaluate(() => {
    window.keyCosts = [];
    let began = 0;
    const drawn = new MessageChannel();
    let whenDrawn = () => {};
    drawn.port1.onmessage = () => whenDrawn();
    const onEdit = () => {
      began = performance.now();
      // Asked for before the extension hears of the edit, so this callback comes before its own.
      requestAnimationFrame(() => {
        const frameBegan = performance.now();
        const cost = { input: inputTook, frame: 0 };
        whenDrawn = () => {
          cost.frame = performance.now() - frameBegan;
          window.keyCosts.push(cost);
        };
        drawn.port2.postMessage(undefined);
      });
    };
    let inputTook = 0;
    addEventListener('beforeinput', onEdit, { capture: true });
    addEventListener('input', () => {
      inputTook = performance.now() - began;
    });
  });
}

export async function takeKeyCosts(page: Page): Promise<KeyCost[]> {
  return page.evaluate(() => window.keyCosts.splice(0));
}
