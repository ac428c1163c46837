export const LEVELS = ['error', 'warning', 'suggestion'] as const;
export type Level = (typeof LEVELS)[number];

/** Parts of patterns by name, in the notation of `lib/check/pattern.ts`. */
export type Groups = Record<string, string>;

/** What a language's `rules.json` holds, without the examples and sources that only tests and translators read. */
export interface RulesData {
  groups: Groups;
  /** What holds for every rule of a category that says nothing else. */
  categories: Record<string, { level: Level; message: string }>;
  rules: RuleData[];
}

export interface RuleData {
  id: string;
  category: string;
  level?: Level;
  message?: string;
  patterns?: string[];
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

export interface MovesData {
  groups: Groups;
  cues: Record<Cue, string[]>;
  signals: Record<Signal, { is: string[]; isNot?: string[] }>;
  /** The sentence to add for each tone, in the notation `<polite|familiar>` of the letters. */
  missing: Record<Required, { message: string; add: { formal: string; warm: string; concise: string } }>;
}

export interface ChecksData {
  rules: RulesData;
  moves: MovesData;
}
