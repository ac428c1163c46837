/** Of places in the order of the text those that are in sight, or would be after scrolling by less than a quarter of a screen. */
export function nearView<Place extends { range: Range }>(places: readonly Place[]): readonly Place[] {
  const margin = innerHeight / 4;
  const first = indexOf(places, ({ bottom }) => bottom >= -margin);
  const next = indexOf(places, ({ top }) => top > innerHeight + margin);
  return places.slice(first, next);
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
