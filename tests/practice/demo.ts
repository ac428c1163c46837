import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright';
import type {} from './api';
import type { BrowserName } from './browsers';
import type { WebmailName } from './hosts';
import { launch } from './launch';
import { practiceUrl } from './scenarios';
import { startServer } from './server';

const FOLDER = join('.output', 'demo');
const VIEWPORT = { width: 1280, height: 860 };
const FACTS = {
  'Your name': 'Robin Carter',
  Recipient: 'Priya Anand',
  Company: 'Northlight Analytics',
  Role: 'Senior Data Analyst',
  'Start date': '2 March 2027',
  'What you appreciated': 'the afternoon with the forecasting team',
};

/** Does the main job once in each webmail, prints what the webmail saved and leaves screenshots. Throws where no draft arrived. */
export async function runDemo(browser: BrowserName, extension: string): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const server = await startServer();
  const { context, close } = await launch(browser, server.port, { extension, viewport: VIEWPORT });
  try {
    for (const mail of ['gmail', 'outlook'] as const) await retract(context, mail);
  } finally {
    await close();
    await server.close();
  }
  console.log(`Screenshots: ${FOLDER}`);
}

async function retract(context: BrowserContext, mail: WebmailName): Promise<void> {
  const page = await context.newPage();
  await page.goto(practiceUrl(mail, 'signature'));
  await page.getByRole('button', { name: 'Retract offer' }).click();
  const panel = page.frameLocator('iframe[title="Retract offer"]');
  await panel.getByRole('radio', { name: 'Another offer' }).check();
  await panel.getByRole('radio', { name: 'Warm' }).check();
  for (const [field, value] of Object.entries(FACTS)) await panel.getByLabel(field).fill(value);
  await page.screenshot({ path: join(FOLDER, `${mail}-panel.png`) });
  await panel.getByRole('button', { name: 'Insert draft' }).click();
  await panel.getByRole('button', { name: 'Undo' }).waitFor();
  // Chromium may never answer for a key whose frame is gone by then.
  page.keyboard.press('Escape').catch(() => undefined);
  await page.locator('iframe[title="Retract offer"]').waitFor({ state: 'detached' });
  await page.screenshot({ path: join(FOLDER, `${mail}-draft.png`) });
  await printDraft(page, mail);
  await page.close();
}

async function printDraft(page: Page, mail: WebmailName): Promise<void> {
  const saved = await page.evaluate(() => {
    window.practice.save();
    return window.practice.composes()[0]?.saved;
  });
  const text = plainText(saved?.parts.join('') ?? '');
  if (!text.includes('withdrawing my acceptance') || !saved?.subject) {
    throw new Error(`The draft did not arrive in ${mail}; the webmail saved: ${text || 'nothing'}`);
  }
  console.log(`\n--- ${mail}: the draft as the webmail saved it\nSubject: ${saved.subject}\n\n${text}`);
}

/** The lines of a saved draft: editors make a block of each. */
function plainText(html: string): string {
  return html
    .replace(/<br[^>]*>(?=<\/div>)/g, '')
    .replace(/<br[^>]*>|<\/div>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&')
    .trim();
}
