import type { Insertion } from './insertion';

/** Whether a mail is written in a text field: it is plain text. */
export function isField(body: Element): body is HTMLTextAreaElement {
  return body.localName === 'textarea';
}

/** The dashes above a signature; a quote, with the line that introduces it. */
const FOREIGN = /^(-- ?$|.*:\n+>|>)/m;

/** The part of a plain mail that the person writes. */
export function authoredPart(text: string): string {
  const end = text.search(FOREIGN);
  return end < 0 ? text : text.slice(0, end);
}

/** As `insertText` does it in an editor. */
export function insertIntoField(field: HTMLTextAreaElement, text: string, existing: 'replace' | 'above'): Insertion {
  const before = field.value;
  const own = authoredPart(before).trimEnd();
  const keep = existing === 'above' && own !== '';
  const undo = () => {
    field.focus();
    document.execCommand('undo');
    if (field.value !== before) write(field, before);
    return field.value === before;
  };
  const took = replaceInField(field, 0, keep ? 0 : own.length, keep ? `${text}\n\n` : text);
  if (!took) undo();
  const after = authoredPart(field.value);
  return { took, changed: () => authoredPart(field.value) !== after, undo };
}

/** Returns whether the field took it. */
export function replaceInField(field: HTMLTextAreaElement, start: number, end: number, text: string): boolean {
  const expected = field.value.slice(0, start) + text + field.value.slice(end);
  field.focus({ preventScroll: true });
  field.setSelectionRange(start, end);
  document.execCommand(text ? 'insertText' : 'delete', false, text);
  if (field.value !== expected) write(field, expected);
  return field.value === expected;
}

function write(field: HTMLTextAreaElement, value: string): void {
  field.value = value;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
}
