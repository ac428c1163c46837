import type { Translate } from '../../catalog/messages';
import { MOVES, type Move } from '../../letter/moves';
import type { Theme } from '../../webmail/theme';
import { button, element } from '../element';
import type { CheckSettings, SettingsState } from '../settings';
import css from './draft-list.css?inline';
import { type FlagActions, flagView } from './flag-view';
import type { Flag } from './flags';
import type { CheckState } from './live-check';
import { openOverlay } from './overlay';
import { settingsView } from './settings-view';

/** The moves a person is told of; the rest is a matter of style. */
const TOLD: readonly Move[] = MOVES.filter((move) =>
  ['greeting', 'withdrawal', 'gratitude', 'apology', 'closing'].includes(move),
);
const GAP = 8;

interface Options {
  t: Translate;
  actions: FlagActions;
  beside: HTMLElement;
  state: CheckState;
  theme: Theme;
  settings(): CheckSettings;
  settingsTrouble(): SettingsState['trouble'];
  changeSettings(changes: Partial<CheckSettings>): void;
  onClose(): void;
}

export interface DraftList {
  show(state: CheckState): void;
  /** The settings changed. */
  showSettings(): void;
  close(): void;
}

/** The whole check as a list: for those who want an overview, and for those who cannot see what is underlined. */
export function openDraftList(options: Options): DraftList {
  const { t, beside, theme } = options;
  const content = element('div');
  const settings = settingsView(options);
  const named = { role: 'dialog', ariaLabel: t('draftCheck'), tabIndex: -1 };
  const dialog = element('section', named, content, settings.element);
  const host = openOverlay(dialog, css, theme);
  const close = () => {
    host.remove();
    options.onClose();
  };
  host.addEventListener('keydown', (event) => {
    if (event.isTrusted && event.key === 'Escape') close();
  });

  /** The button of the list that has the keyboard; its place is kept when the list is made anew. */
  const focused = () => [...content.getElementsByTagName('button')].indexOf(host.shadowRoot?.activeElement as never);
  const focus = (index: number) => {
    const buttons = content.getElementsByTagName('button');
    if (index >= 0) (buttons[Math.min(index, buttons.length - 1)] ?? dialog).focus();
  };
  const keepingFocus = (act: () => void) => {
    const index = focused();
    act();
    focus(index);
  };
  const actions: FlagActions = {
    apply: (flag, replacement) => keepingFocus(() => options.actions.apply(flag, replacement)),
    ignore: (flag) => keepingFocus(() => options.actions.ignore(flag)),
    turnOff: (ruleId) => keepingFocus(() => options.actions.turnOff(ruleId)),
  };

  let shown: CheckState | undefined;
  const show = (state: CheckState) => {
    if (shown && sameToSee(shown, state)) return;
    shown = state;
    const cross = button('×', close, 'quiet');
    cross.ariaLabel = t('close');
    const header = element('div', { className: 'head' }, element('h2', {}, t('draftCheck')), cross);
    keepingFocus(() => content.replaceChildren(header, ...body(state, t, actions)));
  };
  show(options.state);
  place(dialog, beside);
  focus(0);
  return { show, showSettings: settings.show, close };
}

function sameToSee(a: CheckState, b: CheckState): boolean {
  const isSame = (flag: Flag, index: number) => {
    const other = a.flags[index];
    return flag.ruleId === other?.ruleId && flag.range === other.range && flag.quote === other.quote;
  };
  const summary = ({ review: { intent, moves, words, language } }: CheckState) =>
    JSON.stringify([intent, moves, words, language]);
  return a.flags.length === b.flags.length && summary(a) === summary(b) && b.flags.every(isSame);
}

function body({ review, flags }: CheckState, t: Translate, actions: FlagActions): HTMLElement[] {
  const isRetraction = review.intent === 'retraction';
  const words = t('words', String(review.words));
  const hint = element('p', { className: 'hint' }, isRetraction ? `${words} ${t('wordRange')}` : words);
  return [
    hint,
    ...(isRetraction ? [checklist(review.moves, t)] : []),
    flags.length === 0
      ? element('p', {}, t('nothingFound'))
      : element('ul', {}, ...flags.map((flag) => element('li', {}, ...item(flag, t, actions)))),
  ];
}

function item(flag: Flag, t: Translate, actions: FlagActions): Node[] {
  const view = flagView(flag, t, actions);
  return flag.quote ? [element('q', {}, flag.quote), view] : [view];
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

/** Above the button or below it, where there is more room. */
function place(dialog: HTMLElement, beside: HTMLElement): void {
  const { left, top, bottom } = beside.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const above = top - 2 * GAP;
  const below = clientHeight - bottom - 2 * GAP;
  dialog.style.left = `${Math.max(GAP, Math.min(left, clientWidth - dialog.offsetWidth - GAP))}px`;
  dialog.style.maxHeight = `${Math.min(480, Math.max(above, below))}px`;
  if (above > below) dialog.style.bottom = `${clientHeight - top + GAP}px`;
  else dialog.style.top = `${bottom + GAP}px`;
}
