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
export async function startPractice(webmail: Webmail, shortcuts: readonly PressedShortcut[]): Promise<void> {
  const { drafts } = webmail;
  const practice: Practice = {
    ready: showScene(webmail, sceneOf(new URLSearchParams(location.search))),
    sent: drafts.sent,
    shortcuts,
    composes: () => drafts.states(),
    openCompose: (options = {}) => webmail.openCompose(options),
    closeCompose: (id) => drafts.close(id),
    save: () => drafts.flush(),
  };
  window.practice = practice;
  await practice.ready;
}
