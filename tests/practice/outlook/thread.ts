import { labels } from '../data/labels';
import { type Mail, type MailLanguage, ME, THREADS } from '../data/mails';
import { escapeHtml, trusted } from '../page/html';
import { readingPane } from './shell';

/** A conversation in the reading pane. A received message is labelled as a compose's body is, but is a document. */
export function showThread(language: MailLanguage, folded = false): void {
  if (shownThread() === language) return;
  readingPane().dataset.thread = language;
  const { subject, mails } = THREADS[language];
  const newestFirst = mails
    .map((mail, index) => messageMarkup(mail, index, folded && index < mails.length - 1))
    .reverse();
  readingPane().innerHTML = trusted(
    `<div class="o-thread"><div role="heading" aria-level="2" id="CONV_1_SUBJECT" class="o-heading"><span class="allowTextSelection" title="${escapeHtml(subject)}">${escapeHtml(subject)}</span></div>${newestFirst.join('')}</div>`,
  );
}

function messageMarkup(mail: Mail, index: number, folded: boolean): string {
  const { name, address } = mail.from;
  const text = mail.paragraphs.map(
    (paragraph) => `<div class="x_elementToProof">${escapeHtml(paragraph).replaceAll('\n', '<br>')}</div>`,
  );
  return `
<div class="o-slot"></div>
<div class="o-message" aria-label="Email message" tabindex="-1">
  <div class="o-message-head"><span class="o-face" aria-hidden="true">${escapeHtml(name[0] ?? '')}</span>
    <div><div aria-label="From: ${escapeHtml(name)}" class="o-sender"><span>${escapeHtml(`${name}<${address}>`)}</span></div><div class="o-to">To: ${mail.from === ME ? 'them' : 'You'}</div></div>
    <div class="o-right"><div class="o-date">${escapeHtml(mail.date)}</div><button type="button" aria-label="${labels().reply}" class="o-replybutton"><i data-icon-name="ArrowReplyRegular" aria-hidden="true"></i></button></div></div>
  ${
    folded
      ? `<div class="o-preview">${escapeHtml(mail.paragraphs[1] ?? '')}</div></div>`
      : `<div role="document" aria-label="Message body" tabindex="0" id="UniqueMessageBody_${index + 1}" class="o-text"><div class="rps_1a2b"><div>${text.join('<div class="x_elementToProof"><br></div>')}</div></div></div>
</div>`
  }`;
}

/** Which thread is on the screen; a click on Reply answers it. */
export function shownThread(): MailLanguage | undefined {
  return readingPane().dataset.thread as MailLanguage | undefined;
}

/** Called when the pane is needed for a compose. */
export function hideThread(): void {
  if (shownThread()) readingPane().replaceChildren();
  delete readingPane().dataset.thread;
}
