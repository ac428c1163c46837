import { SENTENCE } from '../tokens';
import type { Draft, Finder } from './finder';

/** One apology is owned; the second, in another sentence, begins to beg. */
export const secondApology: Finder = (draft) => {
  const { acts, tokens } = draft;
  const apologies = acts.filter(({ signal, unmeant }) => signal === 'apology' && !unmeant);
  return apologies
    .filter(({ from }, index) => index > 0 && endsSentence((apologies[index - 1]?.to ?? 0) + 1, from, draft))
    .map(({ from, to }) => ({ start: tokens.start[from] as number, end: tokens.end[to] as number }));
};

function endsSentence(from: number, to: number, { tokens }: Draft): boolean {
  return tokens.flags.subarray(from, to + 1).some((flags) => (flags & SENTENCE) !== 0);
}
