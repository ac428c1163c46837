import { SENTENCE, type Tokens } from '../tokens';
import type { Finder } from './finder';

/** "£62k", "€ 500", "4500 bruto". The bound keeps long rows of digits cheap; a `u` flag would take ten times as long. */
const AMOUNT =
  /[€£$]\s?\d[\d.,]{0,12}k?|\b\d[\d.,]{0,12}\s?(?:k|euros?|eur|pounds|quid|grand|dollars|usd|gbp|bruto|netto|mille)\b/gi;

/** Sums of money, with sign or unit, but for what the person gives back: "I will return the signing bonus of £1,500." */
export const amounts: Finder = ({ text, tokens, acts }) => {
  const found = [...text.matchAll(AMOUNT)].map(({ 0: amount, index }) => ({
    start: index,
    end: index + amount.length,
  }));
  if (found.length === 0) return found;
  const sentences = sentenceNumbers(tokens);
  const givingBack = new Set(acts.filter(({ signal }) => signal === 'repair').map(({ from }) => sentences[from]));
  // Once through the words for all of them: there may be as many sums as words.
  let word = 0;
  return found.filter(({ start }) => {
    while (word < tokens.count && (tokens.end[word] as number) <= start) word++;
    return !givingBack.has(sentences[word]);
  });
};

/** By word: the number of its sentence. */
function sentenceNumbers({ flags, count }: Tokens): Uint32Array {
  const numbers = new Uint32Array(count);
  for (let word = 1; word < count; word++) {
    numbers[word] = (numbers[word - 1] as number) + (((flags[word] as number) & SENTENCE) !== 0 ? 1 : 0);
  }
  return numbers;
}
