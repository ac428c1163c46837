import { useEffect, useId, useRef } from 'react';
import type { MessageKey } from '../../lib/catalog/messages';
import type { Clause } from '../../lib/offer';
import { useTranslate } from '../translation';
import { placeId, termId } from './ids';
import { segmentsOf } from './segments';

interface Props {
  text: string;
  clauses: readonly Clause[];
}

/** What was found, quoted and explained. It takes the focus, since it is what the person waited for. */
export function ClauseList({ text, clauses }: Props) {
  const t = useTranslate();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once per text
  useEffect(() => heading.current?.focus(), [text]);
  return (
    <section className="terms" aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {countLine(clauses.length, t)}
      </h2>
      <p className="hint">{t('foundNothingElse')}</p>
      <ol>
        {clauses.map((clause, number) => (
          <Term key={`${clause.start} ${clause.kind}`} text={text} clause={clause} number={number} />
        ))}
      </ol>
    </section>
  );
}

function Term({ text, clause, number }: { text: string; clause: Clause; number: number }) {
  const t = useTranslate();
  return (
    <li id={termId(number)} tabIndex={-1}>
      <h3>
        <span className="number">{number + 1}</span> {clause.title}
      </h3>
      <blockquote dir="auto">
        {segmentsOf(text, [clause], clause.start, clause.end).map((part) =>
          part.detail ? <strong key={part.start}>{part.text}</strong> : part.text,
        )}
      </blockquote>
      {clause.details.length > 0 && (
        <dl className="details">
          {clause.details.map((detail) => (
            <div key={detail.start}>
              <dt>{t(`detail_${detail.kind}` as MessageKey)}</dt>
              <dd>{detail.text}</dd>
            </div>
          ))}
        </dl>
      )}
      <p>{clause.message}</p>
      <p>
        <b>{t('whatToDo')}</b> {clause.whatToDo}
      </p>
      <a href={`#${placeId(number)}`} aria-label={t('showInTextOf', String(number + 1), clause.title)}>
        {t('showInText')}
      </a>
    </li>
  );
}

function countLine(count: number, t: ReturnType<typeof useTranslate>): string {
  if (count === 0) return t('foundNone');
  return count === 1 ? t('foundOne') : t('foundSome', String(count));
}
