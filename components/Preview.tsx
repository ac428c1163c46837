import { useId } from 'react';
import type { Draft, Language } from '../lib/letter';
import { useTranslate } from './translation';

interface Props {
  draft: Draft;
  language: Language;
  /** Names of fields that would make the letter better and are still empty. */
  wanted: readonly string[];
}

/** The letter as it will stand in the mail. */
export function Preview({ draft, language, wanted }: Props) {
  const t = useTranslate();
  const heading = useId();
  return (
    <section className="preview" aria-labelledby={heading}>
      <header>
        <h2 id={heading}>{t('preview')}</h2>
        <span className="hint">{t('words', String(countWords(draft.text)))}</span>
      </header>
      <div className="paper" lang={language}>
        <p className="subject" dir="auto">
          {draft.subject}
        </p>
        <p className="letter" dir="auto">
          {draft.text}
        </p>
      </div>
      {wanted.length > 0 && <p className="hint">{t('wanted', wanted.join(', '))}</p>}
    </section>
  );
}

function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
