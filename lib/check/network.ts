import { type Code, EITHER } from '../catalog/check-data';

/** The word of a place that takes any word but a negation. */
export const ANY = -1;
/** The word of a place where a pattern ends. */
export const END = -2;

/**
 * All patterns as one network of places, built from their ends to their beginnings; without a loop, since no pattern has one.
 * A pattern is built when a text first holds a word it begins with: most mails need a small part of them.
 */
export class Network {
  /** By place: the word it waits for, or `ANY`, or `END`. */
  readonly waitsFor: number[] = [];
  /** By place: the places that wait next; for an end the pattern that ends there. */
  readonly leadsTo: number[][] = [];
  /** By word: lists of the places that wait when a pattern has begun with it. */
  private readonly beginnings: (readonly number[])[][] = [];
  /** By word: the patterns that begin with it and are not built yet. */
  private readonly pending: Map<number, number[]> = new Map();
  private readonly built: boolean[] = [];

  constructor(private readonly bodies: readonly Code[]) {
    for (let pattern = 0; pattern < bodies.length; pattern++) this.announce(bodies[pattern] as Code, pattern);
  }

  /** The places that wait when a pattern has begun with this word. */
  beginningsOf(entry: number): readonly (readonly number[])[] {
    for (const pattern of this.pending.get(entry) ?? []) if (!this.built[pattern]) this.add(pattern);
    this.pending.delete(entry);
    return this.beginnings[entry] ?? [];
  }

  private add(pattern: number): void {
    this.built[pattern] = true;
    for (const place of this.build(this.bodies[pattern] as Code, [this.place(END, [pattern])])) {
      const entry = this.waitsFor[place] as number;
      if (entry >= 0) this.begin(entry, this.leadsTo[place] as number[]);
    }
  }

  /** Notes the words a pattern can begin with. Returns whether the part of it can be nothing, so that the next one begins. */
  private announce(code: Code, pattern: number): boolean {
    if (typeof code === 'number') {
      if (code < 0) return true;
      const known = this.pending.get(code);
      if (known) known.push(pattern);
      else this.pending.set(code, [pattern]);
      return false;
    }
    if (code[0] === EITHER)
      return code
        .slice(1)
        .map((part) => this.announce(part as Code, pattern))
        .some(Boolean);
    return code.slice(1).every((part) => this.announce(part as Code, pattern));
  }

  private begin(entry: number, next: readonly number[]): void {
    const known = this.beginnings[entry];
    if (known) known.push(next);
    else this.beginnings[entry] = [next];
  }

  /** Builds the places of a node in front of those that wait next; returns the places that wait first. */
  private build(code: Code, next: number[]): number[] {
    if (typeof code === 'number') return code < 0 ? this.buildGap(-code, next) : [this.place(code, next)];
    let first = next;
    if (code[0] === EITHER) {
      first = [];
      for (let at = 1; at < code.length; at++)
        for (const place of this.build(code[at] as Code, next)) first.push(place);
    } else {
      for (let at = code.length - 1; at > 0; at--) first = this.build(code[at] as Code, first);
    }
    return first;
  }

  private buildGap(most: number, next: number[]): number[] {
    let first = next;
    for (let words = 0; words < most; words++) first = [...next, this.place(ANY, first)];
    return first;
  }

  private place(waitsFor: number, leadsTo: number[]): number {
    this.waitsFor.push(waitsFor);
    return this.leadsTo.push(leadsTo) - 1;
  }
}
