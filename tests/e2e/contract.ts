import type { Page } from 'playwright';
import type { Stage } from './stage';

/** The contract page, in the one page of the extension's own that the stage has: Firefox's driver never closes another. */
export async function openContract(stage: Stage): Promise<Page> {
  const page = stage.extensionPage;
  await page.goto(`${stage.browser.extensionBase}/contract.html`, { waitUntil: 'commit' });
  await page.getByRole('heading', { level: 1, name: /Check the contract|Contract nakijken/ }).waitFor();
  return page;
}

export async function paste(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Paste the contract or offer' }).fill(text);
  await page.getByRole('button', { name: 'Check this text' }).click();
}

/** Gives the page a file as a person who chooses one does. */
export async function chooseFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
}

export const CONTRACT = [
  'Employment agreement between Northlight Analytics B.V. and Robin Carter',
  '',
  '1. The employee is appointed to the position of Senior Data Analyst and starts work on 2 March 2026.',
  '2. The salary is € 4,350 gross a month.',
  '3. If the employee does not start work on the agreed date, the employee owes the employer a penalty of € 2,500.',
  '4. A probation period of one month applies.',
  '5. Both parties may end this agreement with a notice period of one month.',
  '6. The employee repays the signing bonus if the employment ends within one year.',
];

/** What the page says about the term whose quote has these words. */
export async function explained(
  page: Page,
  words: string,
): Promise<{ quote: string; details: string[]; words: string }> {
  const term = page
    .getByRole('listitem')
    .filter({ has: page.locator('blockquote', { hasText: words }) })
    .first();
  await term.waitFor();
  return {
    quote: (await term.locator('blockquote').textContent()) ?? '',
    details: await term.locator('.details > div').allTextContents(),
    words: (await term.textContent()) ?? '',
  };
}
