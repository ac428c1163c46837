import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDraft, type Finding } from '../../../lib/check';

const LANGUAGES = ['en', 'nl'] as const;
/** Pieces that the checker has to do with, glued together at random. */
const PIECES = [
  'sorry',
  'I am not',
  'thank you',
  'trek',
  'mijn aanvaarding',
  'in',
  'niet',
  'withdraw my acceptance',
  'LOL',
  '!!!',
  '???',
  '...',
  '[name]',
  '{{x',
  '<role>',
  '"',
  '”',
  '> ',
  '\n',
  '\n\n',
  ',',
  '.',
  ' ',
  '\u00a0',
  '\u200b',
  '\u00ad',
  '😅',
  '\ud83d',
  '\udc00',
  'Ελληνικά',
  '漢字',
  'é',
  "'",
  '’',
  'u',
  'je',
  'XXX',
  'Dear',
  ':',
  ';',
  '—',
  'wrote:',
];
const draft = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes)),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(' ')),
);
const options = fc.record({ language: fc.constantFrom(...LANGUAGES), assumeRetraction: fc.boolean() });

function expectInOrder(text: string, findings: readonly Finding[]): void {
  const outOfOrder = findings.filter(
    ({ start, end }, index) => start < (findings[index - 1]?.end ?? 0) || end < start || end > text.length,
  );
  expect(outOfOrder).toEqual([]);
}

describe('any text', () => {
  it('gets findings in order, within the text, without overlap, and the same ones again', () => {
    fc.assert(
      fc.property(draft, options, (text, chosen) => {
        const review = checkDraft(text, chosen);
        expectInOrder(text, review.findings);
        expect(checkDraft(text, chosen)).toEqual(review);
        expect(checkDraft(text).findings).toEqual(checkDraft(text).findings);
      }),
      { numRuns: 500 },
    );
  });

  it('gets the same findings typed letter by letter as pasted', () => {
    const text = 'Hey guys,\n\nI am so so sorry!!! I must withdraw my acceptance, lol.';
    for (let length = 1; length < text.length; length++) checkDraft(text.slice(0, length));
    const typed = checkDraft(text);
    checkDraft('Another text.');
    expect(typed).toEqual(checkDraft(text));
    expect(typed.findings.length).toBeGreaterThan(3);
  });

  it('leaves its options alone', () => {
    const chosen = Object.freeze({ disabledRules: Object.freeze(['hey']), facts: Object.freeze({ company: 'Acme' }) });
    expect(() => checkDraft('Hey, I withdraw my acceptance at Globex.', chosen)).not.toThrow();
  });

  it.each([
    ['a megabyte without a space', 'a'.repeat(1_000_000)],
    ['a megabyte of one mark', '!'.repeat(1_000_000)],
    ['hundreds of thousands of emoji', ' 😀'.repeat(300_000)],
    ['letters held down', ' aaaa'.repeat(200_000)],
    ['a megabyte of open brackets', '[{<'.repeat(330_000)],
    ['a phrase without an end', 'thanks to you '.repeat(70_000)],
    ['a gap after a gap', 'trek ik mijn '.repeat(70_000)],
    ['one sentence of apologies', 'I am sorry that I am not sorry if '.repeat(30_000)],
  ])('takes %s, also behind words that are being edited', (_, text) => {
    for (const language of LANGUAGES) {
      for (const whole of [text, `Hello there. It is so. Now ${text}`, `Hello, there. It is so. Now ${text}`])
        expectInOrder(whole, checkDraft(whole, { language }).findings);
    }
  });
});
