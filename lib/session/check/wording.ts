import type { Flag } from './flags';
import { isMissingMove } from './live-check';

/** A change of the text: what comes in the place of `start` to `end`. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** How far back one looks for the end of the sentence before. */
const NEAR = 40;
const SENTENCE_ENDS = /(?:^|\n|[.!?…]["'”’)]*)\s*$/;
const PRONOUN = /^I(?!\p{L})/u;

/** The edit that puts a replacement in the place of a flag's words, or adds the sentence that is missing. */
export function editFor(text: string, flag: Flag, replacement: string): Edit {
  const { start, end, quote } = flag;
  if (isMissingMove(flag)) return { start, end, text: asParagraph(text, start, replacement) };
  if (replacement === '') return leaveOut(text, start, end);
  return { start, end, text: matchCase(quote, replacement, beginsSentence(text, start)) };
}

/** The replacement with the capital of what it replaces; "I" has its capital everywhere and proves nothing. */
export function matchCase(quote: string, replacement: string, beginsSentence: boolean): string {
  const isCapital = /^\p{Lu}/u.test(quote) && (beginsSentence || !PRONOUN.test(quote));
  return isCapital ? capital(replacement) : replacement;
}

/** A sentence to add, set off from what stands around its place: a paragraph of its own. */
export function asParagraph(text: string, start: number, sentence: string): string {
  const before = text.slice(0, start);
  const after = text.slice(start);
  const breaks = (present: string) => '\n'.repeat(Math.max(0, 2 - present.split('\n').length + 1));
  const above = before.trim() ? breaks(/\s*$/.exec(before)?.[0] ?? '') : '';
  const below = after.trim() ? breaks(/^\s*/.exec(after)?.[0] ?? '') : '';
  return above + sentence + below;
}

/** Takes words out with what only they needed: a blank, the commas around them, the stop of a sentence they were alone in. */
export function leaveOut(text: string, start: number, end: number): Edit {
  const before = text.slice(0, start);
  const after = text.slice(end);
  if (before.endsWith('(') && after.startsWith(')')) return leaveOut(text, start - 1, end + 1);
  if (beginsSentence(text, start)) return leaveOutFirst(text, start, end);
  const stem = before.trimEnd();
  const followed = /^ *([,.;:!?…)\n]|$)/.exec(after);
  if (!followed) return { start, end: end + blanks(after), text: '' };
  if (!stem.endsWith(',')) return { start: stem.length, end, text: '' };
  return { start: stem.length - 1, end: followed[1] === ',' ? end + followed[0].length : end, text: '' };
}

/** At the beginning of a sentence: what follows begins it then, and takes the capital. */
function leaveOutFirst(text: string, start: number, end: number): Edit {
  const [behind = ''] = /^ *(?:,|[.!?…]+)? */.exec(text.slice(end)) ?? [];
  const next = end + behind.length;
  const isLast = next === text.length || text[next] === '\n';
  if (isLast) return { start: start - trailingBlanks(text.slice(0, start)), end: next, text: '' };
  const first = text.charAt(next);
  const second = /^\p{Lu}/u.test(text.slice(start)) ? capital(first) : first;
  return second === first ? { start, end: next, text: '' } : { start, end: next + 1, text: second };
}

function beginsSentence(text: string, at: number): boolean {
  return SENTENCE_ENDS.test(at > NEAR ? `x${text.slice(at - NEAR, at)}` : text.slice(0, at));
}

function blanks(text: string): number {
  return text.length - text.replace(/^ +/, '').length;
}

function trailingBlanks(text: string): number {
  return text.length - text.replace(/ +$/, '').length;
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
