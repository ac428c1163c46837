import { find } from '../page/html';
import { startPractice } from '../page/practice';
import { listenForShortcuts } from '../page/shortcuts';
import { outlookPage } from './page';
import { shownThread, showThread } from './thread';

const outlook = outlookPage();

function reply(): void {
  const language = shownThread();
  if (language) void outlook.openCompose({ kind: 'reply', language });
}

const shortcuts = listenForShortcuts({
  n: { action: 'new mail', run: () => void outlook.openCompose({}) },
  '/': { action: 'search', run: () => find(document, '#topSearchInput').focus() },
  r: { action: 'reply', run: reply },
  e: { action: 'archive' },
  Delete: { action: 'delete' },
  q: { action: 'mark as read' },
  Escape: { action: 'close' },
});
document.addEventListener('click', ({ target }) => {
  if (!(target instanceof Element)) return;
  const row = target.closest<HTMLElement>('.o-row');
  if (target.closest('.o-new')) void outlook.openCompose({});
  else if (target.closest('.o-replybutton')) reply();
  else if (row) showThread(row.dataset.convid === '1' ? 'nl' : 'en');
});
void startPractice(outlook, shortcuts);
