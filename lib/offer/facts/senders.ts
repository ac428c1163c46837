import { type Candidate, isWordStart } from './candidates';
import { tokenAt } from './name-tokens';
import { personReader } from './person-name';
import { placeholderEnd, placeholderName } from './placeholders';
import { lowerCase, type Source } from './source';
import { placesOf, type Span } from './span';
import { mailWords, signerWords, type Words } from './words';

/** Lines after a closing that may hold the name. */
const LINES = 5;
const LAST_LINES = 4;
const LONGEST = 60;
const SHORT_LINE = /^\p{L}[^\n,.:;!]{2,30}[,!][^\S\n]*\n\s{0,4}(?=\p{Lu})/gmu;
/** Characters below a first name in which the full one may stand. */
const BELOW = 200;
/** Characters at the end in which people sign. */
const ENDING = 700;
/** Two parties side by side. */
const SIGNED_BY_TWO = /\S\s{3,}\S/;
/** What parts a name from a function or address on the same line. */
const CUT = /\s*[,|•·(<\t]|\s[-–—/]\s|\s{3,}|\*\*|_{3,}/u;
/** "Le directeur, Jo Bell" */
const TITLED_LINE = /^[^\S\n]*(\p{L}+)(?:\s\p{L}{3,20}){1,2},[^\S\n]*/gmu;
/** "i. V." and "p.p." before the name of who signs for another. */
const PROXY = /^(?:i\.?\s?[AV]\.|ppa\.?|p\.?\s?p\.?|p\.?\s?o\.?|per pro)\s+(?=\p{Lu})/u;
/** "MRCVS" after a name. */
const DEGREES = /(?<=\p{Lu}\p{Ll}+)(?:,?\s(?:\p{Lu}{4,6}|(?:Ph\.?D|MSc|BSc|MBA|LLM|PhD|RGN)\.?))+$/u;
const DECORATION = /^[\s>*_~#|•–-]*/u;

/** Who signs, and whom a header names as the writer. `others` are names that sign nothing: the company, the person greeted. */
export function findSenders({ text, lower }: Source, words: Words, others: (value: string) => boolean): Candidate[] {
  const signed = signatures({ text, lower }, words, others);
  const closed = signed.length > 0 ? signed : ownClosings({ text, lower }, words, others);
  const endings = closed.length > 0 ? closed : endNames(text, words, others);
  const labelled = endings.length > 0 ? endings : signedLines({ text, lower }, words, others);
  const found = labelled.length > 0 ? labelled : lastLines(text, words, others);
  return [...found, ...headers({ text, lower }, words, others)];
}

function signatures({ text, lower }: Source, words: Words, others: (value: string) => boolean): Candidate[] {
  return [...lower.matchAll(mailWords.closing)].flatMap((match): Candidate[] => {
    const after = match.index + match[0].length;
    const rest = /^[^\n]*/.exec(text.slice(after, after + 200))?.[0] ?? '';
    // A sentence that goes on is no closing; "Best, Anna" is one.
    if (!/^[\s,.!:*_-]*$/.test(rest) && !/^\s*[,.!–-]\s*[\p{Lu}[{<$]/u.test(rest)) return [];
    const sender = firstName(text, after + (/^[\s,.!–-]*/u.exec(rest)?.[0].length ?? 0), words, others);
    return sender ? [{ ...sender, fact: 'sender', strength: 'strong' }] : [];
  });
}

/** A closing in the person's own words, such as "See you on Monday,": a short line with a comma above a name. */
function ownClosings({ text, lower }: Source, words: Words, others: (value: string) => boolean): Candidate[] {
  return [...text.matchAll(SHORT_LINE)].flatMap(({ index, 0: line }): Candidate[] => {
    mailWords.greeting.lastIndex = index;
    if (mailWords.greeting.exec(lower.slice(0, index + line.length))?.index === index) return [];
    const from = index + line.length;
    const head = headOf(text, from, text.indexOf('\n', from) < 0 ? text.length : text.indexOf('\n', from));
    const name = head && text.slice(head.start, head.end);
    return head && name && isSigner(name, words) && !others(name)
      ? [{ ...head, fact: 'sender', strength: 'fair' }]
      : [];
  });
}

function firstName(text: string, from: number, words: Words, others: (value: string) => boolean): Span | undefined {
  let count = 0;
  for (let at = from; at <= text.length && count < LINES; ) {
    const end = text.indexOf('\n', at) < 0 ? text.length : text.indexOf('\n', at);
    const line = headOf(text, at, end);
    if (line) {
      count++;
      if (isSigner(text.slice(line.start, line.end), words)) {
        if (!others(text.slice(line.start, line.end))) return fullName(text, line, words);
      } else if (!isSkipped(text.slice(line.start, line.end))) return undefined;
    }
    at = end + 1;
  }
  return undefined;
}

/** "Ben Hartley" below "Ben". */
function fullName(text: string, name: Span, words: Words): Span {
  const first = text.slice(name.start, name.end);
  if (first.includes(' ')) return name;
  const lines = [...text.slice(name.end, name.end + BELOW).matchAll(/[^\n]*\S[^\n]*/g)].slice(0, LINES);
  for (const { index, 0: line } of lines) {
    const full = headOf(text, name.end + index, name.end + index + line.length);
    if (
      full &&
      text.slice(full.start, full.end).startsWith(`${first} `) &&
      isSigner(text.slice(full.start, full.end), words)
    )
      return full;
  }
  return name;
}

/** Near the end: a name of its own line above or beside a title, or below a line to sign on, or above the one of the other party. */
function endNames(text: string, words: Words, others: (value: string) => boolean): Candidate[] {
  const offset = Math.max(0, text.length - ENDING);
  const lines = [...text.slice(offset).matchAll(/[^\n]*\S[^\n]*/g)];
  for (const [number, { index, 0: line }] of lines.entries()) {
    if (index === 0 && offset > 0) continue;
    const head = headOf(text, offset + index, offset + index + line.length);
    const name = head && text.slice(head.start, head.end);
    if (
      !head ||
      !name?.includes(' ') ||
      !isSigner(name, words) ||
      others(name) ||
      words.titleNouns.isIn(name) ||
      words.businessWords.isIn(name)
    )
      continue;
    const beside = line.slice(line.indexOf(name) + name.length);
    const below = lines[number + 1]?.[0] ?? '';
    const above = lines[number - 1]?.[0] ?? '';
    if (
      isTitleLine(beside, words) ||
      isTitleLine(below, words) ||
      /_{4,}|\.{6,}/.test(above) ||
      (/^\s{3,}\S/.test(beside) && SIGNED_BY_TWO.test(above))
    )
      return [{ ...head, fact: 'sender', strength: 'fair' }];
  }
  return [];
}

const isTitleLine = (line: string, words: Words) =>
  line.length < LONGEST &&
  !/[.!?]\s*$/.test(line) &&
  (words.titleNouns.isIn(line) ||
    line
      .toLowerCase()
      .split(/\P{L}+/u)
      .some((word) => words.departmentWords.has(word)));

/** What of a line may be a name. */
function headOf(text: string, start: number, end: number): Span | undefined {
  const line = text.slice(start, Math.min(end, start + 200));
  const bare = DECORATION.exec(line)?.[0].length ?? 0;
  const proxy = bare + (PROXY.exec(line.slice(bare))?.[0].length ?? 0);
  const from = proxy + (signerWords.label.exec(lowerCase(line.slice(proxy)))?.[0].length ?? 0);
  const placeholder = placeholderEnd(text, start + from);
  const rest = line.slice(from);
  const cut = CUT.exec(rest.slice(placeholder === undefined ? 0 : placeholder - start - from));
  const length = cut ? cut.index + (placeholder === undefined ? 0 : placeholder - start - from) : rest.length;
  const value = rest
    .slice(0, length)
    .replace(/[\s.:;]+$/u, '')
    .replace(DEGREES, '');
  return value === '' ? undefined : { start: start + from, end: start + from + value.length };
}

/** "[Signature]", "On behalf of the employer," */
function isSkipped(value: string): boolean {
  if (/^[\s/_.-]+$/.test(value) || signerWords.not.test(value.toLowerCase())) return true;
  // "[Your signature]" is told by its last word.
  return isPlaceholder(value) && signerWords.not.test(placeholderName(value).split(' ').at(-1) ?? '');
}

function isClosing(value: string): boolean {
  const [closing] = placesOf(mailWords.closing, lowerCase(value));
  return closing?.start === 0 && value.slice(0, closing.end).trim().length === value.length;
}

const isPlaceholder = (value: string) => placeholderEnd(value, 0) === value.length;

/** A person's name, a department or a function, alone on its line. */
function isSigner(value: string, words: Words): boolean {
  if (value.length > LONGEST || /[@?!;:]|https?|www\.|\d/.test(value) || isSkipped(value) || isClosing(value))
    return false;
  const parts = value.toLowerCase().match(/[\p{L}]+/gu) ?? [];
  if (isPlaceholder(value)) return true;
  if (parts.some((part) => words.departmentWords.has(part)) && parts.length <= 6) return /^\p{Lu}/u.test(value);
  const person = personReader(words)(value, 0);
  return person?.end === value.length && parts.length <= 6;
}

/** "Signed for us: Jo Bell", "Namens de school: Jo Bell" and "Le directeur, Jo Bell" near the end. */
function signedLines({ text, lower }: Source, words: Words, others: (value: string) => boolean): Candidate[] {
  const offset = Math.max(0, text.length - 600);
  const titled = [...lower.slice(offset).matchAll(TITLED_LINE)].filter(([, first = '']) =>
    signerWords.articles.has(first),
  );
  const cues = [...lower.slice(offset).matchAll(signerWords.signedFor), ...titled];
  return cues.flatMap(({ index, 0: cue }): Candidate[] => {
    const from = offset + index + cue.length;
    const end = text.indexOf('\n', from) < 0 ? text.length : text.indexOf('\n', from);
    const span = headOf(text, from, end);
    const value = span && text.slice(span.start, span.end);
    return span && value?.includes(' ') && isSigner(value, words) && !others(value)
      ? [{ ...span, fact: 'sender', strength: 'strong' }]
      : [];
  });
}

/** A letter without a closing formula may end with a name or department. */
function lastLines(text: string, words: Words, others: (value: string) => boolean): Candidate[] {
  const lines = [...text.slice(-400).matchAll(/[^\n]*\S[^\n]*/g)].slice(-LAST_LINES);
  const offset = Math.max(0, text.length - 400);
  for (const [number, { index, 0: line }] of lines.entries()) {
    const span = headOf(text, offset + index, offset + index + line.length);
    const value = span && text.slice(span.start, span.end);
    const parts = value?.toLowerCase().match(/\p{L}+/gu) ?? [];
    const isDepartment = parts.length < 5 && parts.some((part) => words.departmentWords.has(part));
    if (span && value && isDepartment && isSigner(value, words) && !others(value)) {
      const above = lines[number - 1];
      const person = above && headOf(text, offset + above.index, offset + above.index + above[0].length);
      const name = person && text.slice(person.start, person.end);
      if (person && name?.includes(' ') && isSigner(name, words) && !others(name))
        return [{ ...person, fact: 'sender', strength: 'fair' }];
      return [{ ...span, fact: 'sender', strength: 'fair' }];
    }
  }
  return [];
}

function headers({ text, lower }: Source, words: Words, others: (value: string) => boolean): Candidate[] {
  return [...lower.matchAll(mailWords.from)].flatMap((match): Candidate[] => {
    const from = match.index + match[0].length;
    const line = /^[^\n]*/.exec(text.slice(from, from + 200))?.[0] ?? '';
    if (!/@/.test(line) && !words.titleNouns.isIn(line)) return [];
    const opening = /^["'\s]*/.exec(line)?.[0].length ?? 0;
    const value =
      /^[^"<(@[|,\n]*/u
        .exec(line.slice(opening))?.[0]
        .replace(/\s+via\s.*$/u, '')
        .trimEnd() ?? '';
    const span = { start: from + opening, end: from + opening + value.length };
    if (!tokenAt(text, span.start) || !isWordStart(text, span.start)) return [];
    return isSigner(value, words) && !others(value) ? [{ ...span, fact: 'sender', strength: 'fair' }] : [];
  });
}
