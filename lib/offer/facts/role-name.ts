import { isCapital, type NameToken, nameStart, readTokens, spanOf, withBracket } from './name-tokens';
import type { Reader, Span } from './span';
import type { Words } from './words';

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
