import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractFacts, type Fact } from '../../../lib/offer';
import { dutch } from './offers/dutch';
import { english } from './offers/english';
import { mixed } from './offers/mixed';
import { others } from './offers/others';

const LANGUAGES = ['de', 'en', 'es', 'fr', 'nl'] as const;
/** Words of real offers, and what has tripped readers of text before. */
const PIECES = [
  ...new Set([...english, ...dutch, ...others, ...mixed].flatMap(({ text }) => text.split(/(?<=\s)/))),
  ...[
    '[',
    ']',
    '[x]',
    '{{',
    '}}',
    '${',
    '<!--',
    '-->',
    '/*',
    '\r\n',
    '\n\n',
    '\u00ad',
    '\u200b',
    '\ud83d',
    'é',
    '漢字',
    '> ',
  ],
];
const offer = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 80 }).map((pieces) => pieces.join('')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 80 }).map((pieces) => pieces.join(' ')),
);

function expectQuoted(text: string, facts: Partial<Record<string, Fact>>): void {
  for (const fact of Object.values(facts).flatMap((one) => (one ? [one, ...(one.alternatives ?? [])] : []))) {
    expect(fact.end).toBeGreaterThan(fact.start);
    expect(fact.value).toBe(text.slice(fact.start, fact.end));
    if (fact.iso) expect(new Date(fact.iso).toISOString().slice(0, 10)).toBe(fact.iso);
  }
}

describe('any text', () => {
  it('gets facts that stand in it, and the same ones again', () => {
    fc.assert(
      fc.property(offer, fc.option(fc.constantFrom(...LANGUAGES), { nil: undefined }), (text, language) => {
        const options = language ? { language } : {};
        const facts = extractFacts(text, options);
        expectQuoted(text, facts);
        expect(extractFacts(text, options)).toEqual(facts);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['letters without a space', 'a'.repeat(100_000)],
    ['capitals without a space', 'A'.repeat(100_000)],
    ['blanks', ' '.repeat(100_000)],
    ['lines', '\n'.repeat(100_000)],
    ['digits', '1'.repeat(100_000)],
    ['one mark', '|'.repeat(100_000)],
    ['open brackets', '[{<'.repeat(35_000)],
    ['quotation marks', '> '.repeat(50_000)],
    ['a phrase without an end', 'position of '.repeat(10_000)],
    ['a name without an end', 'We offer you the position of '.concat('Data of '.repeat(12_000))],
    ['labels without values', 'Start date: '.repeat(10_000)],
    ['words that open comments', '<!--/*{#'.repeat(12_000)],
    ['addresses without an end', 'a@a.'.repeat(25_000)],
  ])('takes %s', (_, text) => {
    for (const language of LANGUAGES) expectQuoted(text, extractFacts(text, { language }));
  });
});
