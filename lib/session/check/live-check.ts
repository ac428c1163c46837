import { checkDraft, type Finding, type Review } from '../../check/bare';
import type { ComposeView } from '../../webmail/adapter';
import { AuthoredText } from '../../webmail/text';
import type { CheckSettings } from '../settings';
import { Highlights } from './highlights';

/** A finding with its place in the page; what speaks of no words, like a missing move, has none. */
export interface Flag extends Finding {
  /** The words it speaks of. */
  quote: string;
  range?: Range;
}

export interface CheckState {
  text: string;
  review: Review;
  flags: readonly Flag[];
}

interface Options {
  settings(): CheckSettings;
  /** Whether the draft was inserted by us, and so is a retraction whatever its words say. */
  isOurs(): boolean;
  onState(state: CheckState): void;
}

/** Checks the authored part of a compose while the person types, and flags what it finds. */
export class LiveCheck {
  private readonly highlights = new Highlights();
  private readonly ignored = new Set<string>();
  private composing = false;
  private scheduled = false;
  private current: CheckState | undefined;

  constructor(
    private readonly view: ComposeView,
    private readonly options: Options,
    closed: AbortSignal,
  ) {
    // The editors' own undo changes the page without an input event, so the page itself is watched.
    const watching = new MutationObserver(() => this.schedule());
    watching.observe(view.body, { childList: true, characterData: true, subtree: true });
    const on = (type: string, listener: () => void) => view.body.addEventListener(type, listener, { signal: closed });
    // A text field's value is no part of the page.
    on('input', () => this.schedule());
    on('compositionstart', () => {
      this.composing = true;
    });
    on('compositionend', () => {
      this.composing = false;
      this.schedule();
    });
    closed.addEventListener('abort', () => {
      watching.disconnect();
      this.highlights.show(new Map());
    });
    this.schedule();
  }

  state(): CheckState {
    return this.current ?? this.run();
  }

  /** Checks before the browser paints next, once for however many edits. */
  schedule(): void {
    if (this.scheduled || this.composing) return;
    this.scheduled = true;
    requestAnimationFrame(() => {
      this.scheduled = false;
      if (!this.composing && this.view.body.isConnected) this.run();
    });
  }

  /** Checks at once. */
  run(): CheckState {
    const authored = new AuthoredText(this.view);
    const { text } = authored;
    const { disabledRules } = this.options.settings();
    const review = checkDraft(text, { disabledRules, assumeRetraction: this.options.isOurs() });
    const findings = review.findings.filter((finding) => this.isWanted(finding, review, text));
    this.current = { text, review, flags: this.place(findings, authored) };
    this.highlights.show(drawable(this.current.flags));
    this.options.onState(this.current);
    return this.current;
  }

  /** The flag as the text is now, which may have changed since it was shown; nothing where it is gone. */
  renewed(flag: Flag): Flag | undefined {
    return this.run().flags.find(({ ruleId, range }) => ruleId === flag.ruleId && range === flag.range);
  }

  /** This finding, in these words, in this mail. */
  ignore(flag: Flag): void {
    this.ignored.add(key(flag));
    this.run();
  }

  private isWanted(finding: Finding, { intent }: Review, text: string): boolean {
    const { phrasing, moves } = this.options.settings();
    if (this.ignored.has(key({ ...finding, quote: text.slice(finding.start, finding.end) }))) return false;
    if (isMissingMove(finding)) return moves;
    return phrasing === 'always' || (phrasing === 'retractions' && intent === 'retraction');
  }

  /** A flag whose words and place are unchanged keeps its range, so that nothing is drawn anew. */
  private place(findings: readonly Finding[], authored: AuthoredText): Flag[] {
    const known = new Map(this.current?.flags.map(({ ruleId, range }) => [ruleId + placeOf(range), range]));
    return findings.map((finding) => {
      const { ruleId, start, end } = finding;
      const flag = { ...finding, quote: authored.text.slice(start, end) };
      const places = start < end ? authored.toPlaces(start, end) : undefined;
      if (!places) return flag;
      const { from, to } = places;
      const range = known.get(ruleId + nameOf(...from, ...to)) ?? authored.toRange(start, end);
      return range ? { ...flag, range } : flag;
    });
  }
}

export function isMissingMove({ ruleId }: Finding): boolean {
  return ruleId.startsWith('missing.');
}

function key({ ruleId, quote }: Pick<Flag, 'ruleId' | 'quote'>): string {
  return `${ruleId}\n${quote}`;
}

function drawable(flags: readonly Flag[]): Map<Range, Finding['level']> {
  return new Map(flags.flatMap(({ range, level }) => (range ? [[range, level]] : [])));
}

function placeOf(range: Range | undefined): string {
  return range ? nameOf(range.startContainer, range.startOffset, range.endContainer, range.endOffset) : '';
}

/** Tells places in the page apart, without holding on to them. */
function nameOf(start: Node, startOffset: number, end: Node, endOffset: number): string {
  return [numberOf(start), startOffset, numberOf(end), endOffset].join();
}

const numbers = new WeakMap<Node, number>();
let count = 0;

function numberOf(node: Node): number {
  const known = numbers.get(node);
  if (known !== undefined) return known;
  numbers.set(node, ++count);
  return count;
}
