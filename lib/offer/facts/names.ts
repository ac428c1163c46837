import { placeholderEnd } from './placeholders';
import type { Reader, Span } from './span';
import type { Words } from './words';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}&.'’+#/·-]{0,40}/uy;
const OPENING = /(?:[\s"'“”„«»‘’*_(),:|#-]|[(]?(?:\d|[a-z])[.)]\s)*/uy;
const CLOSED_BRACKET = /[^\S\n]\([\p{Lu}][^()\n"“”„«'’]{1,40}\)/uy;
const GENDERS = /^\s\((?:[mwfvhxdi*]|[^\p{Ll}\p{N}()]{1,3})(?:\s?[/|,]\s?[\p{L}*]{1,6})+\)/iu;
const LEGAL_FORM =
  /^(?:b\.?v|n\.?v|v\.?o\.?f|gmbh|mbh|ag|se|kg|ug|ohg|e\.?v|ltd|limited|llp|llc|inc|incorporated|corp|corporation|plc|s\.?a|s\.?a\.?s|sasu|sarl|s\.?a\.?r\.?l|s\.?l|s\.?[al]\.?u|pty|pte|pvt|oy|ab|a\/s|aps|bvba|srl|s\.?p\.?a|kgaa|vzw|asbl|cvba|cv|vof|scop|scea|eirl|cic|s\.?coop)\.?$/iu;
const ABBREVIATION = /^(?:(?:\p{L}\.){1,4}|(?:sra?|srta|jr|dr|st|bros|prof|mr|mrs|ms|ir|ing|drs|dra|dña|med|lic)\.)$/iu;
/** "R. Kamphuis" is a person. */
const INITIALED = /^(?:\p{Lu}\.\s?){1,4}(?:\p{Ll}{2,4}\s){0,2}\p{Lu}\p{Ll}+$/u;
const CUT_SHORT = /^(?:ltd|inc|corp|co|pty|pvt|pte)\.$/i;
/** A line this long was wrapped by the mail program; a shorter one ended where the person wanted. */
export const WRAPPED = 55;

export interface NameToken {
  start: number;
  end: number;
  word: string;
  /** A placeholder of a template. */
  open: boolean;
  /** The sentence ends after it. */
  ends: boolean;
}

/** The word or placeholder at `at`, without the full stop of its sentence. */
export function tokenAt(text: string, at: number): NameToken | undefined {
  const close = placeholderEnd(text, at);
  if (close !== undefined) return { start: at, end: close, word: text.slice(at, close), open: true, ends: false };
  WORD.lastIndex = at;
  const raw = WORD.exec(text)?.[0];
  if (raw === undefined) return undefined;
  const word = isShort(text, at, raw) ? raw : raw.replace(/[.'’/·-]+$/u, '');
  return {
    start: at,
    end: at + word.length,
    word,
    open: false,
    ends: word.length < raw.length && /[./·-]$/u.test(raw),
  };
}

/** "B.V." keeps its full stop, and so does "Inc." unless the sentence ends there. */
function isShort(text: string, at: number, raw: string): boolean {
  if (!raw.endsWith('.')) return LEGAL_FORM.test(raw);
  if (CUT_SHORT.test(raw)) return !/^\s*(?:$|\n|\s\p{Lu})/u.test(text.slice(at + raw.length, at + raw.length + 4));
  return ABBREVIATION.test(raw) || (LEGAL_FORM.test(raw) && /\..*\./.test(raw));
}

/** Where a name can begin: after blanks, quotation marks, list marks and small articles. */
function nameStart(text: string, from: number, skipped: ReadonlySet<string>): number {
  for (let at = from; ; ) {
    OPENING.lastIndex = at;
    OPENING.test(text);
    at = OPENING.lastIndex;
    const token = tokenAt(text, at);
    if (!token || token.open || !skipped.has(token.word.toLowerCase()) || isCapital(token.word)) return at;
    at = token.end;
  }
}

/** Where the next word of a name begins: after one blank or `&`, or on the next line where a program broke the line. */
function nextStart(text: string, end: number): number | undefined {
  let at = end;
  while (text[at] === ' ' || text[at] === '\u00a0' || text[at] === '\u00ad') at++;
  if (at - end > 2) return undefined;
  if (text[at] !== '\n' && text[at] !== '\r')
    return at > end || placeholderEnd(text, at) !== undefined ? at : undefined;
  if (at - (text.lastIndexOf('\n', at - 1) + 1) < WRAPPED) return undefined;
  if (text[at] === '\r') at++;
  at++;
  while (text[at] === ' ') at++;
  return text[at] === '\n' ? undefined : at;
}

export const endsWithLegalForm = (name: string) => LEGAL_FORM.test(name.split(/[\s,]+/).at(-1) ?? '');

/** "corporation" in small letters is a word like others. */
const isLegalForm = (word: string) => LEGAL_FORM.test(word) && /\p{Lu}|^(?:plc|vzw|asbl)$/u.test(word);
const isCapital = (word: string) => /^\p{Lu}/u.test(word);
const looksLikeName = (word: string) =>
  /^(?:[dl]['’])?\p{Lu}/u.test(word) || /\p{Ll}\p{Lu}|\p{L}[.&]\p{L}|^\d+\p{L}/u.test(word);

interface Rules {
  most: number;
  /** Whether the word belongs to the name, given the words before it and the next one. */
  accepts(token: NameToken, before: readonly NameToken[], next: NameToken | undefined): boolean;
  /** The name is complete after this word. */
  completes?(token: NameToken): boolean;
}

/** The words of a name from `from` on, as far as the rules go; nothing where they go on for too long. */
function readTokens(text: string, from: number, rules: Rules, until?: (at: number) => boolean): NameToken[] {
  const tokens: NameToken[] = [];
  let at: number | undefined = from;
  while (at !== undefined && !(tokens.length > 0 && until?.(at))) {
    const joiner: NameToken | undefined = tokens.length > 0 ? joinerAt(text, at) : undefined;
    const token: NameToken | undefined = joiner ?? tokenAt(text, at);
    if (!token) break;
    at = token.ends ? undefined : nextStart(text, token.end);
    const next = at === undefined ? undefined : tokenAt(text, at);
    if (!joiner && !token.open && !rules.accepts(token, tokens, next)) break;
    if (tokens.length === rules.most) return [];
    tokens.push(token);
    if (tokens.length > 1 && rules.completes?.(token)) break;
  }
  return tokens;
}

/** `&`, `+` or `/` between two words. */
function joinerAt(text: string, at: number): NameToken | undefined {
  const word = text[at] ?? '';
  return /[&+/]/.test(word) ? { start: at, end: at + 1, word, open: false, ends: false } : undefined;
}

function spanOf(tokens: readonly NameToken[], trailing: ReadonlySet<string>): Span | undefined {
  let count = tokens.length;
  while (count > 0 && isLoose(tokens[count - 1] as NameToken, trailing)) count--;
  const [first, last] = [tokens[0], tokens[count - 1]];
  return first && last ? { start: first.start, end: last.end } : undefined;
}

const isLoose = ({ word }: NameToken, trailing: ReadonlySet<string>) =>
  trailing.has(word.toLowerCase()) || /^[&+/]$/.test(word);

/** Reads what a job is called: up to a word that no role contains, such as "at" or "starting". */
export function roleReader(words: Words): Reader {
  const accepts = ({ word }: NameToken, before: readonly NameToken[], next: NameToken | undefined) => {
    const lower = word.toLowerCase();
    // "brouwer van Brouwerij Het Vlot"
    if (
      words.links.has(lower) &&
      next &&
      isCapital(next.word) &&
      words.businessWords.has(next.word.toLowerCase()) &&
      (words.roleCapitals === 1 || !before.some((token) => isCapital(token.word)))
    )
      return false;
    if (words.links.has(lower)) {
      const needsCapital = words.roleCapitals < 9 && isCapital(before[0]?.word ?? '');
      return (
        before.length > 0 &&
        next !== undefined &&
        !words.teams.has(next.word.toLowerCase()) &&
        // "for 28 hours"
        !/^\d/.test(next.word) &&
        (!needsCapital || next.open || isCapital(next.word) || words.links.has(next.word))
      );
    }
    if (words.conjunctions.has(lower)) {
      if (before.length === 0 || !next || words.notNames.has(next.word.toLowerCase())) return false;
      return isCapital(next.word) === isCapital(before[0]?.word ?? '');
    }
    const last = before.at(-1);
    const stops = words.roleEnds.has(lower) || words.notNames.has(lower);
    if (stops && !(isCapital(word) && before.length > 0 && last && words.links.has(last.word))) return false;
    const capitals = before.filter((token) => isCapital(token.word)).length;
    return isCapital(word) || /\d|^[a-z]+[A-Z]/.test(word) || capitals < words.roleCapitals;
  };
  return (text, from, until) => {
    const tokens = readTokens(text, nameStart(text, from, words.articles), { most: 9, accepts }, until);
    const span = spanOf(tokens, words.joining);
    if (!span) return undefined;
    const own = tokens.filter(({ word, open }) => open || !words.notRoles.has(word.toLowerCase()));
    // "Appointment of …"
    if (
      tokens.length > 1 &&
      words.notRoles.has(tokens[0]?.word.toLowerCase() ?? '') &&
      words.links.has(tokens[1]?.word ?? '')
    )
      return undefined;
    if (!own.some(({ word }) => /\p{L}{2}/u.test(word)) || /^\d/.test(text.slice(span.start, span.end)))
      return undefined;
    return withBracket(text, withField(text, span, words), words);
  };
}

/** ", Risk" of "Vice President, Risk at Acme": only where the sentence goes on, for a place or a company may follow a comma too. */
function withField(text: string, span: Span, words: Words): Span {
  const title = text.slice(span.start, span.end).toLowerCase();
  const isIn =
    words.inField.has(title.split(' ').at(-1) ?? '') && /^\sin\s(?=\p{Lu})/u.exec(text.slice(span.end, span.end + 5));
  const separator = isIn || FIELD_START.exec(text.slice(span.end, span.end + 4));
  if (!separator || !(isIn || words.grades.test(title))) return span;
  const accepts = ({ word }: NameToken, before: readonly NameToken[], next: NameToken | undefined) =>
    isCapital(word) ||
    (before.length > 0 && words.joining.has(word.toLowerCase()) && next !== undefined && isCapital(next.word));
  const field = spanOf(readTokens(text, span.end + separator[0].length, { most: 7, accepts }), words.joining);
  if (isIn) return field ? { start: span.start, end: field.end } : span;
  const after = field && AFTER_FIELD.exec(text.slice(field.end, field.end + 30))?.[1];
  return field && after && words.afterField.has(after) ? { start: span.start, end: field.end } : span;
}

const FIELD_START = /^(?:,\s|\s[–—-]\s)(?=\p{Lu})/u;
const AFTER_FIELD = /^,?\s(\p{L}+)/u;

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

/** A bracket that goes on with capitals belongs to the name, one that names the short form or the genders does not. */
function withBracket(text: string, span: Span, { notNames }: Words): Span {
  CLOSED_BRACKET.lastIndex = span.end;
  const bracket = CLOSED_BRACKET.exec(text)?.[0];
  if (bracket === undefined || GENDERS.test(bracket) || /\[|\{|\d/.test(bracket)) return span;
  const first = /[\p{L}-]+/u.exec(bracket)?.[0].toLowerCase() ?? '';
  return notNames.has(first) ? span : { ...span, end: CLOSED_BRACKET.lastIndex };
}

/** "Dr." belongs to a name, and so does "mr." of a Dutch lawyer; "Mr." does not. */
const isDegree = (word: string) => /^(?:drs?|dra|prof|ir|ing|med|professor)\.?$/i.test(word) || word === 'mr.';

/** Reads a person's name: capitalised words and initials with small ones between, or a placeholder. */
export function personReader(words: Words): Reader {
  const accepts = ({ word }: NameToken, before: readonly NameToken[], next: NameToken | undefined) => {
    const lower = word.toLowerCase();
    if (words.particles.has(lower) && !isCapital(word)) return next !== undefined && isName(next.word, words);
    if (isDegree(word)) return next !== undefined && before.every((token) => isDegree(token.word));
    return /^\p{Lu}/u.test(word) && !/\d/.test(word) && !(before.length === 0 && words.notNames.has(lower));
  };
  const courtesy = new Set([...words.titles].filter((title) => !isDegree(title) && title !== 'mr'));
  return (text, from, until) => {
    const start = pastTitles(text, nameStart(text, from, courtesy), words);
    const span =
      start === undefined ? undefined : spanOf(readTokens(text, start, { most: 6, accepts }, until), words.joining);
    const parts = span && text.slice(span.start, span.end).toLowerCase().split(/\s+/);
    return parts?.every((part) => words.notCompanies.has(part)) ? undefined : span;
  };
}

/** Titles and functions before a name: "its director Mr", "den Geschäftsführer". */
const MOST_TITLES = 4;

function pastTitles(text: string, start: number, words: Words): number | undefined {
  let at: number | undefined = start;
  for (let count = 0; at !== undefined && count < MOST_TITLES; count++) {
    const token = tokenAt(text, at);
    if (!token || token.open || token.ends || isDegree(token.word)) return at;
    const next = nextStart(text, token.end);
    const isTitle = (word: string) =>
      words.titles.has(word.toLowerCase().replace(/\.$/, '')) || words.titleNouns.isIn(word);
    const isBeforeTitle = next !== undefined && isTitle(tokenAt(text, next)?.word ?? '');
    const isSkipped = isCapital(token.word) ? isTitle(token.word) : isBeforeTitle || !words.particles.has(token.word);
    if (!isSkipped) return at;
    at = next;
  }
  return at;
}

const isName = (word: string, words: Words) => isCapital(word) || words.particles.has(word.toLowerCase());
