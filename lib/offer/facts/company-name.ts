import { isLegalForm } from './legal-forms';
import {
  isCapital,
  type NameToken,
  nameStart,
  nextStart,
  readTokens,
  spanOf,
  tokenAt,
  withBracket,
} from './name-tokens';
import type { Reader, Span } from './span';
import type { Words } from './words';

/** "R. Kamphuis" is a person. */
const INITIALED = /^(?:\p{Lu}\.\s?){1,4}(?:\p{Ll}{2,4}\s){0,2}\p{Lu}\p{Ll}+$/u;
const looksLikeName = (word: string) =>
  /^(?:[dl]['’])?\p{Lu}/u.test(word) || /\p{Ll}\p{Lu}|\p{L}[.&]\p{L}|^\d+\p{L}/u.test(word);

/** Reads the name of a company: capitalised words up to its legal form, or a placeholder. */
export function companyReader(words: Words): Reader {
  const accepts = ({ word }: NameToken, before: readonly NameToken[], next: NameToken | undefined) => {
    const lower = word.toLowerCase().replace(CONTRACTION, '');
    // "NV Lambrecht"
    if (isLegalForm(word))
      return before.length > 0 || (next !== undefined && looksLikeName(next.word) && !isLegalForm(next.word));
    if (
      before.length === 0 &&
      ((words.titles.has(lower.replace(/\.$/, '')) && !words.articles.has(lower)) || /^\d+\p{Ll}{0,2}$/u.test(word))
    )
      return false;
    if (before.length === 0 && words.notNames.has(lower) && !isCapital(word)) return false;
    // "The Body Shop" may be a name, "Our Offer" is none.
    const mayStart = words.articles.has(lower) ? words.companyWords.has(lower) : !words.notNames.has(lower);
    if (before.length === 0 && !mayStart && !startsName(word, next)) return false;
    // "On behalf of Company I am …": the sentence goes on.
    if (word.length === 1 && words.notNames.has(lower) && !(next && looksLikeName(next.word))) return false;
    if (words.links.has(lower) || words.conjunctions.has(lower) || words.articles.has(lower))
      return next !== undefined && looksLikeName(next.word) && !words.notNames.has(next.word.toLowerCase());
    return looksLikeName(word) && !/^\d+$/.test(word) && !(words.notNames.has(lower) && !isCapital(word));
  };
  return (text, from, until) => {
    const start = pastArticle(text, nameStart(text, from, words.companyWords), words);
    const tokens = readTokens(text, start, { most: 8, accepts, completes: ({ word }) => isLegalForm(word) }, until);
    const span = spanOf(tokens.slice(leadingWords(tokens, words)), words.joining);
    if (
      !span ||
      span.end - span.start < 2 ||
      text[span.start - 1] === '@' ||
      INITIALED.test(text.slice(span.start, span.end)) ||
      tokens.every(({ word, open }) => !open && isNoCompany(word.toLowerCase().replace(/['’]s$/u, ''), words))
    )
      return undefined;
    const end = possessive(text, span, words) ?? withLegalForm(text, span.end);
    const after = /^\s{1,2}(\p{L}+)/u.exec(text.slice(end, end + 40))?.[1]?.toLowerCase();
    if (after !== undefined && words.unitWords.has(after) && !until) return undefined;
    return withBracket(text, { start: span.start, end }, words);
  };
}

/** Of "We'd" and "They'll". */
const CONTRACTION = /['’](?:d|ll|ve|re|m)$/u;

const isNoCompany = (lower: string, words: Words) =>
  words.notCompanies.has(lower) ||
  words.joining.has(lower) ||
  words.employers.has(lower) ||
  words.institutions.has(lower);

/** "Van Hasselt" is a name, "Van" alone a word that begins a sentence. */
const startsName = (word: string, next: NameToken | undefined) =>
  /^(?:Van|Von|Vom|Ten|Ter|De|Del|Du|La|Le|El)$/.test(word) && next !== undefined && isCapital(next.word);

/** How many words before a name are none of it: "The Board of", "Das Team der", and the article of "El Hotel …". */
function leadingWords(tokens: readonly NameToken[], words: Words): number {
  const lower = tokens.map(({ word }) => word.toLowerCase());
  const article = words.articles.has(lower[0] ?? '') ? 1 : 0;
  let unit = article;
  while (words.unitWords.has(lower[unit] ?? '') && words.joining.has(lower[unit + 1] ?? '')) unit += 2;
  if (unit > article) return unit;
  // "HR Acme"
  if (tokens.length > 1 && words.departmentWords.has(lower[0] ?? '')) return 1;
  const isKind = words.businessWords.has(lower[1] ?? '') || words.institutions.has(lower[1] ?? '');
  if (article === 0 || tokens.length < 3) return 0;
  return words.looseArticles.has(lower[0] ?? '') || (isKind && lower[0] !== 'the') ? 1 : 0;
}

/** "SAS Aubrac" of "La SAS Aubrac". */
function pastArticle(text: string, start: number, { articles }: Words): number {
  const article = tokenAt(text, start);
  const at = article && articles.has(article.word.toLowerCase()) ? nextStart(text, article.end) : undefined;
  const form = at === undefined ? undefined : tokenAt(text, at);
  return at !== undefined && form && !form.open && isLegalForm(form.word) ? at : start;
}

/** "Acme's" in "Acme's engineering team", but not "Sainsbury's" in "at Sainsbury's as a". */
function possessive(text: string, { start, end }: Span, { notNames }: Words): number | undefined {
  const mark = /['’]s$/u.exec(text.slice(start, end));
  const after = /^\s+(\p{Ll}+)/u.exec(text.slice(end, end + 30))?.[1];
  return mark && after && !notNames.has(after) ? start + mark.index : undefined;
}

/** ", Inc.", the "Ltd" of "Pty Ltd" and "GmbH & Co. KG" belong to the name. */
function withLegalForm(text: string, from: number): number {
  const [more = ''] = /^(?:\s&\sCo\.?(?:\sKG(?:aA)?)?)/u.exec(text.slice(from, from + 16)) ?? [];
  const end = from + more.length;
  const blank = /^,?\s/.exec(text.slice(end, end + 2));
  const token = blank ? tokenAt(text, end + blank[0].length) : undefined;
  return token && isLegalForm(token.word) && !token.open ? token.end : end;
}
