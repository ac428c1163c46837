import type { Translate } from '../../catalog/messages';
import { createHost, keepEventsFrom } from '../host';
import css from './finding-card.css?inline';
import { type FlagActions, flagView } from './flag-view';
import type { Flag } from './live-check';
import parts from './parts.css?inline';

const GAP = 6;

export interface FindingCard {
  flag: Flag;
  element: HTMLElement;
  /** Moves the keyboard into the card. */
  focus(): void;
  close(): void;
}

/** A card beside the words it speaks of: below them, or above where there is no room, never over them. */
export function openFindingCard(flag: Flag, t: Translate, actions: FlagActions, onClose: () => void): FindingCard {
  const content = flagView(flag, t, actions);
  content.setAttribute('role', 'dialog');
  content.setAttribute('aria-label', flag.message);
  const host = createHost(css + parts, content);
  keepEventsFrom(host);
  document.body.append(host);
  if (flag.range) place(content, flag.range.getBoundingClientRect());
  const close = () => {
    host.remove();
    onClose();
  };
  host.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });
  return { flag, element: host, focus: () => host.focus(), close };
}

function place(card: HTMLElement, words: DOMRect): void {
  const { width, height } = card.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const below = words.bottom + GAP;
  const top = below + height <= clientHeight ? below : words.top - GAP - height;
  card.style.left = `${Math.max(GAP, Math.min(words.left, clientWidth - width - GAP))}px`;
  card.style.top = `${Math.max(GAP, top)}px`;
}
