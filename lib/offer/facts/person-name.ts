import { isCapital, type NameToken, nameStart, nextStart, readTokens, spanOf, tokenAt } from './name-tokens';
import type { Reader } from './span';
import type { Words } from './words';

/** "Dr." belongs to a name, and so does "mr." of a Dutch lawyer; "Mr." does not. */
const isDegree = (word: string) => /^(?:drs?|dra|prof|ir|ing|med|professor)\.?$/i.test(word) || word === 'mr.';

/** Reads a person's name: capitalised words and initials with small ones between, or a placeholder. */
export function personReader(words: Words): Reader {
  const accepts = ({ word }: NameToken, before: readonly NameToken[], next: NameToken | undefined) => {
    const lower = word.toLowerCase();
    if (words.particles.has(lower) && !isCapital(word)) return next !== undefined && isName(next.word, words);
    if (isDegree(word)) return next !== undefined && before.every((token) => isDegree(token.word));
    return /^\p{Lu}/u.test(word) && !/\d/.test(word) && !(before.length === 0 && words.notNames.has(lower));
  };
  const courtesy = new Set([...words.titles].filter((title) => !isDegree(title) && title !== 'mr'));
  return (text, from, until) => {
    const start = pastTitles(text, nameStart(text, from, courtesy), words);
    const span =
      start === undefined ? undefined : spanOf(readTokens(text, start, { most: 6, accepts }, until), words.joining);
    const parts = span && text.slice(span.start, span.end).toLowerCase().split(/\s+/);
    return parts?.every((part) => words.notCompanies.has(part)) ? undefined : span;
  };
}

/** Titles and functions before a name: "its director Mr", "den Geschäftsführer". */
const MOST_TITLES = 4;

function pastTitles(text: string, start: number, words: Words): number | undefined {
  let at: number | undefined = start;
  for (let count = 0; at !== undefined && count < MOST_TITLES; count++) {
    const token = tokenAt(text, at);
    if (!token || token.open || token.ends || isDegree(token.word)) return at;
    const next = nextStart(text, token.end);
    const isTitle = (word: string) =>
      words.titles.has(word.toLowerCase().replace(/\.$/, '')) || words.titleNouns.isIn(word);
    const isBeforeTitle = next !== undefined && isTitle(tokenAt(text, next)?.word ?? '');
    const isSkipped = isCapital(token.word) ? isTitle(token.word) : isBeforeTitle || !words.particles.has(token.word);
    if (!isSkipped) return at;
    at = next;
  }
  return at;
}

const isName = (word: string, words: Words) => isCapital(word) || words.particles.has(word.toLowerCase());
