import type { Finder, Found } from './finder';

/** What was left to fill in: "[Company]", "{name}", "<role>", "${name}", "_____". Short and on one line. */
const OPEN =
  /\$?\{{1,2}[^{}\n]{1,40}\}{1,2}|\[(?!\.\.\.\]|…\]|\d+\])[^[\]\n]{1,60}\](?!\()|<(?![/!])\p{L}[\p{L} _-]{1,30}>|_{3,}/uy;
const STANDS_FOR_LATER = /^(?:X{3,}|TBD|TODO|TBA|NTB)$/;

export const placeholders: Finder = ({ text, tokens }) => {
  const found: Found[] = [];
  let end = 0;
  for (const at of tokens.marks) {
    OPEN.lastIndex = at;
    const open = at < end ? undefined : OPEN.exec(text)?.[0];
    if (open === undefined) continue;
    end = at + open.length;
    found.push({ start: at, end });
  }
  for (const word of tokens.capitals) {
    const [start, stop] = [tokens.start[word] as number, tokens.end[word] as number];
    if (stop - start <= 12 && STANDS_FOR_LATER.test(text.slice(start, stop))) found.push({ start, end: stop });
  }
  return found;
};
