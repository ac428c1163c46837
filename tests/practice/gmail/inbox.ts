import { INBOX } from '../data/mails';
import { escapeHtml, find, trusted } from '../page/html';

/** The list of mails. */
export function showInbox(): void {
  const row = ([from, subject, beginning, time]: (typeof INBOX)[number], index: number) => `
<tr class="zA ${index < 2 ? 'zE' : 'yO'}" role="row" tabindex="-1">
  <td class="oZ-x3"><i class="box"></i></td><td class="apU"><i class="star"></i></td>
  <td class="yX"><span class="yP">${escapeHtml(from)}</span></td>
  <td class="xY a4W"><span class="bog">${escapeHtml(subject)}</span><span class="y2"> - ${escapeHtml(beginning)}</span></td>
  <td class="xW">${escapeHtml(time)}</td>
</tr>`;
  find(document, '[role=main]').innerHTML = trusted(`
<div class="G-atb"><i class="box"></i><i class="reload"></i><i class="dots"></i><span class="Dj">1–${INBOX.length} of ${INBOX.length}</span></div>
<div class="aKh"><span class="aKz on">Primary</span><span class="aKz">Promotions</span><span class="aKz">Social</span></div>
<table class="F cf zt" role="grid"><tbody>${INBOX.map(row).join('')}</tbody></table>`);
}
