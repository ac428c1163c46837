import { CUE } from '../cues';
import { QUOTED, type Tokens } from '../tokens';
import type { Draft, Finder, Found } from './finder';

/** The words of the form of address that the letter uses less, where it uses both. */
export const mixedAddress: Finder = (draft) => {
  const { formal, informal } = formsOfAddress(draft);
  if (formal.length === 0 || informal.length === 0) return [];
  return formal.length < informal.length ? formal : informal;
};

export function isFamiliar(draft: Draft): boolean {
  const { formal, informal } = formsOfAddress(draft);
  return informal.length > formal.length;
}

function formsOfAddress({ checked, tokens }: Draft): { formal: Found[]; informal: Found[] } {
  if (checked.data.cues.formal.length === 0) return { formal: [], informal: [] };
  return { formal: words(CUE.formal, checked.cues, tokens), informal: words(CUE.informal, checked.cues, tokens) };
}

function words(cue: number, cues: Uint32Array, tokens: Tokens): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < tokens.count; at++) {
    if (!((cues[tokens.class[at] as number] as number) & cue) || (tokens.flags[at] as number) & QUOTED) continue;
    found.push({ start: tokens.start[at] as number, end: tokens.end[at] as number });
  }
  return found;
}
