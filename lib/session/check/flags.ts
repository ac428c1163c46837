import type { Finding } from '../../check/bare';
import type { AuthoredText, Place } from '../../webmail/text';

/** A finding with its place in the page; what speaks of no words, like a missing move, has none. */
export interface Flag extends Finding {
  /** The words it speaks of. */
  quote: string;
  range?: Range;
}

/** A flag, and where its range stood when it was last looked at. */
interface Placed {
  flag: Flag & { range: Range };
  from: Place;
  to: Place;
}

/**
 * The flags from one check to the next: one whose words are unchanged stays the same object with the same range, so that
 * nothing is drawn anew and a long mail leaves no hundreds of objects behind at every key. A range is asked where it is only
 * when the page changed there, since each question to the page costs time.
 */
export class Flags {
  /** In the order of the text. */
  private placed: Placed[] = [];
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

  /** A flag for each finding, in their order. */
  renew(findings: readonly Finding[], authored: AuthoredText): Flag[] {
    this.lookAgain();
    const before = this.placed;
    this.placed = [];
    let next = 0;
    return findings.map((finding) => {
      if (finding.start === finding.end) return unplaced(finding, authored);
      let at = next;
      while (at < before.length && !isPlaceOf(before[at] as Placed, finding, authored)) at++;
      if (at < before.length) next = at + 1;
      const one = before[at] ?? placed(finding, authored);
      if (!one) return unplaced(finding, authored);
      this.placed.push(one);
      return follow(one, finding, authored);
    });
  }

  private lookAgain(): void {
    const [first] = this.placed;
    // An editor that was moved in the page as a whole has taken all of its ranges along.
    const all = this.isRearranged || (first !== undefined && !isSame(first.from, ends(first.flag.range).from));
    for (const one of this.placed)
      if (all || this.changed.has(one.from[0]) || this.changed.has(one.to[0])) Object.assign(one, ends(one.flag.range));
    this.changed.clear();
    this.isRearranged = false;
  }
}

function isPlaceOf({ flag, from, to }: Placed, { ruleId, start, end }: Finding, authored: AuthoredText): boolean {
  return flag.ruleId === ruleId && authored.isAt(start, end, from, to);
}

function placed(finding: Finding, authored: AuthoredText): Placed | undefined {
  const range = authored.toRange(finding.start, finding.end);
  return range && { flag: { ...unplaced(finding, authored), range }, ...ends(range) };
}

function unplaced(finding: Finding, { text }: Pick<AuthoredText, 'text'>): Flag {
  return { ...finding, quote: text.slice(finding.start, finding.end) };
}

/** The flag of a finding that is where that flag is; of other words, or in another language, it is another flag. */
function follow(one: Placed, finding: Finding, { text }: AuthoredText): Flag {
  const { quote, message, range } = one.flag;
  const { start, end } = finding;
  if (quote.length !== end - start || !text.startsWith(quote, start) || message !== finding.message)
    one.flag = { ...unplaced(finding, { text }), range };
  one.flag.start = start;
  one.flag.end = end;
  return one.flag;
}

function ends({ startContainer, startOffset, endContainer, endOffset }: Range): Pick<Placed, 'from' | 'to'> {
  return { from: [startContainer, startOffset], to: [endContainer, endOffset] };
}

function isSame(a: Place, b: Place): boolean {
  return a[0] === b[0] && a[1] === b[1];
}
