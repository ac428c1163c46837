import { Drafts } from '../page/drafts';
import type { Webmail } from '../page/practice';
import { isInThread } from './compose-markup';
import { showInbox } from './inbox';
import { openAlone, openMole } from './mole';
import { buildShell } from './shell';
import { openReply } from './thread';
import { showTrap } from './traps';

/** The practice Gmail, before anything of it is on the screen. */
export function gmailPage(): Webmail {
  const drafts = new Drafts();
  let alone = false;
  return {
    drafts,
    buildShell(scene) {
      alone = scene.window === 'compose';
      buildShell(scene);
    },
    showInbox: () => (alone ? undefined : showInbox()),
    showTrap,
    async openCompose(options) {
      if (isInThread(options)) return (await openReply(options, drafts)).id;
      return (alone ? openAlone : openMole)(options, drafts).id;
    },
  };
}
