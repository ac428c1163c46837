import type { Signal } from '../../catalog/check-data';
import type { Act } from '../acts';
import { CUE } from '../cues';
import { CAPITAL, CLAUSE, LINE, SENTENCE, type Span, type Tokens } from '../tokens';
import type { Draft, Finder, Found } from './finder';

interface Name extends Found {
  words: string[];
}

/** How far behind a decision or thanks the name of the firm may stand. */
const REACH = 25;
const NAMING: readonly Signal[] = ['takeBack', 'decline', 'accepted', 'gratitude'];
const OF_THE_FIRM: readonly Signal[] = [...NAMING, 'refusal', 'hedgedTakeBack', 'goodwill'];

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
export const wrongCompany: Finder = (draft) => {
  const { company } = draft.facts;
  if (!company) return [];
  const found = namesBeside(actsOf(NAMING, draft), draft).flatMap((name) => differing(name, company));
  return [...new Map(found.map((one) => [one.start, one])).values()];
};

/** The name right after or before the words of a match, unless it is that of the firm written to. */
export function otherFirm(side: 'after' | 'before', { from, to }: Span, draft: Draft): Found | undefined {
  const name = side === 'after' ? nameFrom(to + 1, draft.tokens) : nameUpTo(from - 1, draft.tokens);
  if (!name) return undefined;
  const own = ownWords(draft);
  return name.words.some((word) => own.has(word)) ? undefined : name;
}

/** What the firm written to is called, as far as facts, decisions and thanks tell. */
function ownWords(draft: Draft): Set<string> {
  const { tokens, facts } = draft;
  const acts = actsOf(OF_THE_FIRM, draft);
  // "I won't be joining Initech": the name ends the act, or follows it at once.
  const inside = acts.flatMap(({ from, to }) => {
    const last = (tokens.flags[to + 1] as number) & CLAUSE ? to : to + 1;
    return Array.from({ length: last - from }, (_, index) => nameFrom(from + 1 + index, tokens));
  });
  const names = [...namesBeside(acts, draft), ...inside];
  return new Set([...parts(facts.company ?? ''), ...names.flatMap((name) => name?.words ?? [])]);
}

function actsOf(signals: readonly Signal[], { acts }: Draft): Act[] {
  return acts.filter(({ signal }) => signals.includes(signal));
}

/** The names behind an "at" that stands in the clause of an act. */
function namesBeside(acts: readonly Act[], { tokens, checked }: Draft): Name[] {
  const cueOf = (word: number) => checked.cues[tokens.class[word] as number] as number;
  const isAt = (word: number) => (cueOf(word) & CUE.at) !== 0;
  const endsClause = (word: number) =>
    ((tokens.flags[word] as number) & (SENTENCE | CLAUSE)) !== 0 || (cueOf(word) & CUE.conjunction) !== 0;
  const names: Name[] = [];
  for (const { from, to } of acts) {
    for (let word = from; word < tokens.count && word < to + REACH; word++) {
      if (word > to && endsClause(word)) break;
      const name = isAt(word) ? nameFrom(word + 1, tokens) : undefined;
      if (name) names.push(name);
    }
  }
  return names;
}

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
  return nameOf(first, next - 1, tokens);
}

/** The words with a capital that end here; the first of them may open the sentence. */
function nameUpTo(last: number, tokens: Tokens): Name | undefined {
  const isName = (at: number) => at >= 0 && ((tokens.flags[at] as number) & CAPITAL) !== 0 && tokens.class[at] === 0;
  let first = last + 1;
  while (isName(first - 1) && (first > last || isOnLine(first, tokens))) first--;
  return first > last ? undefined : nameOf(first, last, tokens);
}

function nameOf(first: number, last: number, tokens: Tokens): Name {
  const start = tokens.start[first] as number;
  const end = tokens.end[last] as number;
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
