import type { Finding } from '../finding';
import { scoreOf } from '../jarring';
import { CLAUSE, SENTENCE, type Tokens } from '../tokens';
import type { Finder, Found } from './finder';

/** One slip in a good letter says little of the rest of it, and so many say that the writer is not at ease. */
const MUCH = 2;
/** In words; what is left of a sentence is shown if it is long, or parted from the rest by a comma or the like. */
const SHORTEST = 3;
const LONG = 5;
/** What is wrong with facts or form says nothing of the manner. */
const NO_MATTER_OF_MANNER = ['placeholder', 'facts', 'address', 'length'];

/** Sentences that jar as a whole, in whatever words; of those in which something was found already, the rest. */
export const jarring: Finder = ({ text, tokens, checked }, found) => {
  const { weights, jarring: asked } = checked.data;
  const candidates: (Found & { score: number })[] = [];
  eachPassage(tokens, found, (from, to) => {
    const score = scoreOf(weights, tokens, from, to);
    if (score < asked.inCompany || !isOver(to, tokens)) return;
    candidates.push({ start: tokens.start[from] as number, end: withMark(tokens.end[to] as number, text), score });
  });
  const company = found.filter(isSerious).length;
  const least = asked.alone - (Math.min(company, MUCH) / MUCH) * (asked.alone - asked.inCompany);
  return candidates.filter(({ score }) => score >= least);
};

function isSerious({ start, end, level, category }: Finding): boolean {
  return level !== 'suggestion' && start < end && !NO_MATTER_OF_MANNER.includes(category);
}

/** Calls back with the first and the last word of every sentence, and of what is left of those in which something was found. */
function eachPassage(
  { count, start, end, flags }: Tokens,
  found: readonly Finding[],
  call: (from: number, to: number) => void,
): void {
  const taken = found.filter((one) => one.start < one.end).sort((a, b) => a.start - b.start);
  const isParted = (word: number) => ((flags[word] as number) & (SENTENCE | CLAUSE)) !== 0;
  let next = 0;
  let from = 0;
  for (let word = 0; word <= count; word++) {
    while (next < taken.length && (taken[next] as Finding).end <= (start[word] as number)) next++;
    const isTaken = word < count && next < taken.length && (taken[next] as Finding).start < (end[word] as number);
    if (!isTaken && !((flags[word] as number) & SENTENCE)) continue;
    const least = isParted(from) && isParted(word) ? SHORTEST : LONG;
    if (word - from >= least) call(from, word - 1);
    from = isTaken ? word + 1 : word;
  }
}

/** The last sentence of a text may still be on its way. */
function isOver(to: number, { text, count, end }: Tokens): boolean {
  return to < count - 1 || /^[^\s\p{L}]*[.!?\n]/u.test(text.slice(end[to]));
}

function withMark(end: number, text: string): number {
  return end + (/^["”’)]?[.!?…]*/u.exec(text.slice(end, end + 8))?.[0].length ?? 0);
}
