import type { OfferLanguage } from '../../catalog';
import { type FactName, type FactsData, STRENGTHS, type Strength } from '../../catalog/fact-data';
import { factsFiles } from '../../catalog/facts';
import { KnownWords } from './known-words';
import { LETTER, type Phrase, readPhrase, wordsPattern } from './phrase';

export interface RatedPhrase extends Phrase {
  strength: Strength;
  /** Its role must have a title noun. */
  titled?: true;
}

/** The words of a language, made ready for reading. */
export interface Words {
  phrases: RatedPhrase[];
  /** Of all languages, for English titles stand in any text. */
  titleNouns: KnownWords;
  titleEndings: RegExp;
  /** Tried right after a role. */
  companyAfterRole: RegExp;
  placeWords: ReadonlySet<string>;
  labels: { fact: FactName; pattern: RegExp }[];
  notSalary: ReadonlySet<string>;
  payWords: ReadonlySet<string>;
  /** Tried right after an amount. */
  periods: RegExp;
  notBeforeDate: ReadonlySet<string>;
  notNames: ReadonlySet<string>;
  roleEnds: ReadonlySet<string>;
  roleCapitals: number;
  notRoles: ReadonlySet<string>;
  teams: ReadonlySet<string>;
  notCompanies: ReadonlySet<string>;
  unitWords: ReadonlySet<string>;
  articles: ReadonlySet<string>;
  looseArticles: ReadonlySet<string>;
  companyWords: ReadonlySet<string>;
  links: ReadonlySet<string>;
  conjunctions: ReadonlySet<string>;
  /** Links and conjunctions: no name ends with one. */
  joining: ReadonlySet<string>;
  titles: ReadonlySet<string>;
  departmentWords: ReadonlySet<string>;
  client: RegExp;
  candidateVoice: RegExp;
  employerVoice: RegExp;
  institutions: ReadonlySet<string>;
  /** Of all languages. */
  businessWords: KnownWords;
  agencyWords: ReadonlySet<string>;
  employers: ReadonlySet<string>;
  /** "(the Company", "hierna te noemen werkgever" */
  calledEmployer: RegExp;
  dateCues: Record<keyof FactsData['dateCues'], RegExp>;
  /** The end of what stands before the last day for something. */
  by: RegExp;
  relativeDays: RegExp;
  pastDays: RegExp;
  answerTimes: RegExp;
  answerWords: RegExp;
  accepted: RegExp;
  inField: ReadonlySet<string>;
  /** Before the subject of a mail or letter. */
  subjects: RegExp;
  representing: RegExp;
  /** What the name of a placeholder tells. */
  placeholderWords: Record<FactName, ReadonlySet<string>>;
  documentWords: RegExp;
  /** The end of what stands before the date of a law, or before the day on which something ends. */
  otherDay: RegExp;
  dailyOrHourly: ReadonlySet<string>;
  grades: RegExp;
  afterField: ReadonlySet<string>;
  /** Of all languages, for a mail program speaks its own. */
  particles: ReadonlySet<string>;
}

const factsData = factsFiles as unknown as Record<OfferLanguage, FactsData>;
const all = Object.values(factsData);

/** Small words in the names of people of all languages. */
const PARTICLES =
  'van de den der het ten ter te von zu zur vom du des la le el y i da di do dos del della bin ibn al af av';

const alternatives = (sources: readonly string[]) => sources.map((source) => wordsPattern(source).source).join('|');

/** What a mail says about itself, in all languages. */
export const mailWords = {
  greeting: lineStart(all.flatMap(({ greetings }) => greetings)),
  closing: lineStart(all.flatMap(({ closings }) => closings)),
  from: header(all.flatMap(({ headers }) => headers.from)),
  date: header(all.flatMap(({ headers }) => headers.date)),
  wrote: new RegExp(
    `^(?=.{8,200}$).*(?<![${LETTER}])(?:${all.flatMap(({ headers }) => headers.wrote).join('|')})(?![${LETTER}]).{0,80}:[^\\S\\n]*$`,
    'gm',
  ),
};

/** What stands before and above the name of a person who signs, in all languages. */
export const signerWords = {
  signedFor: new RegExp(
    `^[^\\S\\n]*(?:${alternatives(all.flatMap(({ signedFor }) => signedFor))})[^\\n:]{0,45}:[^\\S\\n]*`,
    'gm',
  ),
  articles: setOf(all.map(({ articles }) => articles).join(' ')),
  label: new RegExp(`^(?:${all.map(({ nameLabels }) => oneOf(nameLabels)).join('|')})\\s?:\\s*`),
  not: new RegExp(
    `^(?:\\[?(?:${alternatives(all.flatMap(({ notSigners }) => notSigners))})|(?:${all.map(({ signedBy }) => oneOf(signedBy)).join('|')})$)`,
  ),
};

function lineStart(words: readonly string[]): RegExp {
  return new RegExp(`^[ \\t]*(?:${alternatives(words)})`, 'gm');
}

function header(names: readonly string[]): RegExp {
  return new RegExp(`^[ \\t*]*(?:${names.join('|')})[*]?[ \\t]?:[* \\t]*(?=\\S)`, 'gm');
}

const titleNouns = new KnownWords(all.flatMap((data) => data.titleNouns.split(' ')));

const subjects = header(all.flatMap(({ headers }) => headers.subject));
const businessWords = new KnownWords(all.flatMap((data) => data.businessWords.split(' ')));
const agencyWords = setOf(all.map((data) => data.agencyWords).join(' '));

const ready = new Map<OfferLanguage, Words>();

export function wordsOf(language: OfferLanguage): Words {
  const words = ready.get(language) ?? prepare(factsData[language]);
  ready.set(language, words);
  return words;
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

function oneOf(words: string): string {
  return words.replaceAll(' ', '|');
}

function prepare(data: FactsData): Words {
  const strengths = STRENGTHS.filter((strength) => strength !== 'weak');
  return {
    phrases: [
      ...strengths.flatMap((strength) =>
        data.phrases[strength].map((source): RatedPhrase => ({ ...readPhrase(source), strength })),
      ),
      ...data.phrases.titled.map(
        (source): RatedPhrase => ({ ...readPhrase(source), strength: 'strong', titled: true }),
      ),
    ],
    titleNouns,
    titleEndings: new RegExp(`[${LETTER}]{3}(?:${oneOf(data.titleEndings)})(?![${LETTER}])`),
    companyAfterRole: follows(data.companyAfterRole),
    placeWords: setOf(data.placeWords),
    labels: Object.entries(data.labels).map(([fact, labels]) => ({
      fact: fact as FactName,
      pattern: labelPattern(labels),
    })),
    notSalary: setOf(data.notSalary),
    payWords: setOf(data.payWords),
    periods: follows(data.periods),
    notBeforeDate: setOf(data.notBeforeDate),
    notNames: setOf(data.notNames),
    roleEnds: setOf(data.roleEnds),
    roleCapitals: data.roleCapitals,
    notRoles: setOf(data.notRoles),
    teams: setOf(data.teams),
    notCompanies: setOf(data.notCompanies),
    unitWords: setOf(data.unitWords),
    articles: setOf(data.articles),
    looseArticles: setOf(data.looseArticles ?? ''),
    companyWords: setOf(data.companyWords),
    links: setOf(data.links),
    conjunctions: setOf(data.conjunctions),
    joining: setOf(`${data.links} ${data.conjunctions}`),
    titles: setOf(data.titles),
    departmentWords: setOf(data.departmentWords),
    client: anyOf(data.client),
    candidateVoice: anyOf(data.candidateVoice),
    employerVoice: anyOf(data.employerVoice),
    institutions: setOf(data.institutions),
    businessWords,
    agencyWords,
    employers: setOf(data.employers),
    calledEmployer: calledEmployer(data),
    dateCues: {
      other: anyOf(data.dateCues.other, 'g'),
      acceptanceDate: anyOf(data.dateCues.acceptanceDate, 'g'),
      startDate: anyOf(data.dateCues.startDate, 'g'),
      from: anyOf(data.dateCues.from, 'g'),
      responseDeadline: anyOf(data.dateCues.responseDeadline, 'g'),
    },
    by: new RegExp(`(?<![${LETTER}])(?:${alternatives(data.by)})(?:\\s\\S{1,12}){0,2}\\s+$`),
    relativeDays: anyOf(data.relativeDays, 'g'),
    pastDays: anyOf(data.pastDays, 'g'),
    answerTimes: anyOf(data.answerTimes, 'g'),
    answerWords: anyOf(data.answerWords),
    accepted: anyOf(data.accepted),
    inField: setOf(data.inField),
    subjects,
    representing: anyOf(data.representing),
    placeholderWords: mapValues(data.placeholderWords, setOf),
    documentWords: new RegExp(`(?:${oneOf(data.documentWords)})(?![${LETTER}])`),
    otherDay: new RegExp(`(?<![${LETTER}])(?:${alternatives([...data.laws, ...data.until])})\\s+$`),
    dailyOrHourly: setOf(data.dailyOrHourly),
    grades: new RegExp(`(?:${oneOf(data.grades)})$`),
    afterField: setOf(data.afterField),
    particles: setOf(PARTICLES),
  };
}

function mapValues<A, B>(record: Record<FactName, A>, map: (value: A) => B): Record<FactName, B> {
  return Object.fromEntries(Object.entries(record).map(([fact, value]) => [fact, map(value)])) as Record<FactName, B>;
}

function anyOf(sources: readonly string[], flags = ''): RegExp {
  return new RegExp(`(?<![${LETTER}])(?:${alternatives(sources)})`, flags);
}

function calledEmployer({ definitions, employers }: FactsData): RegExp {
  const opening = `[("“„«]|(?<![${LETTER}])(?:${alternatives(definitions)})`;
  return new RegExp(
    `(?:${opening})[^\\n()]{0,30}(?<![${LETTER}])(?:${oneOf(employers)})(?:["”“»’']|\\)|[;,.:]|\\s*$)`,
    'm',
  );
}

/** One of several right after something, tried where `lastIndex` says; the longest should stand first. */
function follows(sources: readonly string[]): RegExp {
  return new RegExp(`[\\s,(/]{0,3}(?:${alternatives(sources)})`, 'y');
}

/** The start of a line, with its bullet or number, of the cell of a table, or of a sentence. */
const LABEL_START =
  '(?:^[^\\S\\n]{0,8}(?:[-*_#>•·▪–]{1,4}|\\(?(?:\\d{1,2}|[a-z])[.)]|\\d{1,2}(?:\\.\\d{1,2}){1,3}[.)]?)?[^\\S\\n]{0,4}|[|\\t][^\\S\\n]{0,4}|(?<=[\\p{L}\\d][.;])[^\\S\\n])';

/** A label at the start of a line or cell, with what parts it from its value. */
function labelPattern(labels: readonly string[]): RegExp {
  return new RegExp(
    `${LABEL_START}[*_]{0,2}(?:${alternatives(labels)})[^\\S\\n]?(?:\\([^()\\n]{1,30}\\))?[*_]{0,2}[^\\S\\n]{0,3}(?:[:=|\\t]|[-–]\\s|\\s{2,}(?=\\S)|$(?:\\r?\\n){1,2}(?=\\S))[*_|]{0,3}`,
    'gmu',
  );
}
