import { checkDraft, type Finding, type Review } from '../../check/bare';
import type { ComposeView } from '../../webmail/adapter';
import { AuthoredText } from '../../webmail/text';
import type { CheckSettings } from '../settings';
import { type Flag, Flags } from './flags';
import { Highlights, type Mark } from './highlights';

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
  private readonly highlights: Highlights;
  private readonly flags = new Flags();
  /** As it was last read, unless the page changed by more than letters since. */
  private authored: AuthoredText | undefined;
  /** Texts whose letters changed since then. */
  private readonly edited = new Set<Node>();
  private readonly watching: MutationObserver;
  private readonly ignored = new Set<string>();
  private composing = false;
  private scheduled = false;
  private current: CheckState | undefined;

  constructor(
    private readonly view: ComposeView,
    private readonly options: Options,
    private readonly closed: AbortSignal,
  ) {
    this.highlights = new Highlights(view.body, closed);
    // The editors' own undo changes the page without an input event, so the page itself is watched.
    this.watching = new MutationObserver((records) => {
      this.note(records);
      this.schedule();
    });
    this.watching.observe(view.body, { childList: true, characterData: true, subtree: true });
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
    closed.addEventListener('abort', () => this.watching.disconnect());
    this.schedule();
  }

  /** Of the text as it is now. */
  state(): CheckState {
    return this.current && !this.scheduled ? this.current : this.run();
  }

  /**
   * Checks once for however many edits, as soon as what was typed is painted: the letter never waits for its flag. What is
   * found is shown in a task of its own, so that a key need not wait for both.
   */
  schedule(): void {
    if (this.scheduled || this.composing) return;
    this.scheduled = true;
    const later = (act: () => void) => setTimeout(() => this.closed.aborted || act());
    const onPainted = () => {
      if (this.scheduled && !this.composing && this.view.body.isConnected) {
        const state = this.check();
        // Unless it was checked again since.
        later(() => state === this.current && this.show(state));
      }
      this.scheduled = false;
    };
    requestAnimationFrame(() => later(onPainted));
  }

  /** Checks at once, and shows what was found. */
  run(): CheckState {
    const state = this.check();
    this.show(state);
    return state;
  }

  private check(): CheckState {
    this.scheduled = false;
    const authored = this.read();
    const { text } = authored;
    const review = checkDraft(text, { assumeRetraction: this.options.isOurs() });
    const findings = review.findings.filter(this.wanted(review, text));
    this.current = { text, review, flags: this.flags.renew(findings, authored) };
    return this.current;
  }

  private show(state: CheckState): void {
    this.options.onState(state);
    this.highlights.show(state.flags.filter(isDrawable));
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

  private read(): AuthoredText {
    this.note(this.watching.takeRecords());
    const authored = this.authored?.takeIn(this.edited) ? this.authored : new AuthoredText(this.view);
    this.edited.clear();
    this.authored = authored;
    return authored;
  }

  private note(records: readonly MutationRecord[]): void {
    this.flags.note(records);
    for (const { type, target } of records) {
      if (type === 'characterData') this.edited.add(target);
      else this.authored = undefined;
    }
  }

  private wanted({ intent }: Review, text: string): (finding: Finding) => boolean {
    const { moves, phrasing, disabledRules } = this.options.settings();
    const wantsPhrasing = phrasing === 'always' || (phrasing === 'retractions' && intent === 'retraction');
    return (finding) => {
      const { ruleId, start, end } = finding;
      // Out here, so that the words of a rule that is off are left alone by other rules that see them too.
      if (disabledRules.includes(ruleId)) return false;
      if (this.ignored.size > 0 && this.ignored.has(key({ ruleId, quote: text.slice(start, end) }))) return false;
      return isMissingMove(finding) ? moves : wantsPhrasing;
    };
  }
}

export function isMissingMove({ ruleId }: Finding): boolean {
  return ruleId.startsWith('missing.');
}

function key({ ruleId, quote }: Pick<Flag, 'ruleId' | 'quote'>): string {
  return `${ruleId}\n${quote}`;
}

function isDrawable(flag: Flag): flag is Flag & Mark {
  return flag.range !== undefined;
}
