import type { ComposeView } from './adapter';
import { runCommand } from './command';
import { isField, replaceInField } from './plain';
import { select } from './selection';
import { Snapshot } from './snapshot';
import { AuthoredText } from './text';

type LineBreak = 'insertParagraph' | 'insertLineBreak';

/**
 * Replaces `start` to `end` of the authored text through the editor's own commands, as one step of its undo. The caret stays
 * where it is in the text. Returns false, with everything as it was, where the editor did not take it.
 */
export function replaceText(view: ComposeView, start: number, end: number, replacement: string): boolean {
  if (isField(view.body)) return replaceInField(view.body, start, end, replacement);
  const before = new AuthoredText(view);
  const snapshot = new Snapshot(view);
  const caret = caretIn(view, before);
  const expected = before.text.slice(0, start) + replacement + before.text.slice(end);
  const arrived = () =>
    view.body.isConnected && isExpected(new AuthoredText(view).text, expected) && snapshot.signatureIntact();
  // A new line can drag what follows along, signature and all; a break does not.
  const ways: LineBreak[] = replacement.includes('\n') ? ['insertParagraph', 'insertLineBreak'] : ['insertParagraph'];

  let took = false;
  view.body.focus({ preventScroll: true });
  view.asUndoStep(() => {
    for (const lineBreak of ways) {
      const range = new AuthoredText(view).toRange(start, end);
      const steps = range ? write(view.body, range, replacement, lineBreak) : 0;
      took = arrived();
      if (took) return;
      snapshot.restore(steps);
    }
  });
  if (caret instanceof Range) select(caret);
  else placeCaret(new AuthoredText(view), took ? moved(caret, start, end, replacement.length) : (caret ?? start));
  return took;
}

function write(body: HTMLElement, range: Range, text: string, lineBreak: LineBreak): number {
  let steps = 0;
  const run = (command: string, value?: string) => {
    if (runCommand(body, command, value)) steps++;
  };
  select(range);
  if (text === '') run('delete');
  text.split('\n').forEach((line, index) => {
    if (index > 0) run(lineBreak);
    if (line) run('insertText', line);
  });
  return steps;
}

function isExpected(text: string, expected: string): boolean {
  return text.trimEnd() === expected.replace(/\u00a0/g, ' ').trimEnd();
}

/** The caret's offset in the authored text; elsewhere in the body, as in the signature, a range that moves with the page. */
function caretIn(view: ComposeView, text: AuthoredText): number | Range | undefined {
  const selection = view.body.ownerDocument.getSelection();
  if (!selection?.isCollapsed || !view.body.contains(selection.anchorNode)) return undefined;
  return text.toOffset(selection.anchorNode, selection.anchorOffset) ?? selection.getRangeAt(0).cloneRange();
}

/** Where a caret goes when the text before or around it changes its length. */
function moved(caret: number | undefined, start: number, end: number, length: number): number {
  if (caret === undefined || (caret > start && caret <= end)) return start + length;
  return caret <= start ? caret : caret + length - (end - start);
}

function placeCaret(text: AuthoredText, offset: number): void {
  const range = text.toRange(offset, offset);
  if (range) select(range);
}
