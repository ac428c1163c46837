import { afterEach, describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/session/settings';
import {
  draftCheck,
  expectFlags,
  findings,
  forgetSettings,
  openDraft,
  picture,
  putCaret,
  quotes,
  storeSettings,
} from './check';
import { eventually } from './eventually';
import { bodies, composeState } from './mail';
import { BROWSERS, useStage, WEBMAILS } from './stage';

describe.each(BROWSERS)('%s', (browser) => {
  const stage = useStage(browser);
  afterEach(() => forgetSettings(stage));

  describe.each(WEBMAILS)('%s', (webmail) => {
    test('a phrase is flagged while it is typed, and painted', async () => {
      const page = await stage.openMail(webmail, 'new');
      await draftCheck(page).waitFor();
      await bodies(page).focus();
      await page.keyboard.type('Dear team, my bat');
      expect(await findings(page)).toBe(0);
      const plain = await picture(page, 'Dear team');
      await page.keyboard.press('Backspace');
      await page.keyboard.type('d');
      await eventually(() => findings(page)).toBe(1);
      const flagged = await picture(page, 'my bad');
      expect(await picture(page, 'Dear team')).toBe(plain);
      await page.keyboard.press('Backspace');
      await eventually(() => findings(page)).toBe(0);
      await page.keyboard.type('d');
      await eventually(() => findings(page)).toBe(1);
      expect(await picture(page, 'my bad')).toBe(flagged);
      await expectFlags(page, ['my bad']);
    });

    test('each level is painted, with a line of its own', async () => {
      const page = await openDraft(stage, webmail, ['my bad', '', 'gonna', '', 'Dear team']);
      await eventually(() => findings(page)).toBe(2);
      const pictures = async () => [await picture(page, 'my bad'), await picture(page, 'gonna')];
      const painted = await pictures();
      await storeSettings(stage, { ...DEFAULT_SETTINGS, phrasing: 'never' });
      await eventually(() => findings(page)).toBe(0);
      const plain = await pictures();
      for (const [index, word] of painted.entries()) expect(word).not.toBe(plain[index]);
      const lines = await bodies(page).evaluate((body) =>
        ['error', 'warning', 'suggestion'].map(
          (level) => getComputedStyle(body, `::highlight(bow-out-${level})`).textDecorationStyle,
        ),
      );
      expect(lines).toEqual(['wavy', 'dashed', 'dotted']);
    });

    test('what is out of view is painted once it is scrolled to', async () => {
      const lines = Array.from({ length: 300 }, (_, line) => (line === 299 ? 'gonna' : 'Dear team, my bad'));
      const page = await openDraft(stage, webmail, lines);
      await eventually(() => findings(page)).toBe(300);
      const lastLine = async () => {
        await bodies(page).evaluate((body: HTMLElement) => body.lastElementChild?.scrollIntoView());
        return picture(page, 'gonna');
      };
      await storeSettings(stage, { ...DEFAULT_SETTINGS, phrasing: 'never' });
      await eventually(() => findings(page)).toBe(0);
      const plain = await lastLine();
      await bodies(page).evaluate((body: HTMLElement) => body.firstElementChild?.scrollIntoView());
      await storeSettings(stage, DEFAULT_SETTINGS);
      await eventually(() => findings(page)).toBe(300);
      await eventually(lastLine).not.toBe(plain);
    });

    test('only what the person writes is checked, not signature and quote', async () => {
      const page = await stage.openMail(webmail, 'reply-full');
      await draftCheck(page).waitFor();
      await bodies(page).evaluate((body: HTMLElement) => {
        const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const text = node as Text;
          if (/Wonderful news|Data analyst/.test(text.data)) text.data = `my bad lol ${text.data}`;
        }
      });
      await bodies(page).focus();
      await bodies(page).press('Control+Home');
      await page.keyboard.type('We met, lol');
      await expectFlags(page, ['lol']);
    });

    test('text in composition is left alone until it is there', async () => {
      const page = await openDraft(stage, webmail, ['Nice. ']);
      await putCaret(page, 'Nice', 4);
      await bodies(page).dispatchEvent('compositionstart');
      await page.keyboard.type(' my bad');
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
      expect(await findings(page)).toBe(0);
      await bodies(page).dispatchEvent('compositionend');
      await eventually(() => findings(page)).toBe(1);
    });

    test('the mail is byte for byte the same, however often it is checked', async () => {
      const page = await openDraft(stage, webmail, ['Hi all,', '', 'My bad, lol. This is a joke :)', '[Company]'], {
        signature: true,
      });
      await eventually(() => findings(page)).toBeGreaterThan(3);
      const before = await composeState(page);
      const first = await quotes(page);
      expect(await quotes(page)).toEqual(first);
      expect(await composeState(page)).toEqual(before);
      expect(before.html).not.toMatch(/bow-out|highlight/);
    });

    test("the editor's own undo takes the flag along", async () => {
      const page = await openDraft(stage, webmail, ['Dear Priya, ']);
      await putCaret(page, 'Dear', 0);
      await page.keyboard.type('my bad ');
      await eventually(() => findings(page)).toBe(1);
      await composeState(page);
      await bodies(page).focus();
      for (let presses = 0; presses < 8 && (await findings(page)) > 0; presses++) {
        await page.keyboard.press('Control+z');
        await page.evaluate(
          () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
        );
      }
      expect(await findings(page)).toBe(0);
    });
  });
});
