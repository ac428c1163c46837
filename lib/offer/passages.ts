import { readBlocks } from './blocks';

/** A sentence, heading or entry of a list. Offsets into the text. */
export interface Passage {
  start: number;
  end: number;
  /** Where its words begin, after the number of a clause. */
  words: number;
  isHeading: boolean;
  /** How many sentences of the same paragraph stand before it. */
  sentence: number;
  /** The heading it is or stands under, a caption such as "If you leave" included, and the line that introduces the list it is part of: numbers of passages. */
  heading: number | undefined;
  leadIn: number | undefined;
}

/** What a language says about the marks in its sentences. */
export interface Writing {
  /** Words after which a full stop ends nothing, in small letters. */
  abbreviations: ReadonlySet<string>;
  /** Words that no heading has, unless one of the marks of an infinitive goes before: "Failure to start". */
  verbs: ReadonlySet<string>;
  infinitiveMarks: ReadonlySet<string>;
  /** Words before a day that is written with a full stop, and the beginnings of months after one. */
  beforeOrdinals: ReadonlySet<string>;
  months: readonly string[];
}

const SENTENCE_END = /[.!?…]+["”’»)\]*_]*(?=\s)/g;
const BLANKS = /\s*/y;
const NEXT = /[\s*_]*["“„«'([]*(\S?)/y;
const LAST_WORD = /([\p{L}\p{N}.]*)[.!?…]+["”’»)\]*_]*$/u;
const DAY = /(?:(\p{L}+)\s+)?(?<![\p{L}\p{N}.])\d{1,2}\.$/u;
const NEXT_WORD = /\s+(\p{L}+)/uy;
const INNER_NUMBER = /\(?(?:\d{1,2}|[a-z])[.)]\s+|\d{1,2}(?:\.\d{1,2}){1,3}[.:)]?\s+/iy;
/** "B." and "S.L.", the last of the dots left out. */
const INITIALS = /^\p{L}(?:\.\p{L})*$/u;
/** Enough to see the last words of a sentence. */
const TAIL = 40;
const LONGEST_HEADING = 120;
const CAPITAL_FIRST = /^\P{L}*\p{Lu}/u;
const MOST_WORDS_OF_HEADING = 9;
const MOST_WORDS_OF_TITLE = 6;
const WORDS = /[\p{L}\p{N}][\p{L}\p{N}'’./-]*/gu;
const VALUE = /:\s*\S|\d/;
const SENTENCE_MARK = /[.;,!?…]["”’»)\]*_]*$/;

/** Reads a text as its sentences, each with the heading above it. */
export function readPassages(text: string, writing: Writing): Passage[] {
  const passages: Passage[] = [];
  let heading: number | undefined;
  let leadIn: number | undefined;
  const blocks = readBlocks(text);
  for (const [number, block] of blocks.entries()) {
    const sentences = splitSentences(text, block, writing);
    const alone = sentences.length === 1;
    // One of several bullets says something itself, however short: "Six-month probation".
    const isListed = block.bulleted && Boolean(blocks[number - 1]?.bulleted || blocks[number + 1]?.bulleted);
    if (!block.item && !/^\p{Ll}/u.test(text.slice(block.start, block.start + 2))) leadIn = undefined;
    sentences.forEach(({ start, end, words }, index) => {
      const content = text.slice(words, end);
      const isHeading =
        block.titled ||
        (alone ? !isListed && isTitle(content, writing) : index === 0 && isRunIn(content, words > start, writing));
      if (isHeading || (alone && !block.item && isCaption(content))) {
        heading = passages.length;
        leadIn = undefined;
      }
      passages.push({ start, end, words, isHeading, sentence: index, heading, leadIn });
      if (!isHeading && content.endsWith(':')) leadIn = passages.length - 1;
    });
  }
  return passages;
}

interface Sentence {
  start: number;
  end: number;
  words: number;
}

function splitSentences(text: string, block: Sentence, writing: Writing): Sentence[] {
  const sentences: Sentence[] = [];
  let { start, words } = block;
  SENTENCE_END.lastIndex = words;
  for (let mark = SENTENCE_END.exec(text); mark && mark.index < block.end; mark = SENTENCE_END.exec(text)) {
    const end = Math.min(mark.index + mark[0].length, block.end);
    if (end >= block.end) break;
    if (!endsSentence(text, words, end, writing)) continue;
    sentences.push({ start, end, words });
    BLANKS.lastIndex = end;
    start = Math.min(end + (BLANKS.exec(text)?.[0].length ?? 0), block.end);
    INNER_NUMBER.lastIndex = start;
    words = Math.min(start + (INNER_NUMBER.exec(text)?.[0].length ?? 0), block.end);
    SENTENCE_END.lastIndex = Math.max(words, end);
  }
  if (start < block.end) sentences.push({ start, end: block.end, words });
  return sentences;
}

function endsSentence(text: string, from: number, end: number, writing: Writing): boolean {
  NEXT.lastIndex = end;
  const next = NEXT.exec(text)?.[1] ?? '';
  if (/\p{Ll}/u.test(next)) return false;
  const tail = text.slice(Math.max(from, end - TAIL), end);
  const word = LAST_WORD.exec(tail)?.[1]?.toLowerCase() ?? '';
  return !(INITIALS.test(word) || writing.abbreviations.has(word) || isDay(text, tail, end, writing));
}

/** "am 31." before a month, or alone. */
function isDay(text: string, tail: string, end: number, { beforeOrdinals, months }: Writing): boolean {
  const day = /\d/.test(tail.at(-2) ?? '') && DAY.exec(tail);
  if (!day) return false;
  NEXT_WORD.lastIndex = end;
  const next = NEXT_WORD.exec(text)?.[1]?.toLowerCase() ?? '';
  return beforeOrdinals.has(day[1]?.toLowerCase() ?? '') || months.some((month) => next.startsWith(month));
}

/** A short line on its own, without a verb, a value or the mark that ends a sentence. */
function isTitle(content: string, writing: Writing): boolean {
  const bare = content.replace(/[\s*_|]+$/, '').replace(/:$/, '');
  return bare !== '' && !SENTENCE_MARK.test(bare) && !VALUE.test(bare) && isShort(bare, MOST_WORDS_OF_HEADING, writing);
}

/** "When do I start?" and "If you leave": heads what follows, but may be a term itself. */
function isCaption(content: string): boolean {
  const bare = content.replace(/[\s*_|:]+$/, '').replace(/\?$/, '');
  return (
    !SENTENCE_MARK.test(bare) &&
    !VALUE.test(bare) &&
    CAPITAL_FIRST.test(bare) &&
    wordsOf(bare).length <= MOST_WORDS_OF_HEADING
  );
}

/** "3.3 Signing bonus." and "Probation." in front of the sentences they head. */
function isRunIn(content: string, isNumbered: boolean, writing: Writing): boolean {
  return !VALUE.test(content) && isShort(content, isNumbered ? MOST_WORDS_OF_TITLE : 3, writing);
}

function isShort(content: string, most: number, { verbs, infinitiveMarks }: Writing): boolean {
  if (content.length > LONGEST_HEADING || !CAPITAL_FIRST.test(content)) return false;
  const words = wordsOf(content);
  const isVerb = (word: string, index: number) => verbs.has(word) && !infinitiveMarks.has(words[index - 1] ?? '');
  return words.length > 0 && words.length <= most && !words.some(isVerb);
}

function wordsOf(content: string): string[] {
  return content.toLowerCase().match(WORDS) ?? [];
}
