import type { MessageKey } from '../lib/catalog/messages';
import type { InsertOutcome, UndoOutcome } from '../lib/session/commands';
import { useTranslate } from './translation';

/** What became of the last thing the person asked for. */
export type Status = 'idle' | InsertOutcome | UndoOutcome | 'unreachable' | 'noCompose' | 'copied' | 'notCopied';

const MESSAGES: Partial<Record<Status, MessageKey>> = {
  inserted: 'inserted',
  refused: 'refused',
  gone: 'gone',
  unreachable: 'unreachable',
  noCompose: 'noCompose',
  undone: 'undone',
  changed: 'changedSince',
  copied: 'copied',
  notCopied: 'notCopied',
};

interface Props {
  status: Status;
  onUndo(anyway: boolean): void;
}

/** Says what happened; announced to screen readers, so it stands in the page from the start. */
export function Outcome({ status, onUndo }: Props) {
  const t = useTranslate();
  const message = MESSAGES[status];
  return (
    <div className={message ? 'notice' : undefined} role="status">
      {message && <p>{t(message)}</p>}
      {status === 'inserted' && (
        <button type="button" onClick={() => onUndo(false)}>
          {t('undo')}
        </button>
      )}
      {status === 'changed' && (
        <button type="button" onClick={() => onUndo(true)}>
          {t('undoAnyway')}
        </button>
      )}
    </div>
  );
}
