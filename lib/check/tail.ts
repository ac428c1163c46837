import { SENTENCE, type Tokens } from './tokens';

/** The end of a text as it was read, for a text that ends alike. */
export interface Tail {
  /** Of the text before. */
  tokens: Tokens;
  /** The number of its first word. */
  first: number;
  /** How many characters it has moved. */
  moved: number;
}

/** Where a tail was taken over: the number of a word, and the number it had in the text before. */
export interface TakenOver {
  from: number;
  was: number;
}

/** From the first sentence on with which the text ends as these tokens do. Nothing where there is none. */
export function tailOf(tokens: Tokens, text: string): Tail | undefined {
  const { text: before, count, start, flags } = tokens;
  const moved = text.length - before.length;
  let same = before.length;
  // To compare whole stretches takes a fraction of the time.
  while (isSame(before, text, same - STRETCH, same, moved)) same -= STRETCH;
  while (isSame(before, text, same - 1, same, moved)) same--;
  let first = count;
  while (first > 0 && (start[first - 1] as number) >= same) first--;
  while (first < count && !((flags[first] as number) & SENTENCE)) first++;
  return first === count ? undefined : { tokens, first, moved };
}

const STRETCH = 256;

/** Whether a stretch of a text is the same in one where it has moved. */
function isSame(before: string, text: string, from: number, to: number, moved: number): boolean {
  return from >= 0 && from + moved >= 0 && before.slice(from, to) === text.slice(from + moved, to + moved);
}
