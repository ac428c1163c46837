import { expect, test } from 'vitest';
import { launch, openExtensionPage } from '../practice/launch';
import { sceneReady } from '../practice/ready';
import { practiceUrl } from '../practice/scenarios';
import { startServer } from '../practice/server';
import { composeState, retractButtons } from './mail';
import { insertDraft, isPanelOpen, openPanel } from './panel';
import { BROWSERS, buildFolder } from './stage';

test.each(BROWSERS)('%s: the extension is updated under an open mail', async (name) => {
  const server = await startServer();
  const { context, extensionBase, close } = await launch(name, server.port, { extension: buildFolder(name) });
  try {
    const own = await openExtensionPage(context, `${extensionBase}/popup.html`, 'h1');
    const page = await context.newPage();
    await page.goto(practiceUrl('gmail', 'signature'));
    await sceneReady(page);
    await insertDraft(await openPanel(page));
    const before = await composeState(page);
    // The page that asks goes away under the question, so no answer is waited for.
    void own.evaluate(() => browser.runtime.reload()).catch(() => undefined);
    await expect.poll(() => isPanelOpen(page), { timeout: 10_000 }).toBe(false);
    if (name === 'chromium') {
      // Chromium leaves the tab to the old script, which can only say so and go.
      await page.getByText('Extension updated: reload this tab').waitFor();
      expect(await retractButtons(page).count()).toBe(0);
      expect(await page.locator('[data-bow-out]').count()).toBe(0);
    } else {
      // Firefox starts the new one in the tab: it takes over.
      await expect.poll(() => retractButtons(page).count(), { timeout: 10_000 }).toBe(1);
    }
    expect(await composeState(page)).toEqual(before);
  } finally {
    await close();
    await server.close();
  }
});
