import type { ComposeOptions } from '../api';
import { ME, MY_SIGNATURE, THREADS } from '../data/mails';
import { escapeHtml } from '../page/html';

export const DEFAULT_FONT = 'Aptos, Aptos_EmbeddedFont, Aptos_MSFontService, Calibri, Helvetica, sans-serif';

const LINE_STYLE = `font-family: ${DEFAULT_FONT}; font-size: 12pt; color: rgb(0, 0, 0);`;

/** The HTML that Outlook starts a compose with: what was typed or an empty line, the signature, the quote. */
export function initialBody(options: ComposeOptions): string {
  const lines = options.lines?.length ? [...options.lines, ''] : [''];
  const signature = options.signature ? line('') + signatureHtml() : '';
  const quote = isInBody(options) ? quoteHtml(options) : '';
  return lines.map(line).join('') + signature + quote;
}

function isInBody({ kind, quote = 'none' }: ComposeOptions): boolean {
  return kind === 'forward' || quote === 'collapsed' || quote === 'expanded';
}

function line(text: string): string {
  return `<div class="elementToProof" style="${LINE_STYLE}">${escapeHtml(text) || '<br>'}</div>`;
}

function signatureHtml(): string {
  return `<div id="Signature">${MY_SIGNATURE.map(line).join('')}</div>`;
}

/** Outlook marks the beginning of the quote and leaves the quoted lines themselves unmarked. */
export function quoteHtml({ language = 'en' }: ComposeOptions): string {
  const { subject, labels, mails } = THREADS[language];
  const quoted = mails[mails.length - 1] ?? mails[0];
  const address = (name: string, email: string) => escapeHtml(`${name} <${email}>`);
  const header = [
    `<b>${labels.from}:</b> ${address(quoted.from.name, quoted.from.address)}`,
    `<b>${labels.sent}:</b> ${escapeHtml(quoted.date)}`,
    `<b>${labels.to}:</b> ${address(ME.name, ME.address)}`,
    `<b>${labels.subject}:</b> ${escapeHtml(subject)}`,
  ].join('<br>');
  const text = quoted.paragraphs.map(
    (paragraph) => `<div class="x_elementToProof">${escapeHtml(paragraph).replaceAll('\n', '<br>')}</div>`,
  );
  return (
    '<div id="appendonsend"></div><hr style="display: inline-block; width: 98%;" tabindex="-1">' +
    `<div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" style="font-size: 11pt;" color="#000000">${header}</font><div>&nbsp;</div></div>` +
    text.join('<div class="x_elementToProof"><br></div>')
  );
}
