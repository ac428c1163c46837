import { type ChecksData, REQUIRED, type Required } from '../catalog/check-data';
import { TONES, type Tone } from '../letter/tones';
import type { Act } from './acts';
import type { Objection, Review } from './finding';
import { CAPITAL, LINE, PARAGRAPH, SENTENCE, type Tokens } from './tokens';

interface Situation {
  text: string;
  tokens: Tokens;
  acts: readonly Act[];
  moves: Review['moves'];
  data: ChecksData;
  tone: Tone | undefined;
  familiar: boolean;
}

/** In words. */
const LONGEST_NAME = 4;

/** The moves a retraction needs and does not make, each with a sentence to add at the place where it belongs. */
export function missingMoves(situation: Situation): Objection[] {
  return REQUIRED.filter((move) => !situation.moves[move]).map((move) => {
    const at = placeFor(move, situation);
    const { message } = situation.data.missing[move];
    const level =
      move === 'withdrawal' ? 'error' : move === 'gratitude' || move === 'apology' ? 'warning' : 'suggestion';
    const replacements = sentences(move, situation);
    const rule = { id: `missing.${move}`, category: 'missing', level, message } as const;
    return { rule, start: at, end: at, replacements };
  });
}

/** In the wanted tone first. */
function sentences(move: Required, { data, tone, familiar }: Situation): string[] {
  const tones = tone ? [tone, ...TONES.filter((other) => other !== tone)] : TONES;
  return [...new Set(tones.map((one) => data.missing[move].add[one][familiar ? 1 : 0]))];
}

/** Offsets into the text: after the greeting, after the paragraph of the decision, but always before the closing. */
function placeFor(move: Required, situation: Situation): number {
  const { text, tokens, acts } = situation;
  const first = (signals: readonly string[]) => acts.find((act) => signals.includes(act.signal));
  if (move === 'greeting') return firstCharacter(text);
  if (move === 'closing') return endBeforeName(situation);
  const greeting = first(['greeting']);
  const opening = greeting ? endOf(LINE, greeting.to, tokens) : firstCharacter(text);
  if (move === 'withdrawal') return opening;
  const decision = first(['takeBack', 'decline', 'hedgedTakeBack', 'elsewhere']);
  const body = endOfBody(situation);
  return Math.max(opening, decision ? Math.min(endOf(PARAGRAPH, decision.to, tokens), body) : body);
}

/** Where the last words before the closing end; without a closing, where the text ends. */
function endOfBody(situation: Situation): number {
  const { text, tokens, acts, moves } = situation;
  const closings = moves.closing ? acts.filter(({ signal }) => signal === 'closing') : [];
  if (closings.length === 0) return endBeforeName(situation);
  return lastCharacter(text.slice(0, tokens.start[Math.max(...closings.map((act) => act.from))]));
}

/** Where the text ends, or the words above the name it is signed with: "Jo" alone needs no more than closing words before it. */
function endBeforeName({ text, tokens }: Situation): number {
  const last = lastCharacter(text);
  let from = tokens.count - 1;
  const has = (flags: number, at: number) => ((tokens.flags[at] as number) & flags) !== 0;
  while (from > 0 && !has(LINE | SENTENCE, from) && tokens.count - from < LONGEST_NAME) from--;
  const isLine = has(LINE, from);
  let isName = from > 0 && (isLine || has(SENTENCE, from)) && has(CAPITAL, from) && has(CAPITAL, tokens.count - 1);
  for (let at = from; isName && !isLine && at < tokens.count; at++) isName = has(CAPITAL, at);
  return isName && tokens.end[tokens.count - 1] === last ? lastCharacter(text.slice(0, tokens.start[from])) : last;
}

/** Behind the punctuation that ends the line or paragraph of a word. */
function endOf(flag: number, word: number, tokens: Tokens): number {
  let at = word;
  while (at + 1 < tokens.count && !((tokens.flags[at + 1] as number) & flag)) at++;
  const from = tokens.end[at] ?? 0;
  const end = tokens.text.indexOf('\n', from);
  return lastCharacter(tokens.text.slice(0, end < 0 ? undefined : end));
}

function firstCharacter(text: string): number {
  return text.length - text.trimStart().length;
}

function lastCharacter(text: string): number {
  return text.trimEnd().length;
}
