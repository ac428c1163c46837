/** A text with a copy in small letters, place for place, that words are searched in. */
export interface Source {
  text: string;
  lower: string;
}

export function sourceOf(text: string): Source {
  return { text, lower: lowerCase(text) };
}

/** In small letters and just as long: a few capitals, such as "İ", would become two. */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return text.replace(/\p{Lu}/gu, (letter) =>
    letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
  );
}
