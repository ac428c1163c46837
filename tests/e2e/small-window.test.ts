import { describe, expect, test } from 'vitest';
import { eventually } from './eventually';
import { authoredText, composeState, retractButtons } from './mail';
import { fillFacts, insertDraft, isPanelOpen } from './panel';
import { PAIRS, useStage } from './stage';

describe.each(PAIRS)('%s, %s', (name, webmail) => {
  const stage = useStage(name);

  test('where the panel cannot load, the form opens in a window of its own', async () => {
    const page = await stage.openMail(webmail, 'signature');
    await page.evaluate(() => {
      new MutationObserver(() => {
        const frame = document.body.lastElementChild?.shadowRoot?.querySelector('iframe');
        if (frame && frame.src !== 'about:blank') frame.src = 'about:blank';
      }).observe(document.body, { childList: true });
    });
    const tabs = () => stage.extensionPage.evaluate(async () => (await browser.tabs.query({})).length);
    const open = await tabs();
    const opening = stage.browser.context.waitForEvent('page');
    await retractButtons(page).press('Enter');
    const small = await opening;
    await small.getByRole('heading', { name: 'Retract offer' }).waitFor();
    expect(isPanelOpen(page)).toBe(false);
    expect(await page.locator('bow-out').count()).toBe(1);

    await fillFacts(small);
    const { text } = await insertDraft(small);
    expect(authoredText((await composeState(page)).saved?.parts[0] ?? '')).toBe(text);
    // The window may be gone before the press is reported done.
    await small.keyboard.press('Escape').catch(() => undefined);
    await eventually(tabs).toBe(open);
  });
});
