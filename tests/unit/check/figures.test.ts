import { describe, expect, it } from 'vitest';
import { checkDraft, type Finding } from '../../../lib/check';
import { type CorpusLetter, corpusIsHere, corpusLetters, trickySentences, WHERE } from './corpus';

const LANGUAGES = ['en', 'nl'] as const;
const MOVES = ['gratitude', 'apology', 'withdrawal'] as const;
type Pair = [expected: boolean, found: boolean];

function figures(pairs: readonly Pair[]) {
  const count = (expected: boolean, found: boolean) => pairs.filter(([a, b]) => a === expected && b === found).length;
  const share = (part: number, rest: number) => (part + rest === 0 ? 1 : part / (part + rest));
  const hits = count(true, true);
  return {
    count: pairs.length,
    right: share(hits + count(false, false), count(true, false) + count(false, true)),
    precision: share(hits, count(false, true)),
    recall: share(hits, count(true, false)),
  };
}

const onLetters = (language: 'en' | 'nl', move: (typeof MOVES)[number]) =>
  figures(
    corpusLetters(language).map(({ text, labels }) => [labels[move], checkDraft(text, { language }).moves[move]]),
  );

const onTricky = (language: 'en' | 'nl', move: (typeof MOVES)[number]) =>
  figures(
    trickySentences(language).flatMap((sentence): Pair[] => {
      const expected = sentence[move];
      return expected === null ? [] : [[expected, checkDraft(sentence.text, { language }).moves[move]]];
    }),
  );

/** Findings beside every quote that was marked as unprofessional; what is open or truly missing is no false alarm. */
function falseAlarms({ text, labels, unprofessional }: CorpusLetter): Finding[] {
  const quotes = unprofessional.map(({ quote }) => [text.indexOf(quote), text.indexOf(quote) + quote.length] as const);
  return checkDraft(text).findings.filter(({ ruleId, category, start, end }) => {
    if (category === 'placeholder') return false;
    if (category === 'missing') return labels[ruleId.slice(8) as keyof typeof labels];
    return !quotes.some(([from, to]) => start < to && from < end);
  });
}

const isFound = (text: string, quote: string) => {
  const from = text.indexOf(quote);
  return checkDraft(text).findings.some(({ start, end }) => start < from + quote.length && from < end);
};

if (!corpusIsHere) console.log(WHERE);

describe.skipIf(!corpusIsHere)('figures on real letters', () => {
  it.each(LANGUAGES)('moves are recognised in %s', (language) => {
    const rows = MOVES.flatMap((move) => [
      { language, texts: 'letters', move, ...onLetters(language, move) },
      { language, texts: 'tricky', move, ...onTricky(language, move) },
    ]);
    console.table(rows);
    for (const { texts, right } of rows) expect(right).toBeGreaterThanOrEqual(texts === 'letters' ? 0.98 : 0.95);
  });

  it('objectionable phrases are found, and ordinary mail is left alone', () => {
    const rows = LANGUAGES.map((language) => {
      const letters = corpusLetters(language);
      const quotes = letters.flatMap(({ text, unprofessional }) =>
        unprofessional.map(({ quote }) => isFound(text, quote)),
      );
      const good = letters.filter(({ unprofessional }) => unprofessional.length === 0);
      const alarming = good.filter((letter) => falseAlarms(letter).length > 0).length;
      const found = quotes.filter(Boolean).length;
      return { language, quotes: quotes.length, found, share: found / quotes.length, good: good.length, alarming };
    });
    console.table(rows);
    const sum = (column: 'quotes' | 'found' | 'good' | 'alarming') => rows.reduce((all, row) => all + row[column], 0);
    expect(sum('found') / sum('quotes')).toBeGreaterThanOrEqual(0.9);
    expect(sum('alarming') / sum('good')).toBeLessThanOrEqual(1 / 50);
  });
});
