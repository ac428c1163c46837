import type { Translate } from '../../catalog/messages';
import type { ComposeView } from '../../webmail/adapter';
import { select } from '../../webmail/selection';
import type { Theme } from '../../webmail/theme';
import { type FindingCard, openFindingCard } from './finding-card';
import type { FlagActions } from './flag-view';
import type { Flag } from './flags';
import type { LiveCheck } from './live-check';
import { bringIntoView } from './view';
import { watchPointer } from './watch-pointer';

interface Options {
  t: Translate;
  actions: FlagActions;
  live: LiveCheck;
  theme(): Theme;
}

type Opener = 'pointer' | 'caret' | 'shortcut';

/** The one card of a compose: which flag it shows, who opened it, and when it goes. */
export class FlagCards {
  private card: FindingCard | undefined;
  private opener: Opener = 'pointer';
  /** Closed by Esc: it stays closed until pointer or caret have been elsewhere. */
  private dismissed: Range | undefined;

  constructor(
    private readonly view: ComposeView,
    private readonly options: Options,
    closed: AbortSignal,
  ) {
    const { body } = view;
    watchPointer(
      {
        body,
        card: () => this.card?.element,
        flags: () => options.live.state().flags,
        onPointer: (flag) => this.come(flag, 'pointer'),
        onCaret: (flag) => this.come(flag, 'caret'),
        onTyping: () => this.close(),
      },
      closed,
    );
    body.addEventListener('keydown', (event) => this.onKey(event), { signal: closed });
    closed.addEventListener('abort', () => this.close());
  }

  /** The card goes with its flag. */
  keepOnly(flags: readonly Flag[]): void {
    if (this.card && !flags.some(({ range }) => range === this.card?.flag.range)) this.close();
  }

  /** The keyboard goes back into the text, where its caret still is. */
  close(): void {
    const { card } = this;
    if (!card) return;
    this.card = undefined;
    const hadFocus = card.hasFocus();
    card.close();
    if (hadFocus) this.view.body.focus({ preventScroll: true });
  }

  /** Pointer or caret came to a flag or left it. A card that the keyboard is in stays, whatever they do. */
  private come(flag: Flag | undefined, opener: 'pointer' | 'caret'): void {
    if (this.card?.hasFocus()) return;
    if (!flag) {
      this.dismissed = undefined;
      if (this.opener === opener) this.close();
    } else if (flag.range !== this.dismissed) {
      this.open(flag, opener);
      // With the caret in the words, the pointer may go where it likes.
      if (opener === 'caret') this.opener = opener;
    }
  }

  private open(flag: Flag, opener: Opener): FindingCard {
    if (this.card && this.card.flag.range === flag.range) return this.card;
    this.close();
    const { t, actions, theme } = this.options;
    this.opener = opener;
    this.dismissed = undefined;
    this.card = openFindingCard({ flag, t, actions, theme: theme(), onKey: (event) => this.onKey(event) });
    return this.card;
  }

  /** Esc closes the card; Alt+Shift+J goes to the next finding, from the last to the first. */
  private onKey(event: KeyboardEvent): void {
    if (!event.isTrusted) return;
    const isNext = event.altKey && event.shiftKey && event.code === 'KeyJ';
    const isClose = event.key === 'Escape' && this.card !== undefined;
    if (!isNext && !isClose) return;
    event.preventDefault();
    event.stopPropagation();
    if (isNext) this.goToNext();
    else {
      this.dismissed = this.card?.flag.range;
      this.close();
    }
  }

  /** The caret goes along, so that the person can go on writing there. */
  private goToNext(): void {
    const next = this.nextFlag();
    if (!next?.range) return;
    const caret = next.range.cloneRange();
    caret.collapse(true);
    this.view.body.focus({ preventScroll: true });
    select(caret);
    bringIntoView(next.range, this.view.body);
    this.open(next, 'shortcut').focus();
  }

  private nextFlag(): Flag | undefined {
    const placed = this.options.live.run().flags.filter(({ range }) => range);
    const { anchorNode, anchorOffset = 0 } = document.getSelection() ?? {};
    const isInBody = anchorNode && this.view.body.contains(anchorNode);
    return (
      placed.find(({ range }) => isInBody && (range?.comparePoint(anchorNode, anchorOffset) ?? 0) < 0) ?? placed[0]
    );
  }
}
