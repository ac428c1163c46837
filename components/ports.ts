import type { Draft, FormValues } from '../lib/letter';
import type { ComposeInfo, Existing, InsertOutcome, PageReport, UndoOutcome } from '../lib/session/commands';

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
  /** Returns whether the clipboard took the text. */
  copy(text: string): Promise<boolean>;
}
