import type { Translate } from '../../catalog/messages';
import type { Move } from '../../letter/moves';
import type { ComposeView } from '../../webmail/adapter';
import type { Theme } from '../../webmail/theme';
import { type CheckState, isMissingMove } from './live-check';
import { askBeforeSending } from './send-question';

const NEEDED: readonly Move[] = ['withdrawal', 'gratitude', 'apology'];

interface Options {
  t: Translate;
  isOn(): boolean;
  check(): CheckState;
  theme(): Theme;
  onAsk(): void;
}

/**
 * Asks once before a retraction goes out that has an open placeholder or lacks decision, thanks or apology. It never asks
 * twice, never in other mail, and when anything in here fails the mail is sent as the person asked.
 */
export function guardSending(view: ComposeView, { t, isOn, check, theme, onAsk }: Options, closed: AbortSignal): void {
  let asked = false;
  /** The click that belongs to a press that was answered with the question. */
  let heldClick = false;

  const hold = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const question = (): boolean => {
    if (asked || !isOn()) return false;
    const reasons = whatIsLacking(check(), t);
    if (reasons.length === 0) return false;
    asked = true;
    onAsk();
    askBeforeSending(
      { reasons, t, theme: theme(), onGoBack: () => view.body.focus(), onSend: () => press(view) },
      closed,
    );
    return true;
  };
  const onPress = (event: Event) => {
    if (event.type === 'mousedown') heldClick = false;
    else if (!isOnSend(event, view)) return;
    else if (event.type === 'click' && heldClick) {
      heldClick = false;
      hold(event);
    } else if (question()) {
      heldClick = event.type === 'mouseup';
      hold(event);
    }
  };
  const onKey = (event: Event) => {
    if (isSendKey(event as KeyboardEvent, view) && question()) hold(event);
  };
  const careful = (listener: (event: Event) => void) => (event: Event) => {
    if (!event.isTrusted) return;
    try {
      listener(event);
    } catch {
      // Whatever went wrong in here, the mail is the person's to send.
      asked = true;
    }
  };
  // Some buttons act when the mouse is released, before there is a click.
  const listeners = { mousedown: onPress, mouseup: onPress, click: onPress, keydown: onKey };
  for (const [type, listener] of Object.entries(listeners)) {
    window.addEventListener(type, careful(listener), { capture: true, signal: closed });
  }
}

function isOnSend(event: Event, view: ComposeView): boolean {
  const send = view.send();
  return send !== undefined && (event as MouseEvent).button === 0 && event.composedPath().includes(send);
}

function isSendKey(event: KeyboardEvent, view: ComposeView): boolean {
  if (!(event.target instanceof Node) || !view.root.contains(event.target)) return false;
  if (view.isSendShortcut(event)) return true;
  // The button is looked for in the page, which each letter need not pay for.
  if (event.key !== 'Enter' && event.key !== ' ') return false;
  const send = view.send();
  return send !== undefined && event.composedPath().includes(send);
}

function whatIsLacking({ review, flags }: CheckState, t: Translate): string[] {
  if (review.intent !== 'retraction') return [];
  const placeholders = flags.filter((flag) => !isMissingMove(flag) && flag.category === 'placeholder');
  const moves = NEEDED.filter((move) => !review.moves[move]);
  return [
    ...placeholders.map(({ quote }) => t('stillOpen', quote)),
    ...moves.map((move) => t('moveMissing', t(`move_${move}` as Parameters<Translate>[0]))),
  ];
}

/** All that a person's press would cause, since webmails do not all wait for the click. */
function press(view: ComposeView): void {
  const send = view.send();
  for (const type of ['mousedown', 'mouseup', 'click']) {
    send?.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, composed: true }));
  }
}
