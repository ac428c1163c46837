import { useId } from 'react';
import type { Candidate } from '../lib/offer/suggestions';
import { useTranslate } from './translation';

interface Props {
  /** What the field holds now. */
  value: string;
  candidates: readonly Candidate[] | undefined;
  onAccept(value: string): void;
}

/**
 * What the offer says about a field, with the words it stands in. It goes once the field is filled; where the offer says
 * two things, both stay until the person wrote something else.
 */
export function Suggestion({ value, candidates = [], onAccept }: Props) {
  const t = useTranslate();
  const id = useId();
  const isOneOfMany = candidates.length > 1 && candidates.some((candidate) => candidate.value === value);
  if (candidates.length === 0 || (value.trim() !== '' && !isOneOfMany)) return null;
  return (
    <ul className="suggestions">
      {candidates.map((candidate, index) => (
        <li key={candidate.value}>
          <button
            type="button"
            className="small"
            aria-pressed={candidates.length > 1 ? candidate.value === value : undefined}
            aria-describedby={`${id}-${index}`}
            onClick={() => onAccept(candidate.value)}
          >
            {t('useValue', candidate.value)}
          </button>
          <q id={`${id}-${index}`} className="hint" dir="auto">
            {t('fromOffer', candidate.quote)}
          </q>
        </li>
      ))}
    </ul>
  );
}
