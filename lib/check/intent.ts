import type { Signal } from '../catalog/check-data';
import type { Move } from '../letter/moves';
import { MOVES } from '../letter/moves';
import type { Act } from './acts';
import type { Review } from './finding';
import type { CheckedLanguage } from './language';
import { CAPITAL, CLAUSE, LINE, PARAGRAPH, SENTENCE, type Tokens } from './tokens';

export interface Reading {
  moves: Record<Move, boolean>;
  intent: Review['intent'];
  /** To an offer, whether or not it had been accepted, by a decision or by its likeness to mails that do. */
  saysNo: boolean;
}

/** A greeting stands among the first words, a closing among the last. */
const GREETING_REACH = 12;
const CLOSING_REACH = 30;
const SIGN_OFF_REACH = 8;
/** In words. */
const LONGEST_NAME = 4;
const LONGEST_SIGN_OFF = 10;
/** Fewer words tell too little, and whoever takes a job back comes to it soon. */
const LEAST_TELLING = 25;
const MOST_TELLING = 120;

/** Of the moves that are more than the signal of the same name. */
const SIGNALS_OF: Partial<Record<Move, readonly Signal[]>> = {
  withdrawal: ['takeBack', 'decline'],
  reason: ['reason', 'elsewhere'],
};
const OF_A_JOB: readonly Signal[] = ['job', 'elsewhere', 'refusal'];

/** What the letter does and whether it takes an acceptance back. */
export function readLetter(
  acts: readonly Act[],
  tokens: Tokens,
  checked: CheckedLanguage,
  assumeRetraction: boolean,
): Reading {
  const meant = new Set<Signal>();
  for (const act of acts) if (!act.unmeant && inPlace(act, tokens)) meant.add(act.signal);
  const given = (signal: Signal) => meant.has(signal);
  const moves = Object.fromEntries(
    MOVES.map((move) => [move, (SIGNALS_OF[move] ?? [move as Signal]).some(given)]),
  ) as Record<Move, boolean>;
  moves.closing ||= isSigned(tokens);
  // "I have decided to study first" is an answer where something had been offered.
  const choosesElse = given('choice') && given('offered');
  // Whoever keeps a job, leaves one or gives one refuses something else.
  const ofAnotherJob = given('keeps');
  const refuses = !ofAnotherJob && (choosesElse || refusesJob(acts, given, tokens));
  moves.withdrawal ||= refuses;
  const intent = assumeRetraction || takesBack(acts, given, refuses) ? 'retraction' : 'other';
  // "Thanks in advance" is thanks of a kind, but none for an offer.
  if (intent === 'other' && moves.greeting && given('weakGratitude')) moves.gratitude = true;
  const saysNo = intent === 'retraction' || moves.withdrawal || (!ofAnotherJob && isLikeRetractions(tokens, checked));
  return { moves, intent, saysNo };
}

/** Many say no in ways that no list holds. */
function isLikeRetractions(tokens: Tokens, { data, retractions }: CheckedLanguage): boolean {
  if (tokens.count < LEAST_TELLING) return false;
  return retractions.scoreOf(tokens, 0, Math.min(tokens.count, MOST_TELLING) - 1) >= data.retraction;
}

/**
 * To say no to an offer is no retraction, unless the letter shows that the offer had been accepted. One that only doubts
 * is a retraction whose decision is missing.
 */
function takesBack(acts: readonly Act[], given: (signal: Signal) => boolean, refuses: boolean): boolean {
  if (given('takeBack') || given('hedgedTakeBack')) return true;
  if (acts.some(({ signal, unmeant }) => signal === 'takeBack' && unmeant === 'doubt')) return true;
  return given('accepted') && (refuses || given('decline') || given('elsewhere'));
}

/**
 * "I am not going to do it" says what is meant where the letter speaks of what was agreed, or where another clause says no
 * again or speaks of a job or of another one.
 */
function refusesJob(acts: readonly Act[], given: (signal: Signal) => boolean, { flags }: Tokens): boolean {
  if (!given('refusal')) return false;
  if (acts.some(({ signal }) => signal === 'accepted')) return true;
  const aboutJob = acts.filter(({ signal, unmeant }) => OF_A_JOB.includes(signal) && !unmeant);
  const last = (aboutJob.at(-1) as Act).from;
  for (let word = (aboutJob[0] as Act).to + 1; word <= last; word++)
    if ((flags[word] as number) & (SENTENCE | CLAUSE)) return true;
  return false;
}

function inPlace({ signal, from }: Act, tokens: Tokens): boolean {
  if (signal === 'greeting') return from < GREETING_REACH;
  if (signal !== 'closing') return true;
  const left = tokens.count - from;
  const flags = tokens.flags[from] as number;
  return left <= SIGN_OFF_REACH || ((flags & (LINE | PARAGRAPH)) !== 0 && left <= CLOSING_REACH);
}

/** Ends with a short line up to a comma and a name on the next one: whatever it wishes, that is a closing. */
function isSigned({ text, count, end, flags }: Tokens): boolean {
  const has = (at: number, flag: number) => ((flags[at] as number) & flag) !== 0;
  const lineOf = (at: number) => {
    let start = at;
    while (start > 0 && !has(start, LINE)) start--;
    return start;
  };
  const name = lineOf(count - 1);
  const words = lineOf(name - 1);
  if (words <= 0 || count - name > LONGEST_NAME || name - words > LONGEST_SIGN_OFF) return false;
  return has(name, CAPITAL) && text.charAt(end[name - 1] as number) === ',';
}
