import type { Language } from '../catalog';
import { type ChecksData, CUES } from '../catalog/check-data';
import { countCommonWords } from '../catalog/guess';
import { Classifier } from './classifier';
import { Matcher } from './matcher';
import { Purposes } from './purposes';
import { Reader } from './reader';
import { readTokens } from './scanner';
import { fromStored } from './stored';

/** A language made ready for checking. */
export interface CheckedLanguage {
  data: ChecksData;
  matcher: Matcher;
  reader: Reader;
  /** Of the matcher's patterns. */
  purposes: Purposes;
  /** Which sentences jar, and which mails take a job back. */
  jarring: Classifier;
  retractions: Classifier;
  /** By class of word: its cues, a bit each. */
  cues: Uint32Array;
}

const provided = new Map<Language, string>();
const ready = new Map<Language, CheckedLanguage>();

/** Makes a language known, by its `ChecksData` as they are stored. They are read when a text first needs them. */
export function provideChecks(language: Language, stored: string): void {
  provided.set(language, stored);
  ready.delete(language);
  lastSample = undefined;
}

/** Throws a `RangeError` when nothing was provided for the language. */
export function checkedLanguage(language: Language): CheckedLanguage {
  const known = ready.get(language);
  if (known) return known;
  const stored = provided.get(language);
  if (stored === undefined)
    throw new RangeError(`no rules for "${language}"; use one of ${[...provided.keys()].join(', ')}`);
  const prepared = prepare(fromStored(stored));
  ready.set(language, prepared);
  return prepared;
}

function prepare(data: ChecksData): CheckedLanguage {
  const matcher = new Matcher(data, data.cues.negation);
  const cues = matcher.vocabulary.mark(CUES.map((cue) => data.cues[cue]));
  const purposes = new Purposes(data);
  return {
    data,
    matcher,
    reader: new Reader(matcher, cues, purposes),
    purposes,
    jarring: new Classifier(data.jarringWeights),
    retractions: new Classifier(data.retractionWeights),
    cues,
  };
}

/** Characters of a text that tell its language well enough. */
const SAMPLE = 1000;

let lastSample: { text: string; language: Language } | undefined;

/** The language whose small words the text has most of; a text without any is judged by the words of the patterns. */
export function detectLanguage(text: string): Language {
  const sample = text.slice(0, SAMPLE);
  // While a person types, the beginning of a mail stays what it is.
  if (sample !== lastSample?.text) lastSample = { text: sample, language: languageOf(sample) };
  return lastSample.language;
}

function languageOf(sample: string): Language {
  const codes = [...provided.keys()];
  const counts = countCommonWords(sample);
  const commonest = best(codes, (code) => counts[code]);
  return commonest ?? best(codes, (code) => knownWords(sample, code)) ?? (codes[0] as Language);
}

function knownWords(sample: string, language: Language): number {
  const { matcher, cues } = checkedLanguage(language);
  const tokens = readTokens(sample, matcher.vocabulary, cues);
  return tokens.class.subarray(0, tokens.count).reduce((count, wordClass) => count + (wordClass > 0 ? 1 : 0), 0);
}

/** The one with the highest score, or nothing where two share it. */
function best(codes: readonly Language[], score: (code: Language) => number): Language | undefined {
  const scores = codes.map(score);
  const highest = Math.max(...scores);
  return scores.filter((value) => value === highest).length === 1 ? codes[scores.indexOf(highest)] : undefined;
}
