import { readFile } from 'node:fs/promises';
import { bundle } from './bundle';
import { closureScript } from './closure';
import { gmailDocument } from './gmail/document';
import { PLAIN_HOST, type WebmailName, webmailOf } from './hosts';
import { offerPage } from './offer-page';
import { outlookDocument } from './outlook/document';

export interface Reply {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

/** What the practice server answers to an address, or undefined where nothing is. */
export async function answer(url: URL, nonce: string): Promise<Reply | undefined> {
  if (url.pathname === '/favicon.ico') return { status: 204 };
  const webmail = webmailOf(url.hostname);
  if (!webmail) return url.hostname === PLAIN_HOST ? plainPage(url.pathname) : undefined;
  if (url.pathname.startsWith('/practice/')) return kept(await asset(webmail, url.pathname.slice('/practice/'.length)));
  if (url.pathname === '/')
    return { status: 302, headers: { location: webmail === 'gmail' ? '/mail/u/0/' : '/mail/0/' } };
  if (!url.pathname.startsWith('/mail/')) return undefined;
  return webmail === 'gmail' ? gmailDocument(url, nonce) : outlookDocument(url, nonce);
}

async function asset(webmail: WebmailName, name: string): Promise<Reply | undefined> {
  if (name === 'page.css') return typed('text/css', await file(`${webmail}/style.css`));
  if (name === 'icons.svg') return typed('image/svg+xml', await file(name));
  if (name === 'page.js') return typed('text/javascript', await bundle(`${webmail}/main.ts`));
  if (name === 'closure.js' && webmail === 'gmail') return typed('text/javascript', await closureScript());
  return undefined;
}

function file(path: string): Promise<string> {
  return readFile(new URL(path, import.meta.url), 'utf8');
}

function plainPage(path: string): Reply | undefined {
  if (path === '/offer') return typed('text/html', offerPage());
  if (path !== '/') return undefined;
  const text = '<h1>An ordinary page</h1><p>No webmail lives here.</p>';
  return typed('text/html', `<!doctype html><html lang="en"><title>An ordinary page</title>${text}</html>`);
}

/** What each page load needs and no page load changes. */
function kept(reply: Reply | undefined): Reply | undefined {
  return reply && { ...reply, headers: { ...reply.headers, 'cache-control': 'max-age=3600' } };
}

function typed(type: string, body: string): Reply {
  return { headers: { 'content-type': `${type}; charset=utf-8` }, body };
}
