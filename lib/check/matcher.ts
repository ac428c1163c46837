import type { PackedPatterns, Pattern } from '../catalog/check-data';
import { ANY, Network } from './network';
import { Steps } from './steps';
import { CLAUSE, LINE, SENTENCE, type Span, type Tokens } from './tokens';
import { Vocabulary } from './vocabulary';

/** A pattern found. */
export interface Match extends Span {
  pattern: number;
}

interface State {
  places: number[];
  /** Patterns that end here. */
  ends: number[];
}

/** The number of the state where no pattern goes on. */
const NOWHERE = 1;
/** A mail makes some hundred states; a hostile text is stopped from filling the memory. */
const MOST_STATES = 4_000;
const MOST_STEPS = 40_000;

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
  private steps = new Steps();
  /** By class of the first word the state it leads to, 0 while that is unknown. */
  private readonly first: Uint16Array;
  /** By class: whether a text has held such a word. */
  private readonly isMet: Uint8Array;
  private readonly isNegation: Uint32Array;

  /** No gap skips a negation, given by its number. */
  constructor(packed: PackedPatterns, negations: readonly number[]) {
    this.network = new Network(packed);
    this.vocabulary = new Vocabulary(packed);
    this.isNegation = this.vocabulary.mark([negations]);
    this.first = new Uint16Array(this.isNegation.length);
    this.isMet = new Uint8Array(this.isNegation.length);
    this.forget();
  }

  /** In the order of their first words, which are looked for from `first` on and before `last`; both begin a sentence. */
  find(tokens: Tokens, first = 0, last = tokens.count): Match[] {
    this.meet(tokens, first, last);
    const matches: Match[] = [];
    for (let from = first; from < last; from++) {
      const wordClass = tokens.class[from] as number;
      if (wordClass === 0) continue;
      const state = this.first[wordClass] || this.firstState(wordClass);
      if (state !== NOWHERE) this.follow(state, from, tokens, matches);
      if (this.states.length > MOST_STATES || this.steps.size > MOST_STEPS) this.forget();
    }
    return matches;
  }

  /** Has the patterns read that the words of a text may be in. */
  private meet({ class: classes }: Tokens, first: number, last: number): void {
    let isNew = false;
    for (let at = first; at < last; at++) {
      const wordClass = classes[at] as number;
      if (this.isMet[wordClass]) continue;
      this.isMet[wordClass] = 1;
      for (let one = wordClass; one > 0; one = this.vocabulary.wider[one] as number)
        if (this.network.read(one)) isNew = true;
    }
    if (isNew) this.first.fill(0);
  }

  private follow(first: number, from: number, tokens: Tokens, matches: Match[]): void {
    const found = matches.length;
    let state = first;
    for (let at = from; state !== NOWHERE; ) {
      const { places, ends } = this.states[state] as State;
      if (ends.length > 0) this.accept(ends, from, at, tokens, matches, found);
      if (places.length === 0 || (tokens.flags[++at] as number) & SENTENCE) return;
      const wordClass = tokens.class[at] as number;
      state = this.steps.get(state, wordClass) || this.nextState(state, wordClass);
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
    const { opensSentence, endsClause, notAfter, notBefore } = this.network.patterns.get(index) as Pattern;
    const before = tokens.flags[from] as number;
    const after = tokens.flags[to + 1] as number;
    if (opensSentence && !(before & (SENTENCE | LINE))) return false;
    if (endsClause && !(after & (SENTENCE | CLAUSE | LINE))) return false;
    if (!(before & SENTENCE) && notAfter.some((words) => this.stands(words, from - words.length, tokens))) return false;
    return (after & SENTENCE) > 0 || !notBefore.some((words) => this.stands(words, to + 1, tokens));
  }

  private stands(words: readonly number[], at: number, tokens: Tokens): boolean {
    if (at < 0 || at + words.length > tokens.count) return false;
    return words.every((word, index) => this.standsFor(tokens.class[at + index] as number, word));
  }

  /** Whether a word of this class is the word, or has the beginning, of that number. */
  private standsFor(wordClass: number, word: number): boolean {
    let one = wordClass;
    while (one > word) one = this.vocabulary.wider[one] as number;
    return one === word;
  }

  private standsForOne(wordClass: number, words: readonly number[]): boolean {
    for (let one = wordClass; one > 0; one = this.vocabulary.wider[one] as number) if (words.includes(one)) return true;
    return false;
  }

  private firstState(wordClass: number): number {
    const reached: number[] = [];
    for (let one = wordClass; one > 0; one = this.vocabulary.wider[one] as number)
      reached.push(...this.network.beginningsOf(one));
    const state = this.stateFor(reached);
    this.first[wordClass] = state;
    return state;
  }

  private nextState(state: number, wordClass: number): number {
    const { waitsFor } = this.network;
    const reached: number[] = [];
    for (const place of (this.states[state] as State).places) {
      const wanted = waitsFor[place] as readonly number[];
      const fits = wanted === ANY ? !this.isNegation[wordClass] : this.standsForOne(wordClass, wanted);
      if (fits) reached.push(...this.network.leadsTo(place));
    }
    const next = this.stateFor(reached);
    this.steps.set(state, wordClass, next);
    return next;
  }

  private stateFor(reached: readonly number[]): number {
    if (reached.length === 0) return NOWHERE;
    const all = [...new Set(reached)].sort((a, b) => a - b);
    const key = all.join();
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const places = all.filter((place) => this.network.endOf(place) === undefined);
    const ends = all.map((place) => this.network.endOf(place)).filter((pattern) => pattern !== undefined);
    const number = this.states.push({ places, ends }) - 1;
    this.numbers.set(key, number);
    return number;
  }

  private forget(): void {
    const none: State = { places: [], ends: [] };
    this.states = [none, none];
    this.numbers = new Map();
    this.steps = new Steps();
    this.first.fill(0);
  }
}
