import { browser } from 'wxt/browser';

const ASK_EVERY = 2000;

/**
 * Aborts when this copy of the extension is updated, disabled or removed. The browser does not tell an old content script; it
 * notices when it asks. (WXT's own context also ends on an event that any page can send.)
 */
export function extensionLifetime(): AbortSignal {
  const over = new AbortController();
  const asking = setInterval(() => {
    if (browser.runtime?.id) return;
    clearInterval(asking);
    over.abort();
  }, ASK_EVERY);
  return over.signal;
}
