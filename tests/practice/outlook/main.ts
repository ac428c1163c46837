import type { ComposeOptions } from '../api';
import { Drafts } from '../page/drafts';
import { element, find } from '../page/html';
import { startPractice } from '../page/practice';
import { listenForShortcuts } from '../page/shortcuts';
import { mountCompose } from './compose';
import { showSettings } from './settings';
import { buildShell, readingPane } from './shell';
import { hideThread, shownThread, showThread } from './thread';

const drafts = new Drafts();

async function openCompose(options: ComposeOptions): Promise<string> {
  if (options.kind !== 'reply') {
    hideThread();
    return (await mountCompose(readingPane(), options, drafts)).id;
  }
  showThread(options.language ?? 'en');
  const place = find(readingPane(), '.o-slot');
  return (await mountCompose(place, { quote: 'expanded', ...options }, drafts)).id;
}

function reply(): void {
  const language = shownThread();
  if (language) void openCompose({ kind: 'reply', language });
}

function showInbox(): void {
  if (readingPane().childElementCount) return;
  readingPane().append(
    element('<div class="o-nothing"><i></i><b>Select an item to read</b><span>Nothing is selected</span></div>'),
  );
}

buildShell();
const shortcuts = listenForShortcuts({
  n: { action: 'new mail', run: () => void openCompose({}) },
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
  if (target.closest('.o-new')) void openCompose({});
  else if (target.closest('[aria-label=Reply]')) reply();
  else if (row) showThread(row.dataset.convid === '1' ? 'nl' : 'en');
});
void startPractice({ drafts, shortcuts, showInbox, showSettings, openCompose });
