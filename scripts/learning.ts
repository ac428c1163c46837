/** The sentences that the check of whole sentences learns from, `sentences.json`, and the learning. */
import { z } from 'zod';
import { BUCKETS, MOST_WEIGHT, meanOver, storedWeights } from '../lib/check/classifier';
import { readTokens } from '../lib/check/scanner';
import { SENTENCE, type Tokens } from '../lib/check/tokens';
import { Vocabulary } from '../lib/check/vocabulary';
import { renderTemplate } from '../lib/letter/template';

const sentences = z.array(z.string().min(1));
export const sentencesSchema = z.strictObject({ jarring: sentences.min(1), fine: sentences.min(1) });
export type Sentences = z.infer<typeof sentencesSchema>;

/** How often all sentences are gone through. */
const ROUNDS = 15;
const RATE = 0.15;
const BIAS_RATE = 0.01;
/** Draws weights back to nothing, so that no word counts for more than it must. */
const DECAY = 1e-4;
/** A weight is stored as so many times this. */
const STEP = 0.08;
/** What one sentence alone has says nothing about others. */
const LEAST_SEEN = 2;

/** Of the fine sentences so many may be taken for jarring: alone, and where much else is found. */
const FALSE_ALONE = 1 / 300;
const FALSE_IN_COMPANY = 1 / 12;
/** So many parts take turns at being kept out of the learning, and tell what it is worth. */
const PARTS = 4;

interface Example {
  buckets: Uint16Array;
  /** 1 if it jars, -1 if it is fine. */
  sign: number;
}

export interface Lesson {
  /** As `storedWeights`. */
  weights: string;
  /** The score from which on a sentence jars: by itself, and where much else was found. */
  alone: number;
  inCompany: number;
  /** Which share of the jarring sentences is found by what was learned from others: alone, and in company. */
  heldOut: { found: number; foundInCompany: number };
}

/** Learns weights, and from which scores on a sentence jars. */
export function learn({ jarring, fine }: Sentences): Lesson {
  const examples = shuffled([
    ...jarring.map(read).map((tokens) => exampleOf(tokens, 0, tokens.count - 1, 1)),
    ...fine.flatMap(fineExamples),
  ]);
  const scores = heldOutScores(examples);
  const ofSign = (wanted: number) => scores.filter((_, index) => examples[index]?.sign === wanted);
  const ofFine = ofSign(-1).sort((one, other) => other - one);
  const exceededBy = (share: number) => ofFine[Math.floor(share * ofFine.length)] as number;
  const alone = exceededBy(FALSE_ALONE);
  const inCompany = exceededBy(FALSE_IN_COMPANY);
  const found = (least: number) => ofSign(1).filter((one) => one >= least).length / jarring.length;
  return {
    weights: storedWeights(train(examples)),
    alone,
    inCompany,
    heldOut: { found: found(alone), foundInCompany: found(inCompany) },
  };
}

/** The score of each example by weights that were learned from the other parts. */
function heldOutScores(examples: readonly Example[]): number[] {
  const weights = Array.from({ length: PARTS }, (_, part) => train(examples.filter((_, at) => at % PARTS !== part)));
  return examples.map((example, at) => score(example, weights[at % PARTS] as Float64Array));
}

/**
 * A linear support vector machine, trained with steps that shrink as a weight has been moved. Only sums, products and square
 * roots, so that every machine learns the same. Returns whole numbers; the bias stays here, for the scores asked for take its
 * place.
 */
function train(examples: readonly Example[]): Float64Array {
  const seen = new Uint32Array(BUCKETS);
  for (const { buckets } of examples) for (const bucket of buckets) seen[bucket] = (seen[bucket] as number) + 1;
  const weights = new Float64Array(BUCKETS);
  const moved = new Float64Array(BUCKETS).fill(0.01);
  let bias = 0;
  for (let round = 0; round < ROUNDS; round++) {
    for (const example of examples) {
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
  }
  return weights.map((weight) => Math.max(-MOST_WEIGHT, Math.min(MOST_WEIGHT, Math.round(weight / STEP))));
}

function score({ buckets }: Example, weights: Float64Array): number {
  let sum = 0;
  for (const bucket of buckets) sum += weights[bucket] as number;
  return sum / Math.sqrt(buckets.length);
}

/** The hashes of words need no vocabulary. */
const NONE = new Vocabulary({ stems: '', wordsOfStems: [], words: '' });

function read(text: string): Tokens {
  return readTokens(text, NONE, new Uint32Array(1));
}

/** Of a text that is fine each sentence is. */
function fineExamples(text: string): Example[] {
  const tokens = read(text);
  const examples: Example[] = [];
  for (let from = 0, word = 1; word <= tokens.count; word++) {
    if (!((tokens.flags[word] as number) & SENTENCE)) continue;
    examples.push(exampleOf(tokens, from, word - 1, -1));
    from = word;
  }
  return examples;
}

function exampleOf(tokens: Tokens, from: number, to: number, sign: number): Example {
  const buckets: number[] = [];
  meanOver(tokens, from, to, (bucket) => buckets.push(bucket));
  return { buckets: Uint16Array.from(buckets), sign };
}

/** In the same order at every build, jarring and fine ones mixed. */
function shuffled<Item>(items: Item[]): Item[] {
  let state = 1;
  for (let at = items.length - 1; at > 0; at--) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    const other = (state >>> 8) % (at + 1);
    [items[at], items[other]] = [items[other] as Item, items[at] as Item];
  }
  return items;
}

const NAMES = {
  candidate: 'Sam',
  recipient: 'Anna',
  company: 'Initech',
  role: 'analyst',
  acceptedOn: '3 May',
  startsOn: '1 June',
  specific: 'the tour',
};

/** The sentences in a file of letters, with the facts known or not, in both forms: ours are fine by definition. */
export function sentencesOf(letters: unknown): string[] {
  if (typeof letters !== 'string') return Object.values(letters as object).flatMap(sentencesOf);
  const sentences = [{}, NAMES, { ...NAMES, signed: ' ', notice: ' ', bonus: ' ' }].flatMap((values) =>
    ([0, 1] as const).map((form) => renderTemplate(letters, values, form)),
  );
  return [...new Set(sentences)].filter(Boolean);
}
