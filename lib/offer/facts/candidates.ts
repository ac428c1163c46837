import type { FactName, Strength } from '../../catalog/fact-data';
import { WRAPPED } from './name-tokens';
import { placeholderName } from './placeholders';
import type { Source } from './source';
import type { Reader, Span } from './span';
import { WordStarts } from './word-starts';
import type { RatedPhrase, Words } from './words';

export interface Candidate extends Span {
  fact: FactName;
  strength: Strength;
}

export type Readers = Record<FactName, Reader>;

/** No offer says a thing more often in one way; a bound that keeps the time linear. */
export const MOST = 200;
/** What may stand between a fact and the words that follow it. */
const LOOSE = /[\s"'“”„«»‘’)*_,:(|]{0,6}/uy;
/** How far before its words a fact at the beginning of a phrase may start. */
const BACK = 90;

/** Every fact that stands where a phrase says. */
export function findInPhrases(source: Source, words: Words, readers: Readers): Candidate[] {
  const starts = new WordStarts(source.lower);
  const found = words.phrases.flatMap((phrase) => {
    const read = [...findPhrase(source, phrase, starts, readers)];
    return phrase.titled ? titledOnly(source, read, words) : read;
  });
  return [...found, ...companiesAfter(source, found, words, readers)];
}

/** "en Vigo" after a role: one word that the text has nowhere else is a town. */
function isPlace(text: string, preposition: string, { start, end }: Span, { placeWords }: Words): boolean {
  const name = text.slice(start, end);
  return placeWords.has(preposition.trim()) && !name.includes(' ') && text.indexOf(name) === text.lastIndexOf(name);
}

/** Roles with a title noun; less surely those that end like one. */
function titledOnly({ text, lower }: Source, roles: readonly Candidate[], words: Words): Candidate[] {
  return roles.flatMap((role): Candidate[] => {
    if (words.titleNouns.isIn(text.slice(role.start, role.end))) return [role];
    return words.titleEndings.test(lower.slice(role.start, role.end)) ? [{ ...role, strength: 'fair' }] : [];
  });
}

/** "at Acme" after a role. */
function companiesAfter(
  { text, lower }: Source,
  found: readonly Candidate[],
  words: Words,
  readers: Readers,
): Candidate[] {
  return found.flatMap(({ fact, end, strength }): Candidate[] => {
    if (fact !== 'role') return [];
    const from = wordsEnd(lower, end, words.companyAfterRole);
    const span = from === undefined ? undefined : readers.company(text, from);
    return span && !isPlace(text, lower.slice(end, from), span, words) ? [{ ...span, fact: 'company', strength }] : [];
  });
}

function* findPhrase(
  source: Source,
  { parts, heads, strength }: RatedPhrase,
  starts: WordStarts,
  readers: Readers,
): Generator<Candidate> {
  const lead = typeof parts[0] === 'string' ? parts[0] : undefined;
  const words = parts[lead ? 1 : 0];
  if (!(words instanceof RegExp)) return;
  const { text, lower } = source;
  const after = parts.slice(lead ? 2 : 1);
  let end = 0;
  let count = 0;
  for (const start of starts.of(heads)) {
    if (start < end || count === MOST) continue;
    words.lastIndex = start;
    if (!words.test(lower)) continue;
    end = words.lastIndex;
    if (PARAGRAPH.test(lower.slice(start, end))) continue;
    const before = lead ? readBack(text, start, readers[lead]) : undefined;
    if (lead && !before) continue;
    const rest = readOn(source, end, after, readers);
    if (!rest) continue;
    count++;
    if (lead && before) yield { ...before, fact: lead, strength };
    for (const { fact, span } of rest) yield { ...span, fact, strength };
  }
}

/** Every fact beside its label: on the line of the label, or alone on the next one. */
export function findByLabels({ text, lower }: Source, labels: Words['labels'], readers: Readers): Candidate[] {
  const found: Candidate[] = [];
  for (const { fact, pattern } of labels) {
    pattern.lastIndex = 0;
    let count = 0;
    for (let match = pattern.exec(lower); match && count < MOST; match = pattern.exec(lower)) {
      const from = pattern.lastIndex;
      const end = text.indexOf('\n', from);
      const span = readers[fact](end < 0 ? text : text.slice(0, end), from);
      if (!span) continue;
      count++;
      found.push({ ...span, fact, strength: 'strong' });
    }
  }
  return found;
}

/** Placeholders that are called like a label: the last resort in a template. */
export function findByPlaceholders(text: string, placeholders: readonly Span[], labels: Words['labels']): Candidate[] {
  return placeholders.flatMap((span) => {
    const name = `${placeholderName(text.slice(span.start, span.end))}:`;
    return labels.flatMap(({ fact, pattern }): Candidate[] => {
      pattern.lastIndex = 0;
      const match = pattern.exec(name);
      return match?.index === 0 && match[0].length === name.length ? [{ ...span, fact, strength: 'weak' }] : [];
    });
  });
}

/** The end of a paragraph, which no sentence crosses. */
const PARAGRAPH = /\n\s*\n/;
const NAMED: ReadonlySet<FactName> = new Set(['company', 'role']);

/** In the next paragraph, or on the next line without a colon. */
const isApart = (text: string, end: number, next: number) =>
  PARAGRAPH.test(text.slice(end, next)) || (!text.slice(end, next).includes(':') && isNewLine(text, end, next));

/** The facts and words from `from` on; nothing unless all are there. */
function readOn({ text, lower }: Source, from: number, parts: readonly (RegExp | FactName)[], readers: Readers) {
  const found: { fact: FactName; span: Span }[] = [];
  let at = from;
  for (const [index, part] of parts.entries()) {
    if (part instanceof RegExp) {
      const end = wordsEnd(lower, at, part);
      if (end === undefined) return undefined;
      at = end;
      continue;
    }
    const next = parts[index + 1];
    const until = next instanceof RegExp ? (place: number) => wordsEnd(lower, place, next) !== undefined : undefined;
    const span = readers[part](text, at, until);
    if (!span || (NAMED.has(part) && isApart(text, at, span.start))) return undefined;
    found.push({ fact: part, span });
    at = span.end;
  }
  return found;
}

function wordsEnd(lower: string, from: number, words: RegExp): number | undefined {
  LOOSE.lastIndex = from;
  LOOSE.test(lower);
  words.lastIndex = LOOSE.lastIndex;
  return words.test(lower) ? words.lastIndex : undefined;
}

/** The name that ends right before `end`: the longest that begins with a capital in the same sentence. */
function readBack(text: string, end: number, reader: Reader): Span | undefined {
  const from = Math.max(0, end - BACK);
  for (const { index } of text.slice(from, end).matchAll(/(?<![\p{L}\p{N}])[\p{Lu}\p{N}[{$<«]/gu)) {
    const span = reader(text, from + index, (at) => at >= end);
    if (!span || span.end > end || span.start !== from + index) continue;
    LOOSE.lastIndex = span.end;
    LOOSE.test(text);
    if (LOOSE.lastIndex >= end && !isNewLine(text, span.end, end)) return span;
  }
  return undefined;
}

/** The words after a name are not its own where a line that nobody had to break ends between them. */
function isNewLine(text: string, end: number, next: number): boolean {
  const at = text.slice(end, next).indexOf('\n');
  return at >= 0 && end + at - text.lastIndexOf('\n', end + at - 1) <= WRAPPED;
}

export function isWordStart(text: string, at: number): boolean {
  return !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '');
}
