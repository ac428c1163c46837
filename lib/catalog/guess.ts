import { type Language, languages } from './index';

const WORD = /\p{L}+/gu;
/** Fewer known words than this say nothing. */
const ENOUGH = 4;
/** Reading more than the beginning would not change the answer. */
const LONGEST = 5000;

/** The language a text is written in, by its small words; nothing where too few are known to tell. */
export function guessLanguage(text: string): Language | undefined {
  const words = text.slice(0, LONGEST).toLowerCase().match(WORD) ?? [];
  const counts = (Object.keys(languages) as Language[])
    .map((language) => ({ language, count: countKnown(words, languages[language].commonWords.split(' ')) }))
    .sort((a, b) => b.count - a.count);
  const [best, next] = counts;
  return best && best.count >= ENOUGH && best.count > (next?.count ?? 0) ? best.language : undefined;
}

function countKnown(words: readonly string[], known: readonly string[]): number {
  const set = new Set(known);
  return words.filter((word) => set.has(word)).length;
}
