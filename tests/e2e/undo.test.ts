import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import type { Scenario } from '../practice/scenarios';
import { eventually } from './eventually';
import { bodies, composeState } from './mail';
import { insertDraft, openPanel, press } from './panel';
import { BROWSERS, useStage, WEBMAILS } from './stage';

const CHANGED = 'You changed the letter since.';
const SCENARIOS: Scenario[] = ['signature', 'reply-full'];

describe.each(BROWSERS)('%s', (browser) => {
  const stage = useStage(browser);

  describe.each(WEBMAILS)('%s: undo', (webmail) => {
    test.each(SCENARIOS)('%s: panel, compose and Ctrl+Z each restore text and subject', async (scenario) => {
      const page = await stage.openMail(webmail, scenario);
      const before = await bodyAndSubject(page);
      const panel = await openPanel(page);

      await insertDraft(panel);
      expect(await bodyAndSubject(page)).not.toEqual(before);
      await press(panel, 'Undo');
      await panel.getByText('Undone: your mail is as it was.').waitFor();
      expect(await bodyAndSubject(page)).toEqual(before);

      await insertDraft(panel);
      await page.getByRole('button', { name: 'Undo', exact: true }).click();
      await eventually(() => bodyAndSubject(page)).toEqual(before);
      await eventually(() => page.getByRole('button', { name: 'Undo', exact: true }).count()).toBe(0);

      await insertDraft(panel);
      await undoByKeyboard(page, before.html);
      expect((await composeState(page)).html).toBe(before.html);
    });

    test('asks first when the person changed the letter', async () => {
      const page = await stage.openMail(webmail, 'signature');
      const before = await bodyAndSubject(page);
      const panel = await openPanel(page);

      await insertDraft(panel);
      const edited = await edit(page);
      await press(panel, 'Undo');
      await panel.getByText(CHANGED).waitFor();
      expect(await bodyAndSubject(page)).toEqual(edited);
      await press(panel, 'Undo my changes too');
      await eventually(() => bodyAndSubject(page)).toEqual(before);

      await insertDraft(panel);
      const editedAgain = await edit(page);
      await page.getByRole('button', { name: 'Undo', exact: true }).click();
      await page.getByText(CHANGED).waitFor();
      expect(await bodyAndSubject(page)).toEqual(editedAgain);
      await page.getByRole('button', { name: 'Undo my changes too' }).click();
      await eventually(() => bodyAndSubject(page)).toEqual(before);
    });
  });
});

async function bodyAndSubject(page: Page): Promise<{ html: string; subject: string }> {
  const { html, subject } = await composeState(page);
  return { html, subject };
}

async function edit(page: Page): Promise<{ html: string; subject: string }> {
  await bodies(page).click({ position: { x: 10, y: 5 } });
  await page.keyboard.type('Hello. ');
  return bodyAndSubject(page);
}

/** Gmail keeps a state for each run of changes, so one press may not be enough; more than a few would be a nuisance. */
async function undoByKeyboard(page: Page, until: string): Promise<void> {
  for (let presses = 0; presses < 5 && (await composeState(page)).html !== until; presses++) {
    // The panel takes the focus when it tells that the letter is in.
    await bodies(page).focus();
    await page.keyboard.press('Control+z');
  }
}
