import { SENTENCE } from '../tokens';
import type { Draft, Finder } from './finder';

/** One apology is owned, if need be in two sentences that follow each other; one more, further on, begins to beg. */
export const secondApology: Finder = (draft) => {
  const { acts, tokens } = draft;
  const apologies = acts.filter(({ signal, unmeant }) => signal === 'apology' && !unmeant);
  return apologies
    .filter(({ from }, index) => index > 0 && sentencesBetween((apologies[index - 1]?.to ?? 0) + 1, from, draft) > 1)
    .map(({ from, to }) => ({ start: tokens.start[from] as number, end: tokens.end[to] as number }));
};

function sentencesBetween(from: number, to: number, { tokens }: Draft): number {
  return tokens.flags.subarray(from, to + 1).reduce((count, flags) => count + ((flags & SENTENCE) !== 0 ? 1 : 0), 0);
}
