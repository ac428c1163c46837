/** What stands before a word, and what kind of word it is. */
export const SENTENCE = 1;
export const CLAUSE = 2;
/** A stronger break than a comma: `;` `:` a dash, a bracket. */
export const HARD_CLAUSE = 4;
export const LINE = 8;
export const PARAGRAPH = 16;
export const QUOTED = 32;
export const CAPITAL = 64;
/** Two capitals or more and no small letter. */
export const ALL_CAPITALS = 128;
/** The sentence that this word ends is a question. */
export const ASKED = 256;

/** The words of a text, column by column: faster and smaller than an object for each. */
export interface Tokens {
  text: string;
  count: number;
  start: Int32Array;
  end: Int32Array;
  class: Uint16Array;
  /** Of the letters of the word, accents folded away: alike for the same word in any text. */
  hash: Int32Array;
  /** One more than there are words: the last one says what ends the text. */
  flags: Uint16Array;
  /** The words that are all capitals. */
  capitals: number[];
  /** The words with three of the same letter in a row, once for each such place. */
  stretched: number[];
  /** Where characters stand that are neither words nor everyday punctuation. */
  marks: number[];
}

/** Words `from` to `to`, the last one included. */
export interface Span {
  from: number;
  to: number;
}

/** Room for the words of a text, used again for a later one: to make it anew is a tenth of the work. */
export class Room {
  start = new Int32Array(0);
  end = new Int32Array(0);
  class = new Uint16Array(0);
  hash = new Int32Array(0);
  flags = new Uint16Array(0);

  /** Makes room for so many words. What was in it is gone. */
  fit(words: number): void {
    if (words <= this.start.length) return;
    this.start = new Int32Array(words * 2);
    this.end = new Int32Array(words * 2);
    this.class = new Uint16Array(words * 2);
    this.hash = new Int32Array(words * 2);
    this.flags = new Uint16Array(words * 2);
  }
}

export const COLUMNS = ['start', 'end', 'class', 'hash', 'flags'] as const;
