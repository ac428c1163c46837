import type { BrowserContext, Frame, Page } from 'playwright';

/** The part of Playwright's own Firefox driver that is needed here; the version is pinned for Firefox's sake anyway. */
interface Driver {
  _session: { send(method: string, parameters: object): Promise<{ realm: string }> };
  _onRealmCreated(realm: { realm: string; context: string; type: 'window'; origin: string }): void;
}
interface Connected {
  _connection: { toImpl(page: Page): { delegate: Driver }; toImpl(frame: Frame): { _id: string } };
}

/**
 * Firefox does not report the realm of most extension pages that load in a frame, and Playwright waits for it for ever.
 * Asking for the realm is enough: this does so for every extension page, at once.
 */
export function findExtensionRealms(context: BrowserContext): void {
  const watch = (page: Page) => page.on('framenavigated', (frame) => void findRealm(page, frame));
  context.pages().forEach(watch);
  context.on('page', watch);
}

async function findRealm(page: Page, frame: Frame): Promise<void> {
  if (!frame.url().startsWith('moz-extension:')) return;
  const { _connection: connection } = page as unknown as Connected;
  const { delegate } = connection.toImpl(page);
  const { _id: context } = connection.toImpl(frame);
  const found = { type: 'window', context, origin: new URL(frame.url()).origin } as const;
  await delegate._session
    .send('script.evaluate', { expression: '1', target: { context }, awaitPromise: false })
    .then(({ realm }) => delegate._onRealmCreated({ ...found, realm }))
    .catch(() => undefined);
}
