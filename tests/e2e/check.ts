import type { Locator, Page } from 'playwright';
import type { ComposeOptions } from '../practice/api';
import { eventually } from './eventually';
import { bodies, foreignPart } from './mail';
import type { Stage, WebmailName } from './stage';

/** A retraction in which nothing is missing and nothing is said badly. */
export const GOOD_LETTER = [
  'Dear Ms Anand,',
  '',
  'I am writing to withdraw my acceptance of the position of Senior Data Analyst. My circumstances have changed, and I have decided to stay with my current employer, where I can continue the work that I began last year with my colleagues.',
  '',
  'Thank you for the time that you and the team gave me. I apologise for the inconvenience that this causes you.',
  '',
  'Kind regards,',
  'Robin Carter',
] as const;

export function draftCheck(page: Page): Locator {
  return page.getByRole('button', { name: /^(Draft check|Conceptcontrole)/ });
}

export const list = (page: Page): Locator => page.getByRole('dialog', { name: 'Draft check' });

/** The card of a finding: the one dialog of ours beside the text. */
export const card = (page: Page): Locator => page.locator('bow-out div.flag[role="dialog"]');

export const question = (page: Page): Locator => page.getByRole('alertdialog');

/** How many findings the button says there are. */
export async function findings(page: Page): Promise<number> {
  return Number((await draftCheck(page).locator('b').textContent()) || 0);
}

/** A compose that holds these lines, with the number of findings it should have. */
export async function openDraft(
  stage: Stage,
  webmail: WebmailName,
  lines: readonly string[],
  options: ComposeOptions = {},
  theme: 'light' | 'dark' = 'light',
): Promise<Page> {
  const page = await stage.openMail(webmail, 'empty', theme);
  await page.evaluate((wanted) => window.practice.openCompose(wanted), { lines, ...options });
  await draftCheck(page).and(page.locator(':not([aria-busy])')).waitFor();
  return page;
}

/** What the list says about words of the text, in its order. */
export async function quotes(page: Page): Promise<string[]> {
  await openList(page);
  const found = await list(page).locator('q').allTextContents();
  await list(page).press('Escape');
  await eventually(() => list(page).count()).toBe(0);
  return found;
}

export async function openList(page: Page): Promise<Locator> {
  await draftCheck(page).press('Enter');
  await list(page).waitFor();
  return list(page);
}

/** Waits until exactly these words are flagged. */
export async function expectFlags(page: Page, expected: readonly string[]): Promise<void> {
  await eventually(() => quotes(page)).toEqual(expected);
}

/** Puts the caret into the body, `offset` characters into the first text that holds `words`. */
export async function putCaret(page: Page, words: string, offset = 0): Promise<void> {
  await bodies(page).evaluate(
    (body: HTMLElement, [wanted, at]) => {
      const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const start = (node as Text).data.indexOf(wanted);
        if (start < 0) continue;
        body.focus();
        // As a key does that moves the caret: the browser says the same of one moved by typing.
        body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Home', bubbles: true }));
        document.getSelection()?.collapse(node, start + at);
        return;
      }
      throw new Error(`no ${wanted} in ${body.innerHTML}`);
    },
    [words, offset] as const,
  );
}

/** The authored text with `|` where the caret is, as the page has it. */
export function textWithCaret(page: Page): Promise<string> {
  return bodies(page).evaluate((body: HTMLElement) => {
    const { anchorNode, anchorOffset, isCollapsed } = document.getSelection() ?? {};
    const focus = document.activeElement === body ? '' : '(not focused) ';
    if (!anchorNode || !isCollapsed || !body.contains(anchorNode)) return `${focus}no caret`;
    const before = document.createRange();
    before.setStart(body, 0);
    before.setEnd(anchorNode, anchorOffset ?? 0);
    const after = document.createRange();
    after.selectNodeContents(body);
    after.setStart(anchorNode, anchorOffset ?? 0);
    return `${focus}${before.toString()}|${after.toString()}`.replaceAll('\u00a0', ' ');
  });
}

/** Signature and quote, without the break before them: Firefox takes that whenever somebody types in front of it. */
export function signatureOf(html: string): string {
  return foreignPart(html).replace(/^<br clear="all"><div>/, '');
}

/** Where words of the text are on the screen. */
export function boxOf(page: Page, words: string): Promise<{ x: number; y: number; width: number; height: number }> {
  return bodies(page).evaluate((body: HTMLElement, wanted) => {
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = (node as Text).data.indexOf(wanted);
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + wanted.length);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x, y, width, height };
    }
    throw new Error(`no ${wanted}`);
  }, words);
}

/** A picture of words of the text, without anything that hovers over them. */
export async function picture(page: Page, words: string): Promise<string> {
  const { x, y, width, height } = await boxOf(page, words);
  return (await page.screenshot({ clip: { x, y, width, height: height + 2 } })).toString('base64');
}

/** Forgets the settings of the check; `useStage` clears the rest. */
export async function forgetSettings(stage: Stage): Promise<void> {
  await stage.extensionPage.evaluate(() => (browser as unknown as WithSync).storage.sync.clear());
}

export function storedSettings(stage: Stage): Promise<unknown> {
  return stage.extensionPage.evaluate(async () => (await (browser as unknown as WithSync).storage.sync.get()).settings);
}

export async function storeSettings(stage: Stage, settings: unknown): Promise<void> {
  await stage.extensionPage.evaluate(
    (wanted) => (browser as unknown as WithSync).storage.sync.set({ settings: wanted }),
    settings,
  );
}

interface WithSync {
  storage: { sync: { clear(): Promise<void>; get(): Promise<Record<string, unknown>>; set(v: object): Promise<void> } };
}
