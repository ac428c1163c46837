import { browser } from 'wxt/browser';
import { readOffer } from './offer';

/** More markup than this is no page with an offer. */
const MOST_MARKUP = 10_000_000;

/**
 * The offer on the page in `tab`, which the browser lets us see because the person has just pressed our toolbar button; nothing
 * where it does not, or where there is no text. The page's markup is read once and looked at here, apart from the page.
 */
export async function pageOffer(tab: number) {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId: tab },
      func: () => document.documentElement.outerHTML,
    });
    const markup = String(frame?.result ?? '');
    if (markup.length > MOST_MARKUP) return undefined;
    const { pageText } = await import('../offer/read/web-page');
    return await readOffer(pageText(markup));
  } catch {
    return undefined;
  }
}
