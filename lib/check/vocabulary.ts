import { LETTERS, letterOf, NO_WORD } from './letters';

const A = 97;
const STAR = 42;

/**
 * The words of all patterns as a tree of letters. A word of a text has a class, by which the patterns tell it from others:
 * the number of the word it is or else of the longest beginning it has, 0 where no pattern knows it.
 */
export class Vocabulary {
  /** By node: the letter that leads to the node numbered next; most nodes have no other. Node 1 is the root. */
  readonly firstLetter: Uint8Array;
  /** By node: its row in the table of other letters; row 0 is an empty one. */
  readonly rowOf: Uint16Array;
  /** Row by row, column per letter: the node reached, 0 for none. */
  readonly rows: Uint16Array;
  /** By node: the class of a word that ends there, and of one that goes on outside the tree. */
  readonly wordClass: Uint16Array;
  readonly openClass: Uint16Array;
  /** By class: the next beginning that such a word has too, 0 for none; its number is the smaller one. */
  readonly wider: number[] = [0];

  /** Words as `PackedPatterns` has them: what begins with another one's letters comes behind it. */
  constructor(packed: string) {
    const codes = new TextEncoder().encode(packed);
    const size = codes.length;
    const firstLetter = new Uint8Array(size);
    const rowOf = new Uint16Array(size);
    // A word parts from the one before it at one node at most, and takes three characters at least.
    const rows = new Uint16Array(Math.ceil(size / 3 + 1) * LETTERS);
    const wordClass = new Uint16Array(size);
    const openClass = new Uint16Array(size);
    /** The way to the last node, in stretches of nodes numbered one after the other: the letters before it, its first node. */
    const depths = [-1];
    const starts = [1];
    let top = 0;
    let nodes = 1;
    let rowCount = 0;
    let number = 0;
    for (let at = 0; at < size; at++) {
      const depth = (codes[at] as number) - A;
      while ((depths[top] as number) >= depth) top--;
      let node = (starts[top] as number) + depth - (depths[top] as number) - 1;
      const open = openClass[node] as number;
      let letter = letterOf[codes[++at] as number] as number;
      if (letter !== NO_WORD) {
        if (firstLetter[node] === 0) firstLetter[node] = letter;
        else {
          if (rowOf[node] === 0) rowOf[node] = ++rowCount;
          rows[(rowOf[node] as number) * LETTERS + letter] = nodes + 1;
        }
        depths[++top] = depth;
        starts[top] = ++nodes;
        for (node = nodes; ; node = ++nodes) {
          letter = letterOf[codes[++at] as number] as number;
          if (letter === NO_WORD) break;
          firstLetter[node] = letter;
        }
        if (open > 0) {
          wordClass.fill(open, starts[top], node + 1);
          openClass.fill(open, starts[top], node + 1);
        }
      }
      this.wider[++number] = openClass[node] as number;
      wordClass[node] = number;
      if (codes[at] !== STAR) continue;
      openClass[node] = number;
      at++;
    }
    this.firstLetter = firstLetter;
    this.rowOf = rowOf;
    this.rows = rows;
    this.wordClass = wordClass;
    this.openClass = openClass;
  }

  /** A table by class: bit n is set where the class stands for a word of list n. */
  mark(lists: readonly (readonly number[])[]): Uint16Array {
    const table = new Uint16Array(this.wider.length);
    lists.forEach((words, bit) => {
      for (const word of words) table[word] = (table[word] as number) | (1 << bit);
    });
    for (let one = 1; one < table.length; one++) {
      const wider = this.wider[one] as number;
      if (wider > 0) table[one] = (table[one] as number) | (table[wider] as number);
    }
    return table;
  }
}
