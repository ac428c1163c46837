import { type Code, EITHER, type PackedPatterns, type Pattern } from '../catalog/check-data';

/** What a place waits for that takes any word but a negation. */
export const ANY: readonly number[] = [];
/** What a place where a pattern ends waits for. */
export const END: readonly number[] = [];

/**
 * All patterns as one network of places, built from their ends to their beginnings; without a loop, since no pattern has one.
 * A pattern is read and built when a text first holds a word it begins with: most mails need a small part of them.
 */
export class Network {
  /** By place: the words it waits for, or `ANY`, or `END`. */
  readonly waitsFor: (readonly number[])[] = [];
  /** By place: the places that wait next; for an end the pattern that ends there. */
  readonly leadsTo: number[][] = [];
  /** Those built so far. */
  readonly patterns: Pattern[] = [];
  private readonly sources: string[];
  /** By word: the patterns that can begin with it. */
  private readonly begins: string[];
  /** By word: the places that wait when a pattern has begun with it. */
  private readonly beginnings: number[][] = [];
  private readonly asked: true[] = [];

  constructor({ patterns, begins }: PackedPatterns) {
    this.sources = patterns.split('\n');
    this.begins = begins.split(';');
  }

  /** The places that wait when a pattern has begun with this word. */
  beginningsOf(word: number): readonly number[] {
    if (!this.asked[word]) {
      this.asked[word] = true;
      const begun = this.begins[word];
      if (begun) for (const pattern of begun.split(',')) this.add(Number(pattern));
    }
    return this.beginnings[word] ?? [];
  }

  private add(index: number): void {
    if (this.patterns[index]) return;
    const pattern: Pattern = JSON.parse(this.sources[index] as string);
    this.patterns[index] = pattern;
    for (const place of this.build(pattern.body, [this.place(END, [index])])) {
      for (const word of this.waitsFor[place] as readonly number[]) {
        const known = this.beginnings[word] ?? [];
        for (const next of this.leadsTo[place] as number[]) known.push(next);
        this.beginnings[word] = known;
      }
    }
  }

  /** Builds the places of a node in front of those that wait next; returns the places that wait first. */
  private build(code: Code, next: number[]): number[] {
    if (typeof code === 'number') return code < 0 ? this.buildGap(-code, next) : [this.place([code], next)];
    if (code[0] === EITHER) return this.buildEither(code, next);
    let first = next;
    for (let at = code.length - 1; at > 0; at--) first = this.build(code[at] as Code, first);
    return first;
  }

  /** Single words share one place. */
  private buildEither(code: Code[], next: number[]): number[] {
    const first: number[] = [];
    const words: number[] = [];
    for (let at = 1; at < code.length; at++) {
      const part = code[at] as Code;
      if (typeof part === 'number' && part > 0) words.push(part);
      else first.push(...this.build(part, next));
    }
    if (words.length > 0) first.push(this.place(words, next));
    return first;
  }

  private buildGap(most: number, next: number[]): number[] {
    let first = next;
    for (let words = 0; words < most; words++) first = [...next, this.place(ANY, first)];
    return first;
  }

  private place(waitsFor: readonly number[], leadsTo: number[]): number {
    this.waitsFor.push(waitsFor);
    return this.leadsTo.push(leadsTo) - 1;
  }
}
