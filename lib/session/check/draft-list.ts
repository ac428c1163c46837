import type { Translate } from '../../catalog/messages';
import { MOVES, type Move } from '../../letter/moves';
import { button, element } from '../element';
import { createHost, keepEventsFrom } from '../host';
import type { CheckSettings } from '../settings';
import css from './draft-list.css?inline';
import { type FlagActions, flagView } from './flag-view';
import { type CheckState, type Flag, isMissingMove } from './live-check';
import parts from './parts.css?inline';
import { settingsView } from './settings-view';

/** The moves a person is told of; the rest is a matter of style. */
const TOLD: readonly Move[] = MOVES.filter((move) =>
  ['greeting', 'withdrawal', 'gratitude', 'apology', 'closing'].includes(move),
);

interface Options {
  t: Translate;
  actions: FlagActions;
  beside: HTMLElement;
  settings(): CheckSettings;
  changeSettings(changes: Partial<CheckSettings>): void;
  onClose(): void;
}

export interface DraftList {
  show(state: CheckState): void;
  close(): void;
}

/** The whole check as a list: for those who want an overview, and for those who cannot see what is underlined. */
export function openDraftList(options: Options): DraftList {
  const { t, actions, beside } = options;
  const content = element('div');
  const dialog = element(
    'section',
    { role: 'dialog' },
    content,
    settingsView(t, options.settings, options.changeSettings),
  );
  dialog.setAttribute('aria-label', t('draftCheck'));
  const host = createHost(css + parts, dialog);
  keepEventsFrom(host);
  const close = () => {
    host.remove();
    options.onClose();
  };
  host.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });
  document.body.append(host);
  place(dialog, beside);

  return {
    show(state) {
      const header = element('header', {}, element('h2', {}, t('draftCheck')), button('×', close, 'quiet'));
      header.lastElementChild?.setAttribute('aria-label', t('close'));
      content.replaceChildren(header, ...body(state, t, actions));
    },
    close,
  };
}

function body({ review, flags }: CheckState, t: Translate, actions: FlagActions): HTMLElement[] {
  const parts: HTMLElement[] = [element('p', { className: 'hint' }, t('words', String(review.words)))];
  if (review.intent === 'retraction') parts.push(checklist(review.moves, t));
  parts.push(
    flags.length === 0
      ? element('p', {}, t('nothingFound'))
      : element('ul', {}, ...flags.map((flag) => element('li', {}, ...item(flag, t, actions)))),
  );
  return parts;
}

function item(flag: Flag, t: Translate, actions: FlagActions): (Node | string)[] {
  const view = flagView(flag, t, actions);
  return isMissingMove(flag) ? [view] : [element('q', {}, flag.quote), view];
}

function checklist(moves: Record<Move, boolean>, t: Translate): HTMLElement {
  const entries = TOLD.map((move) => {
    const name = t(`move_${move}` as Parameters<Translate>[0]);
    return element(
      'li',
      { className: moves[move] ? 'made' : 'missing' },
      moves[move] ? `${name} ✓` : t('moveMissing', name),
    );
  });
  return element('ul', { className: 'moves' }, ...entries);
}

function place(dialog: HTMLElement, beside: HTMLElement): void {
  const { left, top } = beside.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  dialog.style.left = `${Math.max(8, Math.min(left, clientWidth - 380 - 8))}px`;
  if (top > clientHeight / 2) dialog.style.bottom = `${clientHeight - top + 8}px`;
  else dialog.style.top = `${top + 40}px`;
}
