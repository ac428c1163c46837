import { CUE } from '../cues';
import type { CheckedLanguage } from '../language';
import { QUOTED, type Tokens } from '../tokens';
import type { Address, Finder, Found } from './finder';

/** The words of the form of address that the letter uses less, where it uses both. */
export const mixedAddress: Finder = ({ address: { formal, informal } }) => {
  if (formal.length === 0 || informal.length === 0) return [];
  return [...(formal.length < informal.length ? formal : informal)];
};

/** Nothing in a language that has one form only. */
export function readAddress(
  { count, class: classes, start, end, flags }: Tokens,
  { data, cues }: CheckedLanguage,
): Address {
  const formal: Found[] = [];
  const informal: Found[] = [];
  if (data.cues.formal.length === 0) return { formal, informal };
  for (let at = 0; at < count; at++) {
    const cue = cues[classes[at] as number] as number;
    if (!(cue & (CUE.formal | CUE.informal)) || (flags[at] as number) & QUOTED) continue;
    (cue & CUE.formal ? formal : informal).push({ start: start[at] as number, end: end[at] as number });
  }
  return { formal, informal };
}
