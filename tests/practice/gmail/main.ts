import { find } from '../page/html';
import { startPractice } from '../page/practice';
import { listenForShortcuts } from '../page/shortcuts';
import { gmailPage } from './page';
import { shownThread, showThread } from './thread';

const gmail = gmailPage();

function reply(): void {
  const language = shownThread();
  if (language) void gmail.openCompose({ kind: 'reply', language });
}

const shortcuts = listenForShortcuts({
  c: { action: 'compose', run: () => void gmail.openCompose({}) },
  '/': { action: 'search', run: () => find(document, 'input[name=q]').focus() },
  r: { action: 'reply', run: reply },
  e: { action: 'archive' },
  '#': { action: 'delete' },
  j: { action: 'older' },
  k: { action: 'newer' },
  s: { action: 'star' },
  Escape: { action: 'leave' },
});
document.addEventListener('click', ({ target }) => {
  if (!(target instanceof Element)) return;
  if (target.closest('[gh=cm]')) void gmail.openCompose({});
  else if (target.closest('.ams.bkH')) reply();
  else if (target.closest('.zA'))
    showThread(target.closest<HTMLTableRowElement>('tr.zA')?.rowIndex === 1 ? 'nl' : 'en');
});
void startPractice(gmail, shortcuts);
