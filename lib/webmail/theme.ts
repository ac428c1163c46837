const TRANSPARENT = /^(transparent|rgba\(.*, 0\))$/;
const CHANNELS = /[\d.]+/g;

export type Theme = 'light' | 'dark';

/** That of the ground an element stands on: webmails have themes of their own, whatever the system's is. */
export function themeOf(element: Element): Theme {
  for (let place: Element | null = element; place; place = place.parentElement) {
    const colour = getComputedStyle(place).backgroundColor;
    if (TRANSPARENT.test(colour)) continue;
    const [red = 255, green = 255, blue = 255] = (colour.match(CHANNELS) ?? []).map(Number);
    return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? 'dark' : 'light';
  }
  return 'light';
}
