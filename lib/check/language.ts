import { type Language, languages } from '../catalog';
import {
  type ChecksData,
  CUES,
  type Cue,
  type MovesData,
  type RuleData,
  type RulesData,
  SIGNALS,
  type Signal,
} from '../catalog/check-data';
import { Matcher } from './matcher';
import { type Pattern, PatternFile } from './pattern';
import { readTokens } from './tokens';

/** What a pattern is there for: a rule, or a signal that is given or (`not`) explained away. */
export interface Purpose {
  rule?: RuleData;
  signal?: Signal;
  not?: boolean;
}

/** A language made ready for checking. */
export interface CheckedLanguage {
  language: Language;
  rules: RulesData;
  moves: MovesData;
  matcher: Matcher;
  purposes: Purpose[];
  detectorRules: RuleData[];
  cues: Record<Cue, Uint8Array>;
}

const provided = new Map<Language, ChecksData>();
const ready = new Map<Language, CheckedLanguage>();

/** Makes a language known. Its patterns are read when a text first needs them. */
export function provideChecks(language: Language, data: ChecksData): void {
  provided.set(language, data);
  ready.delete(language);
}

/** Throws a `RangeError` when nothing was provided for the language. */
export function checkedLanguage(language: Language): CheckedLanguage {
  const known = ready.get(language);
  if (known) return known;
  const data = provided.get(language);
  if (!data)
    throw new RangeError(`there are no rules for "${language}"; use one of ${[...provided.keys()].join(', ')}`);
  const prepared = prepare(language, data);
  ready.set(language, prepared);
  return prepared;
}

function prepare(language: Language, { rules, moves }: ChecksData): CheckedLanguage {
  const patterns: Pattern[] = [];
  const purposes: Purpose[] = [];
  const add = (sources: readonly string[], file: PatternFile, purpose: Purpose) => {
    for (const source of sources) {
      patterns.push(file.parse(source));
      purposes.push(purpose);
    }
  };
  const ruleFile = new PatternFile(rules.groups);
  const moveFile = new PatternFile(moves.groups);
  for (const rule of rules.rules) add(rule.patterns ?? [], ruleFile, { rule });
  for (const signal of SIGNALS) {
    add(moves.signals[signal].is, moveFile, { signal, not: false });
    add(moves.signals[signal].isNot ?? [], moveFile, { signal, not: true });
  }
  const { cues } = moves;
  const matcher = new Matcher(patterns, cues.negation, Object.values(cues).flat());
  const tables = Object.fromEntries(CUES.map((cue) => [cue, matcher.classesOf(cues[cue])]));
  const detectorRules = rules.rules.filter(({ detector }) => detector);
  return { language, rules, moves, matcher, purposes, detectorRules, cues: tables as Record<Cue, Uint8Array> };
}

/** Characters of a text that tell its language well enough. */
const SAMPLE = 1000;

/** The language whose small words the text has most of; a text without any is judged by the words of the patterns. */
export function detectLanguage(text: string): Language {
  const sample = text.slice(0, SAMPLE);
  const words = sample.toLowerCase().split(/[^a-zà-ÿ]+/);
  const codes = [...provided.keys()];
  const commonest = best(codes, (code) => words.filter((word) => commonWords(code).has(word)).length);
  return commonest ?? best(codes, (code) => knownWords(sample, code)) ?? (codes[0] as Language);
}

const common = new Map<Language, Set<string>>();

function commonWords(language: Language): Set<string> {
  const words = common.get(language) ?? new Set(languages[language].commonWords.split(' '));
  common.set(language, words);
  return words;
}

function knownWords(sample: string, language: Language): number {
  const { matcher, cues } = checkedLanguage(language);
  const tokens = readTokens(sample, matcher.vocabulary, cues.abbreviation);
  return tokens.class.subarray(0, tokens.count).reduce((count, wordClass) => count + (wordClass > 0 ? 1 : 0), 0);
}

/** The one with the highest score, or nothing where two share it. */
function best(codes: readonly Language[], score: (code: Language) => number): Language | undefined {
  const scores = codes.map(score);
  const highest = Math.max(...scores);
  return scores.filter((value) => value === highest).length === 1 ? codes[scores.indexOf(highest)] : undefined;
}
