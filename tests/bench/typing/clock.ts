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
   * that would be short. With one, up to as much of each piece goes unseen.
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
 * comes late tells how long the thread was busy until then, with whatever it was. Posted tasks do that, since Chromium puts
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
    let due = 0;
    let cost: KeyCost = { busy: 0, longest: 0 };
    const lookAgain = (delay: number) => {
      due = performance.now() + delay;
      scheduler.postTask(look, { delay });
    };
    const look = () => {
      const now = performance.now();
      const late = now - due;
      if (late > LATE) cost.busy += late;
      cost.longest = Math.max(cost.longest, late);
      if (now - pressed < during) lookAgain(pause);
      else window.keyCosts.push(cost);
    };
    const onKey = () => {
      pressed = performance.now();
      cost = { busy: 0, longest: 0 };
      lookAgain(0);
    };
    addEventListener('keydown', onKey, { capture: true });
  }, watch);
}

export async function takeKeyCosts(page: Page): Promise<KeyCost[]> {
  return page.evaluate(() => window.keyCosts.splice(0));
}
