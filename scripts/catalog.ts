/**
 * Checks every template file and writes what the code reads of them into `lib/catalog`, so that adding a language takes no
 * code. Letters are written in the languages that have a `language.json`; the others are only read.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { REASONS } from '../lib/letter/reasons';
import { checkTemplate } from '../lib/letter/template';
import { TONES } from '../lib/letter/tones';
import { VARIANTS } from '../lib/letter/variants';
import { movesSchema, rulesSchema, storedChecks } from './checks';
import { clausesSchema, storedClauses, termsSchema } from './clauses';
import { factsSchema } from './facts';
import { type Learned, learnFromMails, mailsSchema, sentencesOf } from './mails';

const sentence = z
  .string()
  .min(1)
  .superRefine((template, context) => {
    try {
      checkTemplate(template);
    } catch (error) {
      context.addIssue({ code: 'custom', message: String((error as Error).message) });
    }
  });
const words = z.string().regex(/^\S+( \S+)*$/, 'must be words parted by single spaces');
const byTone = (least: number) => z.strictObject(keyed(TONES, z.array(sentence).min(least)));

const SCHEMAS = {
  language: z.strictObject({
    name: z.string().min(1),
    forms: z.enum(['region', 'address']),
    locales: z.tuple([z.string(), z.string()]),
    titles: z.record(z.string(), sentence),
    phraseOpeners: words,
    sentenceOpeners: words,
    finiteVerbs: words,
    subordinators: words,
  }),
  letters: z.strictObject({
    subject: byTone(VARIANTS),
    greeting: byTone(1),
    withdrawal: byTone(VARIANTS),
    reason: z.strictObject(keyed(REASONS, byTone(VARIANTS))),
    gratitude: byTone(VARIANTS),
    apology: byTone(VARIANTS),
    repair: byTone(VARIANTS),
    goodwill: byTone(VARIANTS),
    confirmation: byTone(VARIANTS),
    closing: byTone(1),
  }),
  rules: rulesSchema,
  moves: movesSchema,
  mails: mailsSchema,
  terms: termsSchema,
};
/** What offers and contracts are read with. */
const OFFER_SCHEMAS = { words: z.strictObject({ common: words }), clauses: clausesSchema, facts: factsSchema };
/** Files that the code imports as they are; of the others it gets a smaller form. */
const IMPORTED = ['language', 'letters', 'words'] as const;

type Kind = keyof typeof SCHEMAS | keyof typeof OFFER_SCHEMAS;

interface Codes {
  letters: string[];
  offers: string[];
}

/** Throws an `Error` that names file and key when a template file is missing, is no JSON or does not fit. */
function checkTemplates(folder: string): Codes {
  const offers = readdirSync(folder).sort();
  const letters = offers.filter((code) => existsSync(`${folder}/${code}/language.json`));
  for (const code of letters) checkFiles(`${folder}/${code}`, SCHEMAS);
  for (const code of offers) checkFiles(`${folder}/${code}`, OFFER_SCHEMAS);
  return { letters, offers };
}

/** Writes what the code reads of the templates. */
export function writeCatalog(templates = 'templates', folder = 'lib/catalog'): void {
  const codes = checkTemplates(templates);
  writeIfChanged(`${folder}/languages.ts`, catalogSource(codes));
  writeIfChanged(`${folder}/checks.ts`, checksSource(codes.letters, templates));
  writeIfChanged(`${folder}/words.ts`, wordsSource(codes.offers));
  writeIfChanged(`${folder}/clauses.ts`, clausesSource(codes, templates));
  writeIfChanged(`${folder}/facts.ts`, factsSource(codes.offers));
}

function writeIfChanged(target: string, source: string): void {
  if (read(target) !== source) writeFileSync(target, source);
}

function checkFiles(folder: string, schemas: Record<string, z.ZodType>): void {
  const needed = `${Object.keys(schemas).join('.json, ')}.json`;
  for (const [kind, schema] of Object.entries(schemas)) checkFile(`${folder}/${kind}.json`, schema, needed);
}

function checkFile(file: string, schema: z.ZodType, needed: string): void {
  const result = schema.safeParse(parseJson(file, needed));
  if (result.success) return;
  const problems = result.error.issues.map(
    ({ path, message }) => `${file}: ${path.join('.') || 'the file'}: ${message}`,
  );
  throw new Error(problems.join('\n'));
}

function parseJson(file: string, needed = ''): unknown {
  const text = read(file);
  if (text === undefined) throw new Error(`${file}: is missing; a language needs ${needed}`);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${file}: is no valid JSON: ${(error as Error).message}`);
  }
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

const WRITTEN = '// Written by scripts/catalog.ts from the folders in templates/: change those, not this.';

const importName = (code: string, kind: Kind) => `${code}${kind[0]?.toUpperCase()}${kind.slice(1)}`;
const importLine = (code: string, kind: Kind) =>
  `import ${importName(code, kind)} from '../../templates/${code}/${kind}.json';`;
const importTable = (codes: string[], kind: Kind) =>
  codes.map((code) => `${code}: ${importName(code, kind)}`).join(', ');

function catalogSource({ letters, offers }: Codes): string {
  return [
    WRITTEN,
    ...letters.flatMap((code) => IMPORTED.map((kind) => importLine(code, kind))),
    '',
    ...IMPORTED.map((kind) => `export const ${kind}Files = { ${importTable(letters, kind)} };`),
    '',
    '/** The languages that offers and contracts are read in. */',
    `export type OfferLanguage = ${offers.map(quoted).join(' | ')};`,
    '',
  ].join('\n');
}

function factsSource(codes: string[]): string {
  return [
    WRITTEN,
    ...codes.map((code) => importLine(code, 'facts')),
    '',
    `export const factsFiles = { ${importTable(codes, 'facts')} };`,
    '',
  ].join('\n');
}

/** What was learned, by what it was learned from: a build reads the templates twice, and to learn takes seconds. */
const learnedFrom = new Map<string, Learned>();

/** What the check of a language reads and what it learns: from its mails, and from the sentences of its other files, which are fine. */
export function readChecks(folder: string) {
  const rules = rulesSchema.parse(parseJson(`${folder}/rules.json`));
  const moves = movesSchema.parse(parseJson(`${folder}/moves.json`));
  const mails = mailsSchema.parse(parseJson(`${folder}/mails.json`));
  const ours = [parseJson(`${folder}/letters.json`), moves.missing].flatMap(sentencesOf);
  const good = rules.rules.flatMap(({ examples }) => examples.good);
  const examples = JSON.stringify([mails, ours, good]);
  const learned = learnedFrom.get(examples) ?? learnFromMails(mails, [...ours, ...good]);
  learnedFrom.set(examples, learned);
  return { rules, moves, learned };
}

/** Rules and moves as one module, so that no example and no note reaches the web page. */
function checksSource(codes: string[], templates: string): string {
  const lines = codes.map((code) => {
    const { rules, moves, learned } = readChecks(`${templates}/${code}`);
    return `  ${code}: ${quoted(storedChecks(rules, moves, learned))},`;
  });
  return [
    WRITTEN,
    "import type { Language } from '.';",
    '',
    '/** By language its `ChecksData`, stored. */',
    'export const checks: Record<Language, string> = {',
    ...lines,
    '};',
    '',
  ].join('\n');
}

/** Contract terms in a module of their own, which no web page loads. */
function wordsSource(codes: string[]): string {
  return [
    WRITTEN,
    ...codes.map((code) => importLine(code, 'words')),
    '',
    '/** Small words by which the language of an offer or contract is told, parted by spaces. */',
    `export const words = { ${importTable(codes, 'words')} };`,
    '',
  ].join('\n');
}

function clausesSource({ letters, offers }: Codes, templates: string): string {
  const files = offers.map((code) => clausesSchema.parse(parseJson(`${templates}/${code}/clauses.json`)));
  return [
    WRITTEN,
    ...letters.map((code) => importLine(code, 'terms')),
    "import type { Language, OfferLanguage } from '.';",
    "import type { ClauseKind, Term } from './clause-data';",
    '',
    '/** By language of the interface what is said of each kind. */',
    `export const terms: Record<Language, Record<ClauseKind, Term>> = { ${importTable(letters, 'terms')} };`,
    '',
    '/** By language its `ClausesData`, stored. */',
    'export const clauses: Record<OfferLanguage, string> = {',
    ...files.map((file, index) => `  ${offers[index]}: ${quoted(storedClauses(file))},`),
    '};',
    '',
  ].join('\n');
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&').replaceAll('\n', '\\n')}'`;
}

function keyed<Key extends string, Value>(keys: readonly Key[], value: Value): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, value])) as Record<Key, Value>;
}
