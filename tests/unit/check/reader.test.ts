import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkedLanguage } from '../../../lib/check/language';
import '../../../lib/check';
import { type Read, Reader } from '../../../lib/check/reader';

const { matcher, cues, purposes } = checkedLanguage('en');
const PIECES = [
  ...[
    'I withdraw my acceptance',
    'Sorry',
    'I can’t accept if',
    'thanks for nothing',
    'not',
    'NO WAY',
    'sooo',
    'Mr',
    'wrote',
    'I',
    'i',
    'Anna',
    'e.g',
  ],
  ...[
    '.',
    '. ',
    '..',
    '?',
    '!',
    '…',
    ' ',
    '  ',
    '\n',
    '\n\n',
    '> ',
    ':',
    ': ',
    ', ',
    '"',
    '“',
    '”',
    '(',
    ' - ',
    "'",
    '3',
    '\u200b',
    'é',
    '😅',
  ],
];
/** At which part of the text, as a fraction, how many of its characters go and what comes instead. */
const edit = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(6), fc.constantFrom('', ...PIECES));
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''));

function changed(before: string, [where, gone, instead]: [number, number, string]): string {
  const at = Math.round(where * before.length);
  return before.slice(0, at) + instead + before.slice(at + gone);
}

function seen({ tokens, acts, phrases }: Read): unknown {
  const { text, count, capitals, stretched, marks } = tokens;
  const columns = [tokens.start, tokens.end, tokens.class, tokens.hash].map((column) => [...column.subarray(0, count)]);
  const flags = [...tokens.flags.subarray(0, count + 1)];
  // Copies: a reader moves what it found along with the next text.
  const found = structuredClone({ acts, phrases });
  return { text, count, capitals, stretched, marks, columns, flags, ...found };
}

const anew = (now: string) => seen(new Reader(matcher, cues, purposes).read(now));

it('reads a text that is being changed as it would read it anew', () => {
  fc.assert(
    fc.property(text, fc.array(edit, { maxLength: 12 }), (first, edits) => {
      const reader = new Reader(matcher, cues, purposes);
      let now = first;
      for (const one of edits) {
        reader.read(now);
        now = changed(now, one);
        expect(seen(reader.read(now))).toEqual(anew(now));
      }
    }),
    { numRuns: 5000 },
  );
});

it('sees a sentence go when its first letter changes', () => {
  const reader = new Reader(matcher, cues, purposes);
  reader.read('Sorry.I quit');
  expect(seen(reader.read('Sorry.i quit'))).toEqual(anew('Sorry.i quit'));
});
