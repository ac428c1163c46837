import { extractFacts } from '../../lib/offer';
import { dutch } from '../unit/offer/offers/dutch';
import { english } from '../unit/offer/offers/english';
import { type Figure, median } from './report';

const ROUNDS = 30;
/** Characters of two pages. */
const TWO_PAGES = 6000;

/** Two pages of offers of our own, one below the other: more to find than in any single one. */
export function measureFacts(): Figure[] {
  return [english, dutch].map((offers) => {
    const whole = offers.map(({ text }) => text).join('\n\n');
    const offer = whole.repeat(2).slice(0, TWO_PAGES);
    const times = Array.from({ length: ROUNDS }, () => {
      const start = performance.now();
      extractFacts(offer);
      return performance.now() - start;
    });
    const language = offers === english ? 'en' : 'nl';
    return { what: `facts of a two-page offer, ${language}`, on: 'Node', value: median(times), unit: 'ms', target: 20 };
  });
}
