import type { Finding } from '../../check/bare';
import type { AuthoredText, Place } from '../../webmail/text';

/** A range, and where it stood when it was last looked at. */
interface Kept {
  ruleId: string;
  from: Place;
  to: Place;
  range: Range;
}

/**
 * The ranges of findings from one check to the next: one whose words are unchanged keeps its range, so that nothing is drawn
 * anew. A range is asked where it is only when the page changed there, since each question to the page costs time.
 */
export class Ranges {
  private kept: readonly Kept[] = [];
  private readonly changed = new Set<Node>();
  private isRearranged = false;

  /** Takes note of what changed in the page since the last time. */
  note(records: readonly MutationRecord[]): void {
    for (const { target, removedNodes } of records) {
      this.changed.add(target);
      // What is taken out takes its ranges along, also when it comes back.
      if (removedNodes.length > 0) this.isRearranged = true;
    }
  }

  /** A range for each finding, in their order; nothing for one that speaks of no words. */
  renew(findings: readonly Finding[], authored: AuthoredText): (Range | undefined)[] {
    const known = this.byFirstNode();
    const kept: Kept[] = [];
    const ranges = findings.map(({ ruleId, start, end }) => {
      const places = start < end ? authored.toPlaces(start, end) : undefined;
      if (!places) return undefined;
      const { from, to } = places;
      const same = known
        .get(from[0])
        ?.find((one) => one.ruleId === ruleId && isSame(one.from, from) && isSame(one.to, to));
      const range = same?.range ?? authored.toRange(start, end);
      if (range) kept.push({ ruleId, from, to, range });
      return range;
    });
    this.kept = kept;
    this.changed.clear();
    this.isRearranged = false;
    return ranges;
  }

  private byFirstNode(): Map<Node, Kept[]> {
    const [first] = this.kept;
    // An editor that was moved in the page as a whole has taken all of its ranges along.
    const all = this.isRearranged || (first !== undefined && !isSame(first.from, located(first).from));
    const known = new Map<Node, Kept[]>();
    for (const one of this.kept) {
      const now = all || this.changed.has(one.from[0]) || this.changed.has(one.to[0]) ? located(one) : one;
      const others = known.get(now.from[0]);
      if (others) others.push(now);
      else known.set(now.from[0], [now]);
    }
    return known;
  }
}

function located({ ruleId, range }: Kept): Kept {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  return { ruleId, range, from: [startContainer, startOffset], to: [endContainer, endOffset] };
}

function isSame(a: Place, b: Place): boolean {
  return a[0] === b[0] && a[1] === b[1];
}
