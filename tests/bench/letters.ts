import { composeLetter, REASONS, TONES } from '../../lib/letter';
import { type Figure, median } from './report';

const ROUNDS = 30;
const FACTS = {
  candidate: 'Noor Haddad',
  recipient: 'Robin Jansen',
  company: 'Hartwell & Lowe',
  role: 'Data Analyst',
  startsOn: '1 June 2027',
  specific: 'the tour of the lab',
};

/** Every reason, tone and wording in turn, as a person changing the form would ask for them. */
export function measureLetters(): Figure[] {
  return (['en', 'nl'] as const).map((language) => {
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const start = performance.now();
      let letters = 0;
      for (const reason of REASONS) {
        for (const tone of TONES) {
          composeLetter({ language, reason, tone, variant: round, facts: FACTS });
          letters++;
        }
      }
      times.push((performance.now() - start) / letters);
    }
    return { what: `composeLetter, ${language}`, on: 'Node', value: median(times), unit: 'ms', target: 0.2 };
  });
}
