import type { Translate } from '../../catalog/messages';
import type { Move } from '../../letter/moves';
import type { ComposeView } from '../../webmail/adapter';
import { button, element } from '../element';
import { createHost, keepEventsFrom } from '../host';
import { type CheckState, isMissingMove } from './live-check';
import parts from './parts.css?inline';
import css from './send-question.css?inline';

const NEEDED: readonly Move[] = ['withdrawal', 'gratitude', 'apology'];

interface Options {
  t: Translate;
  isOn(): boolean;
  check(): CheckState;
}

/**
 * Asks once before a retraction goes out that has an open placeholder or lacks decision, thanks or apology. It never asks
 * twice, never in other mail, and when anything in here fails the mail is sent as the person asked.
 */
export function guardSending(view: ComposeView, { t, isOn, check }: Options, closed: AbortSignal): void {
  let asked = false;
  const guard = (event: Event, isSending: boolean) => {
    if (asked || !isSending || !event.isTrusted || !isOn()) return;
    const reasons = whatIsLacking(check(), t);
    if (reasons.length === 0) return;
    asked = true;
    event.preventDefault();
    event.stopImmediatePropagation();
    ask(view, reasons, t, closed);
  };
  const careful = (decide: (event: Event) => boolean) => (event: Event) => {
    try {
      guard(event, decide(event));
    } catch {
      // Whatever went wrong in here, the mail is the person's to send.
      asked = true;
    }
  };
  const onSend = (event: Event) => event.composedPath().includes(view.send() ?? window.document);
  const options = { capture: true, signal: closed };
  for (const type of ['pointerdown', 'mousedown', 'click']) {
    window.addEventListener(
      type,
      careful((event) => type === 'click' && onSend(event)),
      options,
    );
  }
  window.addEventListener(
    'keydown',
    careful((event) => isSendKey(event as KeyboardEvent, view)),
    options,
  );
}

function isSendKey(event: KeyboardEvent, view: ComposeView): boolean {
  if (!(event.target instanceof Node) || !view.root.contains(event.target)) return false;
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return true;
  return (event.key === 'Enter' || event.key === ' ') && event.composedPath().includes(view.send() as EventTarget);
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

function ask(view: ComposeView, reasons: string[], t: Translate, closed: AbortSignal): void {
  const goBack = button(t('goBack'), () => {
    host.remove();
    view.body.focus();
  });
  const sendAnyway = button(t('sendAnyway'), () => {
    host.remove();
    view.send()?.click();
  });
  const list = element('ul', {}, ...reasons.map((reason) => element('li', {}, reason)));
  const dialog = element(
    'section',
    { role: 'alertdialog' },
    element('p', {}, t('beforeSending')),
    list,
    goBack,
    sendAnyway,
  );
  dialog.setAttribute('aria-label', t('beforeSending'));
  const host = createHost(css + parts, dialog);
  keepEventsFrom(host);
  host.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') goBack.click();
  });
  closed.addEventListener('abort', () => host.remove());
  document.body.append(host);
  goBack.focus();
}
