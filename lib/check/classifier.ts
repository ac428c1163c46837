import { ASKED, SENTENCE, type Tokens } from './tokens';

/** A text has a weight for each of its words and of their pairs within a sentence: that of the bucket their hash falls into. */
export const BUCKETS = 1 << 17;
/** What stands before the first word, and behind the last one of a statement and of a question. */
const OPENING = 1;
const END = 2;
const QUESTION = 3;

/** Weights are whole numbers, stored as a character each; `A` is none. */
const ZERO = 65;
export const MOST_WEIGHT = 25;

/** By bucket, as a `Classifier` reads them. */
export function storedWeights(weights: ArrayLike<number>): string {
  return Array.from(weights, (weight) => String.fromCharCode(ZERO + weight)).join('');
}

/** Tells how much words are like the examples that are looked for. */
export class Classifier {
  private weights: Int8Array | undefined;
  private sum = 0;
  private buckets = 0;

  /** Its weights as `storedWeights`, which are unpacked when a text is first scored. */
  constructor(private readonly stored: string) {}

  /** Of the words `from` to `to`, comparable between short and long texts. */
  scoreOf(tokens: Tokens, from: number, to: number): number {
    this.sum = 0;
    this.buckets = 0;
    eachBucket(tokens, from, to, this.add);
    return this.sum / Math.sqrt(this.buckets);
  }

  /** One function for all calls: a long mail is scored sentence by sentence at every key. */
  private readonly add = (bucket: number) => {
    this.weights ??= unpacked(this.stored);
    this.sum += this.weights[bucket] as number;
    this.buckets++;
  };

  /** Of the whole sentence that a word is part of. */
  scoreOfSentence(tokens: Tokens, word: number): number {
    const opens = (at: number) => (tokens.flags[at] as number) & SENTENCE;
    let from = word;
    while (from > 0 && !opens(from)) from--;
    let to = word;
    while (to < tokens.count - 1 && !opens(to + 1)) to++;
    return this.scoreOf(tokens, from, to);
  }
}

function unpacked(stored: string): Int8Array {
  const weights = new Int8Array(BUCKETS);
  for (let bucket = 0; bucket < BUCKETS; bucket++) weights[bucket] = stored.charCodeAt(bucket) - ZERO;
  return weights;
}

/** Calls back with the buckets of the words `from` to `to`, of their pairs, and of the ends of their sentences. */
export function eachBucket({ hash, flags }: Tokens, from: number, to: number, call: (bucket: number) => void): void {
  let before = OPENING;
  for (let at = from; at <= to; at++) {
    const word = hash[at] as number;
    call(bucketOf(0, word));
    call(bucketOf(before, word));
    before = word;
    if (at < to && !((flags[at + 1] as number) & SENTENCE)) continue;
    call(bucketOf(word, (flags[at] as number) & ASKED ? QUESTION : END));
    before = OPENING;
  }
}

function bucketOf(before: number, word: number): number {
  const both = Math.imul(before, 0x85ebca6b) ^ word;
  return Math.imul(both ^ (both >>> 15), 0x2c1b3c6d) >>> 15;
}
