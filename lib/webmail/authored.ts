import type { ComposeView } from './adapter';
import { isBreak, isText } from './dom';

const LAYOUT_SPACE = /^[ \n\r\t]*$/;

/** The part of the body that the person writes: from its start to the signature or the quoted thread. */
export function authoredRange(view: ComposeView): Range {
  const range = document.createRange();
  range.selectNodeContents(view.body);
  const foreign = view.firstForeign();
  if (foreign) range.setEndBefore(boundary(foreign, view.body));
  return range;
}

/** The outermost node that starts with the foreign one, with the break that the webmail sets before it. */
function boundary(foreign: Element, body: HTMLElement): Node {
  let node: Node = foreign;
  while (node.parentNode !== body && node.parentNode && !hasTextBefore(node)) node = node.parentNode;
  while (isSeparator(node.previousSibling)) node = node.previousSibling as Node;
  return node;
}

function hasTextBefore(node: Node): boolean {
  for (let before = node.previousSibling; before; before = before.previousSibling) {
    if (!isSeparator(before) && before.textContent?.trim()) return true;
  }
  return false;
}

/** Gmail parts text and signature by `<br clear="all">`, and sets loose white space around it. */
function isSeparator(node: Node | null): boolean {
  return (isBreak(node) && node.clear !== '') || (isText(node) && LAYOUT_SPACE.test(node.data));
}
