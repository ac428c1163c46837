import type { OfferLanguage } from '../catalog';
import { wordCounter } from '../catalog/guess';
import { words } from '../catalog/words';

const countWords = wordCounter(words);

/** The language whose small words an offer or contract has most of; English where it has none. */
export function detectOfferLanguage(text: string): OfferLanguage {
  const counts = countWords(text);
  const codes = Object.keys(counts) as OfferLanguage[];
  return codes.reduce((best, code) => (counts[code] > counts[best] ? code : best), 'en');
}
