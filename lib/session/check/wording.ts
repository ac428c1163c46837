import type { Flag } from './live-check';

/** The replacement with the capital or the capitals of what it replaces. */
export function matchCase(quote: string, replacement: string): string {
  const first = replacement.charAt(0);
  return /^\p{Lu}/u.test(quote) ? first.toLocaleUpperCase() + replacement.slice(1) : replacement;
}

/** A sentence to add, set off from what stands around its place: a paragraph of its own. */
export function asParagraph(text: string, { start }: Flag, sentence: string): string {
  const before = text.slice(0, start).trim() ? '\n\n' : '';
  const after = text.slice(start).trim() && !before ? '\n\n' : '';
  return before + sentence + after;
}
