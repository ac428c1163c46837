/** The first match of the first selector that has one: selectors stand in the order in which we trust them. */
export function first<Found extends Element = HTMLElement>(
  scope: ParentNode,
  selectors: readonly string[],
): Found | undefined {
  for (const selector of selectors) {
    const found = scope.querySelector<Found>(selector);
    if (found) return found;
  }
  return undefined;
}

/** The body of a compose can stand in a frame, where `instanceof` knows nothing. */
export function isText(node: Node | null): node is Text {
  return node?.nodeType === Node.TEXT_NODE;
}

export function isBreak(node: Node | null): node is HTMLBRElement {
  return node?.nodeName === 'BR';
}

/** Both webmails send so. */
export function isCtrlEnter({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return key === 'Enter' && (ctrlKey || metaKey);
}

export function isVisible(element: Element): boolean {
  return element.getClientRects().length > 0;
}

const ADDRESS = /[<(]?[^\s<>()]+@[^\s<>()]+[>)]?/g;
const EDGES = /^["'\s,;]+|["'\s,;]+$/g;

/** A person's name out of "Name <address>", "Name address" or "Name"; nothing where only an address is known. */
export function personName(text: string | null | undefined): string | undefined {
  return text?.replace(ADDRESS, '').replace(EDGES, '') || undefined;
}
