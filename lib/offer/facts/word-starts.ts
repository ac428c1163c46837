import { LETTER } from './phrase';

const WORD = new RegExp(`(?<![\\p{L}\\p{N}])[${LETTER}0-9]+`, 'gu');

/** Where the words of a text in small letters begin, read once for all phrases: each is tried where a word of its own stands. */
export class WordStarts {
  private readonly places = new Map<string, number[]>();
  private readonly words: readonly string[];

  constructor(lower: string) {
    WORD.lastIndex = 0;
    for (let match = WORD.exec(lower); match; match = WORD.exec(lower)) {
      const known = this.places.get(match[0]);
      if (known) known.push(match.index);
      else this.places.set(match[0], [match.index]);
    }
    this.words = [...this.places.keys()].sort();
  }

  /** In the order of the text, for heads such as "offer", "accept*" and "*". */
  of(heads: readonly string[]): Uint32Array {
    const words = new Set(
      heads.flatMap((head) => (head.endsWith('*') ? this.beginningWith(head.slice(0, -1)) : [head])),
    );
    return Uint32Array.from([...words].flatMap((word) => this.places.get(word) ?? [])).sort();
  }

  private beginningWith(letters: string): string[] {
    let low = 0;
    for (let high = this.words.length; low < high; ) {
      const middle = (low + high) >> 1;
      if ((this.words[middle] as string) < letters) low = middle + 1;
      else high = middle;
    }
    let end = low;
    while (this.words[end]?.startsWith(letters)) end++;
    return this.words.slice(low, end);
  }
}
