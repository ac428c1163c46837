import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { eventually } from './eventually';
import { composeState, retractButtons } from './mail';
import { escapePanel, insertDraft, openPanel, panelOf, press } from './panel';
import { BROWSERS, useStage, WEBMAILS } from './stage';

describe.each(BROWSERS)('%s', (browser) => {
  const stage = useStage(browser);

  describe.each(WEBMAILS)('%s', (webmail) => {
    test('two composes have a button each and stay independent', async () => {
      const page = await stage.openMail(webmail, 'two');
      await eventually(() => retractButtons(page).count()).toBe(2);
      const untouched = await composeState(page, 1);
      const before = await composeState(page, 0);
      const panel = await openPanel(page, await buttonOf(page, before.id));
      const letter = await insertDraft(panel);
      expect((await composeState(page, 0)).subject).toBe(letter.subject);
      expect(await composeState(page, 1)).toEqual(untouched);
      await press(panel, 'Undo');
      await eventually(async () => (await composeState(page, 0)).html).toBe(before.html);
      expect(await composeState(page, 1)).toEqual(untouched);
      expect(await retractButtons(page).count()).toBe(2);
    });

    test('a compose opened later gets its button, and closing it takes all of ours away', async () => {
      const page = await stage.openMail(webmail, 'empty');
      expect(await ownElements(page)).toBe(0);
      await page.getByRole('button', { name: webmail === 'gmail' ? 'Compose' : 'New mail' }).click();
      await eventually(() => page.evaluate(() => window.practice.composes().length)).toBe(1);
      await openPanel(page);
      expect(await retractButtons(page).count()).toBe(1);
      expect(await ownElements(page)).toBe(2);
      const { id } = await composeState(page);
      await page.evaluate((compose) => window.practice.closeCompose(compose), id);
      await eventually(() => ownElements(page)).toBe(0);
    });

    test('the editors of Settings get no button', async () => {
      const page = await stage.openMail(webmail, 'settings');
      await page.evaluate(() => window.practice.openCompose({}));
      await retractButtons(page).first().waitFor();
      expect(await retractButtons(page).count()).toBe(1);
      await page.evaluate(() => window.practice.closeCompose(window.practice.composes()[0]?.id ?? ''));
      await eventually(() => ownElements(page)).toBe(0);
    });

    test('the button is reached from Send by Tab, and works with Enter and Space', async () => {
      const page = await stage.openMail(webmail, 'new');
      const button = retractButtons(page);
      await button.waitFor();
      await page.getByRole('button', { name: /^Send( |$)/ }).focus();
      for (let stops = 0; stops < 3 && !(await isFocused(page)); stops++) await page.keyboard.press('Tab');
      expect(await isFocused(page)).toBe(true);
      for (const key of ['Enter', 'Space']) {
        await page.keyboard.press(key);
        await (await panelOf(page)).getByRole('radio', { name: 'Warm' }).focus();
        await escapePanel(page);
        expect(await isFocused(page)).toBe(true);
      }
    });

    test('the page cannot press our buttons', async () => {
      const page = await stage.openMail(webmail, 'new');
      await retractButtons(page).waitFor();
      const expanded = await retractButtons(page).evaluate((button: HTMLElement) => {
        button.click();
        button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
        return button.getAttribute('aria-expanded');
      });
      expect(expanded).not.toBe('true');
      expect(await ownElements(page)).toBe(1);
    });
  });
});

function ownElements(page: Page): Promise<number> {
  return page.locator('bow-out').count();
}

/** Whether Retract offer has the focus. */
function isFocused(page: Page): Promise<boolean> {
  return page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent === 'Retract offer');
}

/** The place among the Retract offer buttons of the one that belongs to a compose. */
function buttonOf(page: Page, compose: string): Promise<number> {
  return retractButtons(page).evaluateAll((buttons, id) => {
    const body = document.getElementById(id) ?? document.querySelector(`#editorParent_${Number(id.split('-')[1]) + 1}`);
    const owner = (element: Element) => element.closest('.M9, .o-compose');
    const hosts = buttons.map((button) => (button.getRootNode() as ShadowRoot).host);
    return hosts.findIndex((host) => body && owner(host) === owner(body));
  }, compose);
}
