import type { Language } from '../letter';
import type { PageReport } from '../webmail/report';

export type { PageReport };

/** One open compose as panel and popup see it. */
export interface ComposeInfo {
  id: string;
  subject: string;
  /** The first recipient's name, where the webmail shows one. */
  recipient?: string;
  /** The language of the draft or of the thread it answers, where there is enough text to tell. */
  language?: Language;
  /** Whether the person was in this compose last. */
  current: boolean;
}

export interface DraftText {
  subject: string;
  text: string;
}

/** What becomes of text that the person already wrote in the compose. */
export type Existing = 'replace' | 'above';

/** What panel and popup ask of the content script in a webmail tab. */
export type ComposeCommand =
  | { name: 'list' }
  | { name: 'start' }
  | { name: 'report' }
  | { name: 'insert'; compose: string; draft: DraftText; existing?: Existing }
  | { name: 'undo'; compose: string; anyway?: boolean }
  | { name: 'thread'; compose: string }
  | { name: 'ready'; compose: string }
  | { name: 'close'; compose: string };

/**
 * - `occupied`: the compose holds text of the person's; nothing was done, ask what to do with it.
 * - `refused`: the editor did not take the text; what was there is there again.
 * - `gone`: the compose was closed.
 */
export type InsertOutcome = 'inserted' | 'occupied' | 'refused' | 'gone';

/** - `changed`: the person edited the letter since; nothing was done, ask before their edits go. */
export type UndoOutcome = 'undone' | 'changed' | 'refused' | 'gone';

export interface CommandResults {
  list: ComposeInfo[];
  /** The new compose, or nothing where the webmail's own button was not found. */
  start: ComposeInfo | undefined;
  report: PageReport;
  insert: InsertOutcome;
  undo: UndoOutcome;
  /** What the mail answers, as others wrote it; empty where it answers nothing. */
  thread: string;
  ready: undefined;
  close: undefined;
}

export type CommandName = keyof CommandResults;
