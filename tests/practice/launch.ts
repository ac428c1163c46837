import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright';
import type { BrowserName } from './browsers';
import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';

export interface LaunchOptions {
  readonly headless?: boolean;
  /** The folder of an unpacked build. */
  readonly extension?: string;
  /** The browser's interface language, which is the extension's too. */
  readonly locale?: 'en' | 'nl';
  readonly colorScheme?: 'light' | 'dark';
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** What a person or the browser itself does beside its pages. */
export interface Controls {
  /** Presses the extension's button in the toolbar above the page at this address. */
  pressToolbarButton(url: string): Promise<void>;
  /** Ends the background, as the browser does when it has been idle. */
  stopBackground(): Promise<void>;
  disableExtension(): Promise<void>;
  /** Lets go of everything that no page holds any more. */
  collectGarbage(page: Page): Promise<void>;
}

export interface PracticeBrowser extends Controls {
  readonly context: BrowserContext;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end; empty without an extension. */
  readonly extensionBase: string;
  close(): Promise<void>;
}

/** Starts a browser for which every host name on earth is the practice server at `port`. */
export async function launch(name: BrowserName, port: number, options: LaunchOptions = {}): Promise<PracticeBrowser> {
  const profile = await mkdtemp(join(tmpdir(), `practice-${name}-`));
  const start = name === 'chromium' ? launchChromium : launchFirefox;
  const removeProfile = () => rm(profile, { recursive: true, force: true, maxRetries: 5 });
  try {
    const { context, ...rest } = await start(profile, port, options);
    const close = async () => {
      await context.close();
      await removeProfile();
    };
    return { context, ...rest, close };
  } catch (error) {
    await removeProfile();
    throw error;
  }
}

/**
 * Opens a page of the extension. In Firefox such a page never reports that it has loaded, and now and then the driver
 * loses it altogether: hence the short waits and the new attempts.
 */
export async function openExtensionPage(context: BrowserContext, url: string, readySelector: string): Promise<Page> {
  const page = await context.newPage();
  for (let attempt = 0; attempt < 6; attempt += 1) {
    await page.goto(url, { waitUntil: 'commit', timeout: 5000 }).catch(() => undefined);
    const ready = page.locator(readySelector).first().waitFor({ timeout: 1500 });
    if (
      await ready.then(
        () => true,
        () => false,
      )
    )
      return page;
    await page.goto('about:blank');
  }
  throw new Error(`${url} never showed ${readySelector}`);
}
