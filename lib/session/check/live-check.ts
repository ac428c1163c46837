import { checkDraft, type Finding, type Review } from '../../check/bare';
import type { ComposeView } from '../../webmail/adapter';
import { AuthoredText } from '../../webmail/text';
import type { CheckSettings } from '../settings';
import { Highlights } from './highlights';

/** A finding with its place in the page; a missing move has none. */
export interface Flag extends Finding {
  /** The words it speaks of. */
  quote: string;
  range?: Range;
}

export interface CheckState {
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
    const on = (type: string, listener: () => void) => view.body.addEventListener(type, listener, { signal: closed });
    on('input', () => this.schedule());
    on('compositionstart', () => {
      this.composing = true;
    });
    on('compositionend', () => {
      this.composing = false;
      this.schedule();
    });
    closed.addEventListener('abort', () => this.highlights.show(new Map()));
    this.run();
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
    const { disabledRules } = this.options.settings();
    const review = checkDraft(authored.text, { disabledRules, assumeRetraction: this.options.isOurs() });
    const findings = review.findings.filter((finding) => this.isWanted(finding, review, authored.text));
    this.current = { review, flags: this.place(findings, authored) };
    this.highlights.show(drawable(this.current.flags));
    this.options.onState(this.current);
    return this.current;
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
    const kept = new Map(this.current?.flags.map((flag) => [key(flag) + placeOf(flag.range), flag.range]));
    return findings.map((finding) => {
      const quote = authored.text.slice(finding.start, finding.end);
      const range = isMissingMove(finding) ? undefined : authored.toRange(finding.start, finding.end);
      const flag = { ...finding, quote };
      return range ? { ...flag, range: kept.get(key(flag) + placeOf(range)) ?? range } : flag;
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

const numbers = new WeakMap<Node, number>();
let count = 0;

/** Tells places in the page apart, without holding on to them. */
function placeOf(range: Range | undefined): string {
  if (!range) return '';
  return [range.startContainer, range.endContainer]
    .map((node) => {
      if (!numbers.has(node)) numbers.set(node, ++count);
      return numbers.get(node);
    })
    .concat(range.startOffset, range.endOffset)
    .join();
}
