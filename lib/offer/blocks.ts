/** Lines that belong together: a paragraph, an item of a list, a heading. Offsets into the text, blanks at the ends left out. */
export interface Block {
  start: number;
  end: number;
  /** Where the words begin, after the number of a clause. */
  words: number;
  /** A `#` of Markdown stands in front. */
  titled: boolean;
  /** A bullet or number stands in front. */
  item: boolean;
  bulleted: boolean;
}

interface Line {
  start: number;
  end: number;
  first: string;
}

const LINE = /[^\n\r\f\v\u2028\u2029]+/g;
const BULLET = /(?:[#|>\s•·▪►‣○●✓❑–—\u00ad\u200b]|[-*](?=\s|$)|_{2,})*/my;
/** "3.", "3.2", "(a)", "iv)", "§ 17", "Art. 5", "Artikel 5:". */
const NUMBER =
  /(?:§+\s?\d+[a-z]?\b[.:)]?|(?:art(?:ikel|icle|[íi]culo)?|clause|section|cl[aá]usula|paragraph|ziffer)\b\.?\s?(?:\d+(?:\.\d+){0,3}|\{\{[^{}\n]{0,40}\}\})[.:)]{0,2}|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)](?!\d)|\d{1,2}(?:\.\d{1,2}){1,3}[.:)]?)(?=\s|$)\s*[-–—:]?\s*/iy;
const NUMBERED_AGAIN = /^\s*[*_]*(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]|\d{1,2}(?:\.\d{1,2}){1,3}[.:)]?)\s+\S/i;
const BULLETED = /^\s*[-*•·▪►‣○●✓❑–—]\s+\S/;
const EDGE = /[\s|]/;
const TITLED = /^\s*#{1,6}\s/;
const ENDED = /[.;:!?…]["”’»)\]*_]*$/;
/** What goes before the next item of a list. */
const ITEM_ENDED = /(?:[.,;:]|\b(?:and|or|und|oder|en|of|et|ou|y|o))$/i;
const BRACKETED = /^\s*\([a-z\d]{1,3}\)\s/i;
const BREAKS = /[;:]["”’»)\]*_]*$/;
const LABELLED = /^[\s*_]*\p{Lu}[^:.;\n]{1,40}:/u;
const ARTICLE = /^[\s*_]*(?:§|art(?:ikel|icle|[íi]culo|\.)|clause|section|cl[aá]usula)\s*[\d{]/i;
/** A block no wider than this was not wrapped by a program. */
const NARROW = 45;

/** Joins the lines that a program wrapped, and parts those that a person set apart. Time grows with the text. */
export function readBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  for (const paragraph of paragraphs(text)) {
    const width = paragraph.reduce((most, { start, end }) => Math.max(most, end - start), 0);
    let start = 0;
    paragraph.forEach((line, index) => {
      const next = paragraph[index + 1];
      if (next && goesOn(line, next, text, width)) return;
      blocks.push(blockOf((paragraph[start] as Line).start, line.end, text));
      start = index + 1;
    });
  }
  return blocks.filter(({ start, end }) => start < end);
}

function paragraphs(text: string): Line[][] {
  const paragraphs: Line[][] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const { 0: raw, index } of text.matchAll(LINE)) {
    const blank = raw.trim() === '';
    const line = { start: index, end: index + raw.trimEnd().length, first: raw.trimStart().split(/\s/, 1)[0] ?? '' };
    const gap = text.slice(last, index);
    const apart = last < 0 || /\n[^\S\n]*\n|\r[^\S\r\n]*\r|\r\n[^\S\n]*\r\n|\f|\u2029/.test(gap);
    if (!blank && apart) paragraphs.push([line]);
    else if (!blank) paragraphs.at(-1)?.push(line);
    if (!blank) last = index + raw.length;
  }
  return paragraphs;
}

function goesOn(line: Line, next: Line, text: string, width: number): boolean {
  const here = text.slice(line.start, line.end);
  const there = text.slice(next.start, next.end);
  if (TITLED.test(here) || TITLED.test(there) || BULLETED.test(there)) return false;
  if (BREAKS.test(here)) return false;
  if (/^\s*\|/.test(there) || (BRACKETED.test(there) && ITEM_ENDED.test(here))) return false;
  const ended = ENDED.test(here);
  if (ARTICLE.test(there) && ended) return false;
  if (NUMBERED_AGAIN.test(there) && (ended || /^\W*[\w.]+\W+\p{Lu}/u.test(there))) return false;
  if (/^[\s*_("„“«[]*\p{Ll}/u.test(there)) return true;
  if (LABELLED.test(there)) return false;
  return width > NARROW && line.end - line.start + 1 + next.first.length > width;
}

function blockOf(from: number, to: number, text: string): Block {
  let end = to;
  // The edge of a table.
  while (end > from && EDGE.test(text.charAt(end - 1))) end--;
  BULLET.lastIndex = from;
  const bullet = BULLET.exec(text)?.[0] ?? '';
  const start = Math.min(from + bullet.length, end);
  NUMBER.lastIndex = start;
  const number = NUMBER.exec(text)?.[0] ?? '';
  const words = Math.min(start + number.length, end);
  const bulleted = /[-*•·▪►‣○●✓❑–—]/.test(bullet);
  return { start, end, words, titled: bullet.includes('#'), item: number !== '' || bulleted, bulleted };
}
