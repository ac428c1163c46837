import { resolve } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { BrowserName } from '../practice/browsers';
import { type LaunchOptions, launch, openExtensionPage, type PracticeBrowser } from '../practice/launch';
import { sceneReady } from '../practice/ready';
import { strayRequests } from '../practice/requests';
import { practiceUrl, type Scenario, type Theme } from '../practice/scenarios';
import { type PracticeServer, startServer } from '../practice/server';
import { VIEWPORT } from '../practice/viewport';

export const BROWSERS = ['chromium', 'firefox'] as const;
export const WEBMAILS = ['gmail', 'outlook'] as const;
export type WebmailName = (typeof WEBMAILS)[number];
/** Each browser and each webmail once: for what may depend on either, and hardly on the one in the other. */
export const PAIRS = [
  ['chromium', 'gmail'],
  ['firefox', 'outlook'],
] as const;

/** The folder of a build. */
export function buildFolder(browser: BrowserName): string {
  return resolve('.output', browser === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
}

interface Running {
  browser: PracticeBrowser;
  server: PracticeServer;
  /** A page of the extension's own, to ask the browser's extension API. */
  extensionPage: Page;
}

/** A browser with the extension in it. */
export interface Stage extends Running {
  openMail(webmail: WebmailName, scenario: Scenario, theme?: Theme, host?: string): Promise<Page>;
  openPage(url: string): Promise<Page>;
}

/**
 * Gives each test of this `describe` a browser with no webmail open and nothing stored, and ends with proof that no request
 * left the extension. The browser is the one that the file before had, and its page too: to start them is most of the work.
 */
export function useStage(name: BrowserName): Stage {
  return stageOf(() => startShared(name, {}), { isShared: true });
}

/** The same in Dutch, by night. */
export function useDutchStage(name: BrowserName): Stage {
  return stageOf(() => startShared(name, { locale: 'nl', colorScheme: 'dark' }), { isShared: true });
}

/** The same with a browser, and with pages, that no other tests use. */
export function useOwnStage(name: BrowserName): Stage {
  return stageOf(() => start(name, {}), { isShared: false });
}

function stageOf(begin: () => Promise<Running>, { isShared }: { isShared: boolean }): Stage {
  const stage = { openMail, openPage } as Stage;
  // Not all pages of the browser: Firefox's driver knows some that are none, and never closes them.
  const opened: Page[] = [];
  let spare: Page | undefined;

  beforeAll(async () => {
    Object.assign(stage, await begin());
    await forget(stage.extensionPage);
  });
  afterEach(async () => {
    if (isShared) spare = opened.shift();
    for (const page of opened.splice(0)) await page.close();
    for (const page of [spare, stage.extensionPage])
      if (page?.viewportSize()?.width !== VIEWPORT.width) await page?.setViewportSize(VIEWPORT);
    await forget(stage.extensionPage);
  });
  afterAll(async () => {
    const { browser, server } = stage;
    await spare?.close();
    if (!isShared) {
      await browser?.close();
      await server?.close();
    }
    expect(strayRequests(server.requests.splice(0))).toEqual([]);
  });

  async function openMail(
    webmail: WebmailName,
    scenario: Scenario,
    theme: Theme = 'light',
    host?: string,
  ): Promise<Page> {
    const url = practiceUrl(webmail, scenario, theme, host);
    // To start anew takes a third of the time of loading.
    if (scenario === 'empty' && spare?.url() === url) {
      const page = await takePage();
      await page.evaluate(() => window.practice.restart());
      return page;
    }
    const page = await openPage(url);
    await sceneReady(page);
    return page;
  }

  async function openPage(url: string): Promise<Page> {
    const page = await takePage();
    await page.goto(url);
    return page;
  }

  /** The page of the test before, or a new one. */
  async function takePage(): Promise<Page> {
    const page = spare ?? (await stage.browser.context.newPage());
    spare = undefined;
    opened.push(page);
    return page;
  }
  return stage;
}

const running = new Map<string, Promise<Running>>();

/** Ends with this process: Playwright sees to that. */
function startShared(name: BrowserName, options: LaunchOptions): Promise<Running> {
  const key = `${name} ${options.locale}`;
  const known = running.get(key) ?? start(name, options);
  running.set(key, known);
  return known;
}

async function start(name: BrowserName, options: LaunchOptions): Promise<Running> {
  const server = await startServer();
  const browser = await launch(name, server.port, { extension: buildFolder(name), ...options });
  const extensionPage = await openExtensionPage(browser.context, `${browser.extensionBase}/popup.html`, 'h1');
  return { server, browser, extensionPage };
}

async function forget(extensionPage: Page): Promise<void> {
  await extensionPage.evaluate(async () => {
    await browser.storage.session.clear();
    await browser.storage.local.clear();
  });
}

/** What extension pages have in both browsers, as far as the tests ask for it. */
interface ExtensionApi {
  storage: Record<
    'session' | 'local' | 'sync',
    { clear(): Promise<void>; get(): Promise<Record<string, unknown>>; set(values: object): Promise<void> }
  >;
  action: { openPopup(): Promise<void> };
  runtime: { id: string; sendMessage(message: unknown): Promise<unknown>; reload(): void };
  windows: { create(options: { url: string }): Promise<unknown> };
  tabs: {
    getCurrent(): Promise<Tab>;
    query(query: object): Promise<Tab[]>;
    move(id: number, place: { windowId: number; index: number }): Promise<unknown>;
  };
}

interface Tab {
  id: number;
  windowId: number;
  url?: string;
}

declare global {
  const browser: ExtensionApi;
}
