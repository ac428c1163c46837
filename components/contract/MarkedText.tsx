import { useId, useMemo } from 'react';
import type { Clause } from '../../lib/offer';
import { useTranslate } from '../translation';
import { placeId, termId } from './ids';
import { type Segment, segmentsOf } from './segments';

interface Props {
  text: string;
  clauses: readonly Clause[];
}

/** The text as it was read, what was found in it marked, each mark with a way to its explanation. */
export function MarkedText({ text, clauses }: Props) {
  const t = useTranslate();
  const heading = useId();
  const segments = useMemo(() => segmentsOf(text, clauses), [text, clauses]);
  return (
    <section className="text" aria-labelledby={heading}>
      <h2 id={heading}>{t('theText')}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard has to get there */}
      <div className="paper" dir="auto" tabIndex={0}>
        {segments.map((segment) =>
          segment.clauses.length > 0 ? (
            <Mark key={segment.start} segment={segment} clauses={clauses} />
          ) : (
            <span key={segment.start}>{segment.text}</span>
          ),
        )}
      </div>
    </section>
  );
}

function Mark({ segment, clauses }: { segment: Segment; clauses: readonly Clause[] }) {
  const t = useTranslate();
  return (
    <mark>
      {segment.begins.map((number) => (
        <span key={number} id={placeId(number)} tabIndex={-1} className="anchor" />
      ))}
      {segment.detail ? <strong>{segment.text}</strong> : segment.text}
      {segment.ends.map((number) => (
        <a
          key={number}
          className="reference"
          href={`#${termId(number)}`}
          aria-label={t('explanationOf', String(number + 1), clauses[number]?.title ?? '')}
        >
          {number + 1}
        </a>
      ))}
    </mark>
  );
}
