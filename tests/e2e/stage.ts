import { resolve } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { BrowserName } from '../practice/browsers';
import { type LaunchOptions, launch, openExtensionPage, type PracticeBrowser } from '../practice/launch';
import { strayRequests } from '../practice/requests';
import { practiceUrl, type Scenario, type Theme } from '../practice/scenarios';
import { type PracticeServer, startServer } from '../practice/server';

export const BROWSERS = ['chromium', 'firefox'] as const;
export const WEBMAILS = ['gmail', 'outlook'] as const;
export type WebmailName = (typeof WEBMAILS)[number];

/** The folder of a build. */
export function buildFolder(browser: BrowserName): string {
  return resolve('.output', browser === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
}

/** One browser with the extension in it, for all tests of a file. */
export interface Stage {
  browser: PracticeBrowser;
  server: PracticeServer;
  /** A page of the extension's own, to ask the browser's extension API. */
  extensionPage: Page;
  openMail(webmail: WebmailName, scenario: Scenario, theme?: Theme): Promise<Page>;
  openPage(url: string): Promise<Page>;
}

/**
 * Starts the practice webmail and a browser before the tests of this `describe`; gives each test a browser without pages
 * and without anything stored; ends with proof that no request left the extension.
 */
export function useStage(name: BrowserName, options: LaunchOptions = {}): Stage {
  const stage = { openMail, openPage } as Stage;
  // Not all pages of the browser: Firefox's driver knows some that are none, and never closes them.
  const opened: Page[] = [];

  beforeAll(async () => {
    stage.server = await startServer();
    stage.browser = await launch(name, stage.server.port, { extension: buildFolder(name), ...options });
    const address = `${stage.browser.extensionBase}/popup.html`;
    stage.extensionPage = await openExtensionPage(stage.browser.context, address, 'h1');
    await forget(stage.extensionPage);
  });
  afterEach(async () => {
    for (const page of opened.splice(0)) await page.close();
    await forget(stage.extensionPage);
  });
  afterAll(async () => {
    await stage.browser?.close();
    await stage.server?.close();
    expect(strayRequests(stage.server.requests)).toEqual([]);
  });

  async function openMail(webmail: WebmailName, scenario: Scenario, theme: Theme = 'light'): Promise<Page> {
    const page = await openPage(practiceUrl(webmail, scenario, theme));
    await page.waitForFunction(() => window.practice?.ready);
    return page;
  }

  async function openPage(url: string): Promise<Page> {
    const page = await stage.browser.context.newPage();
    opened.push(page);
    await page.goto(url);
    return page;
  }
  return stage;
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
  windows: { create(options: { tabId: number }): Promise<unknown> };
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
