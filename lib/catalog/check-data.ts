export const LEVELS = ['error', 'warning', 'suggestion'] as const;
export type Level = (typeof LEVELS)[number];

/**
 * A pattern as the matcher reads it: the number of a word, minus the length of a gap, `[ROW, …]` for one after the other,
 * `[EITHER, …]` for one of several, `[GROUP, number]` for a code that many patterns share.
 */
export type Code = number | Code[];
export const ROW = 0;
export const EITHER = 1;
export const GROUP = 2;

export interface Pattern {
  body: Code;
  /** Phrases, as numbers of words, that must not stand right before or right after. */
  notAfter: number[][];
  notBefore: number[][];
  opensSentence: boolean;
  endsClause: boolean;
}

/** The fields of a `Pattern` in their order, 1 for true, without those at the end that are empty or false. */
export type PackedPattern = [body: Code, notAfter?: number[][], notBefore?: number[][], opens?: number, ends?: number];

/** Patterns in the form that a matcher starts from at once; `lib/check/pack.ts` makes it. */
export interface PackedPatterns {
  /** The two letters that words begin with, one pair behind the other, a blank for what has one letter. */
  stems: string;
  /** By stem: how many words have it. */
  wordsOfStems: number[];
  /**
   * By stem, parted by `;`, the words in the order of their numbers, from 1 on: of each how many letters it shares with the
   * one before it (`a` for none, `b` for one …), the other letters, a `*` behind those of a beginning, and a blank.
   */
  words: string;
  /** The JSON of each `PackedPattern`, parted by blanks: most mails need few of them. */
  patterns: string;
  /** The JSON of the codes they share, by their numbers, parted by blanks. */
  groups: string;
  /** By word, parted by `;`: the patterns, parted by `,`, that have it among their anchors, one of which each match holds. */
  anchored: string;
}

/** A rule without the examples that only tests and translators read. */
export interface Rule {
  id: string;
  category: string;
  level?: Level;
  message?: string;
  /** What no words can say is found by code. */
  detector?: Detector;
  replacements?: string[];
  /** What it finds is the name right after or before the words of its patterns, if that is not the name of the firm written to. */
  otherFirm?: 'after' | 'before';
  /** What is wrong in a retraction alone, or in any mail that says no. */
  only?: 'retraction' | 'refusal';
  /** A phrase that a mail of any other kind may well use: it counts where the mail says no, or where it is not the only one. */
  everyday?: true;
  /** A phrase that a good letter may well use: it counts beside another phrase, or where little else is said. */
  doubtful?: true;
  /** Words that count whatever sentence they stand in. */
  certain?: true;
}

export const DETECTORS = [
  'exclamations',
  'question-marks',
  'capitals',
  'emoji',
  'small-i',
  'stretched',
  'ellipses',
  'placeholders',
  'amounts',
  'mixed-address',
  'wrong-company',
  'wrong-recipient',
  'second-apology',
  'too-short',
  'too-long',
  'jarring',
] as const;
export type Detector = (typeof DETECTORS)[number];

/** What the sentences of a mail can do, as far as the checker tells it from their words. */
export const SIGNALS = [
  'greeting',
  'takeBack',
  'decline',
  'refusal',
  'hedgedTakeBack',
  'elsewhere',
  'accepted',
  'job',
  'keeps',
  'choice',
  'offered',
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

/**
 * Single words that turn the sense of a sentence, or tell something about the letter (`formal` and `informal` address). A
 * word of `as` sets a condition before a `subject` ("als u …"), and else names a role ("als adviseur"). A word of `past` before
 * one of `doubt` says that the doubt is over ("after thinking it over"); a `modal` of `ability` is none where it is denied ("can no
 * longer").
 */
export const CUES = [
  'negation',
  'only',
  'condition',
  'as',
  'subject',
  'doubt',
  'past',
  'modal',
  'ability',
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

interface Missing {
  message: string;
  /** The sentence to add, for each tone in the polite and the familiar form. */
  add: Record<'formal' | 'warm' | 'concise', [polite: string, familiar: string]>;
}

/** What `rules.json` and `moves.json` of a language come down to. */
export interface ChecksData extends PackedPatterns {
  /** What holds for every rule of a category that says nothing else. */
  categories: Record<string, { level: Level; message: string }>;
  /** The JSON of each `Rule`, parted by tabs. */
  rules: string;
  /** By rule: how many patterns it has, 0 where it has a detector. */
  patternsOfRules: number[];
  /** By their numbers, those that begin with the letters of a listed beginning among them. */
  cues: Record<Cue, number[]>;
  /** How many patterns each has. All patterns stand in one row: those of the rules, then for each signal these two. */
  signals: Record<Signal, { is: number; isNot: number }>;
  missing: Record<Required, Missing>;
  /** The score from which on a sentence jars by itself, that where much else was found, and that below which few do. */
  jarring: { alone: number; inCompany: number; fine: number };
  /** The score from which on a mail takes a job back, in whatever words. */
  retraction: number;
  /** What was learned from `mails.json`, as `lib/check/classifier.ts` stores it. */
  jarringWeights: string;
  retractionWeights: string;
}
