import type { ComposeOptions } from '../api';
import { labels } from '../data/labels';
import { type Mail, type MailLanguage, ME, THREADS } from '../data/mails';
import type { Compose, Drafts } from '../page/drafts';
import { escapeHtml, find, trusted } from '../page/html';
import { pause } from '../page/pause';
import { mountCompose } from './compose';

/** A conversation: the offer, the acceptance (folded, as Gmail folds what was read) and the answer to it. */
export function showThread(language: MailLanguage, folded = false): void {
  if (shownThread() === language) return;
  const { subject, mails } = THREADS[language];
  const main = find(document, '[role=main]');
  main.dataset.thread = language;
  main.innerHTML = trusted(`
<div class="G-atb"><i class="back"></i><i class="archive"></i><i class="bin"></i><i class="unread"></i><i class="dots"></i></div>
<div class="nH if"><div class="ha"><h2 class="hP" tabindex="-1" data-thread-perm-id="thread-f:1">${escapeHtml(subject)}</h2><span class="hN">Inbox</span></div>
<div role="list" class="nH">${mails.map((mail, index) => messageMarkup(mail, index + 1, folded && index < mails.length - 1)).join('')}</div></div>`);
}

function messageMarkup(mail: Mail, number: number, folded: boolean): string {
  const { name, address } = mail.from;
  const mine = mail.from === ME;
  const sender = `<span email="${escapeHtml(address)}" name="${escapeHtml(name)}" data-hovercard-id="${escapeHtml(address)}" class="gD"><span translate="no">${escapeHtml(name)}</span></span>`;
  const shownAddress = mine
    ? ''
    : ` <span class="go"><span aria-hidden="true">&lt;</span>${escapeHtml(address)}<span aria-hidden="true">&gt;</span></span>`;
  const header = `<div class="gE iv gt"><span class="aju">${escapeHtml(name[0] ?? '')}</span><h3 class="iw">${sender}${shownAddress}</h3><span class="g3" title="${escapeHtml(mail.date)}">${escapeHtml(mail.date)}</span><div class="iA">to ${mine ? 'them' : 'me'}</div></div>`;
  if (mine || folded)
    return `<div role="listitem" class="adn ads kv" data-message-id="#msg-f:${number}"><div class="gs">${header}<div class="iA g6">${escapeHtml(mail.paragraphs[1] ?? '')}</div></div></div>`;
  const text = mail.paragraphs
    .map((paragraph) => `<div>${escapeHtml(paragraph).replaceAll('\n', '<br>')}</div>`)
    .join('<div><br></div>');
  return `
<div role="listitem" class="adn ads" data-message-id="#msg-f:${number}" data-legacy-message-id="${number}">
  <div class="gs">${header}<div class="ii gt"><div class="a3s aiL"><div dir="ltr">${text}</div></div></div></div>
  <div class="ip iq"><div class="cKWzSc"></div><div class="gA gt"><div class="nr wR"><span class="ams bkH" role="link" tabindex="0">${labels().reply}</span><span class="ams bkG" role="link" tabindex="0">${labels().forward}</span></div></div></div>
</div>`;
}

/** Opens a reply below the last message. The frame comes first and is filled a turn later, as in Gmail. */
export async function openReply(options: ComposeOptions, drafts: Drafts): Promise<Compose> {
  showThread(options.language ?? 'en', options.folded);
  const places = document.querySelectorAll<HTMLElement>('.ip');
  const place = places[places.length - 1];
  if (!place) throw new Error('the thread has no message to reply to');
  place.classList.add('adB');
  find(place, '.gA').style.display = 'none';
  await pause(0);
  const compose = mountCompose(
    find(place, '.cKWzSc'),
    { quote: options.kind === 'forward' ? 'none' : 'collapsed', ...options },
    drafts,
    () => {
      place.classList.remove('adB');
      find(place, '.cKWzSc').replaceChildren();
      find(place, '.gA').style.display = '';
    },
  );
  place.scrollIntoView({ block: 'end' });
  return compose;
}

/** Which thread is on the screen; a click on Reply answers it. */
export function shownThread(): MailLanguage | undefined {
  return document.querySelector<HTMLElement>('[role=main]')?.dataset.thread as MailLanguage | undefined;
}
