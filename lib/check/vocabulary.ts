import type { PackedWords } from '../catalog/check-data';
import { LETTERS, letterOf, NO_WORD } from './letters';

const A = 97;
const STAR = 42;
/** The nodes of the first letters follow the root, in the order of the letters. */
const ROOT = 1;
export const LAST_OF_FIRST = ROOT + LETTERS;

/**
 * The words of all patterns as a tree of letters. A word of a text has a class, by which the patterns tell it from others:
 * the number of the word it is or else of the longest beginning it has, 0 where no pattern knows it. What begins with the
 * same two letters grows when a text first has such a word: most mails need a small part.
 */
export class Vocabulary {
  /** By node: the letter that leads to the node numbered next; most nodes have no other. */
  readonly firstLetter: Uint8Array;
  /** By node: its row in the table of other letters; row 0 is an empty one. */
  readonly rowOf: Uint16Array;
  /** Row by row, column per letter: the node reached, 0 for none. */
  readonly rows: Uint16Array;
  /** By node: the class of a word that ends there, and of one that goes on outside the tree. */
  readonly wordClass: Uint16Array;
  readonly openClass: Uint16Array;
  /** By class: the next beginning that such a word has too, 0 for none; its number is the smaller one. */
  readonly wider: Uint16Array;
  /** By first letter's node and second letter: which of `packed`, counted from 1. */
  private readonly stems = new Uint16Array((LAST_OF_FIRST + 1) * LETTERS);
  /** By entry of `packed`: how many words come before it. */
  private readonly wordsBefore: Uint16Array;
  private nodes = LAST_OF_FIRST;
  private rowCount = LAST_OF_FIRST;

  constructor(private readonly packed: readonly PackedWords[]) {
    this.wordsBefore = new Uint16Array(packed.length);
    let size = LAST_OF_FIRST + 1;
    let words = 0;
    packed.forEach(([stem, count, letters], index) => {
      this.wordsBefore[index] = words;
      words += count;
      size += letters.length;
      const first = ROOT + (letterOf[stem.charCodeAt(0)] as number);
      if (stem.length > 1) this.stems[first * LETTERS + (letterOf[stem.charCodeAt(1)] as number)] = index + 1;
    });
    this.firstLetter = new Uint8Array(size);
    this.rowOf = new Uint16Array(size);
    // A word parts from the one before it at one node at most.
    this.rows = new Uint16Array((LAST_OF_FIRST + words + 1) * LETTERS);
    this.wordClass = new Uint16Array(size);
    this.openClass = new Uint16Array(size);
    this.wider = new Uint16Array(words + 1);
    for (let node = ROOT; node <= LAST_OF_FIRST; node++) this.rowOf[node] = node;
    for (let letter = NO_WORD + 1; letter < LETTERS; letter++) this.rows[ROOT * LETTERS + letter] = ROOT + letter;
    packed.forEach(([stem], index) => {
      if (stem.length === 1) this.read(index, ROOT + (letterOf[stem.charCodeAt(0)] as number));
    });
  }

  /** Grows what begins with the letter of a first node and this one. Returns the node of both, 0 where no word begins so. */
  grow(first: number, letter: number): number {
    const index = (this.stems[first * LETTERS + letter] as number) - 1;
    if (index < 0) return 0;
    const node = ++this.nodes;
    this.rows[first * LETTERS + letter] = node;
    this.wordClass[node] = this.openClass[node] = this.openClass[first] as number;
    this.read(index, node);
    return node;
  }

  /** Reads an entry of `packed` whose stem ends at a node. */
  private read(index: number, root: number): void {
    const { firstLetter, rowOf, rows, wordClass, openClass } = this;
    const [stem, , words] = this.packed[index] as PackedWords;
    /** The way to the last node, in stretches of nodes numbered one after the other: the letters before it, its first node. */
    const depths = [stem.length - 1];
    const starts = [root];
    let top = 0;
    let number = this.wordsBefore[index] as number;
    for (let at = 0; at < words.length; at++) {
      const depth = words.charCodeAt(at) - A;
      while ((depths[top] as number) >= depth) top--;
      let node = (starts[top] as number) + depth - (depths[top] as number) - 1;
      const open = openClass[node] as number;
      let letter = letterOf[words.charCodeAt(++at)] as number;
      if (letter !== NO_WORD) {
        if (firstLetter[node] === 0) firstLetter[node] = letter;
        else {
          if (rowOf[node] === 0) rowOf[node] = ++this.rowCount;
          rows[(rowOf[node] as number) * LETTERS + letter] = this.nodes + 1;
        }
        depths[++top] = depth;
        starts[top] = ++this.nodes;
        for (node = this.nodes; ; node = ++this.nodes) {
          letter = letterOf[words.charCodeAt(++at)] as number;
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
      if (words.charCodeAt(at) !== STAR) continue;
      openClass[node] = number;
      at++;
    }
  }

  /** A table by class: bit n is set where the class is in list n. */
  mark(lists: readonly (readonly number[])[]): Uint16Array {
    const table = new Uint16Array(this.wider.length);
    lists.forEach((words, bit) => {
      for (const word of words) table[word] = (table[word] as number) | (1 << bit);
    });
    return table;
  }
}
