import { ALL_CAPITALS, LINE, SENTENCE, type Tokens } from '../tokens';
import type { Finder, Found } from './finder';

/** One word in capitals may be a name (ASML, HR); two in a row, or a long one that a pattern knows in small letters, shout. */
export const capitals: Finder = ({ tokens }) => {
  const found: Found[] = [];
  for (let from = 0; from < tokens.count; from++) {
    if (!shouts(tokens, from)) continue;
    let to = from;
    while (to + 1 < tokens.count && shouts(tokens, to + 1) && !((tokens.flags[to + 1] as number) & (SENTENCE | LINE)))
      to++;
    if (shouting(tokens, from, to)) found.push(calm(tokens, from, to));
    from = to;
  }
  return found;
};

function shouts(tokens: Tokens, at: number): boolean {
  if ((tokens.flags[at] as number) & ALL_CAPITALS) return true;
  return tokens.end[at] === (tokens.start[at] as number) + 1 && tokens.text.charAt(tokens.start[at] as number) === 'I';
}

/** Three words in a row, or two of which one is a word of the language and no name. */
function shouting(tokens: Tokens, from: number, to: number): boolean {
  let known = 0;
  let letters = 0;
  for (let at = from; at <= to; at++) {
    const length = (tokens.end[at] as number) - (tokens.start[at] as number);
    letters += length;
    if (length > 2 && (tokens.class[at] as number) > 0) known++;
  }
  return known > 0 && letters > 4 && (to > from || letters > 4) && !inBrackets(tokens, from, to);
}

function inBrackets(tokens: Tokens, from: number, to: number): boolean {
  return (
    /[[({<]/.test(tokens.text.charAt((tokens.start[from] as number) - 1)) ||
    /[\])}>]/.test(tokens.text.charAt(tokens.end[to] as number))
  );
}

function calm(tokens: Tokens, from: number, to: number): Found {
  const start = tokens.start[from] as number;
  const end = tokens.end[to] as number;
  const small = tokens.text.slice(start, end).toLowerCase().replace(/\bi\b/g, 'I');
  const opens = ((tokens.flags[from] as number) & SENTENCE) !== 0;
  return { start, end, replacements: [opens ? small.charAt(0).toUpperCase() + small.slice(1) : small] };
}
