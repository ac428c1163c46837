/** The files about the facts of an offer, `facts.json`: what they must look like. */
import { z } from 'zod';
import { FACT_NAMES } from '../lib/catalog/fact-data';
import { readPhrase, wordsPattern } from '../lib/offer/facts/phrase';

const small = z.string().regex(/^[^\sA-Z]+(?: [^\sA-Z]+)*$/, 'must be small words parted by single spaces');
const checked = (read: (source: string) => unknown) =>
  z.array(
    z.string().superRefine((source, context) => {
      try {
        if (/[A-Z]/.test(source.replace(/\{\w+\}/g, ''))) throw new SyntaxError(`write "${source}" in small letters`);
        read(source);
      } catch (error) {
        context.addIssue({ code: 'custom', message: (error as Error).message });
      }
    }),
  );
const phrases = checked(readPhrase);
const words = checked((source) => wordsPattern(source));

export const factsSchema = z.strictObject({
  notNames: small,
  phrases: z.strictObject({ strongest: phrases, strong: phrases, fair: phrases, titled: phrases }),
  titleNouns: small,
  titleEndings: small,
  companyAfterRole: words.min(1),
  placeWords: small,
  labels: z.strictObject(Object.fromEntries(FACT_NAMES.map((name) => [name, words.min(1)]))),
  notSalary: small,
  payWords: small,
  periods: words.min(1),
  notBeforeDate: small,
  roleEnds: small,
  roleCapitals: z.int().min(1).max(9),
  notRoles: small,
  teams: small,
  notCompanies: small,
  unitWords: small,
  articles: small,
  looseArticles: small.optional(),
  companyWords: small,
  links: small,
  conjunctions: small,
  titles: small,
  departmentWords: small,
  greetings: words.min(1),
  closings: words.min(1),
  headers: z.strictObject({ from: words.min(1), date: words.min(1), subject: words.min(1), wrote: words.min(1) }),
  candidateVoice: words.min(1),
  employerVoice: words.min(1),
  client: words.min(1),
  businessWords: small,
  agencyWords: small,
  employers: small,
  definitions: words.min(1),
  dateCues: z.strictObject({
    startDate: words,
    from: words,
    responseDeadline: words,
    acceptanceDate: words,
    other: words,
  }),
  by: words.min(1),
  relativeDays: words.min(1),
  pastDays: words.min(1),
  answerTimes: words.min(1),
  answerWords: words.min(1),
  accepted: words.min(1),
  inField: small,
  representing: words.min(1),
  placeholderWords: z.strictObject(Object.fromEntries(FACT_NAMES.map((name) => [name, small]))),
  institutions: small,
  documentWords: small,
  laws: words.min(1),
  until: words.min(1),
  dailyOrHourly: small,
  grades: small,
  afterField: small,
  signedFor: words.min(1),
  nameLabels: small,
  notSigners: words.min(1),
  signedBy: small,
});
