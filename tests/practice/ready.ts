import type { Page } from 'playwright';

/** Resolves once the scenario is on the screen. The page tells it: to ask it again and again costs much more in Firefox. */
export async function sceneReady(page: Page): Promise<void> {
  await page.waitForLoadState();
  await page.evaluate(() => window.practice.ready);
}
