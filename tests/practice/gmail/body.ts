import type { ComposeOptions } from '../api';
import { type Mail, MY_SIGNATURE, THREADS, type Thread } from '../data/mails';
import { escapeHtml } from '../page/html';

/** The HTML that Gmail starts a compose with: what was typed, the signature, the quote. */
export function initialBody(options: ComposeOptions): string {
  const quote = options.kind === 'forward' ? forwardedHtml(options) : expandedQuote(options);
  const signature = options.signature ? (quote ? signatureInReply() : signatureInNewMail()) : '';
  const html = (options.lines ? linesHtml(options.lines, signature) : signature) + quote || '<br>';
  // Gmail stores a body in an element of its own, and opens it as it was stored.
  return options.reopened ? `<div dir="ltr">${html}</div>` : html;
}

/** What Gmail starts a plain-text compose with. */
export function initialText(options: ComposeOptions): string {
  const signature = options.signature ? `\n\n-- \n${MY_SIGNATURE.join('\n')}` : '';
  if (options.quote !== 'expanded') return signature;
  const { attribution, mails } = THREADS[options.language ?? 'en'];
  const quoted = newest(mails).paragraphs.join('\n\n').split('\n');
  return `${signature}\n\n${attribution}\n\n${quoted.map((line) => `> ${line}`).join('\n')}`;
}

function expandedQuote(options: ComposeOptions): string {
  return options.quote === 'expanded' ? quoteHtml(options) : '';
}

function forwardedHtml({ language = 'en' }: ComposeOptions): string {
  const { subject, labels, mails } = THREADS[language];
  const { from, date, paragraphs } = newest(mails);
  const head = [
    '---------- Forwarded message ---------',
    `${labels.from}: <strong class="gmail_sendername" dir="auto">${escapeHtml(from.name)}</strong> <span dir="auto">&lt;${escapeHtml(from.address)}&gt;</span>`,
    `${labels.sent}: ${escapeHtml(date)}`,
    `${labels.subject}: ${escapeHtml(subject)}`,
  ];
  const text = paragraphs.map((paragraph) => `<div>${brokenLines(paragraph)}</div>`).join('<div><br></div>');
  return `<br><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">${head.join('<br>')}<br></div><br><br><div dir="ltr">${text}</div></div>`;
}

function newest(mails: Thread['mails']): Mail {
  return mails[mails.length - 1] ?? mails[0];
}

/** The quoted mail, which Gmail keeps beside the body while it is collapsed. */
export function quoteHtml({ language = 'en' }: ComposeOptions): string {
  const { attribution, mails } = THREADS[language];
  const quoted = newest(mails);
  const lines = quoted.paragraphs.map((paragraph) => `<div>${brokenLines(paragraph)}</div>`).join('<div><br></div>');
  const style = 'margin: 0px 0px 0px 0.8ex; border-left: 1px solid rgb(204, 204, 204); padding-left: 1ex;';
  return (
    `<br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">${escapeHtml(attribution)}<br></div>` +
    `<blockquote class="gmail_quote" style="${style}"><div dir="ltr">${lines}</div></blockquote></div>`
  );
}

// As a browser leaves it after typing above a signature: the first line has no element of its own, and the element of
// the last line has swallowed the signature.
function linesHtml(lines: readonly string[], signature: string): string {
  const [first = '', ...rest] = lines.map(escapeHtml);
  const last = rest.length - 1;
  return first + rest.map((line, index) => `<div>${line || '<br>'}${index === last ? signature : ''}</div>`).join('');
}

function signatureInNewMail(): string {
  return `<br clear="all"><div>${signature()}</div>`;
}

/** Accounts that put the signature above the quote get the two dashes as an element of their own. */
function signatureInReply(): string {
  return `<div><br clear="all"></div><div><br></div><span class="gmail_signature_prefix">-- </span><br>${signature()}`;
}

function signature(): string {
  const lines = MY_SIGNATURE.map((line) => `<div>${escapeHtml(line)}</div>`).join('');
  return `<div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature"><div dir="ltr">${lines}</div></div>`;
}

function brokenLines(text: string): string {
  return escapeHtml(text).replaceAll('\n', '<br>');
}
