import { STRENGTHS, type Strength } from '../../catalog/fact-data';
import type { Candidate } from './candidates';
import { companyReader, endsWithLegalForm } from './names';
import type { Source } from './source';
import type { Span } from './span';
import { mailWords, type Words } from './words';

const DOMAIN = /@(?:[\w-]{1,40}\.){0,3}?([\w-]{2,40})\.(?:com?|org|net|[a-z]{2,6})(?:\.[a-z]{2})?(?![\w.])/giu;
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
export function companyCandidates(source: Source, words: Words, said: readonly Candidate[]): Candidate[] {
  const { text } = source;
  const named = said.filter(({ fact }) => fact === 'company');
  const domains = new Set(
    [...text.matchAll(DOMAIN)].map(([, name = '']) => fold(name)).filter((name) => !FREE_MAIL.has(name)),
  );
  if (words.client.test(source.lower)) return named;
  const head = letterhead(text, words);
  if (named.length === 0) {
    const party = head ?? firstParty(text, words);
    return party ? [party] : signed(source, words, domains);
  }
  const all = head ? [...named, head] : named;
  return all.map((one) => (isDomain(text, one, domains) ? { ...one, strength: next(one.strength) } : one));
}

/** The parties stand at the beginning. */
const BEGINNING = 700;

/** The first firm that the beginning of a contract names with its legal form. */
function firstParty(text: string, words: Words): Candidate | undefined {
  const read = companyReader(words);
  for (const { index } of text.slice(0, BEGINNING).matchAll(/(?<![\p{L}\p{N}])\p{Lu}/gu)) {
    const span = read(text, index);
    const name = span && text.slice(span.start, span.end);
    if (span && name?.includes(' ') && endsWithLegalForm(name)) return { ...span, fact: 'company', strength: 'weak' };
  }
  return undefined;
}

/** The first line, or what of it stands before a dash, where it is the name of the employer. */
function letterhead(text: string, words: Words): Candidate | undefined {
  const line = /^\s*([^\n]{3,200})\n/u.exec(text);
  if (!line) return undefined;
  const name = (line[1] ?? '').split(/\s[–—|-]\s|\t/u)[0]?.trimEnd() ?? '';
  const start = line[0].length - (line[1] ?? '').length - 1;
  const lower = name.toLowerCase();
  const parts = lower.split(/[\s,]+/);
  const isSentence = parts.some(
    (word) => words.notNames.has(word) && !words.joining.has(word) && !words.articles.has(word),
  );
  const isShort = name.length <= LONGEST_HEAD && name.includes(' ') && name !== name.toUpperCase();
  const isDocument = NOT_IN_NAMES.test(name) || words.documentWords.test(lower);
  const isEmployer = endsWithLegalForm(name) || parts.some((word) => words.institutions.has(word));
  if (!isShort || isSentence || isDocument || !isEmployer) return undefined;
  return { start, end: start + name.length, fact: 'company', strength: 'strong' };
}

const next = (strength: Strength) => STRENGTHS[STRENGTHS.indexOf(strength) + 1] ?? strength;

function signed(source: Source, words: Words, domains: ReadonlySet<string>): Candidate[] {
  const { text, lower } = source;
  const read = companyReader(words);
  return [...lower.matchAll(mailWords.closing)].flatMap((match): Candidate[] => {
    const from = match.index + match[0].length;
    const lines = [...text.slice(from, from + 500).matchAll(/[^\n]*\S[^\n]*/g)].slice(0, SIGNATURE_LINES);
    return lines.flatMap(({ index, 0: line }): Candidate[] => {
      for (const part of line.matchAll(/[^|,•·\t–@]+/gu)) {
        const start = from + index + part.index;
        const span = read(text.slice(0, start + part[0].length), start);
        if (span && isSigned(source, span, words, domains)) return [{ ...span, fact: 'company', strength: 'weak' }];
      }
      return [];
    });
  });
}

/** A line of a signature is a company by its legal form, after "@", or where the text or the address names it too. */
function isSigned({ text, lower }: Source, span: Span, words: Words, domains: ReadonlySet<string>): boolean {
  const name = lower.slice(span.start, span.end);
  if (name.split(/\P{L}+/u).some((word) => words.departmentWords.has(word))) return false;
  if (
    isDomain(text, span, domains) ||
    endsWithLegalForm(name) ||
    /@\s?$/.test(text.slice(Math.max(0, span.start - 3), span.start))
  )
    return true;
  const first = lower.indexOf(name);
  return name.includes(' ') && first < span.start && text[first] !== lower[first];
}

function isDomain(text: string, { start, end }: { start: number; end: number }, domains: ReadonlySet<string>): boolean {
  const name = fold(text.slice(start, end));
  return [...domains].some((domain) => name.startsWith(domain) || (name.length > 3 && domain.startsWith(name)));
}

const fold = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
