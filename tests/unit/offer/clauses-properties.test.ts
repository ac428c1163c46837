import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Clause, findClauses } from '../../../lib/offer';

const LANGUAGES = ['en', 'nl', 'de', 'fr', 'es'] as const;
/** Pieces that the reader has to do with, glued together at random. */
const PIECES = [
  'notice period',
  'one month',
  'You repay the signing bonus.',
  'Vertragsstrafe',
  'nicht an',
  "période d'essai",
  'boete van € 5.000,-',
  'no se incorpora',
  '## Probation',
  '§ 17 Penalty',
  '3.2',
  '(a)',
  '1.',
  'e.g.',
  'Art. 5',
  '<!--',
  '-->',
  '{#',
  '#}',
  '{{!',
  '}}',
  '[//]: #',
  '- ',
  '> ',
  '•',
  '| cell |',
  ':',
  ';',
  '.',
  '!',
  '\n',
  '\n\n',
  '\r\n',
  '\f',
  '-\n',
  ' ',
  '\u00a0',
  '\u00ad',
  '\u200b',
  '😅',
  '\ud83d',
  '\udc00',
  '漢字',
  '2027-03-01',
  '01.03.',
  '$[AMOUNT]',
  '"',
  '’',
];
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes)),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 80 }).map((pieces) => pieces.join('')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 80 }).map((pieces) => pieces.join(' ')),
);

function expectSound(text: string, clauses: readonly Clause[]): void {
  clauses.forEach(({ kind, quote, start, end, details }, index) => {
    expect(start).toBeGreaterThanOrEqual(clauses[index - 1]?.start ?? 0);
    expect(end).toBeGreaterThan(start);
    expect(quote).toBe(text.slice(start, end));
    expect(quote.trim()).toBe(quote);
    expect(clauses.some((other) => other !== clauses[index] && other.kind === kind && other.start === start)).toBe(
      false,
    );
    details.forEach((detail, at) => {
      expect(detail.start).toBeGreaterThanOrEqual(details[at - 1]?.end ?? start);
      expect(detail.end).toBeLessThanOrEqual(end);
      expect(detail.text).toBe(text.slice(detail.start, detail.end));
    });
  });
}

describe('any text', () => {
  it('gets clauses in order, quoted from the text, and the same ones again', () => {
    fc.assert(
      fc.property(text, fc.constantFrom({}, ...LANGUAGES.map((language) => ({ language }))), (text, options) => {
        const clauses = findClauses(text, options);
        expectSound(text, clauses);
        expect(findClauses(text, options)).toEqual(clauses);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['a long text without a space', 'a'.repeat(200_000)],
    ['a long text of full stops', '. '.repeat(100_000)],
    ['a long text of lines', 'a\n'.repeat(100_000)],
    ['a long text of comments that open', '<!--{#{{!/*'.repeat(20_000)],
    ['a sentence of one term after the other', 'notice period not less than one month '.repeat(5_000)],
    ['a text of nothing but clauses', 'The penalty is $5,000 due on 3 May.\n\nPay\n\n'.repeat(5_000)],
    ['a long text of numbers', '1.1 '.repeat(50_000)],
    ['a long text of digits', '1,000'.repeat(40_000)],
    ['a long text of quotation', '> > > > '.repeat(25_000)],
  ])('takes %s', (_, text) => {
    for (const language of LANGUAGES) {
      const clauses = findClauses(text, { language });
      expect(clauses.every(({ start, end, quote }) => end - start === quote.length)).toBe(true);
    }
  });
});
