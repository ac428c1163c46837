import { runCommand } from './command';
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
export function insertIntoField(
  field: HTMLTextAreaElement,
  text: string,
  existing: 'replace' | 'above',
  ours?: Insertion,
): Insertion {
  const before = field.value;
  const own = authoredPart(before).trimEnd();
  const keep = ours ? ours.kept !== undefined : existing === 'above' && own !== '';
  const kept = keep ? (ours?.kept ?? own) : undefined;
  const undo = () => {
    field.focus();
    runCommand(field, 'undo');
    if (field.value !== before) write(field, before);
    return field.value === before;
  };
  const took = replaceInField(field, 0, own.length, kept === undefined ? text : `${text}\n\n${kept}`);
  if (!took) undo();
  const after = authoredPart(field.value);
  return { took, kept, changed: () => authoredPart(field.value) !== after, undo };
}

/** Returns whether the field took it. */
export function replaceInField(field: HTMLTextAreaElement, start: number, end: number, text: string): boolean {
  const expected = field.value.slice(0, start) + text + field.value.slice(end);
  field.focus({ preventScroll: true });
  field.setSelectionRange(start, end);
  runCommand(field, text ? 'insertText' : 'delete', text);
  if (field.value !== expected) write(field, expected);
  return field.isConnected && field.value === expected;
}

function write(field: HTMLTextAreaElement, value: string): void {
  field.value = value;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
}
