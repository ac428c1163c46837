import type { Translate } from '../../catalog/messages';
import { button, element } from '../element';
import type { CheckSettings } from '../settings';

type Change = (changes: Partial<CheckSettings>) => void;

/** How much the check says, where the person meets it. */
export function settingsView(t: Translate, settings: () => CheckSettings, change: Change): HTMLElement {
  const content = element('div', { className: 'settings' });
  const show = () => content.replaceChildren(...fields(t, settings(), (changes) => apply(changes)));
  const apply = (changes: Partial<CheckSettings>) => {
    change(changes);
    show();
  };
  show();
  return element('details', {}, element('summary', {}, t('settings')), content);
}

function fields(t: Translate, settings: CheckSettings, change: Change): HTMLElement[] {
  const phrasing = element(
    'select',
    {},
    ...(['always', 'retractions', 'never'] as const).map((value) =>
      element('option', { value, selected: value === settings.phrasing }, t(`phrasing_${value}`)),
    ),
  );
  phrasing.addEventListener('change', () => change({ phrasing: phrasing.value as CheckSettings['phrasing'] }));
  return [
    element('label', {}, `${t('phrasing')} `, phrasing),
    checkbox(t('settingMoves'), settings.moves, (moves) => change({ moves })),
    checkbox(t('settingAsk'), settings.askBeforeSending, (askBeforeSending) => change({ askBeforeSending })),
    ...settings.disabledRules.map((rule) =>
      element(
        'p',
        {},
        `${rule} `,
        button(t('turnOnRule'), () =>
          change({ disabledRules: settings.disabledRules.filter((other) => other !== rule) }),
        ),
      ),
    ),
  ];
}

function checkbox(label: string, checked: boolean, onChange: (checked: boolean) => void): HTMLElement {
  const box = element('input', { type: 'checkbox', checked });
  box.addEventListener('change', () => onChange(box.checked));
  return element('label', {}, box, ` ${label}`);
}
