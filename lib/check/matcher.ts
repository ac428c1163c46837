import { Network, ANY } from './network';
import type { Pattern } from './pattern';
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
  /** By class of the next word; `undefined` once known to lead nowhere. */
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
  private first: (State | undefined | null)[] = [];
  private readonly isNegation: Uint8Array;

  constructor(
    private readonly patterns: readonly Pattern[],
    negations: readonly string[],
    otherWords: readonly string[],
  ) {
    patterns.forEach((pattern, index) => this.network.add(pattern.body, index));
    for (const word of [...negations, ...otherWords]) this.network.entry(word);
    for (const { notAfter, notBefore } of patterns) for (const word of [...notAfter, ...notBefore].flat()) this.network.entry(word);
    this.vocabulary = new Vocabulary(this.network.entries);
    this.isNegation = this.classesOf(negations);
  }

  /** A table by class of word: 1 for the classes that stand for one of these entries. */
  classesOf(entries: readonly string[]): Uint8Array {
    const wanted = new Set(entries.map((entry) => this.network.entry(entry)));
    return Uint8Array.from(this.vocabulary.entriesOf, (list) => (list.some((entry) => wanted.has(entry)) ? 1 : 0));
  }

  find(tokens: Tokens): Match[] {
    const matches: Match[] = [];
    for (let from = 0; from < tokens.count; from++) {
      const wordClass = tokens.class[from] as number;
      if (wordClass === 0) continue;
      const state = this.firstState(wordClass);
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
    const pattern = this.patterns[index] as Pattern;
    const before = tokens.flags[from] as number;
    const after = tokens.flags[to + 1] as number;
    if (pattern.opensSentence && !(before & (SENTENCE | LINE))) return false;
    if (pattern.endsClause && !(after & (SENTENCE | CLAUSE | LINE))) return false;
    return (
      !pattern.notAfter.some((words) => this.stands(words, from - words.length, tokens) && !(before & SENTENCE)) &&
      !pattern.notBefore.some((words) => this.stands(words, to + 1, tokens) && !(after & SENTENCE))
    );
  }

  private stands(words: readonly string[], at: number, tokens: Tokens): boolean {
    if (at < 0 || at + words.length > tokens.count) return false;
    return words.every((word, index) => {
      const entries = this.vocabulary.entriesOf[tokens.class[at + index] as number];
      return entries?.includes(this.network.entry(word));
    });
  }

  private firstState(wordClass: number): State | undefined {
    const known = this.first[wordClass];
    if (known !== undefined) return known ?? undefined;
    const entries = this.vocabulary.entriesOf[wordClass] ?? [];
    const state = this.stateFor(entries.flatMap((entry) => this.network.beginnings.get(entry) ?? []));
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

  private stateFor(reached: number[]): State | undefined {
    if (reached.length === 0) return undefined;
    const places = this.network.openPlaces(reached).sort((a, b) => a - b);
    const key = places.join();
    const known = this.states.get(key);
    if (known) return known;
    if (this.states.size >= MOST_STATES) this.forget();
    const { waitsFor, ends } = this.network;
    const state = {
      places: places.filter((place) => waitsFor[place] !== undefined),
      ends: places.flatMap((place) => ends[place] ?? []),
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
