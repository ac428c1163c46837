import type { Page } from 'playwright';
import { eventually } from './eventually';
import type { Stage } from './stage';

/** The popup's page, loaded while the tab of `page` is in front of its window: as the real one, it speaks to that tab. */
export async function popupOver(stage: Stage, page: Page): Promise<Page> {
  const popup = stage.extensionPage;
  if (popup.url().startsWith('moz-extension:')) await moveBehindNewest(popup);
  else await page.bringToFront();
  await popup.goto(popup.url(), { waitUntil: 'commit' });
  await popup.getByRole('heading', { name: 'Retract offer' }).waitFor();
  return popup;
}

/** Firefox's driver gives each page a window of its own: the popup's page moves into the one that was opened last. */
async function moveBehindNewest(popup: Page): Promise<void> {
  const newest = await popup.evaluate(async () => {
    const own = await browser.tabs.getCurrent();
    const target = (await browser.tabs.query({})).reduce((latest, tab) => (tab.id > latest.id ? tab : latest));
    // An answer would not arrive any more, for the page moves away under the question.
    void browser.tabs.move(own.id, { windowId: target.windowId, index: -1 });
    return target.id;
  });
  const inFront = () =>
    popup.evaluate(async () => (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id);
  await eventually(inFront).toBe(newest);
}
