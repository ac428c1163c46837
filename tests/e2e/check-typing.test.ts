import type { CDPSession, Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { checkDraft } from '../../lib/check';
import { card, draftCheck, findings, list, openList, quotes, textWithCaret } from './check';
import { eventually } from './eventually';
import { authoredText, bodies, composeState } from './mail';
import { BROWSERS, useStage, WEBMAILS } from './stage';

/** Words and edits of ten minutes, in two halves that end the same way; fewer where the driver takes thrice as long for each. */
const ACTIONS_PER_HALF = { chromium: 600, firefox: 250 };
const CHECK_EVERY = 300;
const WORDS =
  'the team and I have been working on this plan since last spring with great care , gonna lol wanna tbh we are happy to meet you . my bad'.split(
    ' ',
  );
const PASTES = [
  'Thank you for the call. ',
  'They are gonna write, my bad. ',
  'We will see you on Monday at the office. ',
];
const JUMPS = ['Home', 'End', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Control+ArrowLeft', 'Control+End'];

describe.each(BROWSERS)('%s', (browser) => {
  const stage = useStage(browser);

  test.each(WEBMAILS)('%s: ten minutes of writing', { timeout: 300_000 }, async (webmail) => {
    const page = await stage.openMail(webmail, 'signature');
    await draftCheck(page).waitFor();
    const session = browser === 'chromium' ? await page.context().newCDPSession(page) : undefined;
    const writer = new Writer(page, 7);
    await writer.begin();
    await writer.write(ACTIONS_PER_HALF[browser]);
    const first = await use(page, session);
    await writer.write(ACTIONS_PER_HALF[browser]);
    const second = await use(page, session);
    expect(second.elements).toBe(first.elements);
    expect(second.listeners).toBe(first.listeners);
    if (session) await expectNothingKept(page, session);
  });
});

/** A person at the keyboard, the same one at every run. */
class Writer {
  private actions = 0;
  private checked = 0;

  constructor(
    private readonly page: Page,
    private seed: number,
  ) {}

  async begin(): Promise<void> {
    await bodies(this.page).press('Control+Home');
    await this.page.keyboard.type('Dear team, ');
  }

  async write(actions: number): Promise<void> {
    const end = this.actions + actions;
    while (this.actions < end) {
      await this.act();
      if (this.actions - this.checked >= CHECK_EVERY) await this.check();
    }
    await this.check();
  }

  private async act(): Promise<void> {
    const { keyboard } = this.page;
    const kind = this.random(100);
    if (kind < 62) await this.type(`${this.pick(WORDS)} `);
    else if (kind < 75) await this.press('Backspace', 1 + this.random(6));
    else if (kind < 78) await this.press('Enter', 1);
    else if (kind < 87) await this.press(this.pick(JUMPS), 1 + this.random(3));
    else if (kind < 91) await this.press('Control+z', 1);
    else if (kind < 95) await this.paste(this.pick(PASTES));
    else if (kind < 97) await this.applyNext();
    else {
      await keyboard.press('Control+End');
      await this.type('well ');
    }
  }

  /** One word in four by real keys; the rest by the command a key press causes, which costs no round trip per letter. */
  private async type(text: string): Promise<void> {
    if (this.random(4) === 0) await this.page.keyboard.type(text);
    else await this.page.evaluate(typeInPage, text);
    this.actions += text.length;
  }

  private async press(key: string, times: number): Promise<void> {
    if (key === 'Backspace') await this.page.evaluate(deleteInPage, times);
    else for (let time = 0; time < times; time++) await this.page.keyboard.press(key);
    this.actions += times;
  }

  private async paste(text: string): Promise<void> {
    await this.page.evaluate((words) => document.execCommand('insertText', false, words), text);
    this.actions++;
  }

  /** To the next finding, and what is offered first for it. */
  private async applyNext(): Promise<void> {
    await this.page.keyboard.press('Alt+Shift+J');
    if ((await card(this.page).count()) > 0) await this.page.keyboard.press('Enter');
    await eventually(() => card(this.page).count()).toBe(0);
    this.actions += 2;
  }

  /** Every flag holds exactly its words, the caret is where it was, and what is typed there comes there. */
  private async check(): Promise<void> {
    const { page } = this;
    this.checked = this.actions;
    // Gmail's editor takes a moment to undo.
    await eventually(() => this.flaws()).toEqual([]);
    await bodies(page).focus();
    const before = await textWithCaret(page);
    await openList(page);
    await list(page).press('Escape');
    await bodies(page).focus();
    expect(await textWithCaret(page)).toBe(before);
    await page.keyboard.type('x');
    expect(await textWithCaret(page)).toBe(before.replace('|', 'x|'));
    await page.keyboard.press('Backspace');
  }

  /** Where what is flagged is not what the text calls for. */
  private async flaws(): Promise<string[]> {
    const { page } = this;
    const { html } = await composeState(page);
    const text = authoredText(html);
    const found = checkDraft(text).findings;
    const expected = found.filter(({ start, end }) => start < end).map(({ start, end }) => text.slice(start, end));
    const [shown, number] = [await quotes(page), await findings(page)];
    const flaws = (await composeState(page)).html === html ? [] : ['the text is on the move'];
    if (shown.join() !== expected.join()) flaws.push(`${shown} instead of ${expected}`);
    if (number !== found.length) flaws.push(`${number} instead of ${found.length}`);
    return flaws;
  }

  private pick<Kind>(from: readonly Kind[]): Kind {
    return from[this.random(from.length)] as Kind;
  }

  /** The numbers of Park and Miller. */
  private random(below: number): number {
    this.seed = (this.seed * 48271) % 2147483647;
    return this.seed % below;
  }
}

function typeInPage(text: string): Promise<void> {
  for (const letter of text) document.execCommand('insertText', false, letter);
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}

function deleteInPage(times: number): Promise<void> {
  for (let time = 0; time < times; time++) document.execCommand('delete');
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}

interface Use {
  elements: number;
  listeners: number;
}

/** Our elements in the page, and where the browser tells it, how many listeners there are. */
async function use(page: Page, session: CDPSession | undefined): Promise<Use> {
  const elements = await page.locator('bow-out').count();
  return { elements, listeners: session ? (await metrics(session)).JSEventListeners : 0 };
}

type Metric = 'JSEventListeners' | 'Nodes' | 'JSHeapUsedSize';

async function metrics(session: CDPSession): Promise<Record<Metric, number>> {
  await session.send('Performance.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value])) as Record<Metric, number>;
}

/** Composes opened, flagged and closed leave nothing behind, from the second one on. */
async function expectNothingKept(page: Page, session: CDPSession): Promise<void> {
  const closeAll = async () => {
    await page.evaluate(() => {
      for (const { id } of window.practice.composes()) window.practice.closeCompose(id);
    });
    await eventually(() => page.locator('bow-out').count()).toBe(0);
  };
  const openFlagged = async () => {
    await page.evaluate(() => window.practice.openCompose({ lines: ['They are gonna go, my bad, lol. '.repeat(30)] }));
    await eventually(() => findings(page)).toBe(90);
  };
  await closeAll();
  const { JSEventListeners: before } = await metrics(session);
  await openFlagged();
  await closeAll();
  await eventually(async () => (await metrics(session)).JSEventListeners).toBeLessThanOrEqual(before);
  const { Nodes: nodes } = await metrics(session);
  for (let round = 0; round < 3; round++) {
    await openFlagged();
    await closeAll();
  }
  await eventually(async () => (await metrics(session)).JSEventListeners).toBeLessThanOrEqual(before);
  await eventually(async () => (await metrics(session)).Nodes).toBeLessThanOrEqual(nodes);
}
