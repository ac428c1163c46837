/** The mails that the check learns from, `mails.json`, and what it learns: which sentences jar, and who takes a job back. */
import { z } from 'zod';
import { eachBucket } from '../lib/check/classifier';
import { readTokens } from '../lib/check/scanner';
import { SENTENCE, type Tokens } from '../lib/check/tokens';
import { Vocabulary } from '../lib/check/vocabulary';
import { renderTemplate } from '../lib/letter/template';
import { type Example, learn } from './learning';

/** With a word in it; what begins with `>` is a quoted mail's. */
const sentences = z.array(z.string().regex(/^(?!\s*>).*[\p{L}\p{N}]/u, 'a sentence has a word, and no > before it'));
const mail = z
  .strictObject({ intent: z.enum(['retraction', 'other']), jarring: sentences, fine: sentences })
  .refine(({ jarring, fine }) => jarring.length + fine.length > 0, 'a mail has a sentence');
export const mailsSchema = z.array(mail).superRefine((mails, context) => {
  const need = (what: string, isMet: (one: Mail) => boolean) => {
    if (!mails.some(isMet))
      context.addIssue({ code: 'custom', message: `no mail ${what}: there is nothing to learn from` });
  };
  need('with a jarring sentence', ({ jarring }) => jarring.length > 0);
  need('with a fine sentence', ({ fine }) => fine.length > 0);
  need('takes a job back', ({ intent }) => intent === 'retraction');
  need('does anything else', ({ intent }) => intent === 'other');
});
export type Mail = z.infer<typeof mail>;

/** Of the fine sentences so many may be taken for jarring: alone, and where much else is found. */
const FALSE_ALONE = 1 / 250;
const FALSE_IN_COMPANY = 1 / 18;
/** Of the other mails so many may be taken for retractions. */
const FALSE_RETRACTION = 1 / 8;
/** Of the jarring sentences so few are taken for fine ones where little else is found, whatever a rule says. */
const MISSED = 1 / 10;

export interface Learned {
  /** As `storedWeights`. */
  jarringWeights: string;
  retractionWeights: string;
  /** As in `ChecksData`. */
  jarring: { alone: number; inCompany: number; fine: number };
  /** The score from which on a mail takes a job back. */
  retraction: number;
  /** Which share is found by what was learned from other mails: of jarring sentences alone and in company, and of retractions. */
  heldOut: { jarringAlone: number; jarringInCompany: number; retractions: number };
}

/** Learns from mails, and from other sentences of ours, which are fine. */
export function learnFromMails(mails: readonly Mail[], ours: readonly string[]): Learned {
  const ofSentences = learn([
    ...mails.flatMap(({ jarring, fine }, source) => [
      ...jarring.map((sentence) => wholeExample([sentence], 1, source)),
      ...fine.flatMap((text) => sentenceExamples(text, source)),
    ]),
    // Many are versions of one another: of one source, or the ones would tell about the others.
    ...ours.flatMap((text) => sentenceExamples(text, 0)),
  ]);
  const ofMails = learn(
    mails.map(({ intent, jarring, fine }, source) =>
      wholeExample([...fine, ...jarring], intent === 'retraction' ? 1 : -1, source),
    ),
  );
  const { wanted, other } = ofSentences.heldOut;
  const alone = exceededBy(FALSE_ALONE, other);
  const inCompany = exceededBy(FALSE_IN_COMPANY, other);
  const fine = exceededBy(1 - MISSED, wanted);
  const retraction = exceededBy(FALSE_RETRACTION, ofMails.heldOut.other);
  return {
    jarringWeights: ofSentences.weights,
    retractionWeights: ofMails.weights,
    jarring: { alone, inCompany, fine },
    retraction,
    heldOut: {
      jarringAlone: shareFrom(alone, wanted),
      jarringInCompany: shareFrom(inCompany, wanted),
      retractions: shareFrom(retraction, ofMails.heldOut.wanted),
    },
  };
}

/** The score that so large a share of the scores, which are sorted, lies above. */
function exceededBy(share: number, scores: readonly number[]): number {
  return scores[Math.floor(share * scores.length)] as number;
}

function shareFrom(least: number, scores: readonly number[]): number {
  return scores.filter((score) => score >= least).length / scores.length;
}

/** The hashes of words need no vocabulary. */
const NONE = new Vocabulary({ stems: '', wordsOfStems: [], words: '' });

function read(text: string): Tokens {
  return readTokens(text, NONE, new Uint32Array(1));
}

/** Of a text that is fine each sentence is. */
function sentenceExamples(text: string, source: number): Example[] {
  const tokens = read(text);
  const examples: Example[] = [];
  for (let from = 0, word = 1; word <= tokens.count; word++) {
    if (!((tokens.flags[word] as number) & SENTENCE)) continue;
    examples.push({ buckets: bucketsOf(tokens, from, word - 1), sign: -1, source });
    from = word;
  }
  return examples;
}

function wholeExample(sentences: readonly string[], sign: number, source: number): Example {
  const tokens = read(sentences.join('\n\n'));
  return { buckets: bucketsOf(tokens, 0, tokens.count - 1), sign, source };
}

function bucketsOf(tokens: Tokens, from: number, to: number): Uint32Array {
  const buckets: number[] = [];
  eachBucket(tokens, from, to, (bucket) => buckets.push(bucket));
  return Uint32Array.from(buckets);
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
