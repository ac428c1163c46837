import type { OfferLanguage } from '../../catalog';
import { FACT_NAMES, type FactName, STRENGTHS } from '../../catalog/fact-data';
import { detectOfferLanguage } from '../language';
import { visibleText } from '../visible';
import { type Candidate, findByLabels, findByPlaceholders, findInPhrases, MOST, type Readers } from './candidates';
import { choose, type Fact } from './choose';
import { companyCandidates } from './companies';
import { companyReader } from './company-name';
import { findByCues } from './date-cues';
import { Dates, dateReader, firstDate } from './dates';
import { findInHeadings } from './headings';
import { employersText, type Message, readMessages } from './messages';
import { findPay, moneyReader } from './money';
import { personReader } from './person-name';
import { findPlaceholders, isOfAnotherFact } from './placeholders';
import { roleReader } from './role-name';
import { weighRoles } from './roles';
import { findSenders } from './senders';
import { type Source, sourceOf } from './source';
import type { Reader, Span } from './span';
import { mailWords, type Words, wordsOf } from './words';

/** Characters of a signature. */
const SIGNATURE = 250;

/**
 * What an offer, contract, vacancy or mail thread says about the job. A fact that is not found is not there. Comments and the
 * mails of the candidate are not read, except for the day of an acceptance.
 */
export function extractFacts(
  text: string,
  options: { language?: OfferLanguage } = {},
): Partial<Record<FactName, Fact>> {
  const visible = visibleText(text);
  const language = options.language ?? detectOfferLanguage(visible);
  const words = wordsOf(language);
  const messages = readMessages(sourceOf(visible), words);
  const offer = sourceOf(employersText(visible, messages));
  const dates = new Dates(offer.text, language);
  const found = findAll(offer, words, readersFor(offer.text, dates, words), dates);
  const open = withoutAnswered(offer, messages, found, words);
  open.push(...acceptances(visible, messages, language));

  const facts: Partial<Record<FactName, Fact>> = {};
  for (const name of FACT_NAMES) {
    const candidates = open.filter(({ fact, start, end }) => fact === name && isWhole(text, visible, start, end));
    const fact = candidates.length > 0 ? choose(text, candidates) : undefined;
    if (fact) facts[name] = fact;
  }
  return facts;
}

function readersFor(offer: string, dates: Dates, words: Words): Readers {
  const date = dateReader(dates, { between: words.notBeforeDate, before: words.otherDay });
  return {
    company: remembering(companyReader(words), offer),
    role: remembering(roleReader(words), offer),
    startDate: date,
    salary: remembering(moneyReader(words), offer),
    sender: personReader(words),
    acceptanceDate: date,
    responseDeadline: dateReader(dates),
  };
}

/** Several phrases ask what begins at one place. */
function remembering(reader: Reader, offer: string): Reader {
  const known = new Map<number, Span | undefined>();
  return (text, from, until) => {
    if (until || text.length !== offer.length) return reader(text, from, until);
    if (!known.has(from)) known.set(from, reader(text, from));
    return known.get(from);
  };
}

function findAll(offer: Source, words: Words, readers: Readers, dates: Dates): Candidate[] {
  const placeholders = findPlaceholders(offer.text).slice(0, MOST);
  const pay = findPay(offer, words).map((span): Candidate => ({ ...span, fact: 'salary' }));
  const inPhrases = weighRoles(offer, findInPhrases(offer, words, readers), words);
  const read = [
    ...inPhrases,
    ...findByLabels(offer, words.labels, readers),
    ...findByCues(offer, dates, words),
    ...findInHeadings(offer, words, readers.role),
    ...pay,
  ];
  const isInside = (at: number, spans: readonly Span[]) => spans.some(({ start, end }) => start < at && at < end);
  const signatures = signatureAreas(offer);
  const said = onePlaceEach(
    read.filter(
      ({ fact, start, end }) =>
        !isInside(start, placeholders) &&
        !isOfAnotherFact(offer.text.slice(start, end), fact, words) &&
        !(fact === 'role' && isInside(start, signatures)),
    ),
  );
  const companies = companyCandidates(offer, words, said).filter(({ start }) => !isInside(start, placeholders));
  const names = companies.map(({ start, end }) => lettersOf(offer.text.slice(start, end)));
  const greeted = greetedNames(offer);
  const others = (value: string) =>
    greeted.has(value.toLowerCase()) || names.some((name) => name.startsWith(lettersOf(value)));
  return [
    ...said.filter(({ fact }) => fact !== 'company'),
    ...companies,
    ...findSenders(offer, words, others),
    ...findByPlaceholders(offer.text, placeholders, words.labels),
  ];
}

/** Where a title is the one of the person who signs. */
function signatureAreas({ lower }: Source): Span[] {
  return [...lower.matchAll(mailWords.closing)]
    .filter(({ index, 0: words }) =>
      /^[,.!]?[^\S\n]*(?:$|\n)/.test(lower.slice(index + words.length, index + words.length + 4)),
    )
    .slice(0, MOST)
    .map(({ index }) => ({ start: index, end: index + SIGNATURE }));
}

const lettersOf = (value: string) => value.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Of the facts read at one place, the plainest; of these, the first in this order. */
const ORDER: readonly FactName[] = [
  'responseDeadline',
  'acceptanceDate',
  'startDate',
  'role',
  'company',
  'sender',
  'salary',
];

function onePlaceEach(candidates: readonly Candidate[]): Candidate[] {
  const rank = ({ fact, strength }: Candidate) => STRENGTHS.indexOf(strength) * ORDER.length - ORDER.indexOf(fact);
  const best = new Map<number, number>();
  for (const one of candidates) best.set(one.start, Math.max(best.get(one.start) ?? -ORDER.length, rank(one)));
  const facts = new Set(
    candidates.filter((one) => best.get(one.start) === rank(one)).map(({ fact, start }) => `${fact} ${start}`),
  );
  return candidates.filter(({ fact, start }) => facts.has(`${fact} ${start}`));
}

/** "Jane" and "Jane Smith" of "Dear Jane Smith,". */
function greetedNames({ text, lower }: Source): Set<string> {
  return new Set(
    [...lower.matchAll(mailWords.greeting)].flatMap(({ index, 0: words }) => {
      const from = index + words.length;
      const name =
        /^[^\n,:!]*/
          .exec(text.slice(from, from + 60))?.[0]
          .trim()
          .toLowerCase() ?? '';
      return [name, name.split(' ')[0] ?? ''].filter(Boolean);
    }),
  );
}

/** Where a mail says that the candidate has accepted, it asks for papers by a day and no more for an answer. */
function withoutAnswered(
  { lower }: Source,
  messages: readonly Message[],
  found: readonly Candidate[],
  words: Words,
): Candidate[] {
  const answered = messages.flatMap(({ start, end }): Span[] => {
    const at = lower.slice(start, end).search(words.accepted);
    return at < 0 ? [] : [{ start: start + at, end }];
  });
  return found.filter(
    ({ fact, start }) =>
      fact !== 'responseDeadline' || !answered.some((span) => span.start < start && start < span.end),
  );
}

/** The day on which the candidate's own mail accepts. */
function acceptances(text: string, messages: readonly Message[], language: OfferLanguage): Candidate[] {
  return messages.flatMap(({ isOwn, dateLine }): Candidate[] => {
    if (!isOwn || !dateLine) return [];
    const date = firstDate(text.slice(dateLine.start, Math.min(dateLine.end, dateLine.start + 120)), language);
    if (!date) return [];
    const place = { start: dateLine.start + date.start, end: dateLine.start + date.end };
    return [{ ...date, ...place, fact: 'acceptanceDate', strength: 'fair' }];
  });
}

/** No comment and no mark of a quotation stands inside it. */
function isWhole(text: string, visible: string, start: number, end: number): boolean {
  return start < end && text.slice(start, end).replace(/\s/g, '') === visible.slice(start, end).replace(/\s/g, '');
}
