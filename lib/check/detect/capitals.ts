import { ALL_CAPITALS, LINE, SENTENCE, type Tokens } from '../tokens';
import type { Finder, Found } from './finder';

/** One word in capitals may be a name (ASML, HR); two in a row, or a long one that a pattern knows in small letters, shout. */
export const capitals: Finder = ({ tokens }) => {
  const found: Found[] = [];
  let next = 0;
  for (const first of tokens.capitals) {
    if (first < next || first >= tokens.count) continue;
    const from = first > next && isI(tokens, first - 1) && !isBreak(tokens, first) ? first - 1 : first;
    let to = first;
    while (to + 1 < tokens.count && shouts(tokens, to + 1) && !isBreak(tokens, to + 1)) to++;
    if (shouting(tokens, from, to)) found.push(calm(tokens, from, to));
    next = to + 1;
  }
  return found;
};

function shouts(tokens: Tokens, at: number): boolean {
  return ((tokens.flags[at] as number) & ALL_CAPITALS) !== 0 || isI(tokens, at);
}

function isI(tokens: Tokens, at: number): boolean {
  const start = tokens.start[at] as number;
  return tokens.end[at] === start + 1 && tokens.text.charAt(start) === 'I';
}

function isBreak(tokens: Tokens, at: number): boolean {
  return ((tokens.flags[at] as number) & (SENTENCE | LINE)) !== 0;
}

/** More than a name or two: a word among them that the patterns know. */
function shouting(tokens: Tokens, from: number, to: number): boolean {
  let known = 0;
  let letters = 0;
  for (let at = from; at <= to; at++) {
    const length = (tokens.end[at] as number) - (tokens.start[at] as number);
    letters += length;
    if (length > 2 && (tokens.class[at] as number) > 0) known++;
  }
  return known > 0 && letters > 4 && !inBrackets(tokens, from, to);
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
