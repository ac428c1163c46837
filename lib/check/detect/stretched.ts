import { ALL_CAPITALS, CAPITAL, LINE, SENTENCE, type Tokens } from '../tokens';
import type { Draft, Finder, Found } from './finder';

/** "Heyyy" and "sooo": words in which one letter stands three times in a row; "III" and "www" are none. */
export const stretched: Finder = ({ text, tokens }) => {
  const found: Found[] = [];
  for (let at = 0; at < tokens.count; at++) {
    const start = tokens.start[at] as number;
    const end = tokens.end[at] as number;
    if (!isStretched(at, tokens) || isAddress(text, start, end)) continue;
    found.push({ start, end, replacements: [text.slice(start, end).replace(/(.)\1{2,}/giu, '$1')] });
  }
  return found;
};

/** "i" where "I" is meant; "(i)" and "i.e." mean something else. */
export const smallI: Finder = (draft) => {
  const found: Found[] = [];
  const { text, tokens } = draft;
  for (let at = 0; at < tokens.count; at++) {
    if (!isSmallI(at, draft)) continue;
    const start = tokens.start[at] as number;
    const end = tokens.end[at] as number;
    found.push({ start, end, replacements: [`I${text.slice(start + 1, end)}`] });
  }
  return found;
};

function isStretched(at: number, { text, start, end, flags }: Tokens): boolean {
  if ((flags[at] as number) & ALL_CAPITALS) return false;
  const last = (end[at] as number) - 2;
  for (let from = start[at] as number; from < last; from++) {
    const letter = text.charAt(from).toLowerCase();
    if (letter < 'a' || letter > 'z' || letter === 'w') continue;
    if (text.charAt(from + 1).toLowerCase() === letter && text.charAt(from + 2).toLowerCase() === letter) return true;
  }
  return false;
}

/** Part of a web or mail address. */
function isAddress(text: string, start: number, end: number): boolean {
  return /[.@/_]/.test(text.charAt(start - 1)) || /[@/_]|\.\w/.test(text.slice(end, end + 2));
}

function isSmallI(at: number, { text, tokens }: Draft): boolean {
  const start = tokens.start[at] as number;
  const end = tokens.end[at] as number;
  if (text.charAt(start) !== 'i' || (tokens.flags[at] as number) & CAPITAL) return false;
  if (end - start > 1 && !/^['’]/.test(text.charAt(start + 1))) return false;
  const alone = /^\s?$/.test(text.charAt(start - 1)) && /\s/.test(text.charAt(end));
  return alone && !((tokens.flags[at + 1] as number) & (LINE | SENTENCE));
}
