import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type ClauseKind, findClauses } from '../../../lib/offer';

type Found = string | { text: string; quote: string };
interface ClausesFile {
  kinds: Record<ClauseKind, { examples: { found: Found[]; other: string[] } }>;
}

const LANGUAGES = ['en', 'nl', 'de', 'fr', 'es'] as const;
const KINDS = 22;
const NUMBER = /^[\d.]+ /;

describe.each(LANGUAGES)('contract terms in %s', (language) => {
  const file: ClausesFile = JSON.parse(readFileSync(`templates/${language}/clauses.json`, 'utf8'));
  const kinds = Object.entries(file.kinds) as [ClauseKind, ClausesFile['kinds'][ClauseKind]][];
  const ofKind = (text: string, kind: ClauseKind) =>
    findClauses(text, { language }).filter((clause) => clause.kind === kind);

  it('has every kind', () => {
    expect(kinds).toHaveLength(KINDS);
  });

  it.each(kinds)('%s is quoted in its examples and not found in the others', (kind, { examples }) => {
    for (const found of examples.found) {
      const { text, quote } = typeof found === 'string' ? { text: found, quote: found } : found;
      const quotes = ofKind(text, kind).map((clause) => clause.quote.replace(NUMBER, ''));
      expect(quotes, text).toEqual([quote.replace(NUMBER, '')]);
    }
    for (const text of examples.other) expect(ofKind(text, kind), text).toEqual([]);
  });
});

describe.each(['en', 'nl'] as const)('what is said of the terms in %s', (language) => {
  const file: Record<string, Record<string, unknown>> = JSON.parse(
    readFileSync(`templates/${language}/terms.json`, 'utf8'),
  );

  it('is said in a title and a few plain sentences', () => {
    for (const { title, notStarting, ...said } of Object.values(file)) {
      expect(title).toMatch(/^\p{Lu}.{3,40}[^.]$/u);
      for (const text of [...Object.values(said), ...Object.values(notStarting ?? {})])
        expect(text).toMatch(/^\p{Lu}.{30,230}[.?]$/u);
    }
  });

  it('judges no clause', () => {
    expect(JSON.stringify(file)).not.toMatch(/\b(void|invalid|illegal|unlawful|nietig|ongeldig|onrechtmatig)\b/i);
  });
});
