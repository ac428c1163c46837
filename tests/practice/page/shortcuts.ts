import type { PressedShortcut } from '../api';

export interface Shortcut {
  readonly action: string;
  readonly run?: () => void;
}

/**
 * The webmail's single-key shortcuts. Like the real ones they look at the event's target alone: a field inside another
 * element's shadow root looks like no field from here, so keys typed into it must not reach the document.
 */
export function listenForShortcuts(shortcuts: Record<string, Shortcut>): PressedShortcut[] {
  const pressed: PressedShortcut[] = [];
  document.addEventListener('keydown', (event) => {
    const shortcut = shortcuts[event.key];
    if (!shortcut || event.ctrlKey || event.metaKey || event.altKey || isField(event.target)) return;
    event.preventDefault();
    pressed.push({ key: event.key, action: shortcut.action });
    shortcut.run?.();
  });
  return pressed;
}

function isField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches('input, textarea, select');
}
