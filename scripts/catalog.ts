/** Checks every template file and writes `languages.ts` and `checks.ts` in `lib/catalog`, so that adding a language takes no code. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { REASONS } from '../lib/letter/reasons';
import { checkTemplate } from '../lib/letter/template';
import { TONES } from '../lib/letter/tones';
import { VARIANTS } from '../lib/letter/variants';
import { checksJson, movesSchema, rulesSchema } from './checks';

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
  words: z.strictObject({ common: words }),
  rules: rulesSchema,
  moves: movesSchema,
};
/** Files that the code imports as they are; of the others it gets a smaller form. */
const IMPORTED = ['language', 'letters', 'words'] as const;

type Kind = keyof typeof SCHEMAS;
const KINDS = Object.keys(SCHEMAS) as Kind[];

/** Throws an `Error` that names file and key when a template file is missing, is no JSON or does not fit. */
function checkTemplates(folder: string): string[] {
  const codes = readdirSync(folder).sort();
  for (const code of codes) for (const kind of KINDS) checkFile(`${folder}/${code}/${kind}.json`, SCHEMAS[kind]);
  return codes;
}

/** Writes what the code reads of the templates. */
export function writeCatalog(templates = 'templates', folder = 'lib/catalog'): void {
  const codes = checkTemplates(templates);
  writeIfChanged(`${folder}/languages.ts`, catalogSource(codes));
  writeIfChanged(`${folder}/checks.ts`, checksSource(codes, templates));
}

function writeIfChanged(target: string, source: string): void {
  if (read(target) !== source) writeFileSync(target, source);
}

function checkFile(file: string, schema: z.ZodType): void {
  const result = schema.safeParse(parseJson(file));
  if (result.success) return;
  const problems = result.error.issues.map(
    ({ path, message }) => `${file}: ${path.join('.') || 'the file'}: ${message}`,
  );
  throw new Error(problems.join('\n'));
}

function parseJson(file: string): unknown {
  const text = read(file);
  if (text === undefined) throw new Error(`${file}: is missing; a language needs ${KINDS.join('.json, ')}.json`);
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

function catalogSource(codes: string[]): string {
  const name = (code: string, kind: Kind) => `${code}${kind[0]?.toUpperCase()}${kind.slice(1)}`;
  const imports = codes.flatMap((code) =>
    IMPORTED.map((kind) => `import ${name(code, kind)} from '../../templates/${code}/${kind}.json';`),
  );
  const table = (kind: Kind) => codes.map((code) => `${code}: ${name(code, kind)}`).join(', ');
  return [
    '// Written by scripts/catalog.ts from the folders in templates/: change those, not this.',
    ...imports,
    '',
    ...IMPORTED.map((kind) => `export const ${kind}Files = { ${table(kind)} };`),
    '',
  ].join('\n');
}

/** Rules and moves as one module, so that no example and no note reaches the web page. */
function checksSource(codes: string[], templates: string): string {
  const lines = codes.map((code) => {
    const rules = rulesSchema.parse(parseJson(`${templates}/${code}/rules.json`));
    const moves = movesSchema.parse(parseJson(`${templates}/${code}/moves.json`));
    return `  ${code}: '${checksJson(rules, moves).replace(/[\\']/g, '\\$&')}',`;
  });
  return [
    '// Written by scripts/catalog.ts from the folders in templates/: change those, not this.',
    "import type { Language } from '.';",
    '',
    '/** By language the JSON of its `ChecksData`. */',
    'export const checks: Record<Language, string> = {',
    ...lines,
    '};',
    '',
  ].join('\n');
}

function keyed<Key extends string, Value>(keys: readonly Key[], value: Value): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, value])) as Record<Key, Value>;
}
