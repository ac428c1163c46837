import type { ComposeView } from './adapter';
import { authoredRange } from './authored';
import { runCommand } from './command';
import { isBreak, isText } from './dom';
import { select } from './selection';

type Run = (command: 'insertText' | 'insertParagraph' | 'delete', value?: string) => void;

/** Where the person's own text goes when ours comes: it stays below, or it is replaced. */
export type Existing = 'keep' | 'replace' | 'replace after parting';

/**
 * Types a text at the start of the authored part as the browser's own editing commands do it, line by line: webmails take
 * that for typing. Returns the number of undo steps.
 */
export function typeText(view: ComposeView, text: string, existing: Existing): number {
  let steps = 0;
  const run: Run = (command, value) => {
    if (runCommand(view.body, command, value)) steps++;
  };
  const [first = '', ...rest] = text.split('\n');
  view.body.focus();
  if (existing === 'replace after parting') partFromForeign(view, run);
  placeCaret(view);
  run('insertText', first);
  if (existing !== 'keep') deleteAfterCaret(view, run);
  for (const line of rest) {
    run('insertParagraph');
    if (line) run('insertText', line);
  }
  if (existing === 'keep') {
    run('insertParagraph');
    run('insertParagraph');
  }
  return steps;
}

/** Gmail lets the signature stand in the last typed block; deleting that block's text in Firefox would spill into it. */
function partFromForeign(view: ComposeView, run: Run): void {
  const last = lastContent(view);
  if (!last) return;
  const end = document.createRange();
  end.selectNodeContents(last);
  end.collapse(false);
  select(end);
  run('insertParagraph');
}

/** What stood there before goes only after the first new line has come: the line keeps the block and its font. */
function deleteAfterCaret(view: ComposeView, run: Run): void {
  const { anchorNode, anchorOffset } = view.body.ownerDocument.getSelection() ?? {};
  const last = lastContent(view);
  if (!anchorNode || anchorOffset === undefined || !last) return;
  const range = document.createRange();
  range.setStart(anchorNode, anchorOffset);
  if (isText(last)) range.setEnd(last, last.length);
  else range.setEndAfter(last);
  if (range.collapsed) return;
  select(range);
  run('delete');
}

/** Puts lines into the page itself, for an editor that does not take commands, and tells it that there was input. */
export function placeText(view: ComposeView, text: string, existing: Existing): number {
  if (!view.body.isContentEditable) return 0;
  const range = authoredRange(view);
  const lineBlock = firstLine(view)?.cloneNode(false) ?? document.createElement('div');
  if (existing !== 'keep') range.deleteContents();
  const lines = [...text.split('\n'), ...(existing === 'keep' ? [''] : [])].map((line) => {
    const block = lineBlock.cloneNode(false);
    block.appendChild(line ? document.createTextNode(line) : document.createElement('br'));
    return block;
  });
  view.body.prepend(...lines);
  view.body.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
  return 0;
}

/** An authored line as this editor makes them: it carries the font of the mail. */
function firstLine(view: ComposeView): Element | undefined {
  const foreign = view.firstForeign();
  const isOwn = (child: Element) =>
    !foreign || child.compareDocumentPosition(foreign) === Node.DOCUMENT_POSITION_FOLLOWING;
  return [...view.body.children].find((child) => child.localName === 'div' && !child.id && isOwn(child));
}

/** At the start of the first authored line; a compose that begins with its signature gets a line to write in. */
function placeCaret(view: ComposeView): void {
  const authored = authoredRange(view);
  const caret = document.createRange();
  const leaf = firstLeaf(authored);
  if (leaf) {
    if (isText(leaf)) caret.setStart(leaf, 0);
    else caret.setStartBefore(leaf);
  } else if (view.body.firstChild) {
    const line = document.createElement('div');
    line.append(document.createElement('br'));
    view.body.prepend(line);
    caret.setStart(line, 0);
  } else {
    caret.setStart(view.body, 0);
  }
  caret.collapse(true);
  select(caret);
}

function isContent(leaf: Node): boolean {
  return isText(leaf) ? leaf.data.trim() !== '' : !isBreak(leaf);
}

/** The empty lines after it stay: they part the letter from signature and quote. */
function lastContent(view: ComposeView): Node | undefined {
  return leaves(authoredRange(view)).findLast(isContent);
}

function firstLeaf(range: Range): Node | undefined {
  return leaves(range)[0];
}

/** The nodes of a range that hold a place for a caret: texts, breaks and objects. */
function leaves(range: Range): Node[] {
  const walker = document.createTreeWalker(
    range.commonAncestorContainer,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
  );
  const found: Node[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.hasChildNodes() && isWithin(node, range)) found.push(node);
  }
  return found;
}

function isWithin(node: Node, range: Range): boolean {
  const end = isText(node) ? node.length : 0;
  return range.comparePoint(node, 0) === 0 && range.comparePoint(node, end) === 0;
}
