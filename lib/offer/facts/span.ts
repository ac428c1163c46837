/** A piece of the text, in UTF-16 code units. */
export interface Span {
  start: number;
  end: number;
  /** `yyyy-mm-dd`, of a date that leaves no doubt. */
  iso?: string;
}

/** Every place of a pattern in a text. `matchAll` would first make a copy of the pattern, which takes longer than most searches. */
export function placesOf(pattern: RegExp, text: string): Span[] {
  const places: Span[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    places.push({ start: match.index, end: match.index + match[0].length });
    if (match[0] === '') pattern.lastIndex++;
  }
  return places;
}

/** Reads a fact that begins at `from`, or a few words after; `until` tells where the words that follow it begin. */
export type Reader = (text: string, from: number, until?: (at: number) => boolean) => Span | undefined;
