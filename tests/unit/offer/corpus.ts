import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClauseKind } from '../../../lib/offer';

/** Real offers with labels, developed against but never copied into the repository. */
const FILE = join(import.meta.dirname, '../../../../shared/corpus/offers.jsonl');

export interface CorpusOffer {
  id: string;
  lang: string;
  text: string;
  clauses: { kind: ClauseKind; quote: string }[];
}

export const offersAreHere = existsSync(FILE);
export const WHERE = '../shared/corpus is not here: the figures on real offers are skipped';

export function corpusOffers(): CorpusOffer[] {
  const lines = readFileSync(FILE, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as CorpusOffer);
}
