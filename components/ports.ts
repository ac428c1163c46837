import type { Draft, FormValues } from '../lib/letter';
import type { Suggestions } from '../lib/offer/suggestions';
import type { ComposeInfo, Existing, InsertOutcome, PageReport, UndoOutcome } from '../lib/session/commands';

/** An offer that was read, and what it says about the fields. */
export interface Offer {
  text: string;
  suggestions: Suggestions;
}

/** What the app asks of the world around it. `unreachable`: no Bow Out answers in the webmail's tab. */
export interface Ports {
  loadForm(): Promise<{ form?: FormValues; name?: string; damaged?: boolean }>;
  /** Returns whether the form was kept. */
  keepForm(form: FormValues, rememberName: boolean): Promise<boolean>;
  composes(): Promise<ComposeInfo[] | 'unreachable'>;
  /** What Bow Out makes of the webmail's page. */
  report(): Promise<PageReport | 'unreachable'>;
  startCompose(): Promise<ComposeInfo | undefined | 'unreachable'>;
  insert(compose: string, draft: Draft, existing?: Existing): Promise<InsertOutcome | 'unreachable'>;
  undo(compose: string, anyway: boolean): Promise<UndoOutcome | 'unreachable'>;
  /** The offer in the thread that the mail answers; nothing where it answers none. */
  threadOffer(compose: string): Promise<Offer | undefined>;
  /** Opens the contract page. */
  checkContract(text: string | undefined): Promise<boolean>;
  /** Returns whether the clipboard took the text. */
  copy(text: string): Promise<boolean>;
}
