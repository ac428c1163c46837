import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractFacts, type FactName } from '../../../lib/offer';

const FILE = '../shared/corpus/offers.jsonl';
const NAMES = ['company', 'role', 'startDate', 'salary', 'sender', 'acceptanceDate', 'responseDeadline'] as const;
const MAIN: readonly FactName[] = ['company', 'role', 'startDate'];
const isHere = existsSync(FILE);
if (!isHere) console.log(`${FILE} is not here: the figures on real offers are skipped`);

interface CorpusOffer {
  text: string;
  facts: Record<FactName, string | null>;
}

const readOffers = () =>
  readFileSync(FILE, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as CorpusOffer);

function countFact(offers: readonly CorpusOffer[], name: FactName) {
  const count = { fact: name, labelled: 0, found: 0, missed: 0, wrong: 0 };
  for (const { text, facts } of offers) {
    const value = extractFacts(text)[name]?.value;
    if (facts[name] !== null) count.labelled++;
    if (value !== undefined) count[value === facts[name] ? 'found' : 'wrong']++;
    else if (facts[name] !== null) count.missed++;
  }
  return count;
}

describe.skipIf(!isHere)('figures on real offers', () => {
  it('finds nine of ten facts and shows hardly a wrong one', () => {
    const rows = NAMES.map((name) => countFact(readOffers(), name));
    console.table(rows);
    for (const { fact, labelled, found } of rows)
      if (MAIN.includes(fact)) expect(found / labelled, fact).toBeGreaterThanOrEqual(0.9);
    const sum = (key: 'found' | 'wrong') => rows.reduce((total, row) => total + row[key], 0);
    expect(sum('wrong') / (sum('found') + sum('wrong'))).toBeLessThanOrEqual(0.03);
  });
});
