/** The files about contract terms, `clauses.json` and `terms.json`: what they must look like, and their form without the examples. */
import { z } from 'zod';
import type { PackedPatterns } from '../lib/catalog/check-data';
import { CLAUSE_KINDS, type ClausesData, DETAIL_KINDS, type TriggerPart } from '../lib/catalog/clause-data';
import { numberWords, packPatterns } from '../lib/check/pack';
import { PatternReader } from '../lib/check/pattern';
import { toStored } from '../lib/check/stored';
import { checkGroups, groups } from './groups';

const text = z.string().min(1);
const patterns = z.array(text);
const WHERE: Record<string, TriggerPart['where']> = {
  '!': 'not',
  '#': 'above',
  '~': 'before',
  '<': 'section',
  '@': 'heading',
};
/**
 * Patterns parted by ` & ` must stand in the same sentence, one with `!` in front must not. One with `#` may also stand
 * in the heading above it, one with `~` there or in the two sentences of the same paragraph that went before, one with
 * `<` there or in the two sentences before under the same heading; one with `@` must stand in the heading. The words of
 * an `isNot` do not count; a sentence with a `never` is not of the kind at all, as one about the notice of a tenant.
 */
const triggers = patterns.min(1);
/** A text and the clause that is found in it; a text alone is one clause from end to end. */
const found = z.union([text, z.strictObject({ text, quote: text })]);
const kind = z.strictObject({
  is: triggers,
  isNot: patterns.optional(),
  never: patterns.optional(),
  examples: z.strictObject({ found: z.array(found).min(1), other: z.array(text) }),
});

export const clausesSchema = z
  .strictObject({
    abbreviations: text,
    verbs: text,
    infinitiveMarks: text.optional(),
    beforeOrdinals: text.optional(),
    months: text.optional(),
    groups,
    details: z.strictObject(keyed(DETAIL_KINDS, patterns)),
    notStarting: patterns.min(1),
    kinds: z.strictObject(keyed(CLAUSE_KINDS, kind)),
  })
  .superRefine((file, context) => {
    checkGroups(file, context);
    try {
      storedClauses(file);
    } catch (error) {
      context.addIssue({ code: 'custom', message: (error as Error).message });
    }
  });

const said = { message: text, whatToDo: text };
export const termsSchema = z.strictObject(
  keyed(CLAUSE_KINDS, z.strictObject({ title: text, ...said, notStarting: z.strictObject(said).optional() })),
);

type Clauses = z.infer<typeof clausesSchema>;

/** What `findClauses` reads at run time, as it is stored. Throws a `SyntaxError` that quotes a pattern whose notation is off. */
export function storedClauses(file: Clauses): string {
  const sources = new Map<string, number>();
  const numberOf = (source: string): number => {
    const number = sources.get(source) ?? sources.size;
    sources.set(source, number);
    return number;
  };
  const part = (source: string): TriggerPart => {
    const where = WHERE[source.charAt(0)];
    return where ? { pattern: numberOf(source.slice(1)), where } : { pattern: numberOf(source) };
  };
  const data: Omit<ClausesData, keyof PackedPatterns> = {
    kinds: keyedBy(CLAUSE_KINDS, (name) => {
      const { is, isNot = [], never = [] } = file.kinds[name];
      return {
        is: is.map((trigger) => trigger.split(' & ').map(part)),
        isNot: isNot.map(numberOf),
        never: never.map(numberOf),
      };
    }),
    notStarting: file.notStarting.map(numberOf),
    details: keyedBy(DETAIL_KINDS, (name) => file.details[name].map(numberOf)),
    abbreviations: file.abbreviations,
    verbs: file.verbs,
    infinitiveMarks: file.infinitiveMarks,
    beforeOrdinals: file.beforeOrdinals,
    months: file.months,
  };
  return toStored({ ...packed([...sources.keys()], file.groups), ...data });
}

/** The words must be known before their numbers are, so that the patterns are read twice. */
function packed(sources: readonly string[], groups: Clauses['groups']): PackedPatterns {
  const readAll = (words: Map<string, number>) => {
    const reader = new PatternReader(groups, words);
    return { patterns: sources.map((source) => reader.read(source)), codes: reader.groups };
  };
  const met = new Map<string, number>();
  readAll(met);
  const words = numberWords(met.keys());
  const { patterns, codes } = readAll(words);
  return packPatterns(patterns, codes, words);
}

function keyed<Key extends string, Value>(keys: readonly Key[], value: Value): Record<Key, Value> {
  return keyedBy(keys, () => value);
}

function keyedBy<Key extends string, Value>(keys: readonly Key[], value: (key: Key) => Value): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<Key, Value>;
}
