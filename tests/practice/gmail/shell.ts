import { labels } from '../data/labels';
import { fragment } from '../page/html';
import type { Scene } from '../scenarios';

/** Everything around mails and composes; what comes and goes is put into `[role=main]` and `.no`. */
export function buildShell({ window }: Scene): void {
  document.body.className = window === 'thread' ? 'aAU xE Su' : window ? 'xE xp' : 'aAU';
  document.body.replaceChildren(window ? fragment(WINDOW) : wholePage());
}

/** A pop-out has the thread or the compose and nothing else. */
const WINDOW =
  '<div class="nH bkL"><div class="nH bkK"><div class="nH ao3" role="main" tabindex="-1"></div></div></div><div class="dw"><div class="nH"><div class="nH"><div class="no"></div></div></div></div>';

function wholePage(): DocumentFragment {
  const item = (label: string, icon: string, count = '', active = false) =>
    `<div class="TO${active ? ' nZ' : ''}" role="link" tabindex="-1"><i class="${icon}"></i><a class="J-Ke n0">${label}</a><span class="bsU">${count}</span></div>`;
  return fragment(`
<div class="nH gb-bar" role="banner">
  <div class="gb-menu" role="button" aria-label="Main menu"></div>
  <div class="gb-logo"><span></span>Gmail</div>
  <form class="gb-search" role="search"><i></i><input name="q" aria-label="Search mail" placeholder="Search mail" autocomplete="off"><b></b></form>
  <div class="gb-tools"><i class="help"></i><i class="gear"></i><i class="apps"></i><span class="gb-face">R</span></div>
</div>
<div class="nH bkL">
  <div class="nH aeN" role="navigation">
    <div class="z0"><div class="T-I T-I-KE L3" role="button" tabindex="0" gh="cm" jslog="20510">${labels().compose}</div></div>
    ${item('Inbox', 'inbox', '2', true)}${item('Starred', 'star')}${item('Snoozed', 'clock')}${item('Sent', 'sent')}${item('Drafts', 'draft', '1')}${item('More', 'more')}
    <h2 class="gb-labels">Labels</h2>${item('Applications', 'label')}${item('House', 'label')}
  </div>
  <div class="nH bkK"><div class="nH ao3" role="main" tabindex="-1"></div></div>
</div>
<div class="dw"><div class="nH"><div class="nH"><div class="no"></div></div></div></div>`);
}
