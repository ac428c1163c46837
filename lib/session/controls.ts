import type { Translate } from '../catalog/messages';
import css from './controls.css?inline';
import { button, element } from './element';
import { createHost, keepEventsFrom } from './host';
import { CHECK, icon, RETRACT, UNDO } from './icon';

export interface Controls {
  element: HTMLElement;
  draftCheck: HTMLElement;
  /** Focuses the Retract offer button. */
  focus(): void;
  setExpanded(expanded: boolean): void;
  /** Icons alone, for a toolbar without room for words. */
  setCompact(compact: boolean): void;
  /** - `possible`: a draft was inserted; `confirm`: the person changed it since. */
  setUndo(state: 'none' | 'possible' | 'confirm'): void;
  setFindings(count: number): void;
  /** The check can begin, or never will: until then its button is busy, and after that gone. */
  setCheck(works: boolean): void;
}

interface Handlers {
  onRetract(): void;
  onUndo(anyway: boolean): void;
  onDraftCheck(): void;
}

/** Screen readers hear the number once the person pauses, not at every key. */
const SAY_AFTER = 1000;

/** What stands beside Send: Retract offer, Draft check and, after an insertion, Undo. */
export function createControls(t: Translate, tabIndex: number, handlers: Handlers, closed: AbortSignal): Controls {
  let confirming = false;
  let saying: ReturnType<typeof setTimeout> | undefined;
  const retract = iconButton(RETRACT, t('retractOffer'), handlers.onRetract);
  retract.ariaHasPopup = 'dialog';
  const draftCheck = iconButton(CHECK, t('draftCheck'), handlers.onDraftCheck);
  draftCheck.ariaHasPopup = 'dialog';
  draftCheck.ariaBusy = 'true';
  const number = element('b');
  draftCheck.append(number);
  const undo = iconButton(UNDO, t('undo'), () => handlers.onUndo(confirming));
  const note = element('p', { role: 'status' });
  const spoken = element('p', { role: 'status', className: 'spoken' });
  const after = element('div', { hidden: true }, undo, note);
  const host = createHost(css, retract, draftCheck, after, spoken);
  // Gmail numbers its controls, and a number counts only beside others: the host carries it, its buttons take the focus.
  host.tabIndex = tabIndex;
  keepEventsFrom(host);
  closed.addEventListener('abort', () => clearTimeout(saying));
  return {
    element: host,
    draftCheck,
    focus: () => retract.focus(),
    setExpanded(expanded) {
      retract.ariaExpanded = String(expanded);
    },
    setCompact: (compact) => host.toggleAttribute('compact', compact),
    setUndo(state) {
      confirming = state === 'confirm';
      after.hidden = state === 'none';
      setLabel(undo, t(confirming ? 'undoAnyway' : 'undo'));
      note.textContent = confirming ? t('changedSince') : '';
    },
    setFindings(count) {
      const text = count > 0 ? String(count) : '';
      if (number.textContent === text) return;
      number.textContent = text;
      clearTimeout(saying);
      saying = setTimeout(() => {
        spoken.textContent = t('findings', String(count));
      }, SAY_AFTER);
    },
    setCheck(works) {
      draftCheck.ariaBusy = null;
      draftCheck.hidden = !works;
    },
  };
}

function iconButton(path: string, label: string, onPress: () => void): HTMLButtonElement {
  const created = button('', onPress);
  created.append(icon(path), element('span'));
  setLabel(created, label);
  return created;
}

function setLabel(labelled: HTMLButtonElement, label: string): void {
  labelled.title = label;
  const [, text] = labelled.children;
  text?.replaceChildren(label);
}
