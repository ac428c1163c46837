/** Learns from examples to tell texts apart, by a linear classifier. */
import { BUCKETS, MOST_WEIGHT, storedWeights } from '../lib/check/classifier';

export interface Example {
  buckets: Uint32Array;
  /** 1 if it is what is looked for, -1 if not. */
  sign: number;
  /** The number of the text that it is from. */
  source: number;
}

export interface Lesson {
  /** As `storedWeights`. */
  weights: string;
  /** What examples score by weights that were learned from other texts: those looked for and the others, highest first. */
  heldOut: { wanted: number[]; other: number[] };
}

/** How often all examples are gone through. */
const ROUNDS = 10;
const RATE = 0.15;
const BIAS_RATE = 0.01;
/** Draws weights back to nothing, so that no word counts for more than it must. */
const DECAY = 1e-4;
/** A weight is stored as so many times this. */
const STEP = 0.1;
/** What one example alone has says nothing about others. */
const LEAST_SEEN = 2;
/** So many parts take turns at being kept out of the learning, and tell what it is worth. */
const PARTS = 4;

export function learn(examples: readonly Example[]): Lesson {
  const scores = heldOutScores(examples);
  const ofSign = (wanted: number) =>
    scores.filter((_, at) => examples[at]?.sign === wanted).sort((one, other) => other - one);
  return { weights: storedWeights(train(examples)), heldOut: { wanted: ofSign(1), other: ofSign(-1) } };
}

/** The score of each example by weights that were learned from the other parts. */
function heldOutScores(examples: readonly Example[]): number[] {
  const parts = Array.from({ length: PARTS }, (_, part) =>
    train(examples.filter(({ source }) => source % PARTS !== part)),
  );
  return examples.map((example) => score(example, parts[example.source % PARTS] as Float64Array));
}

/**
 * A linear support vector machine, trained with steps that shrink as a weight has been moved; the mean over all rounds depends
 * less on the last examples. Only sums, products and square roots, so that every machine learns the same. Returns whole numbers;
 * the bias stays here, for the scores asked for take its place.
 */
function train(examples: readonly Example[]): Float64Array {
  const seen = new Uint32Array(BUCKETS);
  for (const { buckets } of examples) for (const bucket of buckets) seen[bucket] = (seen[bucket] as number) + 1;
  const weights = new Float64Array(BUCKETS);
  const moved = new Float64Array(BUCKETS).fill(0.01);
  const total = new Float64Array(BUCKETS);
  let bias = 0;
  for (let round = 0; round < ROUNDS; round++) {
    for (const example of shuffled(examples, round)) {
      const { buckets, sign } = example;
      if (sign * (bias + score(example, weights)) >= 1) continue;
      const share = sign / Math.sqrt(buckets.length);
      for (const bucket of buckets) {
        if ((seen[bucket] as number) < LEAST_SEEN) continue;
        const step = share - DECAY * (weights[bucket] as number);
        moved[bucket] = (moved[bucket] as number) + step * step;
        weights[bucket] = (weights[bucket] as number) + (RATE * step) / Math.sqrt(moved[bucket] as number);
      }
      bias += BIAS_RATE * sign;
    }
    for (let bucket = 0; bucket < BUCKETS; bucket++)
      total[bucket] = (total[bucket] as number) + (weights[bucket] as number);
  }
  return total.map((sum) => Math.max(-MOST_WEIGHT, Math.min(MOST_WEIGHT, Math.round(sum / ROUNDS / STEP))));
}

function score({ buckets }: Example, weights: Float64Array): number {
  let sum = 0;
  for (const bucket of buckets) sum += weights[bucket] as number;
  return sum / Math.sqrt(buckets.length);
}

/** In an order of its own for each round, the same one at every build. */
function shuffled<Item>(inOrder: readonly Item[], round: number): Item[] {
  const items = [...inOrder];
  let state = round + 1;
  for (let at = items.length - 1; at > 0; at--) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    const other = (state >>> 8) % (at + 1);
    [items[at], items[other]] = [items[other] as Item, items[at] as Item];
  }
  return items;
}
