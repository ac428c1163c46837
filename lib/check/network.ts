import { type Code, EITHER, GROUP, type PackedPattern, type PackedPatterns, type Pattern } from '../catalog/check-data';
import { Parts } from './parts';

/** What a place waits for that takes any word but a negation. */
export const ANY: readonly number[] = [];
/** What a place where a pattern ends waits for. */
const END: readonly number[] = [];

/** What of a pattern is still to come: a code and what follows that, or its end. */
type Rest = { code: Code; next: Rest; places?: readonly number[] } | { pattern: number; places?: readonly number[] };

/**
 * All patterns as one network of places, without a loop, since no pattern has one. A pattern is read when a text first holds
 * one of its anchors, and of what follows its first words no more is built than texts come to: most mails need a small part.
 */
export class Network {
  /** By place: the words it waits for, or `ANY`, or for none where a pattern ends. */
  readonly waitsFor: (readonly number[])[] = [];
  /** Those read so far, by number. */
  readonly patterns = new Map<number, Pattern>();
  private readonly sources: Parts;
  private readonly groupSources: Parts;
  private readonly groups: Code[] = [];
  /** By word: the patterns that have it for an anchor. */
  private readonly anchored: Parts;
  /** By word: the places that wait for it as the first word of a pattern. */
  private readonly firstPlaces = new Map<number, number[]>();
  /** By place: what waits next. */
  private readonly rests: Rest[] = [];

  constructor({ patterns, groups, anchored }: PackedPatterns) {
    this.sources = new Parts(patterns, ' ');
    this.groupSources = new Parts(groups, ' ');
    this.anchored = new Parts(anchored, ';');
  }

  /** Reads the patterns that have this word for an anchor. Returns whether any was new. */
  read(word: number): boolean {
    const anchored = this.anchored.at(word);
    if (!anchored) return false;
    const unread = anchored
      .split(',')
      .map(Number)
      .filter((pattern) => !this.patterns.has(pattern));
    for (const pattern of unread) this.add(pattern);
    return unread.length > 0;
  }

  /** The places that wait when a pattern read so far has begun with this word. */
  beginningsOf(word: number): number[] {
    return (this.firstPlaces.get(word) ?? []).flatMap((place) => this.leadsTo(place));
  }

  /** The places that wait next. */
  leadsTo(place: number): readonly number[] {
    return this.placesOf(this.rests[place] as Rest);
  }

  /** The pattern that ends at a place, if one does. */
  endOf(place: number): number | undefined {
    const rest = this.rests[place] as Rest;
    return 'pattern' in rest && this.waitsFor[place] === END ? rest.pattern : undefined;
  }

  private add(index: number): void {
    const packed: PackedPattern = JSON.parse(this.sources.at(index));
    const [body, notAfter = [], notBefore = [], opens = 0, ends = 0] = packed;
    this.patterns.set(index, { body, notAfter, notBefore, opensSentence: opens === 1, endsClause: ends === 1 });
    for (const place of this.build(body, { pattern: index })) {
      for (const word of this.waitsFor[place] as readonly number[]) {
        const known = this.firstPlaces.get(word);
        if (known) known.push(place);
        else this.firstPlaces.set(word, [place]);
      }
    }
  }

  private placesOf(rest: Rest): readonly number[] {
    rest.places ??= 'code' in rest ? this.build(rest.code, rest.next) : [this.place(END, rest)];
    return rest.places;
  }

  private build(code: Code, next: Rest): readonly number[] {
    if (typeof code === 'number') return code < 0 ? this.buildGap(-code, next) : [this.place([code], next)];
    if (code[0] === EITHER) return this.buildEither(code, next);
    if (code[0] === GROUP) return this.build(this.group(code[1] as number), next);
    let rest = next;
    for (let at = code.length - 1; at > 1; at--) rest = { code: code[at] as Code, next: rest };
    return code.length > 1 ? this.build(code[1] as Code, rest) : this.placesOf(next);
  }

  private group(number: number): Code {
    const known = this.groups[number] ?? (JSON.parse(this.groupSources.at(number)) as Code);
    this.groups[number] = known;
    return known;
  }

  /** Single words share one place. */
  private buildEither(code: Code[], next: Rest): number[] {
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

  private buildGap(most: number, next: Rest): number[] {
    return [...this.placesOf(next), this.place(ANY, most > 1 ? { code: 1 - most, next } : next)];
  }

  private place(waitsFor: readonly number[], rest: Rest): number {
    this.rests.push(rest);
    return this.waitsFor.push(waitsFor) - 1;
  }
}
