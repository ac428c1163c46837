import { useEffect, useId, useRef } from 'react';
import type { Existing } from '../lib/session/commands';
import { useTranslate } from './translation';

interface Props {
  onAnswer(existing: Existing | undefined): void;
}

/** The compose holds text of the person's: theirs to say what becomes of it. */
export function ExistingTextQuestion({ onAnswer }: Props) {
  const t = useTranslate();
  const question = useId();
  const firstAnswer = useRef<HTMLButtonElement>(null);
  useEffect(() => firstAnswer.current?.focus(), []);
  return (
    <div className="notice" role="alertdialog" aria-labelledby={question}>
      <p id={question}>{t('occupied')}</p>
      <div className="row">
        <button ref={firstAnswer} type="button" onClick={() => onAnswer('replace')}>
          {t('replace')}
        </button>
        <button type="button" onClick={() => onAnswer('above')}>
          {t('putAbove')}
        </button>
        <button type="button" className="quiet" onClick={() => onAnswer(undefined)}>
          {t('cancel')}
        </button>
      </div>
    </div>
  );
}
