import { Drafts } from '../page/drafts';
import { element, find } from '../page/html';
import type { Webmail } from '../page/practice';
import { mountCompose, reuseCompose } from './compose';
import { isInThread } from './compose-markup';
import { buildShell, readingPane } from './shell';
import { hideThread, showThread } from './thread';
import { showTrap } from './traps';

/** The practice Outlook, before anything of it is on the screen. */
export function outlookPage(): Webmail {
  const drafts = new Drafts();
  return {
    drafts,
    buildShell,
    showInbox,
    showTrap,
    async openCompose(options) {
      if (options.reuse) return (await reuseCompose(options, drafts)).id;
      if (isInThread(options)) {
        showThread(options.language ?? 'en', options.folded);
        return (await mountCompose(find(readingPane(), '.o-slot'), { quote: 'expanded', ...options }, drafts)).id;
      }
      hideThread();
      return (await mountCompose(readingPane(), options, drafts)).id;
    },
  };
}

function showInbox(): void {
  if (readingPane().childElementCount) return;
  readingPane().append(
    element('<div class="o-nothing"><i></i><b>Select an item to read</b><span>Nothing is selected</span></div>'),
  );
}
