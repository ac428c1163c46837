import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { eventually } from './eventually';
import { authoredText, composeState } from './mail';
import { choose, field, fillFacts, insertDraft, press, previewed } from './panel';
import { popupOver } from './popup';
import { PAIRS, useOwnStage } from './stage';

describe.each(PAIRS)('%s, %s', (name, webmail) => {
  // A browser of its own: Firefox's driver may lose a page of the extension that was moved from window to window.
  const stage = useOwnStage(name);

  describe('the toolbar popup', () => {
    test('fills the one open compose', async () => {
      const page = await stage.openMail(webmail, 'reply');
      const popup = await popupOver(stage, page);
      await eventually(() => field(popup, 'Recipient').inputValue()).toBe('Priya Anand');
      const { text } = await insertDraft(popup);
      expect(authoredText((await composeState(page)).saved?.parts[0] ?? '')).toBe(text);
    });

    test('asks which of two composes, and fills that one', async () => {
      const page = await stage.openMail(webmail, 'two');
      const before = [await composeState(page, 0), await composeState(page, 1)];
      const popup = await popupOver(stage, page);
      const mails = popup.getByRole('group', { name: 'Which mail?' });
      await eventually(() => mails.getByRole('radio').count()).toBe(2);
      await choose(popup, 'Which mail?', 'Mail 1');
      const { text } = await insertDraft(popup);
      const after = [await composeState(page, 0), await composeState(page, 1)];
      const changed = after.filter(({ html }, index) => html !== before[index]?.html);
      expect(changed.map(({ html }) => authoredText(html))).toEqual([text]);
    });

    test('opens a new compose where there is none', async () => {
      const page = await stage.openMail(webmail, 'empty');
      const popup = await popupOver(stage, page);
      const { subject, text } = await insertDraft(popup);
      const after = await composeState(page);
      expect(authoredText(after.saved?.parts[0] ?? '')).toBe(text);
      expect(after.saved?.subject).toBe(subject);
    });

    test('keeps the form when the compose was closed meanwhile', async () => {
      const page = await stage.openMail(webmail, 'new');
      const popup = await popupOver(stage, page);
      await fillFacts(popup);
      const letter = await previewed(popup);
      await page.evaluate(() => window.practice.closeCompose(window.practice.composes()[0]?.id ?? ''));
      await eventually(() => page.locator('bow-out').count()).toBe(0);
      await press(popup, 'Insert draft');
      await popup.getByText('That mail was closed. Your letter is still here').waitFor();
      expect(await previewed(popup)).toEqual(letter);
    });
  });

  test.each([
    ['a page without a mail', 'empty', 'No mail is open on this page.'],
    ['a page whose mail is not recognised', 'chat', 'Bow Out does not recognise it'],
  ] as const)('says why on %s, and still has the letter to copy', async (_, scenario, reason) => {
    const popup = await popupOver(stage, await stage.openMail('outlook', scenario));
    await popup.getByText(reason).waitFor();
    expect(await popup.getByRole('button', { name: 'Copy', exact: true }).count()).toBe(1);
  });

  test('reports what it sees of a page without a word of the mail', async () => {
    const popup = await popupOver(stage, await stage.openMail('gmail', 'reply-full'));
    await press(popup, 'Something is missing here?');
    const report = popup.getByRole('textbox', { name: 'Report', exact: true });
    const text = await report.inputValue();
    expect(text).toMatch(/^compose\n {2}fields: input\[name="subjectbox"\]/);
    expect(text).toContain('contenteditable=true');
    expect(text).not.toMatch(/Priya|Northlight|Robin|offer/i);
    await press(popup, 'Copy report');
    await popup.getByText('Copied.', { exact: true }).waitFor();
  });

  test('offers other ways on a page that is no webmail', async () => {
    const popup = await popupOver(stage, await stage.openPage('https://example.com/'));
    await fillFacts(popup);
    const { subject, text } = await previewed(popup);
    expect(await popup.getByRole('button', { name: 'Insert draft' }).count()).toBe(0);
    expect(await popup.getByRole('button', { name: 'Copy' }).count()).toBe(1);

    const gmail = await addressOf(popup, 'Gmail');
    expect(gmail.origin).toBe('https://mail.google.com');
    expect([gmail.searchParams.get('su'), gmail.searchParams.get('body')]).toEqual([subject, text]);
    const outlook = await addressOf(popup, 'Outlook');
    expect(outlook.origin + outlook.pathname).toBe('https://outlook.live.com/mail/0/deeplink/compose');
    expect([outlook.searchParams.get('subject'), outlook.searchParams.get('body')]).toEqual([subject, text]);
    const program = await addressOf(popup, 'Mail program');
    expect(program.protocol).toBe('mailto:');
    expect(program.searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(text);
  });
});

async function addressOf(popup: Page, name: string): Promise<URL> {
  return new URL((await popup.getByRole('link', { name, exact: true }).getAttribute('href')) ?? '');
}
