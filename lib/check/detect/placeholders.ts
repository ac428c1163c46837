import type { Finder } from './finder';

/** What was left to fill in: "[Company]", "{name}", "<role>", "${name}", "XXX", "_____". Short and on one line, so linear. */
const OPEN =
  /\$?\{{1,2}[^{}\n]{1,40}\}{1,2}|\[(?!\.\.\.\]|…\]|\d+\])[^[\]\n]{1,60}\](?!\()|<(?![/!])[\p{L}][\p{L} _-]{1,30}>|\b[Xx]{3,}\b|\b(?:TBD|TODO|TBA|NTB)\b|_{3,}/gu;
const MAIL_ADDRESS = /^<[^<>\s]*@/;

export const placeholders: Finder = ({ text }) => {
  const found = [];
  for (const { 0: open, index } of text.matchAll(OPEN)) {
    if (!MAIL_ADDRESS.test(open)) found.push({ start: index, end: index + open.length });
  }
  return found;
};
