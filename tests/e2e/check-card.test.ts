import type { Page } from 'playwright';
import { afterEach, describe, expect, test } from 'vitest';
import {
  boxOf,
  card,
  draftCheck,
  expectFlags,
  findings,
  forgetSettings,
  list,
  openDraft,
  openList,
  putCaret,
  storedSettings,
  textWithCaret,
} from './check';
import { eventually } from './eventually';
import { bodies } from './mail';
import { PAIRS, useStage } from './stage';

const LINES = ['We talked, my bad, in March.', '', 'I am gonna write, lol. More later'];
const FLAGGED = ['my bad', 'gonna', 'lol'];

describe.each(PAIRS)('%s, %s', (browser, webmail) => {
  const stage = useStage(browser);
  afterEach(() => forgetSettings(stage));

  const openFlagged = async (lines: readonly string[] = LINES, count = FLAGGED.length) => {
    const page = await openDraft(stage, webmail, lines);
    await eventually(() => findings(page)).toBe(count);
    return page;
  };

  test('the pointer opens the card beside the words, may go into it, and closes it by leaving', async () => {
    const page = await openFlagged();
    const words = await hover(page, 'gonna');
    await card(page).waitFor();
    expect(await card(page).getAttribute('aria-label')).toMatch(/\w+ \w+/);
    const box = await boxOfCard(page);
    expect(overlaps(words, box)).toBe(false);
    await page.mouse.move(box.x + 20, box.y + 10, { steps: 3 });
    await afterLeaving(page);
    expect(await card(page).count()).toBe(1);
    await page.mouse.move(box.x + box.width + 60, 5);
    await eventually(() => card(page).count()).toBe(0);
  });

  test('a click or an arrow key into the words opens it, typing closes it', async () => {
    const page = await openFlagged();
    await putCaret(page, 'talked', 0);
    const { x, y, height } = await boxOf(page, 'bad');
    await page.mouse.click(x + 1, y + height / 2);
    await card(page).waitFor();
    await page.mouse.move(5, 5);
    await afterLeaving(page);
    expect(await card(page).count()).toBe(1);
    await page.keyboard.press('Home');
    await eventually(() => card(page).count()).toBe(0);
    for (let step = 0; step < 11; step++) await page.keyboard.press('ArrowRight');
    await card(page).waitFor();
    expect(await textWithCaret(page)).toContain('We talked, |my bad');
    await page.keyboard.type('x');
    await eventually(() => card(page).count()).toBe(0);
    await expectFlags(page, ['gonna', 'lol']);
  });

  test('Esc closes it, gives the keyboard back, and it stays closed until the caret was elsewhere', async () => {
    const page = await openFlagged();
    await putCaret(page, 'gonna', 2);
    await card(page).waitFor();
    await page.keyboard.press('Escape');
    await eventually(() => card(page).count()).toBe(0);
    expect(await textWithCaret(page)).toContain('I am go|nna');
    await page.keyboard.press('ArrowRight');
    await settled(page);
    expect(await card(page).count()).toBe(0);
    await putCaret(page, 'write', 2);
    await putCaret(page, 'gonna', 2);
    await card(page).waitFor();
  });

  test('Alt+Shift+J goes from finding to finding and round', async () => {
    const page = await openFlagged();
    await putCaret(page, 'in March', 0);
    for (const next of ['gonna', 'lol', 'my bad', 'gonna']) {
      await page.keyboard.press('Alt+Shift+J');
      await eventually(() => wordsOfCard(page)).toBe(next);
      expect(await hasKeyboard(page)).toBe(true);
    }
    await page.keyboard.press('Escape');
    await eventually(() => card(page).count()).toBe(0);
    expect(await textWithCaret(page)).toContain('I am |gonna');
    await page.keyboard.press('Alt+Shift+J');
    await eventually(() => wordsOfCard(page)).toBe('lol');
  });

  test('Alt+Shift+J shows the words, of a paragraph longer than the editor too', async () => {
    const page = await openFlagged([`I am gonna write. ${'We met on Monday. '.repeat(400)}It went well, lol.`], 2);
    await putCaret(page, 'I am', 0);
    for (const next of ['gonna', 'lol', 'gonna']) {
      await page.keyboard.press('Alt+Shift+J');
      await eventually(() => wordsOfCard(page)).toBe(next);
      await eventually(() => isInSight(page, next)).toBe(true);
      expect(overlaps(await boxOf(page, next), await boxOfCard(page))).toBe(false);
    }
  });

  test('a replacement is applied by the mouse, and by the keyboard', async () => {
    const page = await openFlagged();
    await putCaret(page, 'March', 5);
    await hover(page, 'gonna');
    await card(page).getByRole('button', { name: 'going to' }).click();
    await eventually(() => textWithCaret(page)).toBe(
      'We talked, my bad, in March|.I am going to write, lol. More later',
    );
    expect(await card(page).count()).toBe(0);
    await page.keyboard.press('Alt+Shift+J');
    await eventually(() => wordsOfCard(page)).toBe('lol');
    await page.keyboard.press('Enter');
    await eventually(() => textWithCaret(page)).toBe('We talked, my bad, in March.I am going to write|. More later');
    await expectFlags(page, ['my bad']);
  });

  test('Ignore silences these words here; the rule still finds others', async () => {
    const page = await openFlagged(['gonna go', 'my bad', 'lol lmao'], 4);
    await putCaret(page, 'lol', 1);
    await card(page).getByRole('button', { name: 'Ignore' }).press('Enter');
    await eventually(() => findings(page)).toBe(3);
    expect(await card(page).count()).toBe(0);
    expect(await textWithCaret(page)).toContain('l|ol lmao');
    await expectFlags(page, ['gonna', 'my bad', 'lmao']);
    expect(await storedSettings(stage)).toBe(undefined);
  });

  test('a rule turned off is off everywhere until it is turned on again in the settings', async () => {
    const page = await openFlagged();
    await page.evaluate(() => window.practice.openCompose({ lines: ['lol, gonna'] }));
    await draftCheck(page).nth(1).waitFor();
    const inAll = async () => (await page.locator('bow-out b').allTextContents()).map(Number).sort();
    await eventually(inAll).toEqual([2, 3]);
    await bodies(page)
      .nth(webmail === 'gmail' ? 0 : 1)
      .focus();
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Alt+Shift+J');
    await card(page).waitFor();
    await page.keyboard.press('Alt+Shift+J');
    await eventually(() => wordsOfCard(page)).toBe('gonna');
    await card(page).getByRole('button', { name: 'Turn off this rule' }).press('Enter');
    await eventually(inAll).toEqual([1, 2]);
    await eventually(() => storedSettings(stage)).toMatchObject({ disabledRules: ['gonna'] });

    const other = await openDraft(stage, webmail, LINES);
    await expectFlags(other, ['my bad', 'lol']);
    await openList(other);
    await list(other).getByText('Settings').click();
    await list(other).getByRole('button', { name: 'Turn on: gonna' }).press('Enter');
    await eventually(() => list(other).locator('q').allTextContents()).toEqual(FLAGGED);
    await eventually(() => storedSettings(stage)).toMatchObject({ disabledRules: [] });
    await eventually(inAll).toEqual([2, 3]);
  });

  test('in a low window the card keeps off the words', async () => {
    const page = await openDraft(stage, webmail, LINES);
    await page.setViewportSize({ width: 640, height: 360 });
    await putCaret(page, 'my bad', 2);
    await card(page).waitFor();
    const box = await boxOfCard(page);
    expect(overlaps(await boxOf(page, 'my bad'), box)).toBe(false);
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(640);
  });
});

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

async function hover(page: Page, words: string): Promise<Box> {
  const box = await boxOf(page, words);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 2 });
  return box;
}

function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

async function isInSight(page: Page, words: string): Promise<boolean> {
  const { x, y, width, height } = await boxOf(page, words);
  const middle = [x + width / 2, y + height / 2] as const;
  return bodies(page).evaluate((body, at) => body.contains(document.elementFromPoint(...at)), middle);
}

async function boxOfCard(page: Page): Promise<Box> {
  return (await card(page).boundingBox()) as Box;
}

/** Longer than a card waits for the pointer to come back. */
function afterLeaving(page: Page): Promise<void> {
  return page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)));
}

function settled(page: Page): Promise<void> {
  return page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
}

/** The words at the caret, which the card speaks of. */
async function wordsOfCard(page: Page): Promise<string> {
  if ((await card(page).count()) === 0) return '';
  return page.evaluate(() => {
    const { anchorNode, anchorOffset = 0 } = document.getSelection() ?? {};
    return /^(my bad|\w+)/.exec((anchorNode as Text).data.slice(anchorOffset))?.[0] ?? '';
  });
}

function hasKeyboard(page: Page): Promise<boolean> {
  return page.evaluate(() => document.activeElement?.shadowRoot?.querySelector('div.flag') != null);
}
