import type { Translate } from '../../catalog/messages';
import type { Theme } from '../../webmail/theme';
import css from './finding-card.css?inline';
import { type FlagActions, flagView } from './flag-view';
import type { Flag } from './flags';
import { openOverlay } from './overlay';

const GAP = 6;

interface Options {
  flag: Flag;
  t: Translate;
  actions: FlagActions;
  theme: Theme;
  onKey(event: KeyboardEvent): void;
}

export interface FindingCard {
  readonly flag: Flag;
  readonly element: HTMLElement;
  /** Moves the keyboard into the card. */
  focus(): void;
  hasFocus(): boolean;
  close(): void;
}

/** A card beside the words it speaks of: below them, or above where there is more room, never over them. */
export function openFindingCard({ flag, t, actions, theme, onKey }: Options): FindingCard {
  const content = flagView(flag, t, actions);
  content.role = 'dialog';
  content.ariaLabel = flag.message;
  const host = openOverlay(content, css, theme);
  host.addEventListener('keydown', onKey);
  // A click in here must not take the caret out of the text.
  host.addEventListener('mousedown', (event) => event.preventDefault());

  const follow = () => flag.range && place(content, flag.range.getBoundingClientRect());
  follow();
  const closed = new AbortController();
  for (const type of ['scroll', 'resize']) {
    window.addEventListener(type, follow, { capture: true, passive: true, signal: closed.signal });
  }
  return {
    flag,
    element: host,
    focus: () => host.focus(),
    hasFocus: () => document.activeElement === host,
    close() {
      closed.abort();
      host.remove();
    },
  };
}

function place(card: HTMLElement, words: DOMRect): void {
  const { clientWidth, clientHeight } = document.documentElement;
  card.style.maxHeight = '';
  const { width, height } = card.getBoundingClientRect();
  // Words that are scrolled away have their card at the edge where they went.
  const top = Math.max(0, Math.min(words.top, clientHeight));
  const bottom = Math.max(0, Math.min(words.bottom, clientHeight));
  const above = top - 2 * GAP;
  const below = clientHeight - bottom - 2 * GAP;
  const isBelow = height <= below || below >= above;
  const shown = Math.min(height, Math.max(isBelow ? below : above, 0));
  card.style.maxHeight = `${shown}px`;
  card.style.left = `${Math.max(GAP, Math.min(words.left, clientWidth - width - GAP))}px`;
  card.style.top = `${isBelow ? bottom + GAP : top - GAP - shown}px`;
}
