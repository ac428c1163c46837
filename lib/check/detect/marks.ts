import type { Finder } from './finder';

const EMOJI = /(?:\p{Extended_Pictographic}(?:[\ufe0f\u200d\u{1f3fb}-\u{1f3ff}]|\p{Extended_Pictographic})*)|(?<![\w:])[:;=]['-]?[)(DPp/](?!\w)|<3/gu;
const NO_EMOJI = /^[©®™↔↕▪▫◼◻✔✖☎✉]+$/u;
const MOST_EMOJI = 100;

/** Punctuation and pictures that shout. Each is looked for only where its first character is. */
export const exclamations: Finder = ({ text }) => runs(text, '!', (run) => (run.match(/!/g)?.length ?? 0) > 1);
export const questionMarks: Finder = ({ text }) => runs(text, '?', (run) => /^\?{2,}$/.test(run));

/** One ellipsis may trail off; "....", and a second one, is a habit. */
export const ellipses: Finder = ({ text }) => {
  const found = [...runs(text, '.', (run) => run.length > 2 && /^\.+$/.test(run)), ...runs(text, '…', () => true)];
  return found.filter(({ start, end }) => !inBrackets(text, start, end));
};

/** "[…]" and "(...)" stand for words left out. */
function inBrackets(text: string, start: number, end: number): boolean {
  return /[[(]/.test(text.charAt(start - 1)) && /[\])]/.test(text.charAt(end));
}

export const emoji: Finder = ({ text }) => {
  const found = [];
  for (const { 0: sign, index } of text.matchAll(EMOJI)) {
    if (found.length >= MOST_EMOJI) break;
    if (!NO_EMOJI.test(sign)) found.push({ start: index, end: index + sign.length, replacements: [''] });
  }
  return found;
};

function runs(text: string, mark: string, counts: (run: string) => boolean) {
  const found = [];
  for (let at = text.indexOf(mark); at >= 0; ) {
    let end = at;
    while (end < text.length && '!?.…'.includes(text.charAt(end))) end++;
    if (counts(text.slice(at, end))) found.push({ start: at, end, replacements: [mark] });
    at = text.indexOf(mark, end);
  }
  return found;
}
