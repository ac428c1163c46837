import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import {
  card,
  draftCheck,
  findings,
  GOOD_LETTER,
  list,
  openDraft,
  openList,
  putCaret,
  question,
  signatureOf,
} from './check';
import { eventually } from './eventually';
import { authoredText, bodies, composeState } from './mail';
import { PAIRS, useStage } from './stage';

const WITHDRAWAL = GOOD_LETTER[2];
/** A retraction without greeting, thanks, apology and closing. */
const BARE = [WITHDRAWAL, '', 'You can call me any time this week.'];
const DUTCH = [
  'Hoi Sanne,',
  '',
  'Hierbij trek ik mijn acceptatie van je aanbod in. Ik heb besloten om bij mijn huidige werkgever te blijven, zoals ik je al vertelde.',
  '',
  'Met vriendelijke groet,',
  'Robin',
];

describe.each(PAIRS)('%s, %s', (browser, webmail) => {
  const stage = useStage(browser);

  test('the button says how many, aloud once the person pauses', async () => {
    const page = await openDraft(stage, webmail, ['They are gonna go, my bad.']);
    await page.getByRole('button', { name: 'Draft check 2' }).waitFor();
    await page.getByRole('status').getByText('Draft check: 2 findings').waitFor();
    await putCaret(page, 'my bad', 2);
    await page.keyboard.type('x');
    await page.getByRole('button', { name: 'Draft check 1' }).waitFor();
    await page.getByRole('status').getByText('Draft check: 1 finding').waitFor();
  });

  test('in other mail it lists phrases, without a checklist', async () => {
    const page = await openDraft(stage, webmail, ['Hi all,', 'They are gonna go, my bad.']);
    await openList(page);
    await list(page)
      .getByText(/^\d+ words$/)
      .waitFor();
    expect(await list(page).getByText('missing').count()).toBe(0);
    expect(await list(page).locator('q').allTextContents()).toEqual(['gonna', 'my bad']);
    await list(page).getByRole('button', { name: 'I apologise' }).press('Enter');
    await eventually(async () => authoredText((await composeState(page)).html)).toBe(
      'Hi all,\nThey are gonna go, I apologise.',
    );
    expect(await list(page).locator('q').allTextContents()).toEqual(['gonna']);
  });

  test('a sentence for each missing move goes where it belongs', async () => {
    const page = await openDraft(stage, webmail, BARE, { signature: true });
    const before = await composeState(page);
    await openList(page);
    for (const move of ['greeting', 'thanks', 'apology', 'closing']) {
      await list(page).getByText(`${move}: missing`).waitFor();
    }
    await list(page).getByText('clear decision ✓').waitFor();
    await list(page)
      .getByText(/^\d+ words .*90 to 180/)
      .waitFor();
    for (let left = 4; left > 0; left--) {
      await eventually(() => list(page).getByRole('button', { name: 'Add a sentence' }).count()).toBe(left);
      await list(page).getByRole('button', { name: 'Add a sentence' }).first().press('Enter');
    }
    await eventually(() => list(page).getByText('missing').count()).toBe(0);
    expect(await list(page).getByText('✓').count()).toBe(5);

    const after = await composeState(page);
    const paragraphs = authoredText(after.html).split(/\n\n+/);
    expect(paragraphs).toHaveLength(6);
    expect(paragraphs[0]).toMatch(/^Dear /);
    expect(paragraphs[1]).toBe(WITHDRAWAL);
    expect(paragraphs.slice(2, 4).join()).toMatch(/grateful|[Tt]hank/);
    expect(paragraphs.slice(2, 4).join()).toMatch(/sorry|apolog/);
    expect(paragraphs[4]).toBe(BARE[2]);
    expect(paragraphs[5]).toMatch(/regards|sincerely/i);
    expect(signatureOf(after.html)).toBe(signatureOf(before.html));
    expect(authoredText(after.saved?.parts[0] ?? '')).toBe(authoredText(after.html));
  });

  test("a sentence comes in the letter's language and form of address", async () => {
    const page = await openDraft(stage, webmail, DUTCH);
    await openList(page);
    for (let left = 2; left > 0; left--) {
      await eventually(() => list(page).getByRole('button', { name: 'Add a sentence' }).count()).toBe(left);
      await list(page).getByRole('button', { name: 'Add a sentence' }).first().press('Enter');
    }
    await eventually(() => list(page).getByRole('button', { name: 'Add a sentence' }).count()).toBe(0);
    const paragraphs = authoredText((await composeState(page)).html).split('\n\n');
    expect(paragraphs.map((paragraph) => paragraph.split(' ')[0])).toEqual([
      'Hoi',
      'Hierbij',
      expect.anything(),
      expect.anything(),
      'Met',
    ]);
    const added = paragraphs.slice(2, 4).join(' ');
    expect(added).toMatch(/dank/i);
    expect(added).toMatch(/spijt|excuses/);
    expect(added).toMatch(/\b(je|jou|jouw)\b/);
    expect(added).not.toMatch(/\bu(w)?\b/);
  });

  test('works by keyboard alone, and Esc goes back to the button', async () => {
    const page = await openDraft(stage, webmail, ['They are gonna go, my bad, lol.']);
    await eventually(() => findings(page)).toBe(3);
    await putCaret(page, 'They', 2);
    await draftCheck(page).focus();
    await page.keyboard.press('Enter');
    await list(page).waitFor();
    expect(await draftCheck(page).getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('Tab');
    expect(await focusedLabel(page)).toBe('going to');
    await page.keyboard.press('Enter');
    await eventually(() => focusedLabel(page)).toBe('I apologise');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await eventually(() => list(page).locator('q').allTextContents()).toEqual(['lol']);
    expect(await focusedLabel(page)).not.toBe('');
    await page.keyboard.press('Escape');
    await eventually(() => list(page).count()).toBe(0);
    expect(await focusedLabel(page)).toMatch(/^Draft check/);
    await bodies(page).focus();
    await page.keyboard.type('x');
    await eventually(async () => authoredText((await composeState(page)).html)).toBe(
      'Thxey are going to go, my bad, lol.',
    );
  });

  test('axe finds nothing wrong with list, card and question', async () => {
    const page = await openDraft(stage, webmail, [...BARE, '[Company] my bad']);
    await openList(page);
    await list(page).getByText('Settings').click();
    expect(await violations(page)).toEqual([]);
    await list(page).press('Escape');
    await putCaret(page, 'my bad', 2);
    await card(page).waitFor();
    expect(await violations(page)).toEqual([]);
    await bodies(page).press('Control+Enter');
    await question(page).waitFor();
    expect(await violations(page)).toEqual([]);
  });
});

function focusedLabel(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent ?? '');
}

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** What axe has against our elements; those in the toolbar carry Gmail's own order of focus. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(context: unknown): Promise<Result> } };
    const { violations } = await axe.run({ include: [...document.querySelectorAll('bow-out:not([tabindex])')] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

interface Result {
  violations: { id: string; nodes: { html: string }[] }[];
}
