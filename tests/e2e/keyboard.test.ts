import type { Frame, Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { eventually } from './eventually';
import { authoredText, composeState, retractButtons } from './mail';
import { isPanelOpen, panelOf, previewed } from './panel';
import { BROWSERS, useStage, WEBMAILS } from './stage';

describe.each(BROWSERS)('%s', (name) => {
  const stage = useStage(name);

  test.each(WEBMAILS)('%s: the whole job by keyboard alone', async (webmail) => {
    const page = await stage.openMail(webmail, 'reply');
    const before = await composeState(page);
    await retractButtons(page).waitFor();
    await page.getByRole('button', { name: /^Send( |$)/ }).focus();
    await tabTo(page, () => page.evaluate(() => document.activeElement?.tagName), 'BOW-OUT');
    await page.keyboard.press('Enter');
    const panel = await panelOf(page);
    await eventually(() => focused(panel)).toBe('Private reasons');

    await page.keyboard.press('ArrowUp');
    expect(await focused(panel)).toBe('Study');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    expect(await focused(panel)).toBe('Concise');
    for (const [label, value] of Object.entries({ 'Your name': 'Robin', Company: 'Northlight', Role: 'Analyst' })) {
      await tabTo(page, () => focused(panel), label);
      await page.keyboard.type(value);
    }
    await tabTo(page, () => focused(panel), 'Insert draft');
    const { text } = await previewed(panel);
    expect(text).toContain('Northlight');
    await page.keyboard.press('Enter');
    await eventually(async () => authoredText((await composeState(page)).html)).toBe(text);

    // An open dialog keeps the focus where it was: beside the button that was pressed stands Undo.
    await panel.getByRole('button', { name: 'Undo' }).waitFor();
    await eventually(() => focused(panel)).toBe('Insert draft');
    await page.keyboard.press('Shift+Tab');
    expect(await focused(panel)).toBe('Undo');
    await page.keyboard.press('Enter');
    await eventually(async () => (await composeState(page)).html).toBe(before.html);
    await page.keyboard.press('Escape');
    await eventually(() => isPanelOpen(page)).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BOW-OUT');
  });
});

const MOST_STOPS = 12;

async function tabTo(page: Page, place: () => Promise<string | undefined>, wanted: string): Promise<void> {
  for (let stops = 0; stops < MOST_STOPS && (await place()) !== wanted; stops++) await page.keyboard.press('Tab');
  expect(await place()).toBe(wanted);
}

/** What has the focus in the panel, by its label. */
function focused(panel: Frame): Promise<string | undefined> {
  return panel.evaluate(() => {
    if (!document.hasFocus()) return 'elsewhere';
    const element = document.activeElement as HTMLInputElement | null;
    return element?.labels?.[0]?.textContent || element?.textContent?.trim();
  });
}
