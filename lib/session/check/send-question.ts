import type { Translate } from '../../catalog/messages';
import type { Theme } from '../../webmail/theme';
import { button, element } from '../element';
import { openOverlay } from './overlay';
import css from './send-question.css?inline';

interface Options {
  reasons: readonly string[];
  t: Translate;
  theme: Theme;
  onGoBack(): void;
  onSend(): void;
}

/** The one quiet question, with the answer that sends nothing in the keyboard's reach. */
export function askBeforeSending({ reasons, t, theme, onGoBack, onSend }: Options, closed: AbortSignal): void {
  const answer = (then: () => void) => () => {
    host.remove();
    then();
  };
  const back = button(t('goBack'), answer(onGoBack));
  const dialog = element(
    'section',
    { role: 'alertdialog' },
    element('p', { id: 'question' }, t('beforeSending')),
    element('ul', { id: 'reasons' }, ...reasons.map((reason) => element('li', {}, reason))),
    element('div', { className: 'row' }, back, button(t('sendAnyway'), answer(onSend))),
  );
  dialog.setAttribute('aria-labelledby', 'question');
  dialog.setAttribute('aria-describedby', 'reasons');
  const host = openOverlay(dialog, css, theme);
  host.addEventListener('keydown', (event) => {
    if (event.isTrusted && event.key === 'Escape') answer(onGoBack)();
  });
  closed.addEventListener('abort', () => host.remove());
  back.focus();
}
