import { useEffect, useId, useRef } from 'react';
import { useTranslate } from '../translation';

/** They could make a name look like another one. */
const DIRECTION_MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

interface Props {
  name: string;
  /** The part that is done, 0 to 1. */
  done: number;
  onCancel(): void;
}

export function ReadingProgress({ name, done, onCancel }: Props) {
  const t = useTranslate();
  const label = useId();
  const cancel = useRef<HTMLButtonElement>(null);
  useEffect(() => cancel.current?.focus(), []);
  return (
    <section className="notice" aria-label={t('intake')}>
      <p id={label}>
        {t('readingFile')} <bdi className="name">{name.replace(DIRECTION_MARKS, '')}</bdi>
      </p>
      <progress aria-labelledby={label} value={done} />
      <button ref={cancel} type="button" onClick={onCancel}>
        {t('cancel')}
      </button>
    </section>
  );
}
