import { SENTENCE } from '../tokens';
import type { Draft, Finder } from './finder';

/** How often a letter can say sorry, in sentences that do not follow each other, before it begins to beg. */
const OWNED = 2;

/** An apology, and further on a word for the trouble it makes, are owned; one more begins to beg. */
export const secondApology: Finder = (draft) => {
  const { acts, tokens } = draft;
  const apologies = acts.filter(({ signal, unmeant }) => signal === 'apology' && !unmeant);
  return apologies
    .filter(({ from }, index) => index === 0 || sentencesBetween((apologies[index - 1]?.to ?? 0) + 1, from, draft) > 1)
    .slice(OWNED)
    .map(({ from, to }) => ({ start: tokens.start[from] as number, end: tokens.end[to] as number }));
};

function sentencesBetween(from: number, to: number, { tokens }: Draft): number {
  let sentences = 0;
  for (let word = from; word <= to; word++) if ((tokens.flags[word] as number) & SENTENCE) sentences++;
  return sentences;
}
