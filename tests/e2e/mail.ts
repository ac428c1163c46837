import type { Locator, Page } from 'playwright';
import type { ComposeState } from '../practice/api';

/** The editors in which messages are written, oldest compose first. */
export function bodies(page: Page): Locator {
  return page.locator('[g_editable="true"][role="textbox"], [id^="editorParent_"] > [contenteditable="true"]');
}

export function retractButtons(page: Page): Locator {
  return page.getByRole('button', { name: 'Retract offer' });
}

/** A compose as it is now, and as the webmail stored it. */
export async function composeState(page: Page, index = 0): Promise<ComposeState> {
  const state = await page.evaluate((wanted) => {
    window.practice.save();
    return window.practice.composes()[wanted];
  }, index);
  if (!state) throw new Error(`compose ${index} is not open`);
  return state;
}

export function sentMails(page: Page): Promise<number> {
  return page.evaluate(() => window.practice.sent.length);
}

const FOREIGN =
  /(<br clear="all"><div>)?<(div|span) [^>]*class="gmail_(quote|signature)|<div id="(Signature|appendonsend)"/;

/** The HTML from the signature or the quoted thread to the end, which is none of the person's. */
export function foreignPart(html: string): string {
  const start = html.search(FOREIGN);
  return start < 0 ? '' : html.slice(start);
}

const ENTITIES: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&nbsp;': ' ', '&amp;': '&' };

/** What a reader sees of the person's part of a mail: one line per `div` or `br`. */
export function authoredText(html: string): string {
  const own = html.slice(0, html.length - foreignPart(html).length);
  const lines: string[] = [];
  let line = '';
  for (const token of own.match(/<[^>]+>|[^<]+/g) ?? []) {
    const isBreak = token.startsWith('<br');
    if (isBreak || (/^<\/?div/.test(token) && line)) {
      lines.push(line);
      line = '';
    } else if (!token.startsWith('<')) line += token;
  }
  return [...lines, line]
    .join('\n')
    .replace(/&(lt|gt|quot|nbsp|amp);/g, (entity) => ENTITIES[entity] ?? entity)
    .trim();
}
