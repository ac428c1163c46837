import type { Candidate } from './candidates';
import type { Source } from './source';
import type { Reader } from './span';
import type { Words } from './words';

/** The subject, and the first lines of a page. */
const FIRST_LINES = 3;
const LONGEST = 120;
const PARTS = /[^|•·:\t–—]+?(?=\s[-–—|•·]\s|[|•·:\t]|$)/gu;
const MOST_WORDS = 7;

/** The title that a vacancy page or the subject of a mail has for the job. */
export function findInHeadings({ text, lower }: Source, words: Words, role: Reader): Candidate[] {
  const subjects = [...lower.matchAll(words.subjects)].map(({ index, 0: label }) => index + label.length);
  // A label at the head of a contract is no title of a page.
  const heads = firstLines(text).filter((start) => !lineAt(text, start).includes(':'));
  return [...heads, ...subjects].flatMap((start): Candidate[] => {
    const line = lineAt(text, start);
    // A sentence, or the name of somebody before what they are, is no heading.
    if (line.length > LONGEST || /[.!?,]\s*$/u.test(line)) return [];
    for (const { index, 0: part } of line.matchAll(PARTS)) {
      const from = start + index + (part.length - part.trimStart().length);
      const until = start + index + part.length;
      const span = role(text.slice(0, until), from);
      const value = span && text.slice(span.start, span.end);
      const isWhole = span?.start === from && (span.end === until || !/^\s\p{Lu}/u.test(text.slice(span.end, until)));
      if (span && value && isWhole && value.split(/\s/).length <= MOST_WORDS && words.titleNouns.isIn(value))
        return [{ ...span, fact: 'role', strength: 'fair' }];
    }
    return [];
  });
}

function firstLines(text: string): number[] {
  return [...text.slice(0, FIRST_LINES * LONGEST).matchAll(/^[^\S\n]*(?=\S)/gmu)]
    .slice(0, FIRST_LINES)
    .map(({ index, 0: blanks }) => index + blanks.length);
}

function lineAt(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  return text.slice(start, end < 0 ? text.length : end);
}
