import { describe, expect, test } from 'vitest';
import { eventually } from './eventually';
import { authoredText, composeState, retractButtons } from './mail';
import { insertDraft, isPanelOpen, openPanel } from './panel';
import { useStage } from './stage';

const RELOAD = 'Extension updated: reload this tab';

describe.each(['gmail', 'outlook'] as const)('chromium: the extension is reloaded under an open %s', (webmail) => {
  const stage = useStage('chromium', { endsWithoutExtension: true });

  test('all of ours goes, the letter stays, and one line says what to do', async () => {
    const page = await stage.openMail(webmail, 'signature');
    await retractButtons(page).waitFor();
    const toolbar = page.locator('.btC, colgroup, .o-actions');
    const { text } = await insertDraft(await openPanel(page));
    const before = await composeState(page);

    await stage.extensionPage.evaluate(() => browser.runtime.reload());
    await page.getByText(RELOAD).waitFor();
    expect(await retractButtons(page).count()).toBe(0);
    expect(isPanelOpen(page)).toBe(false);
    expect(await page.locator('bow-out').count()).toBe(1);
    expect(await composeState(page)).toEqual(before);
    expect(authoredText(before.html)).toBe(text);
    const markup = (await toolbar.evaluateAll((parts) => parts.map((part) => part.outerHTML))).join('');
    const fresh = await withoutUs(webmail);
    expect(markup).toBe(fresh);
  });
});

describe('firefox: the extension is reloaded under an open mail', () => {
  const stage = useStage('firefox', { endsWithoutExtension: true });

  test('the new one takes over: one button, the letter stays', async () => {
    const page = await stage.openMail('gmail', 'signature');
    const { text } = await insertDraft(await openPanel(page));
    await stage.extensionPage.evaluate(() => browser.runtime.reload());
    await eventually(() => isPanelOpen(page)).toBe(false);
    await retractButtons(page).waitFor();
    expect(await page.locator('bow-out').count()).toBe(1);
    expect(authoredText((await composeState(page)).html)).toBe(text);
  });
});
