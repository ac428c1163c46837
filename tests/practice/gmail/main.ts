import type { ComposeOptions } from '../api';
import { Drafts } from '../page/drafts';
import { find } from '../page/html';
import { startPractice } from '../page/practice';
import { listenForShortcuts } from '../page/shortcuts';
import { showInbox } from './inbox';
import { openMole } from './mole';
import { showSettings } from './settings';
import { buildShell } from './shell';
import { openReply, shownThread, showThread } from './thread';

const drafts = new Drafts();

async function openCompose(options: ComposeOptions): Promise<string> {
  const compose = options.kind === 'reply' ? await openReply(options, drafts) : openMole(options, drafts);
  return compose.id;
}

function reply(): void {
  const language = shownThread();
  if (language) void openCompose({ kind: 'reply', language });
}

buildShell();
const shortcuts = listenForShortcuts({
  c: { action: 'compose', run: () => void openCompose({}) },
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
  if (target.closest('[gh=cm]')) void openCompose({});
  else if (target.closest('.ams.bkH')) reply();
  else if (target.closest('.zA'))
    showThread(target.closest<HTMLTableRowElement>('tr.zA')?.rowIndex === 1 ? 'nl' : 'en');
});
void startPractice({ drafts, shortcuts, showInbox, showSettings, openCompose });
