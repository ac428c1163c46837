import type { Pattern } from '../catalog/check-data';
import { ANY, END, Network } from './network';
import { CLAUSE, LINE, SENTENCE, type Tokens } from './tokens';
import { Vocabulary } from './vocabulary';

/** A pattern found: words `from` to `to`, the last one included. */
export interface Match {
  pattern: number;
  from: number;
  to: number;
}

interface State {
  places: number[];
  /** Patterns that end here. */
  ends: number[];
  /** By class of the next word the number of the state it leads to, 0 while that is unknown. */
  next: Uint16Array;
}

/** The number of the state where no pattern goes on. */
const NOWHERE = 1;
const NO_STEPS = new Uint16Array(0);
/** A mail makes some hundred states; a hostile text is stopped from filling the memory. */
const MOST_STATES = 4_000;

/**
 * Finds all patterns in one reading. From each word on, one state at a time is followed, however many patterns there
 * are; states are made when a text first needs them. No pattern has a loop, so no walk is longer than the longest one.
 */
export class Matcher {
  readonly vocabulary: Vocabulary;
  private readonly network: Network;
  /** By number; there is no state 0. */
  private states: State[] = [];
  private numbers = new Map<string, number>();
  /** By class of the first word, as in a state. */
  private first: Uint16Array = NO_STEPS;
  private readonly isNegation: Uint8Array;

  /** Words are known by their place in `words`. */
  constructor(
    private readonly patterns: readonly Pattern[],
    words: readonly string[],
    negations: readonly number[],
  ) {
    this.network = new Network(patterns.map(({ body }) => body));
    this.vocabulary = new Vocabulary(words);
    this.isNegation = this.classesOf(negations);
    this.forget();
  }

  /** A table by class of word: 1 for the classes that stand for one of these words. */
  classesOf(words: readonly number[]): Uint8Array {
    const table = new Uint8Array(this.vocabulary.entriesOf.length);
    for (const word of words) for (const wordClass of this.vocabulary.classesOf[word] ?? []) table[wordClass] = 1;
    return table;
  }

  find(tokens: Tokens): Match[] {
    const matches: Match[] = [];
    for (let from = 0; from < tokens.count; from++) {
      const wordClass = tokens.class[from] as number;
      if (wordClass === 0) continue;
      const state = this.first[wordClass] || this.firstState(wordClass);
      if (state !== NOWHERE) this.follow(this.states[state] as State, from, tokens, matches);
    }
    return matches;
  }

  private follow(first: State, from: number, tokens: Tokens, matches: Match[]): void {
    const found = matches.length;
    let state = first;
    for (let at = from; ; ) {
      if (state.ends.length > 0) this.accept(state.ends, from, at, tokens, matches, found);
      if (state.places.length === 0 || (tokens.flags[++at] as number) & SENTENCE) return;
      const wordClass = tokens.class[at] as number;
      const next = state.next[wordClass] || this.nextState(state, wordClass);
      if (next === NOWHERE) return;
      state = this.states[next] as State;
    }
  }

  /** Of one pattern from one word on only the longest match counts. */
  private accept(ends: number[], from: number, to: number, tokens: Tokens, matches: Match[], found: number): void {
    for (const pattern of ends) {
      if (!this.fits(pattern, from, to, tokens)) continue;
      let at = found;
      while (at < matches.length && matches[at]?.pattern !== pattern) at++;
      matches[at] = { pattern, from, to };
    }
  }

  private fits(index: number, from: number, to: number, tokens: Tokens): boolean {
    const { opensSentence, endsClause, notAfter, notBefore } = this.patterns[index] as Pattern;
    const before = tokens.flags[from] as number;
    const after = tokens.flags[to + 1] as number;
    if (opensSentence && !(before & (SENTENCE | LINE))) return false;
    if (endsClause && !(after & (SENTENCE | CLAUSE | LINE))) return false;
    if (notAfter && !(before & SENTENCE)) {
      if (notAfter.some((entries) => this.stands(entries, from - entries.length, tokens))) return false;
    }
    if (!notBefore || after & SENTENCE) return true;
    return !notBefore.some((entries) => this.stands(entries, to + 1, tokens));
  }

  private stands(entries: readonly number[], at: number, tokens: Tokens): boolean {
    if (at < 0 || at + entries.length > tokens.count) return false;
    const { entriesOf } = this.vocabulary;
    return entries.every((entry, index) => entriesOf[tokens.class[at + index] as number]?.includes(entry));
  }

  private firstState(wordClass: number): number {
    const entries = this.vocabulary.entriesOf[wordClass] ?? [];
    const state = this.stateFor(entries.flatMap((entry) => this.network.beginningsOf(entry)).flat());
    this.first[wordClass] = state;
    return state;
  }

  private nextState(state: State, wordClass: number): number {
    const { waitsFor, leadsTo } = this.network;
    const entries = this.vocabulary.entriesOf[wordClass] ?? [];
    const reached = state.places.flatMap((place) => {
      const wanted = waitsFor[place] as number;
      const fits = wanted === ANY ? !this.isNegation[wordClass] : entries.includes(wanted);
      return fits ? (leadsTo[place] ?? []) : [];
    });
    const next = this.stateFor(reached);
    state.next[wordClass] = next;
    return next;
  }

  private stateFor(reached: readonly number[]): number {
    if (reached.length === 0) return NOWHERE;
    const key = [...new Set(reached)].sort((a, b) => a - b).join();
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    if (this.states.length >= MOST_STATES) this.forget();
    const { waitsFor, leadsTo } = this.network;
    const all = [...new Set(reached)];
    const places = all.filter((place) => waitsFor[place] !== END);
    const ends = all.flatMap((place) => (waitsFor[place] === END ? (leadsTo[place] ?? []) : []));
    const number = this.states.push({ places, ends, next: places.length > 0 ? this.noSteps() : NO_STEPS }) - 1;
    this.numbers.set(key, number);
    return number;
  }

  /** A state in use goes on: what it does not know any more is made again. */
  private forget(): void {
    for (const { next } of this.states) next.fill(0);
    const none: State = { places: [], ends: [], next: NO_STEPS };
    this.states = [none, none];
    this.numbers = new Map();
    this.first = this.noSteps();
  }

  private noSteps(): Uint16Array {
    return new Uint16Array(this.vocabulary.entriesOf.length);
  }
}
