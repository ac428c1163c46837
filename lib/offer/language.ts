import type { OfferLanguage } from '../catalog';
import { words } from '../catalog/words';

const WORD = /\p{L}+/gu;
/** Reading more than the beginning would not change the answer. */
const LONGEST = 5000;
const known = Object.entries(words).map(
  ([code, { common }]) => [code as OfferLanguage, new Set(common.split(' '))] as const,
);

/** The language whose small words an offer or contract has most of. */
export function detectOfferLanguage(text: string): OfferLanguage {
  const found = text.slice(0, LONGEST).toLowerCase().match(WORD) ?? [];
  let best: OfferLanguage = 'en';
  let most = 0;
  for (const [code, set] of known) {
    const count = found.reduce((sum, word) => sum + (set.has(word) ? 1 : 0), 0);
    if (count > most) [best, most] = [code, count];
  }
  return best;
}
