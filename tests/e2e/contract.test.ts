import type { Page } from 'playwright';
import { beforeEach, describe, expect, test } from 'vitest';
import { makeDocx } from '../documents/docx';
import { longPages, makePdf } from '../documents/pdf';
import { violations } from './axe';
import { CONTRACT, chooseFile, explained, openContract, paste } from './contract';
import { eventually } from './eventually';
import { field, openPanel, press } from './panel';
import { BROWSERS, useDutchStage, useStage } from './stage';

/** What the letter can say to terms of the contract. */
const ANSWERS = ['Mention notice', 'Offer to return the signing bonus'];

describe.each(BROWSERS)('%s: the contract page', (name) => {
  const stage = useStage(name);
  let page: Page;
  beforeEach(async () => {
    page = await openContract(stage);
  });

  test('quotes and explains the terms of a pasted text, and marks them in it', async () => {
    await paste(page, CONTRACT.join('\n'));
    await page.getByRole('heading', { name: /terms found/ }).waitFor();
    const penalty = await explained(page, 'penalty of € 2,500');
    expect(penalty.quote).toContain(CONTRACT[4]?.slice(3));
    expect(penalty.details).toContain('Amount€ 2,500');
    expect(penalty.words).toContain('What you can do:');
    const marked = page.locator('mark').filter({ hasText: 'penalty' });
    expect(await marked.count()).toBeGreaterThan(0);
    expect(await page.getByRole('region', { name: 'The text' }).innerText()).toContain(CONTRACT[0]);
    await page.getByText('This is general information, not advice').waitFor();
  });

  test('leads from each explanation to its place and back, by keyboard', async () => {
    await paste(page, CONTRACT.join('\n'));
    const link = page.getByRole('link', { name: /^Show in the text: 1,/ });
    await link.focus();
    await page.keyboard.press('Enter');
    await eventually(() => page.evaluate(() => document.querySelector(':target')?.closest('mark') !== null)).toBe(true);
    await page.getByRole('link', { name: /^Explanation 1:/ }).focus();
    await page.keyboard.press('Enter');
    await eventually(() => page.evaluate(() => document.querySelector(':target')?.localName)).toBe('li');
  });

  test.each([
    ['a PDF', 'contract.pdf', () => makePdf([CONTRACT, ['Signed in Amsterdam.']])],
    ['a Word document', 'contract.docx', () => makeDocx(CONTRACT)],
    ['a PDF with another name', 'holiday.jpg', () => makePdf([CONTRACT])],
  ])('reads %s', async (_, file, bytes) => {
    await chooseFile(page, file, bytes());
    expect((await explained(page, 'penalty of € 2,500')).details).toContain('Amount€ 2,500');
  });

  test('stops reading 300 pages when asked', async () => {
    await chooseFile(page, 'long.pdf', makePdf(longPages(300)));
    await page.getByRole('progressbar').waitFor();
    await press(page, 'Cancel');
    await page.getByText('Stopped. Nothing was read.').waitFor();
    await paste(page, CONTRACT.join('\n'));
    await explained(page, 'penalty of € 2,500');
    expect(await page.getByRole('region', { name: 'The text' }).innerText()).not.toContain('Page 1 of');
  });

  test('says what is wrong with a file', async () => {
    await chooseFile(page, 'scan.pdf', makePdf([[], []]));
    await page.getByText('No text was found.').waitFor();
    await chooseFile(page, 'locked.pdf', makePdf([['Secret.']], { locked: true }));
    await page.getByText('This file is locked with a password.').waitFor();
    await chooseFile(page, 'contract.pdf', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0));
    await page.getByText('whatever its name says').waitFor();
  });

  test('shows hostile markup and names as the letters they are', async () => {
    const hostile = `<!doctype html><body onload="document.title='ran'"><img src="https://tracker.example/x.png"
      onerror="document.title='ran'"><script>document.title='ran'</script><p>&lt;img src=x onerror="document.title='ran'"&gt;</p><p>${CONTRACT[4]}</p>`;
    await chooseFile(page, '<img src=x onerror="document.title=1">\u202efdp.html', new TextEncoder().encode(hostile));
    await explained(page, 'penalty of € 2,500');
    expect(await page.getByRole('region', { name: 'The text' }).innerText()).toContain('<img src=x');
    expect(await page.title()).toBe('Bow Out');
    expect(await page.locator('img, script:not([src])').count()).toBe(0);
  });

  test('feeds the letter what the person takes over, and keeps nothing else', async () => {
    await paste(page, CONTRACT.join('\n'));
    await press(page, 'Use “March 2, 2026”');
    await page.getByRole('checkbox', { name: 'I have signed a contract' }).check();
    for (const answer of ANSWERS) await page.getByRole('checkbox', { name: answer }).check();
    await eventually(async () => (await stored(page)).session).toEqual(['form']);
    expect((await stored(page)).local).toEqual([]);
    const panel = await openPanel(await stage.openMail('gmail', 'new'));
    expect(await field(panel, 'Start date').inputValue()).toBe('March 2, 2026');
    expect(await field(panel, 'Company').inputValue()).toBe('');
    expect(await panel.getByRole('checkbox', { name: 'I have signed a contract' }).isChecked()).toBe(true);
    const preview = panel.getByRole('region', { name: 'Preview' });
    for (const said of ['my notice', 'signing bonus']) expect(await preview.innerText()).toContain(said);
    for (const answer of ANSWERS) await panel.getByRole('checkbox', { name: answer }).uncheck();
    await eventually(() => preview.innerText()).not.toMatch(/signing bonus|my notice/);
  });

  test('begins with what the panel read', async () => {
    const panel = await openPanel(await stage.openMail('gmail', 'reply'));
    await panel
      .getByRole('button', { name: /^Use “/ })
      .first()
      .waitFor();
    await press(panel, 'Check the contract');
    await eventually(async () => (await stored(page)).session.includes('contract')).toBe(true);
    const opened = await openContract(stage);
    const text = opened.getByRole('region', { name: 'The text' });
    await text.getByText('On behalf of Northlight Analytics').waitFor();
    expect(await text.innerText()).not.toContain('I am happy to accept');
  });
});

describe.each(BROWSERS)('%s: the contract page, in Dutch, dark and 320 px wide', (name) => {
  const stage = useDutchStage(name);

  test('axe finds nothing, and nothing is cut off', async () => {
    const page = await openContract(stage);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await violations(page)).toEqual([]);
    await page.getByRole('textbox').fill(CONTRACT.join('\n'));
    await page.getByRole('button', { name: 'Kijk deze tekst na' }).click();
    await page.getByRole('heading', { name: /bepalingen gevonden/ }).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  });
});

/** What the extension keeps, by name. */
function stored(page: Page): Promise<{ session: string[]; local: string[] }> {
  return page.evaluate(async () => ({
    session: Object.keys(await browser.storage.session.get()),
    local: Object.keys(await browser.storage.local.get()),
  }));
}
