import css from './controls.css?inline';
import { createHost, keepEventsFrom } from './host';
import { icon, RETRACT, UNDO } from './icon';

export interface ControlLabels {
  retractOffer: string;
  undo: string;
  undoAnyway: string;
  changedSince: string;
}

export interface Controls {
  element: HTMLElement;
  /** Focuses the Retract offer button. */
  focus(): void;
  setExpanded(expanded: boolean): void;
  /** Icons alone, for a toolbar without room for words. */
  setCompact(compact: boolean): void;
  /** - `possible`: a draft was inserted; `confirm`: the person changed it since. */
  setUndo(state: 'none' | 'possible' | 'confirm'): void;
}

interface Handlers {
  onRetract(): void;
  onUndo(anyway: boolean): void;
}

/** What stands beside Send: the Retract offer button and, after an insertion, Undo. */
export function createControls(labels: ControlLabels, tabIndex: number, handlers: Handlers): Controls {
  let confirming = false;
  const retract = createButton(RETRACT, labels.retractOffer, handlers.onRetract);
  retract.setAttribute('aria-haspopup', 'dialog');
  const undo = createButton(UNDO, labels.undo, () => handlers.onUndo(confirming));
  const note = document.createElement('p');
  note.setAttribute('role', 'status');
  undo.hidden = true;
  const element = createHost(css, retract, undo, note);
  // Gmail numbers its controls, and a number counts only beside others: the host carries it, its buttons take the focus.
  element.tabIndex = tabIndex;
  keepEventsFrom(element);
  return {
    element,
    focus: () => retract.focus(),
    setExpanded: (expanded) => retract.setAttribute('aria-expanded', String(expanded)),
    setCompact: (compact) => element.toggleAttribute('compact', compact),
    setUndo(state) {
      confirming = state === 'confirm';
      undo.hidden = state === 'none';
      setLabel(undo, confirming ? labels.undoAnyway : labels.undo);
      note.textContent = confirming ? labels.changedSince : '';
    },
  };
}

function createButton(iconPath: string, label: string, onPress: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.append(icon(iconPath), document.createElement('span'));
  setLabel(button, label);
  button.addEventListener('click', (event) => {
    // The page can click too, but not in the person's name.
    if (event.isTrusted) onPress();
  });
  return button;
}

function setLabel(button: HTMLButtonElement, label: string): void {
  button.title = label;
  const text = button.lastElementChild;
  if (text) text.textContent = label;
}
