import type { Draft, Finder, Found } from './finder';

const PICTURE =
  /\p{Extended_Pictographic}(?:\ufe0f|\u200d|\p{Emoji_Modifier}|\p{Extended_Pictographic}){0,20}|[:;=]['-]?[)(DPp](?!\w)|<3/uy;
/** Signs that are pictures to Unicode and everyday typing to everybody else: ©, ®, ™, arrows, ticks. */
const NO_PICTURE = /^[\u00a9\u00ae\u2122\u2190-\u21ff\u25a0-\u25ff\u260e\u2709\u2713-\u2718]/;
const STOPS = '!?.…';

/** Punctuation and pictures that shout, looked at only where the text has an unusual character. */
export const exclamations: Finder = (draft) => runs(draft, '!', (run) => run.split('!').length > 2);
export const questionMarks: Finder = (draft) =>
  runs(draft, '?', (run) => run.length > 1 && !run.includes('!') && !run.includes('.'));
export const ellipses: Finder = (draft) =>
  runs(draft, '.…', (run, around) => (run.length > 2 || run === '…') && around !== '[]' && around !== '()');

export const emoji: Finder = ({ text, tokens }) => {
  const found: Found[] = [];
  let end = 0;
  for (const at of tokens.marks) {
    if (at < end) continue;
    PICTURE.lastIndex = at;
    const picture = PICTURE.exec(text)?.[0];
    if (picture === undefined || NO_PICTURE.test(picture)) continue;
    end = at + picture.length;
    found.push({ start: at, end, replacements: [''] });
  }
  return found;
};

/** Rows of stops that begin with one of these; one stop of the kind takes their place. */
function runs({ text, tokens }: Draft, first: string, counts: (run: string, around: string) => boolean): Found[] {
  const found: Found[] = [];
  let end = 0;
  for (const start of tokens.marks) {
    if (start < end || !STOPS.includes(text.charAt(start))) continue;
    end = start + 1;
    while (end < text.length && STOPS.includes(text.charAt(end))) end++;
    const fits =
      first.includes(text.charAt(start)) && counts(text.slice(start, end), text.charAt(start - 1) + text.charAt(end));
    if (fits) found.push({ start, end, replacements: [first.charAt(0)] });
  }
  return found;
}
