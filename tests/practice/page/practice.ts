import type { ComposeOptions, Practice, PressedShortcut } from '../api';
import { TYPED_LINES } from '../data/mails';
import { isScenario, type Scenario } from '../scenarios';
import type { Drafts } from './drafts';

/** What a webmail's page script hands over to become `window.practice`. */
export interface Webmail {
  readonly drafts: Drafts;
  readonly shortcuts: readonly PressedShortcut[];
  showInbox(): void;
  showSettings(): void;
  /** Resolves with the compose's id once its editor is ready. */
  openCompose(options: ComposeOptions): Promise<string>;
}

/** The composes that each scenario opens. */
const COMPOSES: Record<Scenario, readonly ComposeOptions[]> = {
  new: [{}],
  signature: [{ signature: true }],
  reply: [{ kind: 'reply', quote: 'collapsed' }],
  'reply-full': [{ kind: 'reply', quote: 'expanded', signature: true }],
  typed: [{ signature: true, lines: TYPED_LINES, subject: 'About the job' }],
  two: [{}, { signature: true }],
  empty: [],
  'dutch-reply': [{ kind: 'reply', quote: 'collapsed', language: 'nl' }],
  settings: [],
  plain: [{ plain: true }],
};

/** Puts the scenario of the address on the screen and `practice` on the window. */
export async function startPractice(webmail: Webmail): Promise<void> {
  const { drafts } = webmail;
  const practice: { -readonly [Key in keyof Practice]: Practice[Key] } = {
    ready: false,
    sent: drafts.sent,
    shortcuts: webmail.shortcuts,
    composes: () => drafts.states(),
    openCompose: (options = {}) => webmail.openCompose(options),
    closeCompose: (id) => drafts.close(id),
    save: () => drafts.flush(),
  };
  window.practice = practice;
  const name = new URLSearchParams(location.search).get('scenario');
  const scenario = isScenario(name) ? name : 'empty';
  if (scenario === 'settings') webmail.showSettings();
  else webmail.showInbox();
  for (const options of COMPOSES[scenario]) await webmail.openCompose(options);
  practice.ready = true;
}
