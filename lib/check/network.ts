import type { Node } from './pattern';

/** The word of a step that takes any word but a negation. */
export const ANY = -1;

/** All patterns as one network of places, built from its ends to its beginnings; without a loop, since no pattern has one. */
export class Network {
  /** By place: the entry it waits for, or `ANY`, or `undefined` where it only leads on or ends a pattern. */
  readonly waitsFor: (number | undefined)[] = [];
  readonly leadsTo: number[][] = [];
  /** By place: the pattern that ends there. */
  readonly ends: (number | undefined)[] = [];
  /** By entry: the places reached when a pattern begins with it. */
  readonly beginnings = new Map<number, number[]>();
  private readonly entryOf = new Map<string, number>();

  get entries(): string[] {
    return [...this.entryOf.keys()];
  }

  add(body: Node, pattern: number): void {
    const end = this.place(undefined, []);
    this.ends[end] = pattern;
    for (const place of this.openPlaces([this.build(body, end)])) this.begin(place);
  }

  entry(word: string): number {
    const bare = word.replace(/^'+/, '');
    const known = this.entryOf.get(bare);
    if (known !== undefined) return known;
    this.entryOf.set(bare, this.entryOf.size);
    return this.entryOf.size - 1;
  }

  /** The places that can be reached from these without another word, those that lead nowhere else left out. */
  openPlaces(from: readonly number[]): number[] {
    const seen = new Set(from);
    for (const place of seen) {
      if (this.waitsFor[place] === undefined) for (const next of this.leadsTo[place] ?? []) seen.add(next);
    }
    return [...seen].filter((place) => this.waitsFor[place] !== undefined || this.ends[place] !== undefined);
  }

  private begin(place: number): void {
    const entry = this.waitsFor[place];
    if (entry === undefined) return;
    const places = this.beginnings.get(entry) ?? [];
    places.push(...(this.leadsTo[place] ?? []));
    this.beginnings.set(entry, places);
  }

  private build(node: Node, next: number): number {
    if (node.kind === 'word') return this.place(this.entry(node.word), [next]);
    if (node.kind === 'either') return this.place(undefined, node.nodes.map((inner) => this.build(inner, next)));
    if (node.kind === 'row') return node.nodes.reduceRight((after, inner) => this.build(inner, after), next);
    let start = next;
    for (let words = 0; words < node.most; words++) start = this.place(undefined, [next, this.place(ANY, [start])]);
    return start;
  }

  private place(waitsFor: number | undefined, leadsTo: number[]): number {
    this.waitsFor.push(waitsFor);
    this.leadsTo.push(leadsTo);
    return this.leadsTo.length - 1;
  }
}
