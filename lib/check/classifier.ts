import { ASKED, type Tokens } from './tokens';

/** A sentence has a weight for each of its words and of its pairs of neighbours: that of the bucket their hash falls into. */
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

/** How much the words `from` to `to` jar as a sentence: the more, the more they are like the examples that do. */
export function scoreOf(weights: string, tokens: Tokens, from: number, to: number): number {
  return meanOver(tokens, from, to, (bucket) => weights.charCodeAt(bucket) - ZERO);
}

/** The weights of all buckets of a sentence, added up and made comparable between short and long ones. */
export function meanOver(
  { hash, flags }: Tokens,
  from: number,
  to: number,
  weightOf: (bucket: number) => number,
): number {
  let sum = 0;
  let before = OPENING;
  for (let at = from; at <= to; at++) {
    const word = hash[at] as number;
    sum += weightOf(bucketOf(0, word)) + weightOf(bucketOf(before, word));
    before = word;
  }
  sum += weightOf(bucketOf(before, (flags[to] as number) & ASKED ? QUESTION : END));
  return sum / Math.sqrt(2 * (to - from + 1) + 1);
}

function bucketOf(before: number, word: number): number {
  const both = Math.imul(before, 0x85ebca6b) ^ word;
  return Math.imul(both ^ (both >>> 15), 0x2c1b3c6d) >>> 16;
}
