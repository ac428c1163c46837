export const FACT_NAMES = [
  'company',
  'role',
  'startDate',
  'salary',
  'sender',
  'acceptanceDate',
  'responseDeadline',
] as const;
export type FactName = (typeof FACT_NAMES)[number];

/** How much a place says about a fact; where a stronger one is found, the weaker ones are not looked at. */
export const STRENGTHS = ['weak', 'fair', 'strong', 'strongest'] as const;
export type Strength = (typeof STRENGTHS)[number];

/** The words around facts in a language, as `templates/<lang>/facts.json` has them. Lists of words are parted by spaces. */
export interface FactsData {
  /** Small words: none of them begins a name. */
  notNames: string;
  /** Sentences around facts, in the notation of `lib/offer/facts/phrase.ts`; the titled ones hold for a role with a title noun alone. */
  phrases: Record<Exclude<Strength, 'weak'> | 'titled', string[]>;
  /** What people are at work; "-" begins the end of a word. */
  titleNouns: string;
  /** Ends of long words that may well be such a noun. */
  titleEndings: string;
  /** Words between a role and the name of its company. */
  companyAfterRole: string[];
  /** Those of them that stand before a place as well. */
  placeWords: string;
  /** What stands before a colon or in a table beside a fact. */
  labels: Record<FactName, string[]>;
  /** Beginnings of a salary's sentence, and words that make its amount something else. */
  notSalary: string;
  /** Words after an amount that tell it is pay, such as "basic". */
  payWords: string;
  /** Words after an amount, such as "gross per year". */
  periods: string[];
  /** Words between "start date" and a date that is another date. */
  notBeforeDate: string;
  /** Words at which the name of a role ends. */
  roleEnds: string;
  /** Capitalised words after which a role has no more small ones; 9 where small words are usual. */
  roleCapitals: number;
  /** Words that alone are no role. */
  notRoles: string;
  /** What a role is not followed by: "in the team". */
  teams: string;
  /** Words that alone are no company. */
  notCompanies: string;
  /** Words after a name that make it a part of a company. */
  unitWords: string;
  articles: string;
  /** Those of them that begin no company's name, not even with a capital. */
  looseArticles?: string | undefined;
  /** What may stand before the name of a company, such as "the firm". */
  companyWords: string;
  /** Small words inside a name, and those that join two. */
  links: string;
  conjunctions: string;
  /** Titles before a person's name, without their full stop. */
  titles: string;
  /** Words of a function or department that signs a mail: "HR", "team". */
  departmentWords: string;
  greetings: string[];
  closings: string[];
  headers: { from: string[]; date: string[]; subject: string[]; wrote: string[] };
  /** What a candidate writes, and what an employer writes. */
  candidateVoice: string[];
  employerVoice: string[];
  /** A recruiter's word for the company that hires. */
  client: string[];
  /** Words of companies' names, such as "logistics", and of those that recruit for others. */
  businessWords: string;
  agencyWords: string;
  /** What a contract calls the employer, and the words by which it says so. */
  employers: string;
  definitions: string[];
  /** Words that tell, in the sentence of a date, what it is the day of; and those right before the last day for something. */
  dateCues: Record<'startDate' | 'from' | 'responseDeadline' | 'acceptanceDate' | 'other', string[]>;
  by: string[];
  /** Days told by today: coming ones by which an answer is due, and past ones of an acceptance. */
  relativeDays: string[];
  pastDays: string[];
  /** Times within which to answer, such as "within a week", and words one of which their sentence has. */
  answerTimes: string[];
  answerWords: string[];
  /** How an employer says that the candidate has accepted. */
  accepted: string[];
  /** Roles whose field may follow "in". */
  inField: string;
  /** Words before the title of somebody else: who represents the employer, whom the candidate reports to. */
  representing: string[];
  /** Words in the name of a placeholder that tell its fact. */
  placeholderWords: Record<FactName, string>;
  /** Words by which the first line of a letter tells an institution, such as "university". */
  institutions: string;
  /** Words, or their ends, by which it tells what the text is instead. */
  documentWords: string;
  /** What stands right before the date of a law, and before the day on which something ends. */
  laws: string[];
  until: string[];
  /** Words of a period for which little money is paid. */
  dailyOrHourly: string;
  /** Last words, or their ends, of a role whose field may follow a comma: "Director, Risk"; and words after the field. */
  grades: string;
  afterField: string;
  /** What stands before the name of a person who signs: "signed for … :", "name:". */
  signedFor: string[];
  nameLabels: string;
  /** Beginnings of lines above a name that are none, and what is none alone on its line. */
  notSigners: string[];
  signedBy: string;
}
