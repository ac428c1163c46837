import type { ComposeOptions, Practice, PressedShortcut } from '../api';
import { type Scene, sceneOf, type Trap } from '../scenarios';
import type { Drafts } from './drafts';

/** What a webmail's page script hands over to become `window.practice`. */
export interface Webmail {
  readonly drafts: Drafts;
  /** Puts everything around mails and composes on the screen. */
  buildShell(scene: Scene): void;
  showInbox(): void;
  showTrap(trap: Trap): void;
  /** Resolves with the compose's id once its editor is ready. */
  openCompose(options: ComposeOptions): Promise<string>;
}

/** Puts a scenario on the screen. */
export async function showScene(webmail: Webmail, scene: Scene): Promise<void> {
  webmail.buildShell(scene);
  if (scene.trap) webmail.showTrap(scene.trap);
  else webmail.showInbox();
  for (const options of scene.composes) await webmail.openCompose(options);
}

/** Puts the scenario of the address on the screen and `practice` on the window. */
export async function startPractice(webmail: Webmail, shortcuts: PressedShortcut[]): Promise<void> {
  const { drafts } = webmail;
  const show = () => showScene(webmail, sceneOf(new URLSearchParams(location.search)));
  const practice: Practice = {
    ready: show(),
    sent: drafts.sent,
    shortcuts,
    composes: () => drafts.states(),
    openCompose: (options = {}) => webmail.openCompose(options),
    closeCompose: (id) => drafts.close(id),
    save: () => drafts.flush(),
    restart() {
      drafts.leaveAll();
      drafts.sent.length = 0;
      shortcuts.length = 0;
      return show();
    },
  };
  window.practice = practice;
  await practice.ready;
}
