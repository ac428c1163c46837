import type { Signal } from '../catalog/check-data';
import { CUE } from './cues';
import type { Match } from './matcher';
import type { Purposes } from './purposes';
import { ASKED, CAPITAL, CLAUSE, HARD_CLAUSE, QUOTED, SENTENCE, type Span, type Tokens } from './tokens';

/** A signal given in the text, and whether the sentence means it. */
export interface Act extends Span {
  signal: Signal;
  /** Why the sentence does not mean it; a `doubt` still shows what the writer has in mind. */
  unmeant: 'quoted' | 'negated' | 'reported' | 'conditional' | 'asked' | 'doubt' | undefined;
}

const DECISIONS: readonly Signal[] = ['takeBack', 'decline', 'refusal', 'choice'];
/** Signals that an unmeant sentence can undo; a greeting is a greeting. */
const MUST_BE_MEANT: readonly Signal[] = [...DECISIONS, 'gratitude', 'weakGratitude', 'apology'];
/** How far back a word can turn the sense of a phrase; also the bound that keeps long sentences cheap. */
const FARTHEST = 40;
const NEGATION_REACH = 4;
const REPORT_REACH = 4;
const CONDITION_REACH = 6;
const PAST_REACH = 3;

/** The signals that the patterns found, those left out that a pattern of `isNot` explains away. No act depends on another sentence. */
export function readActs(matches: readonly Match[], tokens: Tokens, cues: Uint32Array, purposes: Purposes): Act[] {
  const explained = explainedWords(matches, purposes);
  const acts: Act[] = [];
  for (const { pattern, from, to } of matches) {
    const { sign } = purposes.of(pattern);
    if (!sign || sign.not || covers(explained, sign.bit, from, to)) continue;
    const act: Act = { signal: sign.signal, from, to, unmeant: undefined };
    if (MUST_BE_MEANT.includes(sign.signal))
      act.unmeant = reasonBefore(act, tokens, cues) ?? reasonAfter(act, tokens, cues);
    acts.push(act);
  }
  return acts;
}

/** By word: a bit for each signal that is explained away there. */
function explainedWords(matches: readonly Match[], purposes: Purposes): Map<number, number> {
  const explained = new Map<number, number>();
  for (const { pattern, from, to } of matches) {
    const { sign } = purposes.of(pattern);
    if (!sign?.not) continue;
    for (let at = from; at <= to; at++) explained.set(at, (explained.get(at) ?? 0) | sign.bit);
  }
  return explained;
}

function covers(explained: ReadonlyMap<number, number>, bit: number, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) if ((explained.get(at) ?? 0) & bit) return true;
  return false;
}

function reasonBefore(act: Act, tokens: Tokens, cues: Uint32Array): Act['unmeant'] {
  if ((tokens.flags[act.from] as number) & QUOTED) return 'quoted';
  const decision = DECISIONS.includes(act.signal);
  let sameClause = true;
  let belowThat = false;
  for (let at = act.from; at > 0 && act.from - at < FARTHEST; at--) {
    const flags = tokens.flags[at] as number;
    if (flags & (SENTENCE | HARD_CLAUSE)) return undefined;
    if (flags & CLAUSE) sameClause = false;
    const cue = cueAt(at - 1, tokens, cues);
    if (cue === 0) continue;
    const distance = act.from - at;
    if (isCondition(at - 1, tokens, cues) && (sameClause || (decision && opensClause(at - 1, tokens, cues))))
      return 'conditional';
    if (!sameClause) continue;
    if (cue & CUE.negation && distance < NEGATION_REACH && !belowThat && !(cueAt(at, tokens, cues) & CUE.only))
      return 'negated';
    if (cue & CUE.report && distance < REPORT_REACH) return 'reported';
    if (decision && cue & CUE.doubt && !isOver(at - 1, tokens, cues)) return 'doubt';
    const modal = cue & CUE.modal && !belowThat && !isName(at - 1, tokens);
    if (decision && modal && !(cue & CUE.ability && isDenied(at, act.to, tokens, cues))) return 'doubt';
    if (cue & CUE.that) belowThat = true;
    if (cue & CUE.conjunction) sameClause = false;
  }
  return undefined;
}

/** "After thinking it over I have decided", "as soon as possible": the doubt lies behind the writer. */
function isOver(at: number, tokens: Tokens, cues: Uint32Array): boolean {
  for (let before = at; before > 0 && at - before < PAST_REACH; before--) {
    if ((tokens.flags[before] as number) & (SENTENCE | CLAUSE)) return false;
    if (cueAt(before - 1, tokens, cues) & CUE.past) return true;
  }
  return false;
}

/** "Can no longer": who denies to be able to is not in doubt. */
function isDenied(from: number, to: number, tokens: Tokens, cues: Uint32Array): boolean {
  for (let at = from; at <= to; at++) if (cueAt(at, tokens, cues) & CUE.negation) return true;
  return false;
}

/** A word with a capital inside a sentence: "1 May" is no "may". */
function isName(at: number, { flags }: Tokens): boolean {
  return ((flags[at] as number) & (CAPITAL | SENTENCE)) === CAPITAL;
}

function reasonAfter(act: Act, tokens: Tokens, cues: Uint32Array): Act['unmeant'] {
  // "Sorry?" asks to say it again.
  if (act.signal === 'apology') return isWholeQuestion(act, tokens) ? 'asked' : undefined;
  const decision = DECISIONS.includes(act.signal);
  for (let at = act.to + 1; at <= tokens.count && at - act.to < FARTHEST; at++) {
    const ended = (tokens.flags[at] as number) & SENTENCE;
    if (decision && (tokens.flags[at - 1] as number) & ASKED) return 'asked';
    if (ended) return undefined;
    const near = at - act.to <= CONDITION_REACH;
    if (near && isCondition(at, tokens, cues) && !joined(act.to, at, tokens, cues)) return 'conditional';
  }
  return undefined;
}

function isWholeQuestion({ from, to }: Act, { flags }: Tokens): boolean {
  return ((flags[from] as number) & SENTENCE) !== 0 && ((flags[to] as number) & ASKED) !== 0;
}

function isCondition(at: number, tokens: Tokens, cues: Uint32Array): boolean {
  const cue = cueAt(at, tokens, cues);
  if (cue & CUE.condition) return true;
  const goesOn = at + 1 < tokens.count && !((tokens.flags[at + 1] as number) & SENTENCE);
  return (cue & CUE.as) !== 0 && goesOn && (cueAt(at + 1, tokens, cues) & CUE.subject) !== 0;
}

/** Whether a word opens its sentence or clause: "If …, I will withdraw". */
function opensClause(at: number, tokens: Tokens, cues: Uint32Array): boolean {
  return (
    ((tokens.flags[at] as number) & (SENTENCE | CLAUSE)) !== 0 ||
    (at > 0 && (cueAt(at - 1, tokens, cues) & CUE.conjunction) !== 0)
  );
}

/** Whether another clause begins between two words. */
function joined(from: number, to: number, tokens: Tokens, cues: Uint32Array): boolean {
  for (let at = from + 1; at <= to; at++) {
    if ((tokens.flags[at] as number) & CLAUSE) return true;
    if (cueAt(at, tokens, cues) & CUE.conjunction) return true;
  }
  return false;
}

function cueAt(at: number, { class: classes }: Tokens, cues: Uint32Array): number {
  return cues[classes[at] as number] as number;
}
