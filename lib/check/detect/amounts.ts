import { SENTENCE, type Tokens } from '../tokens';
import type { Finder, Found } from './finder';

/** "£62k", "€ 500", "4500 bruto". The bound keeps long rows of digits cheap. */
const AMOUNT =
  /[€£$]\s?\d[\d.,]{0,12}k?|\b\d[\d.,]{0,12}\s?(?:k|euros?|eur|pounds|quid|grand|dollars|usd|gbp|bruto|netto|mille)\b/iy;
const SIGN = /[€£$]\s?$/;

interface Sum extends Found {
  /** The number of the word of its first digits. */
  word: number;
}

/** Sums of money, with sign or unit, but for what the person gives back: "I will return the signing bonus of £1,500." */
export const amounts: Finder = ({ text, tokens, acts }) => {
  const found = sumsIn(text, tokens);
  if (found.length === 0) return found;
  const sentences = sentenceNumbers(tokens);
  const givingBack = new Set(acts.filter(({ signal }) => signal === 'repair').map(({ from }) => sentences[from]));
  return found.filter(({ word }) => !givingBack.has(sentences[word]));
};

/** Looked for only where a word begins with a digit. */
function sumsIn(text: string, tokens: Tokens): Sum[] {
  const found: Sum[] = [];
  let end = 0;
  for (let word = 0; word < tokens.count; word++) {
    const at = tokens.start[word] as number;
    const code = text.charCodeAt(at);
    if (code < 48 || code > 57 || at < end) continue;
    const start = withSign(at, text);
    AMOUNT.lastIndex = start;
    if (!AMOUNT.test(text)) continue;
    end = AMOUNT.lastIndex;
    found.push({ start, end, word });
  }
  return found;
}

/** Where the sum begins whose first digit stands here. */
function withSign(at: number, text: string): number {
  const before = text.slice(Math.max(at - 2, 0), at);
  const sign = before.search(SIGN);
  return sign < 0 ? at : at - before.length + sign;
}

/** By word: the number of its sentence. */
function sentenceNumbers({ flags, count }: Tokens): Uint32Array {
  const numbers = new Uint32Array(count);
  for (let word = 1; word < count; word++) {
    numbers[word] = (numbers[word - 1] as number) + (((flags[word] as number) & SENTENCE) !== 0 ? 1 : 0);
  }
  return numbers;
}
