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
  /** By class of the next word: the state it leads to, or nothing. */
  next: Map<number, State | undefined>;
}

/** A text can only make so many states; a hostile one is stopped from filling the memory. */
const MOST_STATES = 20_000;

/**
 * Finds all patterns in one reading. From each word on, one state at a time is followed, however many patterns there
 * are; states are made when a text first needs them. No pattern has a loop, so no walk is longer than the longest one.
 */
export class Matcher {
  readonly vocabulary: Vocabulary;
  private readonly network = new Network();
  private states = new Map<string, State>();
  /** By class of the first word; `null` is known to begin nothing. */
  private first: (State | undefined | null)[] = [];
  private readonly isNegation: Uint8Array;

  /** Words are known by their place in `words`. */
  constructor(
    private readonly patterns: readonly Pattern[],
    words: readonly string[],
    negations: readonly number[],
  ) {
    for (const [index, { body }] of patterns.entries()) this.network.add(body, index);
    this.vocabulary = new Vocabulary(words);
    this.isNegation = this.classesOf(negations);
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
      const known = this.first[wordClass];
      const state = known === undefined ? this.firstState(wordClass) : known;
      if (state) this.follow(state, from, tokens, matches);
    }
    return matches;
  }

  private follow(first: State, from: number, tokens: Tokens, matches: Match[]): void {
    const found = matches.length;
    let state: State | undefined = first;
    for (let at = from; ; ) {
      for (const pattern of state.ends) this.accept(pattern, from, at, tokens, matches, found);
      if (state.places.length === 0 || (tokens.flags[++at] as number) & SENTENCE) return;
      const wordClass = tokens.class[at] as number;
      const known: State | undefined = state.next.get(wordClass);
      state = known === undefined && !state.next.has(wordClass) ? this.nextState(state, wordClass) : known;
      if (!state) return;
    }
  }

  /** Of one pattern from one word on only the longest match counts. */
  private accept(pattern: number, from: number, to: number, tokens: Tokens, matches: Match[], found: number): void {
    if (!this.fits(pattern, from, to, tokens)) return;
    for (let at = found; at < matches.length; at++) {
      const match = matches[at] as Match;
      if (match.pattern !== pattern) continue;
      match.to = to;
      return;
    }
    matches.push({ pattern, from, to });
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

  private firstState(wordClass: number): State | undefined {
    const entries = this.vocabulary.entriesOf[wordClass] ?? [];
    const state = this.stateFor(entries.flatMap((entry) => this.network.beginnings[entry] ?? []).flat());
    this.first[wordClass] = state ?? null;
    return state;
  }

  private nextState(state: State, wordClass: number): State | undefined {
    const { waitsFor, leadsTo } = this.network;
    const entries = this.vocabulary.entriesOf[wordClass] ?? [];
    const reached = state.places.flatMap((place) => {
      const wanted = waitsFor[place] as number;
      const fits = wanted === ANY ? !this.isNegation[wordClass] : entries.includes(wanted);
      return fits ? (leadsTo[place] ?? []) : [];
    });
    const next = this.stateFor(reached);
    state.next.set(wordClass, next);
    return next;
  }

  private stateFor(reached: readonly number[]): State | undefined {
    if (reached.length === 0) return undefined;
    const places = [...new Set(reached)].sort((a, b) => a - b);
    const key = places.join();
    const known = this.states.get(key);
    if (known) return known;
    if (this.states.size >= MOST_STATES) this.forget();
    const { waitsFor, leadsTo } = this.network;
    const state: State = {
      places: places.filter((place) => waitsFor[place] !== END),
      ends: places.flatMap((place) => (waitsFor[place] === END ? (leadsTo[place] ?? []) : [])),
      next: new Map(),
    };
    this.states.set(key, state);
    return state;
  }

  private forget(): void {
    this.states = new Map();
    this.first = [];
  }
}
