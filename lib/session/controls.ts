import css from './controls.css?inline';
import { createHost, keepEventsFrom } from './host';

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
  const retract = createButton(labels.retractOffer, handlers.onRetract);
  retract.setAttribute('aria-haspopup', 'dialog');
  const undo = createButton(labels.undo, () => handlers.onUndo(confirming));
  const note = document.createElement('span');
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
    setUndo(state) {
      confirming = state === 'confirm';
      undo.hidden = state === 'none';
      undo.textContent = confirming ? labels.undoAnyway : labels.undo;
      note.textContent = confirming ? labels.changedSince : '';
    },
  };
}

function createButton(label: string, onPress: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = label;
  button.addEventListener('click', (event) => {
    // The page can click too, but not in the person's name.
    if (event.isTrusted) onPress();
  });
  return button;
}
