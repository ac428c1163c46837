import { type BrowserContext, chromium } from 'playwright';
import { ensureBrowser } from './browsers';
import type { Controls, LaunchOptions } from './launch';
import { VIEWPORT } from './viewport';

export async function launchChromium(
  profile: string,
  port: number,
  options: LaunchOptions,
): Promise<{ context: BrowserContext; extensionBase: string } & Controls> {
  const { extension, locale = 'en' } = options;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: ensureBrowser('chromium'),
    headless: options.headless ?? true,
    chromiumSandbox: false,
    ignoreHTTPSErrors: true,
    locale: locale === 'nl' ? 'nl-NL' : 'en-US',
    colorScheme: options.colorScheme ?? 'light',
    viewport: options.viewport ?? VIEWPORT,
    // On Linux the interface language, and with it the extension's, comes from the environment.
    env: { ...process.env, LANGUAGE: locale, LANG: locale === 'nl' ? 'nl_NL.UTF-8' : 'en_US.UTF-8' },
    args: [
      ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
      `--lang=${locale}`,
      `--host-resolver-rules=MAP * 127.0.0.1:${port}, EXCLUDE 127.0.0.1`,
      '--ignore-certificate-errors',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--no-first-run',
      // For the press of the toolbar button.
      '--enable-unsafe-extension-debugging',
    ],
  });
  const extensionBase = extension ? await baseOf(context) : '';
  return { context, extensionBase, ...controls(context, extensionBase) };
}

function controls(context: BrowserContext, extensionBase: string): Controls {
  return {
    // As a click does, with the rights that it gives; Playwright knows nothing of tabs and extensions.
    async pressToolbarButton(url) {
      const session = await context.browser()?.newBrowserCDPSession();
      const { targetInfos = [] } = (await session?.send('Target.getTargets', { filter: [{ type: 'tab' }] })) ?? {};
      const targetId = targetInfos.find((tab) => tab.url === url)?.targetId;
      await session?.send('Extensions.triggerAction' as never, { id: new URL(extensionBase).host, targetId } as never);
      await session?.detach();
    },
    async stopBackground() {
      const session = await context.browser()?.newBrowserCDPSession();
      const { targetInfos = [] } = (await session?.send('Target.getTargets')) ?? {};
      const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith(extensionBase));
      if (worker) await session?.send('Target.closeTarget', worker);
      await session?.detach();
    },
    async disableExtension() {
      const page = await context.newPage();
      await page.goto('chrome://extensions');
      await page.evaluate(`chrome.management.setEnabled('${new URL(extensionBase).host}', false)`);
      await page.close();
    },
    async collectGarbage(page) {
      const session = await context.newCDPSession(page);
      // What one collection frees can free more at the next.
      for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
      await session.detach();
    },
  };
}

async function baseOf(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 10_000 }));
  return new URL(worker.url()).origin === 'null' ? worker.url().split('/', 3).join('/') : new URL(worker.url()).origin;
}
