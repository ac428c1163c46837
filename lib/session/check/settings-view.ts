import type { Translate } from '../../catalog/messages';
import { button, element } from '../element';
import type { CheckSettings, SettingsState } from '../settings';

interface Options {
  t: Translate;
  settings(): CheckSettings;
  settingsTrouble(): SettingsState['trouble'];
  changeSettings(changes: Partial<CheckSettings>): void;
}

export interface SettingsView {
  element: HTMLElement;
  /** Shows the settings as they are now. */
  show(): void;
}

/** How much the check says, where the person meets it. */
export function settingsView({ t, settings, settingsTrouble, changeSettings: change }: Options): SettingsView {
  const trouble = element('p', { role: 'status' });
  const phrasing = element(
    'select',
    {},
    ...(['always', 'retractions', 'never'] as const).map((value) =>
      element('option', { value }, t(`phrasing_${value}`)),
    ),
  );
  phrasing.addEventListener('change', (event) => {
    if (event.isTrusted) change({ phrasing: phrasing.value as CheckSettings['phrasing'] });
  });
  const moves = checkbox((checked) => change({ moves: checked }));
  const ask = checkbox((checked) => change({ askBeforeSending: checked }));
  const rules = element('div');
  const content = [
    element('summary', {}, t('settings')),
    element('label', {}, `${t('phrasing')} `, phrasing),
    element('label', {}, moves, ` ${t('settingMoves')}`),
    element('label', {}, ask, ` ${t('settingAsk')}`),
    rules,
  ];
  let listed: readonly string[] = [];
  const show = () => {
    const now = settings();
    const told = settingsTrouble();
    trouble.textContent = told ? t(told) : '';
    trouble.hidden = !told;
    phrasing.value = now.phrasing;
    moves.checked = now.moves;
    ask.checked = now.askBeforeSending;
    if (listed.join() === now.disabledRules.join()) return;
    listed = now.disabledRules;
    rules.replaceChildren(...listed.map((rule) => disabledRule(rule, t, () => turnOn(rule))));
  };
  const turnOn = (rule: string) => {
    change({ disabledRules: settings().disabledRules.filter((other) => other !== rule) });
    show();
    (rules.getElementsByTagName('button')[0] ?? phrasing).focus();
  };
  show();
  return { element: element('div', {}, trouble, element('details', {}, ...content)), show };
}

function disabledRule(rule: string, t: Translate, turnOn: () => void): HTMLElement {
  const on = button(t('turnOnRule'), turnOn);
  on.ariaLabel = `${t('turnOnRule')}: ${rule}`;
  return element('p', {}, `${rule} `, on);
}

function checkbox(onChange: (checked: boolean) => void): HTMLInputElement {
  const box = element('input', { type: 'checkbox' });
  // The change that follows a script's click counts as the person's; the click itself does not.
  box.addEventListener('click', (event) => {
    if (event.isTrusted) onChange(box.checked);
  });
  return box;
}
