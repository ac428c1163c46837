import { readFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { type BrowserContext, firefox } from 'playwright';
import { ensureBrowser } from './browsers';
import type { Controls, LaunchOptions } from './launch';
import { FirefoxDebugger } from './rdp';
import { findExtensionRealms } from './realms';
import { VIEWPORT } from './viewport';

/** Firefox gives an extension's pages a random address unless told one. */
const EXTENSION_UUID = '5f0e2a54-6c1b-4c0e-9d43-7a1b0d3f5c11';

type Preferences = Record<string, string | number | boolean>;

export async function launchFirefox(
  profile: string,
  port: number,
  options: LaunchOptions,
): Promise<{ context: BrowserContext; extensionBase: string } & Controls> {
  const debuggerPort = await freePort();
  const context = await firefox.launchPersistentContext(profile, {
    // The browser itself over WebDriver BiDi; the Firefox that Playwright builds cannot open extension pages.
    channel: 'moz-firefox',
    executablePath: ensureBrowser('firefox'),
    headless: options.headless ?? true,
    ignoreHTTPSErrors: true,
    viewport: options.viewport ?? VIEWPORT,
    args: ['--remote-allow-system-access', `--start-debugger-server=${debuggerPort}`],
    firefoxUserPrefs: {
      ...DEBUGGER,
      ...QUIET,
      ...EXACT_CLOCKS,
      ...reroute(port),
      ...appearance(options),
      ...(options.extension ? await pinnedAddress(options.extension) : {}),
    },
  });
  findExtensionRealms(context);
  const { extension, locale = 'en' } = options;
  const inBrowser = async <Result>(act: (firefoxDebugger: FirefoxDebugger) => Promise<Result>) => {
    const firefoxDebugger = await FirefoxDebugger.connect(debuggerPort);
    return act(firefoxDebugger).finally(() => firefoxDebugger.close());
  };
  const evaluate = (script: string) => inBrowser((firefoxDebugger) => firefoxDebugger.evaluateInBrowser(script));
  if (extension) {
    if (locale !== 'en') await evaluate(switchLanguage(locale));
    await inBrowser((firefoxDebugger) => firefoxDebugger.installExtension(extension));
  }
  const policy = `WebExtensionPolicy.getByHostname('${EXTENSION_UUID}')`;
  return {
    context,
    extensionBase: extension ? `moz-extension://${EXTENSION_UUID}` : '',
    // What a press gives the extension; its popup stays closed, for it would take the focus away.
    pressToolbarButton: async (url) => void (await evaluate(grantTab(url, policy))),
    stopBackground: async () => void (await evaluate(`${policy}.extension.terminateBackground()`)),
    disableExtension: async () =>
      void (await evaluate(`${ADDONS}.getAddonByID(${policy}.id).then((us) => us.disable())`)),
    async collectGarbage(page) {
      for (let round = 0; round < 3; round++) {
        await evaluate(
          ['gc', 'cc'].map((kind) => `Services.obs.notifyObservers(null, 'child-${kind}-request')`).join(';'),
        );
        // The page's process is told, and does it on its own.
        await page.waitForTimeout(1000);
      }
    },
  };
}

function grantTab(url: string, policy: string): string {
  return `for (const window of Services.wm.getEnumerator('navigator:browser'))
    for (const tab of window.gBrowser.tabs)
      if (tab.linkedBrowser.currentURI.spec === ${JSON.stringify(url)})
        ${policy}.extension.tabManager.addActiveTabPermission(tab);`;
}

const ADDONS = `ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs').AddonManager`;

const DEBUGGER: Preferences = {
  'devtools.chrome.enabled': true,
  'devtools.debugger.remote-enabled': true,
  'devtools.debugger.prompt-connection': false,
};

/** What a fresh Firefox would otherwise do, or ask of its maker, while a test counts requests. */
const QUIET: Preferences = {
  // What turns in the browser's own bars while a page loads takes a fifth of its time.
  'ui.prefersReducedMotion': 1,
  // Pages that were left stay alive no longer.
  'browser.sessionhistory.max_total_viewers': 0,
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.search.update': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'toolkit.telemetry.server': '',
};

/** Pages are otherwise told the time in whole milliseconds, too coarse for a benchmark. */
const EXACT_CLOCKS: Preferences = { 'privacy.reduceTimerPrecision': false };

function reroute(port: number): Preferences {
  return {
    'network.dns.forceResolve': '127.0.0.1',
    'network.socket.forcePort': `443=${port};80=${port}`,
    'network.dns.disablePrefetch': true,
    'network.trr.mode': 5,
  };
}

function appearance({ colorScheme = 'light', locale = 'en' }: LaunchOptions): Preferences {
  return {
    'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1,
    'ui.systemUsesDarkTheme': colorScheme === 'dark' ? 1 : 0,
    'intl.accept_languages': locale === 'nl' ? 'nl,en' : 'en-US,en',
  };
}

/** Firefox speaks only the languages it has a pack for; extensions merely ask which one it is said to speak. */
function switchLanguage(locale: string): string {
  return `Services.locale.availableLocales = ['${locale}', 'en-US']; Services.locale.requestedLocales = ['${locale}'];`;
}

async function pinnedAddress(extension: string): Promise<Preferences> {
  const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'));
  const id: unknown = manifest.browser_specific_settings?.gecko?.id;
  if (typeof id !== 'string') throw new Error(`${extension} is no build for Firefox: its manifest has no gecko id`);
  return { 'extensions.webextensions.uuids': JSON.stringify({ [id]: EXTENSION_UUID }) };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
