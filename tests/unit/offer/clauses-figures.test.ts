import { describe, expect, it } from 'vitest';
import { type Clause, type ClauseKind, findClauses } from '../../../lib/offer';
import { CONTRACTS } from './contracts';
import { corpusOffers, offersAreHere, WHERE } from './corpus';
import { SENTENCES } from './sentences';

interface Label {
  kind: ClauseKind;
  start: number;
  end: number;
}

const matches = (label: Label, { kind, start, end }: Clause) =>
  label.kind === kind && start < label.end && label.start < end;

/** The share of the labels that a clause of their kind overlaps, and of the clauses that overlap a label. */
function compare(texts: readonly { clauses: readonly Clause[]; labels: readonly Label[] }[]) {
  const share = (all: readonly boolean[]) => all.filter(Boolean).length / all.length;
  const recalled = texts.flatMap(({ clauses, labels }) =>
    labels.map((label) => clauses.some((clause) => matches(label, clause))),
  );
  const right = texts.flatMap(({ clauses, labels }) =>
    clauses.map((clause) => labels.some((label) => matches(label, clause))),
  );
  return { labels: recalled.length, recall: share(recalled), found: right.length, precision: share(right) };
}

const LANGUAGES = ['en', 'nl', 'de', 'fr', 'es'] as const;
const own = CONTRACTS.map(({ language, text, clauses }) => ({
  language,
  clauses: findClauses(text),
  labels: clauses.flatMap(({ kinds, start, end }) => kinds.map((kind) => ({ kind, start, end }))),
}));

describe('figures on own contracts', () => {
  it.each(LANGUAGES)('clauses are found in %s', (language) => {
    const figures = compare(own.filter((contract) => contract.language === language));
    console.table([{ language, ...figures }]);
    expect(figures.recall).toBeGreaterThanOrEqual(0.9);
    expect(figures.precision).toBeGreaterThanOrEqual(0.9);
  });
});

describe('figures on single sentences', () => {
  const named = new Set(
    Object.values(SENTENCES)
      .flat()
      .flatMap(([kinds]) => kinds),
  );

  it.each(LANGUAGES)('the kinds that matter most are found in %s, and nothing in ordinary sentences', (language) => {
    const texts = SENTENCES[language].map(([kinds, text]) => ({
      clauses: findClauses(text, { language }).filter(({ kind }) => kinds.length === 0 || named.has(kind)),
      labels: kinds.map((kind) => ({ kind, start: 0, end: text.length })),
    }));
    const figures = compare(texts);
    console.table([{ language, ...figures }]);
    expect(figures.recall).toBeGreaterThanOrEqual(0.9);
    expect(figures.precision).toBeGreaterThanOrEqual(0.9);
  });
});

if (!offersAreHere) console.log(WHERE);

describe.skipIf(!offersAreHere)('figures on real offers', () => {
  it('clauses of the kinds that are labelled are found', () => {
    const offers = corpusOffers();
    const labelled = new Set(offers.flatMap(({ clauses }) => clauses.map(({ kind }) => kind)));
    const texts = offers.map(({ text, clauses }) => ({
      clauses: findClauses(text).filter(({ kind }) => labelled.has(kind)),
      labels: clauses.map(({ kind, quote }) => {
        const start = text.indexOf(quote);
        return { kind, start, end: start + quote.length };
      }),
    }));
    const figures = compare(texts);
    console.table([figures]);
    expect(figures.recall).toBeGreaterThanOrEqual(0.9);
    expect(figures.precision).toBeGreaterThanOrEqual(0.9);
  });
});
