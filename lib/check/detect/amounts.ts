import { SENTENCE } from '../tokens';
import type { Draft, Finder } from './finder';

/** "£62k", "€ 500", "4500 bruto". The bound keeps long rows of digits cheap. */
const AMOUNT =
  /[€£$]\s?\d[\d.,]{0,12}k?|\b\d[\d.,]{0,12}\s?(?:k|euros?|eur|pounds|quid|grand|dollars|usd|gbp|bruto|netto|mille)\b/giu;

/** Sums of money, with sign or unit, but for what the person gives back. */
export const amounts: Finder = (draft) =>
  [...draft.text.matchAll(AMOUNT)]
    .map(({ 0: amount, index }) => ({ start: index, end: index + amount.length }))
    .filter(({ start }) => !isGivenBack(start, draft));

/** "I will return the signing bonus of £1,500." */
function isGivenBack(at: number, { acts, tokens }: Draft): boolean {
  let word = 0;
  while (word < tokens.count && (tokens.end[word] as number) <= at) word++;
  return acts.some(({ signal, from, to }) => {
    if (signal !== 'repair') return false;
    const between = tokens.flags.subarray(Math.min(from, word) + 1, Math.max(to, word) + 1);
    return between.every((flags) => (flags & SENTENCE) === 0);
  });
}
