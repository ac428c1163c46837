import { CLAUSE_KINDS, type ClauseKind, type ClausesData, type TriggerPart } from '../catalog/clause-data';
import type { Match } from '../check/patterns';
import type { Passage } from './passages';

type Found = ReadonlySet<number>;

/** One of the triggers of a kind. */
interface Trigger {
  kind: ClauseKind;
  parts: readonly TriggerPart[];
}

/** What makes a kind, by the one pattern of each trigger that the fewest triggers need, so that few are tried in a sentence. */
export type Triggers = readonly (readonly Trigger[] | undefined)[];

export function sortTriggers(kinds: ClausesData['kinds']): Triggers {
  const all = CLAUSE_KINDS.flatMap((kind) => kinds[kind].is.map((parts): Trigger => ({ kind, parts })));
  const needed = new Map<number, number>();
  for (const { pattern } of all.flatMap(({ parts }) => parts)) needed.set(pattern, (needed.get(pattern) ?? 0) + 1);
  const sorted = Array.from({ length: Math.max(...needed.keys()) + 1 }, (): Trigger[] | undefined => undefined);
  for (const trigger of all) {
    for (const pattern of anchorsOf(trigger.parts, needed)) {
      const known = sorted[pattern];
      if (known) known.push(trigger);
      else sorted[pattern] = [trigger];
    }
  }
  return sorted;
}

/** The rarest of the patterns that must stand in the sentence itself; where each may stand elsewhere, all of them. */
function anchorsOf(parts: readonly TriggerPart[], needed: ReadonlyMap<number, number>): number[] {
  const count = (part: TriggerPart) => needed.get(part.pattern) ?? 0;
  const own = parts.filter(({ where }) => where === undefined).sort((a, b) => count(a) - count(b));
  const anchors = own.length > 0 ? own.slice(0, 1) : parts.filter(({ where }) => where !== 'not');
  return anchors.map(({ pattern }) => pattern);
}

/** What the patterns found in a text, by passage. */
export class FoundPatterns {
  private readonly found: (Set<number> | undefined)[] = [];
  /** By passage the number of its first match. */
  private readonly first: number[] = [];

  /** The matches are in the order of the text; `passageOf` is by word. */
  constructor(
    private readonly passages: readonly Passage[],
    private readonly matches: readonly Match[],
    private readonly passageOf: Int32Array,
  ) {
    matches.forEach(({ pattern, from }, index) => {
      const passage = passageOf[from] as number;
      let here = this.found[passage];
      if (!here) {
        here = this.found[passage] = new Set<number>();
        this.first[passage] = index;
      }
      here.add(pattern);
    });
  }

  kindsOf(passage: number, triggers: Triggers, kinds: ClausesData['kinds']): ClauseKind[] {
    const here = this.found[passage];
    if (!here || this.passages[passage]?.isHeading) return [];
    const found = new Set<ClauseKind>();
    const explained = new Map<ClauseKind, ReadonlySet<number>>();
    const ruledOut = new Set<ClauseKind>();
    for (const { pattern } of this.matchesOf(passage)) {
      for (const { kind, parts } of triggers[pattern] ?? []) {
        if (found.has(kind) || ruledOut.has(kind) || !this.allHold(parts, passage, here, NOTHING)) continue;
        if (kinds[kind].never.some((one) => here.has(one))) {
          ruledOut.add(kind);
          continue;
        }
        const words = explained.get(kind) ?? this.explain(passage, here, kinds[kind].isNot);
        explained.set(kind, words);
        if (words.size === 0 || this.allHold(parts, passage, here, words)) found.add(kind);
      }
    }
    return CLAUSE_KINDS.filter((kind) => found.has(kind));
  }

  /** Whether one of the patterns stands in a passage or above it. */
  hasAny(passage: number, patterns: readonly number[]): boolean {
    const places = [this.found[passage], ...this.above(passage)];
    return places.some((found) => found && patterns.some((pattern) => found.has(pattern)));
  }

  private allHold(
    parts: readonly TriggerPart[],
    passage: number,
    here: Found,
    explained: ReadonlySet<number>,
  ): boolean {
    return parts.every((part) => this.holds(part, passage, here, explained));
  }

  /** Words that are `explained` do not count. */
  private holds(
    { pattern, where }: TriggerPart,
    passage: number,
    here: Found,
    explained: ReadonlySet<number>,
  ): boolean {
    if (where === 'not') return !here.has(pattern);
    if (where === 'heading') return this.above(passage).some((other) => other !== here && other?.has(pattern));
    if (here.has(pattern) && (explained.size === 0 || this.isUnexplained(pattern, passage, explained))) return true;
    if (where === undefined) return false;
    return this.near(where, passage).some((other) => other?.has(pattern));
  }

  private isUnexplained(pattern: number, passage: number, explained: ReadonlySet<number>): boolean {
    return this.matchesOf(passage).some(
      (match) => match.pattern === pattern && !each(match).some((at) => explained.has(at)),
    );
  }

  /** The words of the patterns. */
  private explain(passage: number, here: Found, patterns: readonly number[]): ReadonlySet<number> {
    const found = patterns.filter((pattern) => here.has(pattern));
    if (found.length === 0) return NOTHING;
    return new Set(
      this.matchesOf(passage)
        .filter(({ pattern }) => found.includes(pattern))
        .flatMap(each),
    );
  }

  private matchesOf(passage: number): readonly Match[] {
    const first = this.first[passage] as number;
    let end = first;
    while (end < this.matches.length && this.passageOf[(this.matches[end] as Match).from] === passage) end++;
    return this.matches.slice(first, end);
  }

  private near(where: 'above' | 'before' | 'section', passage: number) {
    if (where === 'above') return this.above(passage);
    return [...this.above(passage), ...this.earlier(passage, where === 'before')];
  }

  private above(passage: number) {
    const { heading, leadIn } = this.passages[passage] as Passage;
    return [heading, leadIn].map((one) => (one === undefined ? undefined : this.found[one]));
  }

  private earlier(passage: number, inParagraph: boolean) {
    const { heading, sentence } = this.passages[passage] as Passage;
    const most = inParagraph ? Math.min(EARLIER, sentence) : EARLIER;
    let from = passage;
    while (passage - from < most && from > 0 && this.isSameSection(from - 1, heading)) from--;
    return this.found.slice(from, passage);
  }

  private isSameSection(passage: number, heading: number | undefined): boolean {
    const other = this.passages[passage] as Passage;
    return other.heading === heading && !other.isHeading;
  }
}

/** How many sentences back "it" or "the full amount" may speak of. */
const EARLIER = 2;

const NOTHING: ReadonlySet<number> = new Set();

function each({ from, to }: Match): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
