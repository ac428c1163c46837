/** A piece of the text, in UTF-16 code units. */
export interface Span {
  start: number;
  end: number;
  /** `yyyy-mm-dd`, of a date that leaves no doubt. */
  iso?: string;
}

/** Reads a fact that begins at `from`, or a few words after; `until` tells where the words that follow it begin. */
export type Reader = (text: string, from: number, until?: (at: number) => boolean) => Span | undefined;
