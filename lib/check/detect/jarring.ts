import type { Objection } from '../finding';
import { SENTENCE, type Tokens } from '../tokens';
import type { Finder, Found } from './finder';

/** One slip in a good letter says little of the rest of it, and so many others say that the writer is not at ease. */
const MUCH = 2;
/** In words. */
const SHORTEST = 6;
/** What ends a sentence, with the quotation marks around it, or a line. */
const MARK = /["”’).!?…]*\n?/y;
/** What is wrong with facts or form says nothing of the manner. */
const NO_MATTER_OF_MANNER = ['placeholder', 'facts'];

interface Candidate extends Found {
  score: number;
}

/** Sentences that jar as a whole, in whatever words; of those in which something was found already, the rest. */
export const jarring: Finder = ({ text, tokens, checked }, found) => {
  const { alone, inCompany } = checked.data.jarring;
  const candidates: Candidate[] = [];
  eachPassage(tokens, found, (from, to) => {
    const score = checked.jarring.scoreOf(tokens, from, to);
    if (score < inCompany) return;
    const end = tokens.end[to] as number;
    MARK.lastIndex = end;
    const mark = MARK.exec(text)?.[0] ?? '';
    // The last sentence of a text may still be on its way.
    if (mark || to < tokens.count - 1)
      candidates.push({ start: tokens.start[from] as number, end: end + mark.trimEnd().length, score });
  });
  // Sentences speak for one another where they jar more than the least asked for.
  const strong = (alone + inCompany) / 2;
  const isStrong = (one: Candidate) => one.score >= strong;
  const much = found.filter(isSerious).length + candidates.filter(isStrong).length;
  return candidates.filter((one) => {
    const others = Math.min(much - (isStrong(one) ? 1 : 0), MUCH);
    return one.score >= alone + (others / MUCH) * (inCompany - alone);
  });
};

function isSerious({ rule: { level, category } }: Objection): boolean {
  return level !== 'suggestion' && !NO_MATTER_OF_MANNER.includes(category);
}

/** Calls back with the first and the last word of every sentence, and of what is left of those in which something was found. */
function eachPassage(tokens: Tokens, found: readonly Objection[], call: (from: number, to: number) => void): void {
  const { text, count, start, end, flags } = tokens;
  const taken: Found[] = [...found].sort((a, b) => a.start - b.start);
  taken.push({ start: text.length, end: text.length });
  let from = 0;
  const close = (word: number, next: number) => {
    if (word - from >= SHORTEST) call(from, word - 1);
    from = next;
  };
  let word = 0;
  for (const finding of taken) {
    for (; word < count && (end[word] as number) <= finding.start; word++)
      if ((flags[word] as number) & SENTENCE) close(word, word);
    for (; word < count && (start[word] as number) < finding.end; word++) close(word, word + 1);
  }
  close(count, count);
}
