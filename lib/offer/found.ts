import { CLAUSE_KINDS, type ClauseKind, type ClausesData, type TriggerPart } from '../catalog/clause-data';
import type { Passage } from './passages';

/** First and last of some words that stand together. */
interface Words {
  from: number;
  to: number;
}

/** What the patterns found in a text, by passage. */
export class FoundPatterns {
  private readonly found: (Map<number, Words[]> | undefined)[] = [];

  constructor(private readonly passages: readonly Passage[]) {}

  add(passage: number, pattern: number, words: Words): void {
    const here = this.found[passage] ?? new Map<number, Words[]>();
    this.found[passage] = here;
    const known = here.get(pattern);
    if (known) known.push(words);
    else here.set(pattern, [words]);
  }

  /** `kindsWith`: by pattern the kinds that it can make. */
  kindsOf(passage: number, kinds: ClausesData['kinds'], kindsWith: readonly ReadonlySet<ClauseKind>[]): ClauseKind[] {
    const here = this.found[passage];
    if (!here || this.passages[passage]?.isHeading) return [];
    const possible = new Set([...here.keys()].flatMap((pattern) => [...(kindsWith[pattern] ?? [])]));
    return CLAUSE_KINDS.filter((kind) => possible.has(kind) && this.isOfKind(passage, here, kinds[kind]));
  }

  /** Whether one of the patterns stands in a passage or above it. */
  hasAny(passage: number, patterns: readonly number[]): boolean {
    const places = [this.found[passage], ...this.above(passage)];
    return places.some((found) => found && patterns.some((pattern) => found.has(pattern)));
  }

  private isOfKind(
    passage: number,
    here: ReadonlyMap<number, Words[]>,
    { is, isNot }: ClausesData['kinds'][ClauseKind],
  ): boolean {
    const explained = new Set(isNot.flatMap((pattern) => here.get(pattern) ?? []).flatMap(each));
    const holds = ({ pattern, where }: TriggerPart) => {
      if (where === 'not') return !here.has(pattern);
      if (here.get(pattern)?.some((words) => explained.size === 0 || !each(words).some((at) => explained.has(at))))
        return true;
      if (where === undefined) return false;
      const near = where === 'above' ? this.above(passage) : [...this.above(passage), ...this.earlier(passage)];
      return near.some((other) => other?.has(pattern));
    };
    return is.some((parts) => parts.every(holds));
  }

  private above(passage: number) {
    const { heading, leadIn } = this.passages[passage] as Passage;
    return [heading, leadIn].map((one) => (one === undefined ? undefined : this.found[one]));
  }

  private earlier(passage: number) {
    const { sentence } = this.passages[passage] as Passage;
    return this.found.slice(passage - Math.min(EARLIER, sentence), passage);
  }
}

/** How many sentences back "it" or "the full amount" may speak of. */
const EARLIER = 2;

function each({ from, to }: Words): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
