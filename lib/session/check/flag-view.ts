import type { Translate } from '../../catalog/messages';
import { button, element } from '../element';
import type { Flag } from './flags';
import { isMissingMove } from './live-check';

export interface FlagActions {
  apply(flag: Flag, replacement: string): void;
  ignore(flag: Flag): void;
  turnOff(ruleId: string): void;
}

/** What is wrong, what would be better, and how to silence it. */
export function flagView(flag: Flag, t: Translate, actions: FlagActions): HTMLElement {
  const view = element('div', { className: `flag ${flag.level}` });
  view.append(element('p', {}, flag.message), element('div', { className: 'row' }, ...answers(flag, t, actions)));
  return view;
}

function answers(flag: Flag, t: Translate, actions: FlagActions): HTMLElement[] {
  const silence = [
    button(t('ignore'), () => actions.ignore(flag), 'quiet'),
    button(t('turnOffRule'), () => actions.turnOff(flag.ruleId), 'quiet'),
  ];
  if (isMissingMove(flag)) {
    const [sentence] = flag.replacements;
    return sentence ? [button(t('addSentence'), () => actions.apply(flag, sentence)), ...silence] : silence;
  }
  const better = flag.replacements.map((text) =>
    button(text || t('leaveOut'), () => actions.apply(flag, text), 'better'),
  );
  return [...better, ...silence];
}
