import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { launch } from '../practice/launch';
import { sceneReady } from '../practice/ready';
import { practiceUrl } from '../practice/scenarios';
import { startServer } from '../practice/server';
import { eventually } from './eventually';
import { authoredText, bodies, composeState, retractButtons } from './mail';
import { insertDraft, isPanelOpen, openPanel, press } from './panel';
import { BROWSERS, buildFolder } from './stage';

test.each(BROWSERS)('%s: offline, then without its background, then disabled', async (name) => {
  const server = await startServer();
  const browser = await launch(name, server.port, { extension: buildFolder(name) });
  try {
    const page = await browser.context.newPage();
    const errors = listenForErrors(page);
    await page.goto(practiceUrl('gmail', 'signature'));
    await sceneReady(page);
    await retractButtons(page).waitFor();
    const before = await composeState(page);
    await server.close();

    const panel = await openPanel(page);
    const { text } = await insertDraft(panel);
    expect(authoredText((await composeState(page)).html)).toBe(text);

    await browser.stopBackground();
    await press(panel, 'Undo');
    await panel.getByText('Undone: your mail is as it was.').waitFor();
    expect((await composeState(page)).html).toBe(before.html);

    await insertDraft(panel);
    const inserted = await composeState(page);
    await browser.disableExtension();
    await eventually(() => page.locator('bow-out:visible').filter({ hasNotText: 'reload this tab' }).count()).toBe(0);
    expect(isPanelOpen(page) && (await page.locator('iframe:visible').count()) > 0).toBe(false);
    // Firefox ends the content script without a word, so there nobody is left to say it.
    if (name === 'chromium') await page.getByText('Extension updated: reload this tab').waitFor();
    expect(await composeState(page)).toEqual(inserted);
    await bodies(page).press('End');
    await page.keyboard.type('And on.');
    expect((await composeState(page)).html).toContain('And on.');
    expect(errors).toEqual([]);
  } finally {
    await browser.close();
    await server.close();
  }
});

function listenForErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return errors;
}
