import type { Page } from 'playwright';
import { afterEach, describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/session/settings';
import { findings, forgetSettings, GOOD_LETTER, list, openDraft, openList, question, storeSettings } from './check';
import { eventually } from './eventually';
import { authoredText, bodies, composeState, sentMails } from './mail';
import { insertDraft, openPanel } from './panel';
import { BROWSERS, useStage, WEBMAILS } from './stage';

const WITHOUT_THANKS = [...GOOD_LETTER.slice(0, 4), 'I apologise for the inconvenience.', '', 'Kind regards,', 'Robin'];
const OPEN = GOOD_LETTER.map((line) => line.replace('Ms Anand', '[Name]'));
const OTHER = ['Hi all,', '', 'The meeting is on Monday, my bad. [Company] is gonna join.', '', 'Robin'];

// Gmail's Send is no button of the browser's; the practice one knows the mouse and the shortcut alone.
const WAYS = { gmail: ['click', 'Control+Enter'], outlook: ['click', 'Control+Enter', 'Alt+s', 'Enter', 'Space'] };

describe.each(BROWSERS)('%s', (browser) => {
  const stage = useStage(browser);
  afterEach(() => forgetSettings(stage));

  describe.each(WEBMAILS)('%s', (webmail) => {
    test.each(WAYS[webmail])('%s: a retraction without thanks is asked about once', async (way) => {
      const page = await openDraft(stage, webmail, WITHOUT_THANKS);
      await send(page, way);
      await question(page).waitFor();
      expect(await sentMails(page)).toBe(0);
      expect(await question(page).getByRole('listitem').allTextContents()).toEqual(['thanks: missing']);
      expect(await focused(page)).toBe('Go back');
      await page.keyboard.press(way === 'click' ? 'Escape' : 'Enter');
      await eventually(() => question(page).count()).toBe(0);
      expect(await sentMails(page)).toBe(0);
      expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('textbox');
      await send(page, way);
      await eventually(() => sentMails(page)).toBe(1);
      expect(await question(page).count()).toBe(0);
    });

    test('Send anyway sends it, once', async () => {
      const page = await openDraft(stage, webmail, WITHOUT_THANKS);
      const text = authoredText((await composeState(page)).html);
      // Some webmails act when the mouse is released, and do not wait for the click.
      const released = await page.evaluateHandle(() => {
        const log: string[] = [];
        document.body.addEventListener('mouseup', ({ target }) => log.push((target as Element).localName));
        return log;
      });
      await send(page, 'click');
      await question(page).waitFor();
      expect(await released.jsonValue()).toEqual([]);
      await question(page).getByRole('button', { name: 'Send anyway' }).click();
      await eventually(() => sentMails(page)).toBe(1);
      expect(await released.jsonValue()).toHaveLength(1);
      const [mail] = await page.evaluate(() => window.practice.sent);
      expect(authoredText(mail?.parts[0] ?? '')).toBe(text);
      expect(await page.locator('bow-out').count()).toBe(0);
    });

    test('an open placeholder is asked about, a complete letter and other mail are not', async () => {
      const page = await openDraft(stage, webmail, OPEN);
      await send(page, 'Control+Enter');
      await question(page).getByText('[Name]').waitFor();
      await page.keyboard.press('Escape');
      for (const [count, lines] of [GOOD_LETTER, OTHER].entries()) {
        const other = await openDraft(stage, webmail, lines);
        await send(other, count ? 'click' : 'Control+Enter');
        await eventually(() => sentMails(other)).toBe(1);
        expect(await question(other).count()).toBe(0);
      }
    });

    test('the question can be turned off', async () => {
      const page = await openDraft(stage, webmail, WITHOUT_THANKS);
      await openList(page);
      await list(page).getByText('Settings').click();
      await list(page).getByLabel('Ask before').uncheck();
      await list(page).press('Escape');
      await send(page, 'click');
      await eventually(() => sentMails(page)).toBe(1);

      await storeSettings(stage, { ...DEFAULT_SETTINGS, askBeforeSending: false });
      const other = await openDraft(stage, webmail, WITHOUT_THANKS);
      await send(other, 'Control+Enter');
      await eventually(() => sentMails(other)).toBe(1);
    });

    test('a letter of ours goes without a question', async () => {
      const page = await stage.openMail(webmail, 'signature');
      const panel = await openPanel(page);
      await insertDraft(panel);
      await page.getByRole('button', { name: 'Undo', exact: true }).waitFor();
      expect(await findings(page)).toBe(0);
      await send(page, 'Control+Enter');
      await eventually(() => sentMails(page)).toBe(1);
    });
  });
});

async function send(page: Page, way: string): Promise<void> {
  const button = page.getByRole('button', { name: /^Send( |$)/ });
  if (way === 'click') await button.click();
  else if (way.includes('+')) await bodies(page).press(way);
  else await button.press(way);
}

function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent ?? '');
}
