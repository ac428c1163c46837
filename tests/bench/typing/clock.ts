import type { Page } from 'playwright';

/** What one key press cost the page's main thread, in ms. */
export interface KeyCost {
  /** All that it was busy with until it had rested for a while: the edit, layout, painting, the check and its flags. */
  busy: number;
  /** The longest time in one piece, in which no frame could be drawn. */
  longest: number;
}

declare global {
  interface Window {
    keyCosts: KeyCost[];
  }
}

/**
 * Lets the page time every edit by its own clock: from the key press on it posts a message to itself over and over, and
 * each that comes late tells how long the thread was busy in between, with whatever it was.
 */
export async function timeKeys(page: Page, watched: number): Promise<void> {
  // tsx wraps named functions in a helper of its own, which the page lacks.
  await page.evaluate('globalThis.__name = (value) => value');
  await page.evaluate((during) => {
    /** A message that nothing keeps takes less. */
    const LATE = 0.3;
    window.keyCosts = [];
    const ping = new MessageChannel();
    let pressed = 0;
    let last = 0;
    let cost: KeyCost = { busy: 0, longest: 0 };
    ping.port1.onmessage = () => {
      const now = performance.now();
      const took = now - last;
      last = now;
      if (took > LATE) cost.busy += took;
      cost.longest = Math.max(cost.longest, took);
      if (now - pressed < during) ping.port2.postMessage(undefined);
      else window.keyCosts.push(cost);
    };
    const onKey = () => {
      pressed = last = performance.now();
      cost = { busy: 0, longest: 0 };
      ping.port2.postMessage(undefined);
    };
    addEventListener('keydown', onKey, { capture: true });
  }, watched);
}

export async function takeKeyCosts(page: Page): Promise<KeyCost[]> {
  return page.evaluate(() => window.keyCosts.splice(0));
}
