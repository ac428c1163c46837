import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { card, GOOD_LETTER, openDraft, putCaret, question } from './check';
import { bodies } from './mail';
import { BROWSERS, useDutchStage, WEBMAILS } from './stage';

/** Something to say of every kind: the list, the card and the question are at their fullest. */
const LINES = [...GOOD_LETTER.slice(0, 3), '', 'Voor [bedrijf] is dit my bad, lol.'];
const DUTCH = [
  'Beste Sanne,',
  '',
  'Hierbij trek ik mijn acceptatie van het aanbod van [bedrijf] in, haha. Ik heb besloten om te blijven waar ik ben.',
];
const VIEWPORTS = {
  usual: { width: 1280, height: 720 },
  narrow: { width: 320, height: 640 },
  zoomed: { width: 640, height: 360 },
};
const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

describe.each(BROWSERS)('%s, in Dutch', (browser) => {
  const stage = useDutchStage(browser);

  describe.each(WEBMAILS)('%s', (webmail) => {
    test.each(['light', 'dark'] as const)(
      '%s: list, card and question are of the theme, in Dutch, readable',
      async (theme) => {
        const page = await openDraft(stage, webmail, DUTCH, {}, theme);
        const dialog = await openDutchList(page);
        await dialog.getByText(/^\d+ woorden/).waitFor();
        await looksRight(page, dialog, theme, `${webmail}-list`);
        await dialog.press('Escape');
        await putCaret(page, 'haha', 2);
        await card(page).getByRole('button', { name: 'Weglaten' }).waitFor();
        await looksRight(page, card(page), theme, `${webmail}-card`);
        await bodies(page).press('Control+Enter');
        await question(page).getByText('[bedrijf]').waitFor();
        await looksRight(page, question(page), theme, `${webmail}-question`);
      },
    );
  });

  test.each(['narrow', 'zoomed'] as const)('a %s window holds list, card and question', async (size) => {
    const page = await openDraft(stage, 'outlook', LINES);
    await page.setViewportSize(VIEWPORTS[size]);
    const dialog = await openDutchList(page);
    await isWithin(page, dialog, size);
    await dialog.press('Escape');
    await putCaret(page, 'my bad', 2);
    await isWithin(page, card(page), size);
    await bodies(page).press('Control+Enter');
    await isWithin(page, question(page), size);
  });

  async function looksRight(page: Page, dialog: Locator, theme: 'light' | 'dark', name: string): Promise<void> {
    const dark = await dialog.evaluate((element) => {
      const channels =
        getComputedStyle(element)
          .backgroundColor.match(/[\d.]+/g)
          ?.map(Number) ?? [];
      return (channels[0] ?? 255) < 128;
    });
    expect(dark).toBe(theme === 'dark');
    await keepPicture(page, `${browser}-${theme}-${name}`);
    await page.evaluate(AXE);
    const found = await page.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: { run(context: unknown): Promise<{ violations: { id: string }[] }> };
      };
      const { violations } = await axe.run({ include: [...document.querySelectorAll('bow-out:not([tabindex])')] });
      return violations.map(({ id }) => id);
    });
    expect(found).toEqual([]);
  }

  async function isWithin(page: Page, dialog: Locator, size: keyof typeof VIEWPORTS): Promise<void> {
    await dialog.waitFor();
    await keepPicture(page, `${browser}-${size}`);
    const box = await dialog.boundingBox();
    const { width, height } = VIEWPORTS[size];
    expect(box && box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height).toBe(true);
    expect(await dialog.evaluate((element) => element.scrollWidth > element.clientWidth)).toBe(false);
  }
});

async function openDutchList(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: /^Conceptcontrole/ }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Conceptcontrole' });
  await dialog.waitFor();
  return dialog;
}

let pictures = 0;

/** For whoever wants to look: PICTURES=folder. */
async function keepPicture(page: Page, name: string): Promise<void> {
  const { PICTURES } = process.env;
  if (PICTURES) await page.screenshot({ path: `${PICTURES}/${name}-${++pictures}.png` });
}
