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

/** Scrolls an editor as little as it takes to show words of it, whose line may be longer than what it shows. */
export function bringIntoView(words: Range, editor: HTMLElement): void {
  const sight = sightOf(editor);
  const { top, bottom } = words.getBoundingClientRect();
  (scrollerOf(editor) ?? window).scrollBy(0, Math.min(top - sight.top, 0) || Math.max(bottom - sight.bottom, 0));
}

/** What the window shows of what scrolls the editor: of a long mail much less than a screen. */
function sightOf(editor: HTMLElement): { top: number; bottom: number } {
  const { top = 0, bottom = innerHeight } = scrollerOf(editor)?.getBoundingClientRect() ?? {};
  return { top: Math.max(top, 0), bottom: Math.min(bottom, innerHeight) };
}

/** The editor itself or what is around it; nothing where only the window scrolls, as where all of the compose is fixed in it. */
function scrollerOf(editor: HTMLElement): HTMLElement | null {
  for (let element: HTMLElement | null = editor; element; element = element.parentElement) {
    const { overflowY, position } = getComputedStyle(element);
    if (element.scrollHeight > element.clientHeight && /auto|scroll/.test(overflowY)) return element;
    if (position === 'fixed') break;
  }
  return null;
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
