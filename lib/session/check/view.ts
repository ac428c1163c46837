/** Of places of an editor, in the order of the text, those in sight, or after scrolling by less than a quarter of what is. */
export function nearView<Place extends { range: Range }>(
  places: readonly Place[],
  editor: HTMLElement,
): readonly Place[] {
  const sight = sightOf(editor);
  const margin = (sight.bottom - sight.top) / 4;
  const first = indexOf(places, ({ bottom }) => bottom >= sight.top - margin);
  const next = indexOf(places, ({ top }) => top > sight.bottom + margin);
  return places.slice(first, next);
}

/** What the window shows of what scrolls the editor, which may be itself: of a long mail much less than a screen. */
function sightOf(editor: HTMLElement): { top: number; bottom: number } {
  let scroller: HTMLElement | null = editor;
  while (scroller && !scrolls(scroller)) scroller = scroller.parentElement;
  const { top = 0, bottom = innerHeight } = scroller?.getBoundingClientRect() ?? {};
  return { top: Math.max(top, 0), bottom: Math.min(bottom, innerHeight) };
}

function scrolls(element: HTMLElement): boolean {
  return element.scrollHeight > element.clientHeight && /auto|scroll/.test(getComputedStyle(element).overflowY);
}

/** The first place whose box is `past` something, found by halves: to ask for a box is dear, and below one stand the others. */
function indexOf(places: readonly { range: Range }[], past: (box: DOMRect) => boolean): number {
  let low = 0;
  for (let high = places.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (past((places[middle] as { range: Range }).range.getBoundingClientRect())) high = middle;
    else low = middle + 1;
  }
  return low;
}
