import type { ComposeOptions } from '../api';
import { MY_SIGNATURE, THREADS } from '../data/mails';
import { escapeHtml } from '../page/html';

/** The HTML that Gmail starts a compose with: what was typed, the signature, the quote. */
export function initialBody(options: ComposeOptions): string {
  const quote = options.quote === 'expanded' ? quoteHtml(options) : '';
  const signature = options.signature ? (quote ? signatureInReply() : signatureInNewMail()) : '';
  return (options.lines ? linesHtml(options.lines, signature) : signature) + quote || '<br>';
}

/** The quoted mail, which Gmail keeps beside the body while it is collapsed. */
export function quoteHtml({ language = 'en' }: ComposeOptions): string {
  const { attribution, mails } = THREADS[language];
  const quoted = mails[mails.length - 1] ?? mails[0];
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
