import { type KeyCost, WATCHED, type Watch } from './key-cost';

declare global {
  interface Window {
    takeKeyCosts(): KeyCost[];
  }
}

/**
 * By a clock in the page, for a browser that no trace can be had of: from each key press on it looks up again and again, and
 * a look that comes late tells how long the thread was busy since the last, with whatever it was.
 *
 * @param pause Between two looks, in ms. Without one nothing goes unseen, but the clock takes a core from the browser, which
 * makes pieces long that would be short. With one, pieces may count for as much longer than they were, never for less.
 */
export function byClock(pause: number): Watch {
  return async (page, type) => {
    // tsx wraps named functions in a helper of its own, which the page lacks.
    await page.evaluate('globalThis.__name = (value) => value');
    await page.evaluate(startClock, { during: WATCHED, pause });
    await type();
    await page.waitForTimeout(WATCHED);
    return page.evaluate(() => window.takeKeyCosts());
  };
}

function startClock({ during, pause }: { during: number; pause: number }): void {
  /** A look that nothing keeps is less late. */
  const LATE = 0.3;
  const costs: KeyCost[] = [];
  let cost: KeyCost | undefined;
  let pressed = 0;
  let last = 0;
  const look = () => {
    if (!cost) return;
    const now = performance.now();
    const took = now - last;
    last = now;
    if (took > pause + LATE) cost.busy += took - pause;
    cost.longest = Math.max(cost.longest, took);
    if (now - pressed < during) scheduler.postTask(look, { delay: pause });
    else cost = undefined;
  };
  const onKey = () => {
    pressed = last = performance.now();
    // The key before may still be watched, where the machine was elsewhere for long.
    if (!cost) scheduler.postTask(look);
    cost = { busy: 0, longest: 0 };
    costs.push(cost);
  };
  addEventListener('keydown', onKey, { capture: true });
  window.takeKeyCosts = () => {
    removeEventListener('keydown', onKey, { capture: true });
    return costs;
  };
}
