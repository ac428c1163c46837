import { describe, expect, test } from 'vitest';
import { eventually } from './eventually';
import { authoredText, bodies, composeState, foreignPart } from './mail';
import { insertDraft, openPanel, press, previewed } from './panel';
import { BROWSERS, useStage, WEBMAILS } from './stage';

const QUESTION = 'This mail already has text of yours.';

describe.each(BROWSERS)('%s', (browser) => {
  const stage = useStage(browser);

  describe.each(WEBMAILS)('%s: text that the person wrote', (webmail) => {
    test('stays on Cancel and goes on Replace', async () => {
      const page = await stage.openMail(webmail, 'typed');
      const before = await composeState(page);
      const panel = await openPanel(page);
      const question = panel.getByRole('alertdialog');

      await press(panel, 'Insert draft');
      await question.getByText(QUESTION).waitFor();
      await press(panel, 'Cancel');
      await question.waitFor({ state: 'detached' });
      expect(await composeState(page)).toEqual(before);

      const { text } = await previewed(panel);
      await press(panel, 'Insert draft');
      await press(panel, 'Replace');
      await panel.getByText('The draft is in your mail.').waitFor();
      const after = await composeState(page);
      expect(authoredText(after.saved?.parts[0] ?? '')).toBe(text);
      expect(foreignPart(after.html)).toBe(foreignPart(before.html));
      expect(after.subject).toBe('About the job');
    });

    test('moves below the letter on Put above', async () => {
      const page = await stage.openMail(webmail, 'typed');
      const before = await composeState(page);
      const panel = await openPanel(page);
      const { text } = await previewed(panel);
      await press(panel, 'Insert draft');
      await press(panel, 'Put above');
      await panel.getByText('The draft is in your mail.').waitFor();

      const after = await composeState(page);
      const both = `${text}\n\n${authoredText(before.html)}`;
      expect(authoredText(after.html)).toBe(both);
      expect(authoredText(after.saved?.parts[0] ?? '')).toBe(both);
      expect(foreignPart(after.html)).toBe(foreignPart(before.html));
    });
  });

  test.each(WEBMAILS)('%s: our own draft goes without a question until the person edits it', async (webmail) => {
    const page = await stage.openMail(webmail, 'signature');
    const panel = await openPanel(page);
    const first = await insertDraft(panel);

    await press(panel, 'Another wording');
    await eventually(async () => (await previewed(panel)).text).not.toBe(first.text);
    const second = await previewed(panel);
    await press(panel, 'Insert draft');
    await eventually(async () => authoredText((await composeState(page)).html)).toBe(second.text);
    expect((await composeState(page)).subject).toBe(second.subject);

    await bodies(page).click({ position: { x: 10, y: 5 } });
    await page.keyboard.type('Hello. ');
    const edited = await composeState(page);
    await press(panel, 'Insert draft');
    await panel.getByText(QUESTION).waitFor();
    expect(await composeState(page)).toEqual(edited);
  });
});
