import type { MailLanguage } from './data/mails';

/** A draft as the webmail would store or send it; Gmail keeps a collapsed quote as a second part. */
export interface Saved {
  readonly subject: string;
  readonly parts: readonly string[];
}

export interface Sent extends Saved {
  readonly id: string;
}

export interface ComposeState {
  readonly id: string;
  readonly subject: string;
  /** The live editor's innerHTML (in plain-text mode the text field's value). */
  readonly html: string;
  /** The last draft saved since the compose opened; null while the webmail noticed no change. */
  readonly saved: Saved | null;
  readonly saves: readonly Saved[];
}

export interface ComposeOptions {
  readonly kind?: 'new' | 'reply' | 'reply-all' | 'forward';
  readonly language?: MailLanguage;
  readonly signature?: boolean;
  /** 'collapsed' exists in Gmail alone, 'outside' the editor in Outlook; else Outlook has it in the editor always. */
  readonly quote?: 'none' | 'collapsed' | 'expanded' | 'outside';
  /** Whether the older mails of the thread are folded. */
  readonly folded?: boolean;
  /** What a person typed before, one string per line. */
  readonly lines?: readonly string[];
  readonly subject?: string;
  readonly plain?: boolean;
  /** A draft that was stored: the body is as the webmail stores it. */
  readonly reopened?: boolean;
  readonly rightToLeft?: boolean;
  readonly shown?: 'minimised' | 'full';
  /** Gmail's body in a frame. */
  readonly frame?: boolean;
  /** Outlook's Bcc field. */
  readonly bcc?: boolean;
  /** Outlook's markup of 2021. */
  readonly old?: boolean;
  /** The next draft in Outlook's editor that is open already. */
  readonly reuse?: boolean;
  /** Gmail's recipient field before the chips. */
  readonly oldRecipients?: boolean;
}

export interface PressedShortcut {
  readonly key: string;
  readonly action: string;
}

/** `window.practice` of both practice webmails, for tests and for a person at the console. */
export interface Practice {
  /** The open composes, oldest first. */
  composes(): ComposeState[];
  /** Opens a compose and returns its id once the editor is ready. */
  openCompose(options?: ComposeOptions): Promise<string>;
  closeCompose(id: string): void;
  /** Saves what the webmail has noticed but not saved yet. */
  save(): void;
  readonly sent: readonly Sent[];
  /** The webmail's own keyboard shortcuts, in the order they were pressed outside a text field. */
  readonly shortcuts: readonly PressedShortcut[];
  /** Resolves once the scenario is on the screen and its editors are ready. */
  readonly ready: Promise<void>;
  /** Shows the scenario anew, as after loading the page, with nothing sent and no shortcut pressed. */
  restart(): Promise<void>;
}

declare global {
  interface Window {
    practice: Practice;
  }
}
