import { CUE } from '../cues';
import { CAPITAL, LINE, SENTENCE, type Tokens } from '../tokens';
import type { Finder, Found } from './finder';

interface Name extends Found {
  words: string[];
}

/** How far behind a decision or thanks the name of the firm may stand. */
const REACH = 25;
const NAMING = ['takeBack', 'decline', 'accepted', 'gratitude'];

/** The greeting names somebody, and no part of that name is the recipient's. */
export const wrongRecipient: Finder = ({ acts, tokens, facts }) => {
  const greeting = acts.find(({ signal }) => signal === 'greeting');
  const name = greeting && facts.recipient ? nameFrom(pastTitle(greeting.to + 1, tokens), tokens) : undefined;
  return name && facts.recipient ? differing(name, facts.recipient) : [];
};

/** Words that the patterns know are titles here: "Ms", "mevrouw". */
function pastTitle(first: number, tokens: Tokens): number {
  let at = first;
  while (at < tokens.count && (tokens.class[at] as number) > 0 && !((tokens.flags[at] as number) & LINE)) at++;
  return at;
}

/** "at Globex" beside a decision or thanks, where the offer is known to be Initech's. */
export const wrongCompany: Finder = ({ acts, tokens, facts, checked }) => {
  const isAt = (word: number) => ((checked.cues[tokens.class[word] as number] as number) & CUE.at) !== 0;
  const found = new Map<number, Found>();
  const spans = facts.company ? acts.filter(({ signal }) => NAMING.includes(signal)) : [];
  for (const { from, to } of spans) {
    for (let word = from; word < tokens.count && word < to + REACH; word++) {
      if (word > from && (tokens.flags[word] as number) & SENTENCE) break;
      const name = isAt(word) ? nameFrom(word + 1, tokens) : undefined;
      if (name) for (const one of differing(name, facts.company ?? '')) found.set(one.start, one);
    }
  }
  return [...found.values()];
};

function differing({ words, start, end }: Name, known: string): Found[] {
  const expected = parts(known);
  const same = words.some((word) => expected.includes(word));
  return same || expected.length === 0 ? [] : [{ start, end, replacements: [known] }];
}

/** The words with a capital that stand here, on one line; with a common word behind them they name nobody ("Talent Team"). */
function nameFrom(first: number, tokens: Tokens): Name | undefined {
  let next = first;
  while (next < tokens.count && isOnLine(next, tokens) && tokens.class[next] === 0) next++;
  if (next === first || (next < tokens.count && isOnLine(next, tokens))) return undefined;
  const start = tokens.start[first] as number;
  const end = tokens.end[next - 1] as number;
  return { start, end, words: parts(tokens.text.slice(start, end)) };
}

/** A word with a capital that goes on the line and the sentence. */
function isOnLine(at: number, tokens: Tokens): boolean {
  const flags = tokens.flags[at] as number;
  return (flags & CAPITAL) !== 0 && !(flags & (SENTENCE | LINE));
}

function parts(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part.length > 1);
}
