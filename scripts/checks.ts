/** The files that the checker reads, `rules.json` and `moves.json`: what they must look like, and their form without the notes. */
import { z } from 'zod';
import {
  type ChecksData,
  type Code,
  CUES,
  DETECTORS,
  LEVELS,
  REQUIRED,
  type Rule,
  SIGNALS,
} from '../lib/catalog/check-data';
import { numberWords, packPatterns, wordsMeant } from '../lib/check/pack';
import { PatternReader, WORD } from '../lib/check/pattern';
import { toStored } from '../lib/check/stored';
import { renderTemplate } from '../lib/letter/template';
import { TONES } from '../lib/letter/tones';
import { checkGroups, groups } from './groups';
import type { Learned } from './mails';

const id = z.string().regex(/^[a-z0-9-]+$/);
const text = z.string().min(1);
const level = z.enum(LEVELS);
const patterns = z.array(text);

const rule = z.strictObject({
  id,
  category: id,
  level: level.optional(),
  only: z.enum(['retraction', 'refusal']).optional(),
  everyday: z.literal(true).optional(),
  doubtful: z.literal(true).optional(),
  certain: z.literal(true).optional(),
  patterns: patterns.optional(),
  detector: z.enum(DETECTORS).optional(),
  otherFirm: z.enum(['after', 'before']).optional(),
  replacements: z.array(z.string()).optional(),
  message: text.optional(),
  examples: z.strictObject({ bad: z.array(text), good: z.array(text) }),
});

export const rulesSchema = z
  .strictObject({
    groups,
    categories: z.record(id, z.strictObject({ level, message: text, source: text })),
    rules: z.array(rule),
  })
  .superRefine((file, context) => {
    checkGroups(file, context);
    const check = patternCheck(file.groups);
    const seen = new Set<string>();
    file.rules.forEach((one, index) => {
      const complain = (message: string) =>
        context.addIssue({ code: 'custom', message, path: ['rules', index, one.id] });
      if (seen.has(one.id)) complain('another rule has this id');
      seen.add(one.id);
      if (!file.categories[one.category]) complain(`"${one.category}" is no category of this file`);
      if (Boolean(one.patterns) === Boolean(one.detector)) complain('a rule has patterns or a detector');
      if (one.certain && (one.detector || one.doubtful)) complain('what is certain has patterns and is not doubtful');
      if (one.patterns && one.examples.bad.length === 0) complain('a bad example is missing');
      for (const pattern of one.patterns ?? []) check(pattern, complain);
    });
  });

const signal = z.strictObject({ is: patterns.min(1), isNot: patterns.optional() });

export const movesSchema = z
  .strictObject({
    groups,
    cues: z.strictObject(keyed(CUES, z.array(z.string().regex(WORD)))),
    signals: z.strictObject(keyed(SIGNALS, signal)),
    missing: z.strictObject(
      keyed(REQUIRED, z.strictObject({ message: text, add: z.strictObject(keyed(TONES, text)) })),
    ),
  })
  .superRefine((file, context) => {
    checkGroups(file, context);
    const check = patternCheck(file.groups);
    for (const name of SIGNALS) {
      const complain = (message: string) => context.addIssue({ code: 'custom', message, path: ['signals', name] });
      for (const pattern of [...file.signals[name].is, ...(file.signals[name].isNot ?? [])]) {
        check(pattern, complain);
      }
    }
  });

type Rules = z.infer<typeof rulesSchema>;
type Moves = z.infer<typeof movesSchema>;

/** What the checker reads at run time, as it is stored: patterns packed, examples and sources left out. */
export function storedChecks(rules: Rules, moves: Moves, { heldOut: _, ...learned }: Learned): string {
  const met = new Map<string, number>();
  readFiles(rules, moves, met);
  const words = numberWords(met.keys());
  const { patterns, groups, cues } = readFiles(rules, moves, words);
  const data: ChecksData = {
    ...packPatterns(patterns, groups, words),
    categories: mapped(rules.categories, ({ level, message }) => ({ level, message })),
    rules: rules.rules
      .map(withoutNotes)
      .map((rule) => JSON.stringify(rule))
      .join('\t'),
    patternsOfRules: rules.rules.map(({ patterns = [] }) => patterns.length),
    signals: mapped(moves.signals, ({ is, isNot = [] }) => ({ is: is.length, isNot: isNot.length })),
    cues: mapped(cues, (list) => wordsMeant(list, words)),
    missing: mapped(moves.missing, ({ message, add }) => ({ message, add: mapped(add, inBothForms) })),
    ...learned,
  };
  return toStored(data);
}

function inBothForms(sentence: string): [polite: string, familiar: string] {
  return [renderTemplate(sentence, {}, 0), renderTemplate(sentence, {}, 1)];
}

/** A rule as the checker reads it: examples are for tests and translators, patterns are stored apart. */
function withoutNotes({ examples: _, patterns: __, ...rest }: Rules['rules'][number]): Rule {
  return rest as Rule;
}

/** The patterns in the order of `ChecksData`, and the cues, their words numbered as in `words`. */
function readFiles(rules: Rules, moves: Moves, words: Map<string, number>) {
  const groups: Code[] = [];
  const ruleReader = new PatternReader(rules.groups, words, groups);
  const moveReader = new PatternReader(moves.groups, words, groups);
  const ofRules = rules.rules.flatMap(({ patterns = [] }) => patterns.map((pattern) => ruleReader.read(pattern)));
  const ofSignals = SIGNALS.flatMap((name) => {
    const { is, isNot = [] } = moves.signals[name];
    return [...is, ...isNot].map((pattern) => moveReader.read(pattern));
  });
  return {
    patterns: [...ofRules, ...ofSignals],
    groups,
    cues: mapped(moves.cues, (list) => list.map((word) => moveReader.word(word))),
  };
}

function mapped<Key extends string, Value, Result>(
  record: Record<Key, Value>,
  change: (value: Value) => Result,
): Record<Key, Result> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value as Value)])) as Record<
    Key,
    Result
  >;
}

/** Complains of patterns whose notation is off. Groups are read once for all of them, and again after an error in one. */
function patternCheck(known: Record<string, string>) {
  let reader = new PatternReader(known, new Map());
  return (pattern: string, complain: (message: string) => void): void => {
    try {
      reader.read(pattern);
    } catch (error) {
      reader = new PatternReader(known, new Map());
      complain((error as Error).message);
    }
  };
}

function keyed<Key extends string, Value>(keys: readonly Key[], value: Value): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, value])) as Record<Key, Value>;
}
