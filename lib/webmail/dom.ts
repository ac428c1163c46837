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

export function isVisible(element: Element): boolean {
  return element.getClientRects().length > 0;
}

/** The nearest ancestor that holds a match of one of the selectors beside the element itself. */
export function nearestHolding(element: Element, selectors: readonly string[]): HTMLElement | undefined {
  for (let parent = element.parentElement; parent; parent = parent.parentElement) {
    if (first(parent, selectors)) return parent;
  }
  return undefined;
}

const ADDRESS = /[<(]?[^\s<>()]+@[^\s<>()]+[>)]?/g;
const EDGES = /^["'\s,;]+|["'\s,;]+$/g;

/** A person's name out of "Name <address>", "Name address" or "Name"; nothing where only an address is known. */
export function personName(text: string | null | undefined): string | undefined {
  return text?.replace(ADDRESS, '').replace(EDGES, '') || undefined;
}
