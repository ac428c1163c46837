import type { Language } from './index';
import { wordsFiles } from './languages';

const WORD = /\p{L}+/gu;
/** Fewer known words than this say nothing. */
const ENOUGH = 4;
/** Reading more than the beginning would not change the answer. */
const LONGEST = 5000;

/** How many of the words of a text's beginning are small words of each language. */
export const countCommonWords = wordCounter(wordsFiles);

/** The language a text is written in, by its small words; nothing where too few are known to tell. */
export function guessLanguage(text: string): Language | undefined {
  const counts = countCommonWords(text);
  const [best, next] = (Object.keys(counts) as Language[]).toSorted((a, b) => counts[b] - counts[a]);
  return best && counts[best] >= ENOUGH && counts[best] > (next ? counts[next] : 0) ? best : undefined;
}

/** Counts by these lists of words; each is read when it is first needed. */
export function wordCounter<Code extends string>(lists: Record<Code, { common: string }>) {
  let sets: [Code, Set<string>][] | undefined;
  return (text: string): Record<Code, number> => {
    sets ??= (Object.keys(lists) as Code[]).map((code) => [code, new Set(lists[code].common.split(' '))]);
    const words = text.slice(0, LONGEST).toLowerCase().match(WORD) ?? [];
    const counts = sets.map(([code, known]) => [code, words.filter((word) => known.has(word)).length]);
    return Object.fromEntries(counts);
  };
}
