import { languages } from '../../../lib/catalog';
import { type Facts, type Language, type LetterRequest, REASONS, TONES } from '../../../lib/letter';

export const VARIANTS = [0, 1, 2];
export const LANGUAGES = Object.keys(languages) as Language[];

const specific = { en: "the afternoon with Priya's team", nl: 'de middag met het team van Priya' };

/** Facts as a person gives them: none, the least, all, and all with a signed contract, notice and signing bonus or not. */
export function factSets(language: Language): Record<string, Facts> {
  const minimal = { candidate: 'Noor Haddad', company: 'Hartwell & Lowe' };
  const all = {
    ...minimal,
    recipient: 'Robin Jansen',
    role: 'Data Analyst',
    acceptedOn: '2027-04-09',
    startsOn: '2027-06-01',
    specific: specific[language],
  };
  const contracts = factSubsets({ signed: true, notice: true, bonus: true });
  const named = contracts.map((contract) => [Object.keys(contract).join(' and ') || 'all', { ...all, ...contract }]);
  return { none: {}, minimal, ...Object.fromEntries(named) };
}

/** Every letter the product can write for these facts. */
export function everyRequest(language: Language, facts: Facts): LetterRequest[] {
  return REASONS.flatMap((reason) =>
    TONES.flatMap((tone) =>
      VARIANTS.flatMap((variant) =>
        ([0, 1] as const).map((form) => ({
          language,
          reason,
          tone,
          variant,
          facts,
          region: form === 0 ? 'GB' : 'US',
          address: form === 0 ? 'formal' : 'informal',
        })),
      ),
    ),
  );
}

/** Each subset of the facts. */
export function factSubsets(facts: Facts): Facts[] {
  return Object.entries(facts).reduce<Facts[]>(
    (subsets, [name, value]) => subsets.flatMap((subset) => [subset, { ...subset, [name]: value }]),
    [{}],
  );
}

export function name({ language, reason, tone, variant, address, region }: LetterRequest): string {
  return [language, reason, tone, variant, language === 'en' ? region : address].join(' ');
}
