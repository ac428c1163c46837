import { readFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { firefox } from 'playwright';
import { ensureBrowser } from './browsers';
import type { Launched, LaunchOptions } from './launch';
import { FirefoxDebugger } from './rdp';
import { findExtensionRealms } from './realms';

const DEFAULT_VIEWPORT = { width: 1280, height: 720 };
/** Firefox gives an extension's pages a random address unless told one. */
const EXTENSION_UUID = '5f0e2a54-6c1b-4c0e-9d43-7a1b0d3f5c11';

type Preferences = Record<string, string | number | boolean>;

export async function launchFirefox(profile: string, port: number, options: LaunchOptions): Promise<Launched> {
  const debuggerPort = await freePort();
  const context = await firefox.launchPersistentContext(profile, {
    // The browser itself over WebDriver BiDi; the Firefox that Playwright builds cannot open extension pages.
    channel: 'moz-firefox',
    executablePath: ensureBrowser('firefox'),
    headless: options.headless ?? true,
    ignoreHTTPSErrors: true,
    viewport: options.viewport ?? DEFAULT_VIEWPORT,
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
  const inBrowser = async <Value>(ask: (firefoxDebugger: FirefoxDebugger) => Promise<Value>) => {
    const firefoxDebugger = await FirefoxDebugger.connect(debuggerPort);
    return ask(firefoxDebugger).finally(() => firefoxDebugger.close());
  };
  const pressToolbarButton = async (url: string) => {
    await inBrowser((browser) => browser.evaluateInBrowser(grantTab(url)));
  };
  if (!extension) return { context, extensionBase: '', pressToolbarButton };
  await inBrowser(async (browser) => {
    if (locale !== 'en') await browser.evaluateInBrowser(switchLanguage(locale));
    await browser.installExtension(extension);
  });
  return { context, extensionBase: `moz-extension://${EXTENSION_UUID}`, pressToolbarButton };
}

/** What a press of the toolbar button gives the extension; its popup stays closed, for it would take the focus away. */
function grantTab(url: string): string {
  return `for (const window of Services.wm.getEnumerator('navigator:browser'))
    for (const tab of window.gBrowser.tabs)
      if (tab.linkedBrowser.currentURI.spec === ${JSON.stringify(url)})
        WebExtensionPolicy.getByHostname('${EXTENSION_UUID}').extension.tabManager.addActiveTabPermission(tab);`;
}

const DEBUGGER: Preferences = {
  'devtools.chrome.enabled': true,
  'devtools.debugger.remote-enabled': true,
  'devtools.debugger.prompt-connection': false,
};

/** What a fresh Firefox would otherwise ask of its maker while a test counts requests. */
const QUIET: Preferences = {
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
