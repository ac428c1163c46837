import { describe, expect, test } from 'vitest';
import { card, draftCheck, expectFlags, openDraft, putCaret } from './check';
import { eventually } from './eventually';
import { authoredText, bodies, composeState } from './mail';
import { BROWSERS, useStage, WEBMAILS } from './stage';

const MARKS = { 'data-gramm': 'false', 'data-gramm_editor': 'false', 'data-lt-active': 'true', spellcheck: 'false' };

describe.each(BROWSERS)('%s', (browser) => {
  const stage = useStage(browser);

  test.each(WEBMAILS)('%s: works beside the marks and elements of other extensions', async (webmail) => {
    const page = await openDraft(stage, webmail, ['Dear team,', 'They are gonna write.']);
    await bodies(page).evaluate((body: HTMLElement, marks) => {
      for (const [name, value] of Object.entries(marks)) body.setAttribute(name, value);
      body.after(Object.assign(document.createElement('grammarly-extension'), { textContent: 'lol' }));
      const inside = Object.assign(document.createElement('lt-highlighter'), { textContent: 'my bad, lol ' });
      body.querySelectorAll('div')[0]?.prepend(inside);
    }, MARKS);
    await expectFlags(page, ['gonna']);
    await putCaret(page, 'gonna', 2);
    await card(page).getByRole('button', { name: 'going to' }).press('Enter');
    await eventually(async () => authoredText((await composeState(page)).html)).toContain('They are going to write.');
    for (const [name, value] of Object.entries(MARKS)) expect(await bodies(page).getAttribute(name)).toBe(value);
    expect(await page.locator('grammarly-extension').textContent()).toBe('lol');
    expect(await page.locator('lt-highlighter').textContent()).toBe('my bad, lol ');
  });

  test.each(WEBMAILS)("%s: words that another's correction brings are checked too", async (webmail) => {
    const page = await openDraft(stage, webmail, ['Dear team,', 'They write.']);
    await draftCheck(page).waitFor();
    await bodies(page).evaluate((body: HTMLElement) => {
      const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node as Text;
        if (text.data.includes('They write')) text.data = 'They are gonna write.';
      }
    });
    await expectFlags(page, ['gonna']);
  });
});
