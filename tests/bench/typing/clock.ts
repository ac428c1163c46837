import type { Page } from 'playwright';

/** What one key press cost the page's main thread, in ms. */
export interface KeyCost {
  /** All that it was busy with: the edit, layout, painting, the check and its flags. */
  busy: number;
  /** The longest time in one piece: most often the edit with the frame that shows it, between which nothing else gets a turn. */
  longest: number;
}

/** How to look, in ms. */
export interface Watch {
  /** From the key press on. */
  during: number;
  /**
   * Between two looks. Without one nothing goes unseen, but the clock takes a core from the browser, which makes pieces long
   * that would be short. With one, pieces may count for as much longer than they were, never for less.
   */
  pause: number;
}

declare global {
  interface Window {
    keyCosts: KeyCost[];
  }
}

/**
 * Lets the page time every edit by its own clock: from the key press on it looks up again and again, and each look that
 * comes late tells how long the thread was busy since the last, with whatever it was. Posted tasks do that, since Chromium puts
 * timers off after a key.
 */
export async function timeKeys(page: Page, watch: Watch): Promise<void> {
  // tsx wraps named functions in a helper of its own, which the page lacks.
  await page.evaluate('globalThis.__name = (value) => value');
  await page.evaluate(({ during, pause }) => {
    /** A look that nothing keeps is less late. */
    const LATE = 0.3;
    window.keyCosts = [];
    let pressed = 0;
    let last = 0;
    let cost: KeyCost = { busy: 0, longest: 0 };
    const look = () => {
      const now = performance.now();
      const took = now - last;
      last = now;
      if (took > pause + LATE) cost.busy += took - pause;
      cost.longest = Math.max(cost.longest, took);
      if (now - pressed < during) scheduler.postTask(look, { delay: pause });
      else window.keyCosts.push(cost);
    };
    const onKey = () => {
      pressed = last = performance.now();
      cost = { busy: 0, longest: 0 };
      scheduler.postTask(look);
    };
    addEventListener('keydown', onKey, { capture: true });
  }, watch);
}

export async function takeKeyCosts(page: Page): Promise<KeyCost[]> {
  return page.evaluate(() => window.keyCosts.splice(0));
}
