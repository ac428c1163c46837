import { mayBeLegalForm } from './legal-forms';
import { placeholderEnd } from './placeholders';
import type { Span } from './span';
import type { Words } from './words';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}&.'’+#/·-]{0,40}/uy;
const OPENING = /(?:[\s"'“”„«»‘’*_(),:|#-]|[(]?(?:\d|[a-z])[.)]\s)*/uy;
const CLOSED_BRACKET = /[^\S\n]\([\p{Lu}][^()\n"“”„«'’]{1,40}\)/uy;
const GENDERS = /^\s\((?:[mwfvhxdi*]|[^\p{Ll}\p{N}()]{1,3})(?:\s?[/|,]\s?[\p{L}*]{1,6})+\)/iu;
const ABBREVIATION = /^(?:(?:\p{L}\.){1,4}|(?:sra?|srta|jr|dr|st|bros|prof|mr|mrs|ms|ir|ing|drs|dra|dña|med|lic)\.)$/iu;
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
  if (!raw.endsWith('.')) return mayBeLegalForm(raw);
  if (CUT_SHORT.test(raw)) return !/^\s*(?:$|\n|\s\p{Lu})/u.test(text.slice(at + raw.length, at + raw.length + 4));
  return ABBREVIATION.test(raw) || (mayBeLegalForm(raw) && /\..*\./.test(raw));
}

/** Where a name can begin: after blanks, quotation marks, list marks and small articles. */
export function nameStart(text: string, from: number, skipped: ReadonlySet<string>): number {
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
export function nextStart(text: string, end: number): number | undefined {
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

export const isCapital = (word: string) => /^\p{Lu}/u.test(word);

interface Rules {
  most: number;
  /** Whether the word belongs to the name, given the words before it and the next one. */
  accepts(token: NameToken, before: readonly NameToken[], next: NameToken | undefined): boolean;
  /** The name is complete after this word. */
  completes?(token: NameToken): boolean;
}

/** The words of a name from `from` on, as far as the rules go; nothing where they go on for too long. */
export function readTokens(text: string, from: number, rules: Rules, until?: (at: number) => boolean): NameToken[] {
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

export function spanOf(tokens: readonly NameToken[], trailing: ReadonlySet<string>): Span | undefined {
  let count = tokens.length;
  while (count > 0 && isLoose(tokens[count - 1] as NameToken, trailing)) count--;
  const [first, last] = [tokens[0], tokens[count - 1]];
  return first && last ? { start: first.start, end: last.end } : undefined;
}

const isLoose = ({ word }: NameToken, trailing: ReadonlySet<string>) =>
  trailing.has(word.toLowerCase()) || /^[&+/]$/.test(word);

/** A bracket that goes on with capitals belongs to the name, one that names the short form or the genders does not. */
export function withBracket(text: string, span: Span, { notNames }: Words): Span {
  CLOSED_BRACKET.lastIndex = span.end;
  const bracket = CLOSED_BRACKET.exec(text)?.[0];
  if (bracket === undefined || GENDERS.test(bracket) || /\[|\{|\d/.test(bracket)) return span;
  const first = /[\p{L}-]+/u.exec(bracket)?.[0].toLowerCase() ?? '';
  return notNames.has(first) ? span : { ...span, end: CLOSED_BRACKET.lastIndex };
}
