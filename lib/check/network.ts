import type { Node } from './pattern';

/** The word of a place that takes any word but a negation. */
export const ANY = -1;
/** The word of a place where a pattern ends. */
export const END = -2;

/** All patterns as one network of places, built from their ends to their beginnings; without a loop, since no pattern has one. */
export class Network {
  /** By place: the entry it waits for, or `ANY`, or `END`. */
  readonly waitsFor: number[] = [];
  /** By place: the places that wait next; for an end the pattern that ends there. */
  readonly leadsTo: number[][] = [];
  /** By entry: lists of the places that wait when a pattern has begun with it. */
  readonly beginnings: (readonly number[])[][] = [];
  private readonly entryOf = new Map<string, number>();

  get entries(): string[] {
    return [...this.entryOf.keys()];
  }

  add(body: Node, pattern: number): void {
    for (const place of this.build(body, [this.place(END, [pattern])])) {
      const entry = this.waitsFor[place] as number;
      if (entry >= 0) this.begin(entry, this.leadsTo[place] as number[]);
    }
  }

  private begin(entry: number, next: readonly number[]): void {
    const known = this.beginnings[entry];
    if (known) known.push(next);
    else this.beginnings[entry] = [next];
  }

  entry(word: string): number {
    const known = this.entryOf.get(word);
    if (known !== undefined) return known;
    this.entryOf.set(word, this.entryOf.size);
    return this.entryOf.size - 1;
  }

  /** Builds the places of a node in front of those that wait next; returns the places that wait first. */
  private build(node: Node, next: number[]): number[] {
    if (node.kind === 'word') return [this.place(this.entry(node.word), next)];
    if (node.kind === 'either') return node.nodes.flatMap((inner) => this.build(inner, next));
    if (node.kind === 'row') return node.nodes.reduceRight((after, inner) => this.build(inner, after), next);
    let first = next;
    for (let words = 0; words < node.most; words++) first = [...next, this.place(ANY, first)];
    return first;
  }

  private place(waitsFor: number, leadsTo: number[]): number {
    this.waitsFor.push(waitsFor);
    return this.leadsTo.push(leadsTo) - 1;
  }
}
