import type { ComposeView } from './adapter';
import { authoredRange } from './authored';
import { hasContent } from './text';

/**
 * Types a text at the start of the authored part as the browser's own editing commands do it, line by line: webmails take
 * that for typing. What stands there goes first, or with `keep` moves below. Returns the number of undo steps.
 */
export function typeText(view: ComposeView, text: string, keep: boolean): number {
  let steps = 0;
  const run = (command: string, value?: string) => {
    if (document.execCommand(command, false, value)) steps++;
  };
  view.body.focus();
  if (!keep && hasContent(authoredRange(view))) {
    selectAuthored(view);
    run('delete');
  }
  placeCaret(view);
  const lines = text.split('\n');
  lines.forEach((line, index) => {
    if (index > 0) run('insertParagraph');
    if (line) run('insertText', line);
  });
  if (keep) {
    run('insertParagraph');
    run('insertParagraph');
  }
  return steps;
}

/** Puts lines into the page itself, for an editor that does not take commands, and tells it that there was input. */
export function placeText(view: ComposeView, text: string, keep: boolean): void {
  const range = authoredRange(view);
  const lineBlock = firstLine(view.body)?.cloneNode(false) ?? document.createElement('div');
  if (!keep) range.deleteContents();
  const lines = [...text.split('\n'), ...(keep ? [''] : [])].map((line) => {
    const block = lineBlock.cloneNode(false);
    block.appendChild(line ? document.createTextNode(line) : document.createElement('br'));
    return block;
  });
  view.body.prepend(...lines);
  view.body.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
}

/** An authored line as this editor makes them: it carries the font of the mail. */
function firstLine(body: HTMLElement): Element | undefined {
  return [...body.children].find((child) => child instanceof HTMLDivElement && !child.id);
}

/** From the first to the last of the authored text: the empty lines before signature and quote stay. */
function selectAuthored(view: ComposeView): void {
  const range = authoredRange(view);
  const last = leaves(range).findLast(isContent);
  if (last instanceof Text) range.setEnd(last, last.length);
  else if (last) range.setEndAfter(last);
  const start = firstLeaf(range);
  if (start) range.setStart(start, 0);
  select(range);
}

/** At the start of the first authored line; a compose that begins with its signature gets a line to write in. */
function placeCaret(view: ComposeView): void {
  const authored = authoredRange(view);
  const caret = document.createRange();
  const leaf = firstLeaf(authored);
  if (leaf) {
    if (leaf instanceof Text) caret.setStart(leaf, 0);
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

function select(range: Range): void {
  const selection = document.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

function isContent(leaf: Node): boolean {
  return leaf instanceof Text ? leaf.data.trim() !== '' : !(leaf instanceof HTMLBRElement);
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
  const end = node instanceof Text ? node.length : 0;
  return range.comparePoint(node, 0) === 0 && range.comparePoint(node, end) === 0;
}
