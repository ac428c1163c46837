import type { ComposeOptions } from './api';
import type { InterfaceLanguage } from './data/labels';
import { TYPED_LINES } from './data/mails';
import { GMAIL_HOST, OUTLOOK_HOSTS, type WebmailName } from './hosts';

export type Theme = 'light' | 'dark';

/** Pages with editors that look like a compose and are none. */
export type Trap = 'settings' | 'chat' | 'reading' | 'calendar';

/** What a practice page shows when it opens. */
export interface Scene {
  /** One line, as `npm start` lists it. */
  readonly about: string;
  /** The one webmail that has it; without, both do. */
  readonly only?: WebmailName;
  readonly composes: readonly ComposeOptions[];
  readonly trap?: Trap;
  /** A browser window of its own, without folders: for a compose, or for a thread. */
  readonly window?: 'compose' | 'thread';
  readonly language?: InterfaceLanguage;
  readonly theme?: Theme;
  /** The query with which other pages and mail programs open a compose, beside a scenario's name. */
  readonly query?: Readonly<Record<WebmailName, Readonly<Record<string, string>>>>;
}

const scene = (about: string, composes: readonly ComposeOptions[], rest: Omit<Scene, 'about' | 'composes'> = {}) => ({
  about,
  composes,
  ...rest,
});

const DEEP_LINK = { subject: 'About the job', lines: ['Dear Priya,', '', 'Thank you for the offer.'] };

export const SCENARIOS = {
  new: scene('One empty compose, open at page load', [{}]),
  signature: scene('A new mail that ends in a signature', [{ signature: true }]),
  reply: scene('An inline reply; Gmail keeps the quote collapsed, Outlook puts it inside the editor', [
    { kind: 'reply', quote: 'collapsed' },
  ]),
  'reply-full': scene('An inline reply with signature and quote in the editor', [
    { kind: 'reply', quote: 'expanded', signature: true },
  ]),
  'reply-all': scene('A reply to all, below a thread whose older mails are folded', [
    { kind: 'reply-all', quote: 'collapsed', folded: true },
  ]),
  'reply-all-full': scene('A reply to all below the whole thread, with the quote in the editor', [
    { kind: 'reply-all', quote: 'expanded' },
  ]),
  forward: scene('A mail forwarded, below a thread whose older mails are folded', [{ kind: 'forward', folded: true }]),
  'forward-full': scene('A mail forwarded below the whole thread, with a signature', [
    { kind: 'forward', signature: true },
  ]),
  typed: scene('A compose that holds what a person wrote, and a signature', [
    { signature: true, lines: TYPED_LINES, subject: 'About the job' },
  ]),
  draft: scene('A draft that was saved and opened again', [
    { reopened: true, signature: true, lines: TYPED_LINES, subject: 'About the job' },
  ]),
  two: scene('Two composes open at once', [{}, { signature: true }]),
  empty: scene('The inbox alone; press the button for a compose', []),
  'dutch-reply': scene('An inline reply below a Dutch offer mail', [
    { kind: 'reply', quote: 'collapsed', language: 'nl' },
  ]),
  minimised: scene('A compose that is minimised to its title', [{ shown: 'minimised' }], { only: 'gmail' }),
  full: scene('A compose over the full screen (Gmail) or the full width (Outlook)', [{ shown: 'full' }]),
  'pop-out': scene('A compose in a browser window of its own', [{ signature: true }], {
    window: 'compose',
    query: { gmail: { view: 'cm', fs: '1', tf: '1' }, outlook: {} },
  }),
  'thread-window': scene(
    'A reply in a thread in a browser window of its own',
    [{ kind: 'reply', quote: 'collapsed' }],
    {
      window: 'thread',
    },
  ),
  'deep-link': scene('A compose that a link filled with subject and text', [DEEP_LINK], {
    window: 'compose',
    query: {
      gmail: { view: 'cm', fs: '1', su: DEEP_LINK.subject, body: DEEP_LINK.lines.join('\n') },
      outlook: { subject: DEEP_LINK.subject, body: DEEP_LINK.lines.join('\n') },
    },
  }),
  plain: scene('A compose in plain-text mode, a text field', [{ plain: true, signature: true }], { only: 'gmail' }),
  'plain-reply': scene(
    'A reply in plain-text mode with the quote in the field',
    [{ plain: true, kind: 'reply', quote: 'expanded' }],
    { only: 'gmail' },
  ),
  frame: scene('A compose whose body stands in a frame, as in old Firefox', [{ frame: true, signature: true }], {
    only: 'gmail',
  }),
  'old-chips': scene('A compose with the recipient fields of before 2022', [{ oldRecipients: true }], {
    only: 'gmail',
  }),
  reused: scene(
    'The second draft in an editor that held another one before',
    [
      { lines: TYPED_LINES, subject: 'The first draft' },
      { signature: true, reuse: true },
    ],
    { only: 'outlook' },
  ),
  decoys: scene('Cc and Bcc beside To, all of them editors as the body is', [{ bcc: true }], { only: 'outlook' }),
  'quote-outside': scene('An inline reply with the quote below the editor', [{ kind: 'reply', quote: 'outside' }], {
    only: 'outlook',
  }),
  'old-markup': scene('A compose as it was in 2021: a body without a role, hardly any ids', [{ old: true }], {
    only: 'outlook',
  }),
  'right-to-left': scene('A compose for a language that is written from right to left', [
    { rightToLeft: true, signature: true },
  ]),
  german: scene('The German interface', [{ signature: true }], { language: 'de' }),
  dutch: scene('The Dutch interface', [{ kind: 'reply', quote: 'collapsed', language: 'nl' }], { language: 'nl' }),
  japanese: scene('The Japanese interface', [{}], { language: 'ja' }),
  hebrew: scene('The Hebrew interface, all of it from right to left', [{ rightToLeft: true }], { language: 'he' }),
  dark: scene('The dark theme', [{ signature: true }], { theme: 'dark' }),
  settings: scene('Settings, whose editors look like a compose and are none', [], { trap: 'settings' }),
  chat: scene('A chat, with a box for a message and a button that sends it', [], { trap: 'chat' }),
  reading: scene('A thread that is only read', [], { trap: 'reading' }),
  calendar: scene('An event with guests, notes and a button that sends the invitation', [], { trap: 'calendar' }),
} as const satisfies Record<string, Scene>;

export type Scenario = keyof typeof SCENARIOS;

export function isScenario(name: string | null): name is Scenario {
  return name !== null && Object.hasOwn(SCENARIOS, name);
}

export function sceneOf(query: URLSearchParams): Scene {
  const name = query.get('scenario');
  return SCENARIOS[isScenario(name) ? name : 'empty'];
}

/** The scenarios that a webmail has. */
export function scenariosOf(webmail: WebmailName): Scenario[] {
  const all: Record<Scenario, Scene> = SCENARIOS;
  return (Object.keys(all) as Scenario[]).filter((name) => (all[name].only ?? webmail) === webmail);
}

/** The address of a scenario. */
export function practiceUrl(webmail: WebmailName, scenario: Scenario, theme?: Theme, host?: string): string {
  const { window, query }: Scene = SCENARIOS[scenario];
  const search = new URLSearchParams({ scenario, ...(theme ? { theme } : {}), ...query?.[webmail] }).toString();
  if (webmail === 'gmail') return `https://${GMAIL_HOST}/mail/u/0/?${search}`;
  const path = window === 'compose' ? 'deeplink/compose' : '';
  return `https://${host ?? OUTLOOK_HOSTS[0]}/mail/0/${path}?${search}`;
}
