import type { Language } from './index';
import { wordsFiles } from './languages';

const LANGUAGES = Object.keys(wordsFiles) as Language[];
const WORD = /\p{L}+/gu;
/** Fewer known words than this say nothing. */
const ENOUGH = 4;
/** Reading more than the beginning would not change the answer. */
const LONGEST = 5000;

/** The language a text is written in, by its small words; nothing where too few are known to tell. */
export function guessLanguage(text: string): Language | undefined {
  const counts = countCommonWords(text.slice(0, LONGEST));
  const [best, next] = LANGUAGES.toSorted((a, b) => counts[b] - counts[a]);
  return best && counts[best] >= ENOUGH && counts[best] > (next ? counts[next] : 0) ? best : undefined;
}

/** How many of the words of a text are small words of each language. */
export function countCommonWords(text: string): Record<Language, number> {
  const words = text.toLowerCase().match(WORD) ?? [];
  const counts = LANGUAGES.map((language) => {
    const known = commonWords(language);
    return [language, words.filter((word) => known.has(word)).length];
  });
  return Object.fromEntries(counts);
}

const read = new Map<Language, Set<string>>();

function commonWords(language: Language): Set<string> {
  const known = read.get(language) ?? new Set(wordsFiles[language].common.split(' '));
  read.set(language, known);
  return known;
}
