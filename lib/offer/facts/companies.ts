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
  if (named.length === 0) return signed(source, words, domains);
  return named.map((one) => (isDomain(text, one, domains) ? { ...one, strength: next(one.strength) } : one));
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
