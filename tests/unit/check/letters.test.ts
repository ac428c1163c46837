import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../../lib/check';
import { composeLetter, type Facts, REASONS, TONES } from '../../../lib/letter';
import { factSubsets } from '../letter/requests';

const FACTS: Record<'en' | 'nl', Facts[]> = {
  en: [
    {},
    {
      candidate: 'Sam de Vries',
      recipient: 'Ms Jansen',
      company: 'Initech',
      role: 'Data Analyst',
      acceptedOn: '2026-05-03',
      startsOn: '2026-06-01',
      specific: 'the tour of the lab',
    },
    { candidate: 'Sam', recipient: 'Anna Jansen', company: 'Acme B.V.', role: 'engineer', signed: true },
  ],
  nl: [
    {},
    {
      candidate: 'Sam de Vries',
      recipient: 'mevrouw Jansen',
      company: 'Initech',
      role: 'data-analist',
      acceptedOn: '2026-05-03',
      startsOn: '2026-06-01',
      specific: 'de rondleiding in het lab',
    },
    { candidate: 'Sam', recipient: 'Anna Jansen', company: 'Acme B.V.', role: 'adviseur', signed: true },
  ],
};

/** The same facts with and without notice and a signing bonus. */
const settlements = (facts: Facts) => factSubsets({ notice: true, bonus: true }).map((more) => ({ ...facts, ...more }));

describe.each(['en', 'nl'] as const)('letters that we write in %s', (language) => {
  it.each(TONES)('in the %s tone pass the check with nothing to say', (tone) => {
    for (const facts of FACTS[language].flatMap(settlements)) {
      for (const reason of REASONS) {
        for (const variant of [0, 1, 2]) {
          for (const second of [false, true]) {
            const forms = second ? ({ region: 'US', address: 'informal' } as const) : {};
            const { text } = composeLetter({ language, reason, tone, facts, variant, ...forms });
            const { company, recipient } = facts;
            const known = { ...(company ? { company } : {}), ...(recipient ? { recipient } : {}) };
            const review = checkDraft(text, { tone, facts: known });
            expect({ intent: review.intent, language: review.language, findings: review.findings }, text).toEqual({
              intent: 'retraction',
              language,
              findings: [],
            });
          }
        }
      }
    }
  });
});
