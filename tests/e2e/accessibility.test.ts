import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { violations } from './axe';
import { eventually } from './eventually';
import { authoredText, composeState } from './mail';
import { escapePanel, openPanel } from './panel';
import { BROWSERS, useDutchStage, useStage } from './stage';

describe.each(BROWSERS)('%s', (name) => {
  describe.each([
    { what: 'as usual', use: useStage, viewport: { width: 420, height: 700 } },
    { what: 'in Dutch, dark, narrow', use: useDutchStage, viewport: { width: 320, height: 480 } },
  ])('$what', ({ use, viewport }) => {
    const stage = use(name);

    test('axe finds nothing in the popup, and nothing is cut off', async () => {
      const { extensionPage, browser } = stage;
      await extensionPage.goto(`${browser.extensionBase}/popup.html`, { waitUntil: 'commit' });
      await extensionPage.getByRole('heading', { level: 1 }).waitFor();
      await extensionPage.setViewportSize(viewport);
      expect(await violations(extensionPage)).toEqual([]);
      const overflow = await extensionPage.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    });
  });

  describe('in the webmail', () => {
    const stage = useStage(name);

    test('axe finds nothing in the panel', async () => {
      const panel = await openPanel(await stage.openMail('gmail', 'new', 'dark'));
      expect(await violations(panel)).toEqual([]);
    });

    test('the keyboard alone leads from the compose to the draft and back', async () => {
      const page = await stage.openMail('gmail', 'new');
      await page.locator('[role="button"][data-tooltip^="Send"], [aria-label^="Send"][role="button"]').first().focus();
      await page.keyboard.press('Tab');
      await eventually(() => focused(page)).toMatch(/Retract offer|More/);
      if (!(await focused(page)).includes('Retract')) await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      const panel = page.frameLocator('iframe[title="Retract offer"]');
      await panel.locator('input:checked:focus').waitFor();
      // An element has the focus of its page before the page has that of the browser, and the key would go elsewhere.
      await eventually(() => panel.locator('body').evaluate(() => document.hasFocus())).toBe(true);
      await page.keyboard.press('ArrowUp');
      await panel.getByRole('radio', { name: 'Study' }).and(panel.locator(':checked')).waitFor();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.type('Robin Carter');
      await panel.getByRole('button', { name: 'Insert draft' }).press('Enter');
      await panel.getByRole('button', { name: 'Undo' }).waitFor();
      expect(authoredText((await composeState(page)).html)).toContain('Robin Carter');
      await escapePanel(page);
      await eventually(() => focused(page)).toContain('Retract offer');
    });
  });
});

function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement?.shadowRoot?.activeElement ?? document.activeElement;
    return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
  });
}
