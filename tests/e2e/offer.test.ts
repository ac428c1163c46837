import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { eventually } from './eventually';
import { type Form, field, fillFacts, openPanel, press, previewed } from './panel';
import { popupOver } from './popup';
import { BROWSERS, useOwnStage, WEBMAILS } from './stage';

const OFFER = 'https://example.com/offer';

describe.each(BROWSERS)('%s', (name) => {
  // A browser of its own: Firefox's driver may lose a page of the extension that was moved from window to window.
  const stage = useOwnStage(name);

  describe.each(WEBMAILS)('%s: the thread', (webmail) => {
    test('gives the panel of a reply its facts, each with its words, one click to take over', async () => {
      const panel = await openPanel(await stage.openMail(webmail, 'reply'));
      await eventually(() => suggested(panel)).toContain('Northlight Analytics');
      expect(await quotes(panel)).toContainEqual(expect.stringContaining('you the position of Senior Data'));
      expect(await field(panel, 'Company').inputValue()).toBe('');
      await press(panel, 'Use “Northlight Analytics”');
      await press(panel, 'Use “March 2, 2026”');
      expect(await field(panel, 'Company').inputValue()).toBe('Northlight Analytics');
      expect((await previewed(panel)).text).toContain('Northlight Analytics');
      expect(await suggested(panel)).not.toContain('Northlight Analytics');
    });

    test('never overrules what the person typed', async () => {
      const panel = await openPanel(await stage.openMail(webmail, 'reply'));
      await fillFacts(panel, { Company: 'Another' });
      await eventually(() => suggested(panel)).toContain('Senior Data Analyst');
      expect(await suggested(panel)).not.toContain('Northlight Analytics');
      expect(await field(panel, 'Company').inputValue()).toBe('Another');
    });

    test('is nothing in a new mail', async () => {
      const panel = await openPanel(await stage.openMail(webmail, 'typed'));
      await panel.getByRole('button', { name: 'Check the contract' }).waitFor();
      expect(await suggested(panel)).toEqual([]);
    });
  });

  test('reads an offer page at the press of the button, and at nothing else', async () => {
    const page = await stage.openPage(OFFER);
    const before = await page.content();
    const popup = await popupOver(stage, page);
    await press(popup, 'Read the offer on this page');
    await popup.getByText('This page cannot be read.').waitFor();
    expect(await suggested(popup)).toEqual([]);

    await stage.browser.pressToolbarButton(OFFER);
    const again = await popupOver(stage, page);
    await press(again, 'Read the offer on this page');
    await eventually(() => suggested(again)).toContain('Senior Data Analyst');
    expect(await suggested(again)).not.toContain('Jobs Portal Ltd');
    await press(again, 'Use “Senior Data Analyst”');
    expect(await field(again, 'Role').inputValue()).toBe('Senior Data Analyst');
    expect(await page.content()).toBe(before);
  });
});

/** The values that are offered. */
async function suggested(form: Form): Promise<string[]> {
  const buttons = await form.getByRole('button', { name: /^Use “/ }).allTextContents();
  return buttons.map((text) => text.slice('Use “'.length, -1));
}

function quotes(form: Form): Promise<string[]> {
  return (form as Page).locator('.suggestions q').allTextContents();
}
