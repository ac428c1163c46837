import { labels } from '../data/labels';
import { INBOX } from '../data/mails';
import { element, escapeHtml, find, trusted } from '../page/html';
import type { Scene } from '../scenarios';

/** Everything around mails and composes; those are put into the reading pane. */
export function buildShell({ window }: Scene): void {
  const app = element('<div id="app"></div>');
  document.body.replaceChildren(app);
  app.innerHTML = trusted(window ? `<div class="o-body o-window">${PANE}</div>` : wholePage());
}

const PANE =
  '<div id="ReadingPaneContainerId"><div role="main" data-app-section="MailReadCompose" aria-label="Reading Pane" tabindex="-1"></div></div>';

function wholePage(): string {
  const folder = (name: string, icon: string, count = '', active = false) =>
    `<div class="o-folder${active ? ' on' : ''}" role="treeitem" tabindex="-1" title="${name}"><i data-icon-name="${icon}"></i><span>${name}</span><b>${count}</b></div>`;
  return `
<header class="o-top" id="o365header"><i class="o-waffle"></i><span class="o-name">Outlook</span><div class="o-search"><i data-icon-name="SearchRegular"></i><input id="topSearchInput" aria-label="Search" placeholder="Search" autocomplete="off"></div><span class="o-me">RC</span></header>
<div class="o-ribbon" role="toolbar" aria-label="Command toolbar"><button type="button" class="o-new" aria-label="${labels().newMail}"><span><i data-icon-name="ComposeRegular" aria-hidden="true"></i>${labels().newMail}</span></button>
  <span class="o-command">Delete</span><span class="o-command">Archive</span><span class="o-command">Report</span><span class="o-command">Move to</span><span class="o-command">Categorize</span></div>
<div class="o-body">
  <nav class="o-rail" aria-label="App bar"><i data-icon-name="MailRegular" class="on"></i><i data-icon-name="CalendarRegular"></i><i data-icon-name="PeopleRegular"></i></nav>
  <div class="o-folders" role="tree" aria-label="Navigation pane">${folder('Inbox', 'InboxRegular', '2', true)}${folder('Drafts', 'EditRegular')}${folder('Sent Items', 'SendRegular')}${folder('Archive', 'ArchiveRegular')}${folder('Deleted Items', 'DeleteRegular')}</div>
  <div class="o-list" role="region" aria-label="Message list"><h2>Inbox</h2><div role="listbox" aria-label="Message list">${INBOX.map(row).join('')}</div></div>
  ${PANE}
</div>`;
}

function row([from, subject, beginning, time]: (typeof INBOX)[number], index: number): string {
  return `
<div class="o-row${index < 2 ? ' unread' : ''}" role="option" tabindex="-1" data-convid="${index}" aria-label="${escapeHtml(`${from} ${subject}`)}">
  <span class="o-face" aria-hidden="true">${escapeHtml(from[0] ?? '')}</span>
  <div><div class="o-from">${escapeHtml(from)}</div><div class="o-line"><span>${escapeHtml(subject)}</span><time>${escapeHtml(time)}</time></div><div class="o-preview">${escapeHtml(beginning)}</div></div>
</div>`;
}

/** The reading pane, where mails are read and written. */
export function readingPane(): HTMLElement {
  return find(document, '[role=main]');
}
