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
    const size = packed.length;
    const firstLetter = new Uint8Array(size);
    const rowOf = new Uint16Array(size);
    // A word parts from the one before it at one node at most, and takes three characters at least.
    const rows = new Uint16Array(Math.ceil(size / 3 + 1) * LETTERS);
    const wordClass = new Uint16Array(size);
    const openClass = new Uint16Array(size);
    /** By number of letters: the node that the word before reached with them. */
    const path = [1];
    let nodes = 1;
    let rowCount = 0;
    for (let at = 0; at < size; at++) {
      let depth = packed.charCodeAt(at) - A;
      let node = path[depth] as number;
      const open = openClass[node] as number;
      for (;;) {
        const letter = letterOf[packed.charCodeAt(++at)] as number;
        if (letter === NO_WORD) break;
        nodes++;
        if (firstLetter[node] === 0) firstLetter[node] = letter;
        else {
          if (rowOf[node] === 0) rowOf[node] = ++rowCount;
          rows[(rowOf[node] as number) * LETTERS + letter] = nodes;
        }
        node = nodes;
        wordClass[node] = open;
        openClass[node] = open;
        path[++depth] = node;
      }
      const number = this.wider.push(openClass[node] as number) - 1;
      wordClass[node] = number;
      if (packed.charCodeAt(at) !== STAR) continue;
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
