import type { ComposeView } from './adapter';

/**
 * Writes the subject where the person can see it and it is empty or still `ours`. Returns what puts the old one back, or
 * nothing where the subject was left alone.
 */
export function writeSubject(view: ComposeView, subject: string, ours: string | undefined): (() => void) | undefined {
  const field = view.subjectField();
  const before = field?.value ?? '';
  if (!field || (before !== '' && before !== ours)) return undefined;
  setValue(field, subject);
  return () => {
    if (field.value === subject) setValue(field, before);
  };
}

/** Webmails take a new value from the events a person's typing would cause. */
function setValue(field: HTMLInputElement, value: string): void {
  field.value = value;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText', data: value }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}
