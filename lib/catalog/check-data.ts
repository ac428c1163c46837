export const LEVELS = ['error', 'warning', 'suggestion'] as const;
export type Level = (typeof LEVELS)[number];

/**
 * A pattern as the matcher reads it: the number of a word in `ChecksData.words`, minus the length of a gap, `[ROW, …]` for
 * one after the other, `[EITHER, …]` for one of several.
 */
export type Code = number | Code[];
export const ROW = 0;
export const EITHER = 1;

export interface Pattern {
  body: Code;
  /** Phrases, as numbers of words, that must not stand right before or right after. */
  notAfter?: number[][];
  notBefore?: number[][];
  opensSentence?: true;
  endsClause?: true;
}

/** A rule without the examples that only tests and translators read. */
export interface Rule {
  id: string;
  category: string;
  level?: Level;
  message?: string;
  patterns?: Pattern[];
  /** What no words can say is found by code. */
  detector?: Detector;
  replacements?: string[];
  /** A phrase that other mail may well use. */
  only?: 'retraction';
}

export const DETECTORS = [
  'exclamations',
  'question-marks',
  'capitals',
  'emoji',
  'ellipses',
  'placeholders',
  'amounts',
  'mixed-address',
  'wrong-company',
  'wrong-recipient',
  'second-apology',
  'too-short',
  'too-long',
] as const;
export type Detector = (typeof DETECTORS)[number];

/** What the sentences of a mail can do, as far as the checker tells it from their words. */
export const SIGNALS = [
  'greeting',
  'takeBack',
  'decline',
  'hedgedTakeBack',
  'elsewhere',
  'accepted',
  'reason',
  'gratitude',
  'weakGratitude',
  'apology',
  'repair',
  'goodwill',
  'confirmation',
  'closing',
] as const;
export type Signal = (typeof SIGNALS)[number];

/** Single words that turn the sense of a sentence, or tell something about the letter (`formal` and `informal` address). */
export const CUES = [
  'negation',
  'only',
  'condition',
  'doubt',
  'modal',
  'report',
  'conjunction',
  'that',
  'abbreviation',
  'wrote',
  'at',
  'formal',
  'informal',
] as const;
export type Cue = (typeof CUES)[number];

/** The moves whose absence is named. */
export const REQUIRED = ['greeting', 'withdrawal', 'gratitude', 'apology', 'closing'] as const;
export type Required = (typeof REQUIRED)[number];

/** The sentence to add for each tone, in the notation `<polite|familiar>` of the letters. */
interface Missing {
  message: string;
  add: { formal: string; warm: string; concise: string };
}

/** What `rules.json` and `moves.json` of a language come down to. */
export interface ChecksData {
  /** The words of all patterns and cues, parted by spaces: `word`, or `beginning*`. */
  words: string;
  /** What holds for every rule of a category that says nothing else. */
  categories: Record<string, { level: Level; message: string }>;
  rules: Rule[];
  cues: Record<Cue, number[]>;
  signals: Record<Signal, { is: Pattern[]; isNot: Pattern[] }>;
  missing: Record<Required, Missing>;
}
