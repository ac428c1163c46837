import { STRENGTHS } from '../../catalog/fact-data';
import type { Candidate } from './candidates';
import { findPlaceholder } from './placeholders';
import type { Source } from './source';
import type { Words } from './words';

/** What no known noun tells to be a title needs a plainer place, and in English capitals. */
export function weighRoles({ text, lower }: Source, candidates: readonly Candidate[], words: Words): Candidate[] {
  return candidates.flatMap((one): Candidate[] => {
    if (one.fact !== 'role') return [one];
    if (words.representing.test(sentenceBefore(lower, one.start))) return [];
    const value = text.slice(one.start, one.end);
    if (
      findPlaceholder(value) >= 0 ||
      words.titleNouns.isIn(value) ||
      words.titleEndings.test(lower.slice(one.start, one.end))
    )
      return [one];
    const strength = STRENGTHS[STRENGTHS.indexOf(one.strength) - 1];
    const isPlain = words.roleCapitals < 9 && one.strength !== 'strongest' && !/\p{Lu}/u.test(value);
    return strength === undefined || isPlain ? [] : [{ ...one, strength }];
  });
}

const CONTEXT = 110;

const sentenceBefore = (lower: string, at: number) =>
  lower
    .slice(Math.max(0, at - CONTEXT), at)
    .split(/[;:]|\p{L}{3}[.!?]\s|\n\s*\n/u)
    .at(-1) ?? '';
