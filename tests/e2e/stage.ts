import { resolve } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { BrowserName } from '../practice/browsers';
import { type LaunchOptions, launch, openExtensionPage, type PracticeBrowser } from '../practice/launch';
import { strayRequests } from '../practice/requests';
import { practiceUrl, type Scenario, type Theme } from '../practice/scenarios';
import { type PracticeServer, startServer } from '../practice/server';
import { findExtensionRealms } from './realms';

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
  /** Another page of the extension in a tab: `popup.html`. */
  openExtensionPage(path: string): Promise<Page>;
}

/**
 * Starts the practice webmail and a browser before the tests of this `describe`; gives each test a browser without pages
 * and without anything stored; ends with proof that no request left the extension.
 */
export function useStage(name: BrowserName, options: LaunchOptions = {}): Stage {
  const stage = { openMail, openExtensionPage: openOwnPage } as Stage;

  beforeAll(async () => {
    stage.server = await startServer();
    stage.browser = await launch(name, stage.server.port, { extension: buildFolder(name), ...options });
    if (name === 'firefox') findExtensionRealms(stage.browser.context);
    stage.extensionPage = await openOwnPage('popup.html');
    await forget(stage.extensionPage);
  });
  afterEach(async () => {
    const [blank] = stage.browser.context.pages();
    for (const page of stage.browser.context.pages()) {
      if (page !== blank && page !== stage.extensionPage) await page.close();
    }
    await forget(stage.extensionPage);
  });
  afterAll(async () => {
    await stage.browser?.close();
    await stage.server?.close();
    expect(strayRequests(stage.server.requests)).toEqual([]);
  });

  function openOwnPage(path: string): Promise<Page> {
    return openExtensionPage(stage.browser.context, `${stage.browser.extensionBase}/${path}`, 'h1');
  }

  async function openMail(webmail: WebmailName, scenario: Scenario, theme: Theme = 'light'): Promise<Page> {
    const page = await stage.browser.context.newPage();
    await page.goto(practiceUrl(webmail, scenario, theme));
    await page.waitForFunction(() => window.practice?.ready);
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
    'session' | 'local',
    { clear(): Promise<void>; get(): Promise<Record<string, unknown>>; set(values: object): Promise<void> }
  >;
  runtime: { id: string; sendMessage(message: unknown): Promise<unknown>; reload(): void };
  tabs: {
    query(query: object): Promise<{ id: number; url?: string; title?: string }[]>;
    update(id: number, changes: object): Promise<unknown>;
  };
}

declare global {
  const browser: ExtensionApi;
}
