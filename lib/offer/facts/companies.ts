import { STRENGTHS, type Strength } from '../../catalog/fact-data';
import type { Candidate } from './candidates';
import { companyKinds } from './company-kinds';
import { companyReader } from './company-name';
import { endsWithLegalForm } from './legal-forms';
import { findParties } from './parties';
import type { Source } from './source';
import type { Span } from './span';
import { mailWords, type Words } from './words';

const DOMAIN = /@(?:[\w-]{1,40}\.){0,3}?([\w-]{2,40})\.(?:com?|org|net|[a-z]{2,7})(?:\.[a-z]{2})?(?![\w.])/giu;
const FREE_MAIL = new Set([
  'gmail',
  'outlook',
  'hotmail',
  'live',
  'yahoo',
  'icloud',
  'proton',
  'protonmail',
  'example',
  'gmx',
  'web',
]);
/** Nor is a line with these the name of an employer. */
const NOT_IN_NAMES = /[:;!?@\d]/u;
const LONGEST_HEAD = 70;
/** Lines of a signature below its closing. */
const SIGNATURE_LINES = 8;

/** The companies a text speaks of, and where it names none, the one of the signature unless a recruiter signs. */
export function companyCandidates(source: Source, words: Words, found: readonly Candidate[]): Candidate[] {
  const { text } = source;
  const kinds = companyKinds(source, words);
  const isEmployer = ({ start, end }: Span) =>
    kinds.isEmployer(text.slice(start, end)) && !isHeading(source, start, words);
  const said = found
    .filter(({ fact }) => fact === 'company')
    .map((one) => withKind(text, one, words))
    .filter(isEmployer);
  if (words.client.test(source.lower)) return said;
  const named = [...said, ...findParties(source, words).filter(isEmployer)];
  const domains = new Set(
    [...text.matchAll(DOMAIN)].map(([, name = '']) => fold(name)).filter((name) => !FREE_MAIL.has(name)),
  );
  const head = letterhead(source, words, kinds);
  named.push(...longerForms(source, words, named, kinds));
  const all = (head ? [...named, head] : named).filter(isEmployer);
  // A firm that ordinary mail mentions employs nobody.
  const hasRole = found.some(({ fact }) => fact === 'role');
  const seen =
    all.length > 0
      ? all
      : [...signed(source, words, domains, kinds), ...(hasRole ? mentioned(source, words, kinds) : [])].filter(
          isEmployer,
        );
  return seen.map((one) => (isDomain(text, one, domains) ? { ...one, strength: next(one.strength) } : one));
}

/** "CONTRACT OF EMPLOYMENT": a line in capitals that tells what the text is. */
function isHeading({ text, lower }: Source, at: number, words: Words): boolean {
  const start = text.lastIndexOf('\n', at) + 1;
  const line = /^[^\n]*/.exec(text.slice(start, start + LONGEST_HEADING))?.[0] ?? '';
  return line === line.toUpperCase() && words.documentWords.test(lower.slice(start, start + line.length));
}

const LONGEST_HEADING = 90;

type Kinds = ReturnType<typeof companyKinds>;

/** "Hotel Seeblick" of "im Hotel Seeblick", where "hotel" was read as the kind of firm. */
function withKind(text: string, one: Candidate, words: Words): Candidate {
  const kind = /(?<![\p{L}-])(\p{Lu}[\p{L}-]+)\s$/u.exec(
    text.slice(Math.max(0, one.start - LONGEST_KIND), one.start),
  )?.[1];
  return kind && words.businessWords.has(kind.toLowerCase()) ? { ...one, start: one.start - kind.length - 1 } : one;
}

const LONGEST_KIND = 25;

/** "Acme Data Systems" where "Acme" is named. */
function longerForms({ text }: Source, words: Words, named: readonly Candidate[], kinds: Kinds): Candidate[] {
  const read = companyReader(words);
  const names = new Set(named.map(({ start, end }) => text.slice(start, end)).filter((name) => !name.includes(' ')));
  return [...names].flatMap((name): Candidate[] => {
    for (
      let at = text.indexOf(`${name} `), looks = 0;
      at >= 0 && looks < LOOKS;
      at = text.indexOf(`${name} `, at + 1), looks++
    ) {
      const span = read(text, at);
      const longer = span && text.slice(span.start, span.end);
      if (
        span?.start === at &&
        longer?.startsWith(`${name} `) &&
        (endsWithLegalForm(longer) || kinds.isBusiness(longer))
      )
        return [{ ...span, fact: 'company', strength: 'fair' }];
    }
    return [];
  });
}

const LOOKS = 6;

/** The first line, or what of it stands before a dash, where it is the name of the employer. */
function letterhead({ text }: Source, words: Words, kinds: Kinds): Candidate | undefined {
  const line = /^\s*([^\n]{3,200})\n/u.exec(text);
  if (!line) return undefined;
  const name = (line[1] ?? '').split(/\s[–—|·•-]\s|\t|,/u)[0]?.trimEnd() ?? '';
  const start = line[0].length - (line[1] ?? '').length - 1;
  const lower = name.toLowerCase();
  const parts = lower.split(/[\s,]+/);
  const isSentence = parts.some(
    (word) => words.notNames.has(word) && !words.joining.has(word) && !words.articles.has(word),
  );
  const isShort = name.length <= LONGEST_HEAD && name.includes(' ');
  const isDocument = NOT_IN_NAMES.test(name) || words.documentWords.test(lower);
  if (!isShort || isSentence || isDocument || !/^\p{Lu}|^\d*\p{Ll}+\s\p{Lu}/u.test(name)) return undefined;
  const span = { start, end: start + withForm(text, start + name.length, name) };
  if (endsWithLegalForm(text.slice(span.start, span.end))) return { ...span, fact: 'company', strength: 'strong' };
  return kinds.isBusiness(name) || isInSignature(text, name, words)
    ? { ...span, fact: 'company', strength: 'fair' }
    : undefined;
}

/** Whether a word of the name stands in the signature too: the baker's own name, or the firm's. */
function isInSignature(text: string, name: string, words: Words): boolean {
  const ending = text.slice(-SIGNATURE);
  return name
    .split(/\s/)
    .some(
      (word) =>
        /^\p{Lu}\p{L}{3}/u.test(word) &&
        !words.notCompanies.has(word.toLowerCase()) &&
        !words.titleNouns.has(word.toLowerCase()) &&
        ending.includes(word),
    );
}

const SIGNATURE = 200;

/** The length of a name with the legal form that a comma parts from it. */
function withForm(text: string, end: number, name: string): number {
  const form = /^,\s\S{2,8}/u.exec(text.slice(end, end + 12))?.[0];
  return form && endsWithLegalForm(form) ? name.length + form.length : name.length;
}

const next = (strength: Strength) => STRENGTHS[STRENGTHS.indexOf(strength) + 1] ?? strength;

function signed(source: Source, words: Words, domains: ReadonlySet<string>, kinds: Kinds): Candidate[] {
  const { text, lower } = source;
  const read = companyReader(words);
  return [...lower.matchAll(mailWords.closing)].flatMap((match): Candidate[] => {
    const from = match.index + match[0].length;
    const lines = [...text.slice(from, from + 500).matchAll(/[^\n]*\S[^\n]*/g)].slice(0, SIGNATURE_LINES);
    return lines.flatMap(({ index, 0: line }): Candidate[] => {
      for (const part of line.matchAll(/[^|,•·\t–@]+/gu)) {
        const start = from + index + part.index;
        // "Bright Futures, recruitment and selection"
        const beside = /^,([^,|]*)/.exec(line.slice(part.index + part[0].length))?.[1] ?? '';
        if (kinds.isAgency(beside)) continue;
        const span = read(text.slice(0, start + part[0].length), start);
        if (span && isSigned(source, span, words, domains, kinds))
          return [{ ...span, fact: 'company', strength: 'fair' }];
      }
      return [];
    });
  });
}

/** A line of a signature is a company by its words, after "@", or where the text or the address names it too. */
function isSigned(
  { text, lower }: Source,
  span: Span,
  words: Words,
  domains: ReadonlySet<string>,
  kinds: Kinds,
): boolean {
  const name = lower.slice(span.start, span.end);
  if (name.split(/\P{L}+/u).some((word) => words.departmentWords.has(word))) return false;
  if (
    isDomain(text, span, domains) ||
    endsWithLegalForm(name) ||
    kinds.isBusiness(name) ||
    /@\s?$/.test(text.slice(Math.max(0, span.start - 3), span.start))
  )
    return true;
  const first = lower.indexOf(name);
  return name.includes(' ') && first < span.start && text[first] !== lower[first];
}

/** Names that are a company's by their words, wherever they stand. */
function mentioned({ text }: Source, words: Words, kinds: Kinds): Candidate[] {
  const read = companyReader(words);
  const found: Candidate[] = [];
  for (const { index } of text.matchAll(NAME_START)) {
    if (index < (found.at(-1)?.end ?? 0)) continue;
    const span = pastPerson(text, read(text, index), words);
    const name = span && text.slice(span.start, span.end);
    if (span && name?.includes(' ') && (endsWithLegalForm(name) || kinds.isBusiness(name)))
      found.push({ ...span, fact: 'company', strength: 'weak' });
    if (found.length === MOST) break;
  }
  return found;
}

const NAME_START = /(?<![\p{L}\p{N}])\p{Lu}/gu;
const MOST = 40;

/** "Waterland Groep" of "Kim Bos van Waterland Groep". */
function pastPerson(text: string, span: Span | undefined, words: Words): Span | undefined {
  const [person, joined] = PERSON_OF.exec(span ? text.slice(span.start, span.end) : '')?.slice(1) ?? [];
  if (!span || !person || !joined || words.businessWords.isIn(person) || !words.links.has(joined.trim())) return span;
  return { ...span, start: span.start + person.length + joined.length };
}

const PERSON_OF = /^(\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+)(\s\p{Ll}+\s)(?=\p{Lu})/u;

function isDomain(text: string, { start, end }: { start: number; end: number }, domains: ReadonlySet<string>): boolean {
  const name = fold(text.slice(start, end));
  return [...domains].some((domain) => name.startsWith(domain) || (name.length > 3 && domain.startsWith(name)));
}

const fold = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
