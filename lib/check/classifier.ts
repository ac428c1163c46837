import { ASKED, SENTENCE, type Tokens } from './tokens';

/** A text has a weight for each of its words and of their pairs within a sentence: that of the bucket their hash falls into. */
export const BUCKETS = 1 << 16;
/** What stands before the first word, and behind the last one of a statement and of a question. */
const OPENING = 1;
const END = 2;
const QUESTION = 3;

/** Weights are whole numbers, stored as a character each; `A` is none. */
const ZERO = 65;
export const MOST_WEIGHT = 25;

/** By bucket, as `scoreOf` reads them. */
export function storedWeights(weights: ArrayLike<number>): string {
  return Array.from(weights, (weight) => String.fromCharCode(ZERO + weight)).join('');
}

/** How much the words `from` to `to` are like the examples that are looked for. */
export function scoreOf(weights: string, tokens: Tokens, from: number, to: number): number {
  return meanOver(tokens, from, to, (bucket) => weights.charCodeAt(bucket) - ZERO);
}

/** As `scoreOf`, of the whole sentence that a word is part of. */
export function scoreOfSentence(weights: string, tokens: Tokens, word: number): number {
  const opens = (at: number) => (tokens.flags[at] as number) & SENTENCE;
  let from = word;
  while (from > 0 && !opens(from)) from--;
  let to = word;
  while (to < tokens.count - 1 && !opens(to + 1)) to++;
  return scoreOf(weights, tokens, from, to);
}

/** The weights of all buckets of the words `from` to `to`, added up and made comparable between short and long texts. */
export function meanOver(
  { hash, flags }: Tokens,
  from: number,
  to: number,
  weightOf: (bucket: number) => number,
): number {
  let sum = 0;
  let buckets = 0;
  const add = (before: number, word: number) => {
    buckets++;
    sum += weightOf(bucketOf(before, word));
  };
  let before = OPENING;
  for (let at = from; at <= to; at++) {
    const word = hash[at] as number;
    add(0, word);
    add(before, word);
    before = word;
    if (at < to && !((flags[at + 1] as number) & SENTENCE)) continue;
    add(word, (flags[at] as number) & ASKED ? QUESTION : END);
    before = OPENING;
  }
  return sum / Math.sqrt(buckets);
}

function bucketOf(before: number, word: number): number {
  const both = Math.imul(before, 0x85ebca6b) ^ word;
  return Math.imul(both ^ (both >>> 15), 0x2c1b3c6d) >>> 16;
}
