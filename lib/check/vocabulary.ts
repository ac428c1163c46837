import type { PackedPatterns } from '../catalog/check-data';
import { LETTERS, letterOf, NO_WORD } from './letters';
import { Parts } from './parts';

const A = 97;
const STAR = 42;
const BLANK = 32;
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
  /** By first letter's node and second letter: which of the stems, counted from 1. */
  private readonly stems = new Uint16Array((LAST_OF_FIRST + 1) * LETTERS);
  /** By stem: how many words come before it. */
  private readonly wordsBefore: Uint16Array;
  /** By stem. */
  private readonly words: Parts;
  private nodes = LAST_OF_FIRST;
  private rowCount = LAST_OF_FIRST;

  constructor({ stems, wordsOfStems, words }: Pick<PackedPatterns, 'stems' | 'wordsOfStems' | 'words'>) {
    this.words = new Parts(words, ';');
    this.wordsBefore = new Uint16Array(wordsOfStems.length);
    let count = 0;
    wordsOfStems.forEach((ofStem, stem) => {
      this.wordsBefore[stem] = count;
      count += ofStem;
    });
    const size = LAST_OF_FIRST + 1 + words.length;
    this.firstLetter = new Uint8Array(size);
    this.rowOf = new Uint16Array(size);
    // A word parts from the one before it at one node at most.
    this.rows = new Uint16Array((LAST_OF_FIRST + count + 1) * LETTERS);
    this.wordClass = new Uint16Array(size);
    this.openClass = new Uint16Array(size);
    this.wider = new Uint16Array(count + 1);
    for (let node = ROOT; node <= LAST_OF_FIRST; node++) this.rowOf[node] = node;
    for (let letter = NO_WORD + 1; letter < LETTERS; letter++) this.rows[ROOT * LETTERS + letter] = ROOT + letter;
    for (let stem = 0; stem < wordsOfStems.length; stem++) {
      const first = ROOT + (letterOf[stems.charCodeAt(2 * stem)] as number);
      const second = stems.charCodeAt(2 * stem + 1);
      if (second === BLANK) this.read(stem, first, 1);
      else this.stems[first * LETTERS + (letterOf[second] as number)] = stem + 1;
    }
  }

  /** Grows what begins with the letter of a first node and this one. Returns the node of both, 0 where no word begins so. */
  grow(first: number, letter: number): number {
    const stem = (this.stems[first * LETTERS + letter] as number) - 1;
    if (stem < 0) return 0;
    const node = ++this.nodes;
    this.rows[first * LETTERS + letter] = node;
    this.wordClass[node] = this.openClass[node] = this.openClass[first] as number;
    this.read(stem, node, 2);
    return node;
  }

  /** Reads the words of a stem that ends at a node and has one or two letters. */
  private read(stem: number, root: number, letters: number): void {
    const { firstLetter, rowOf, rows, wordClass, openClass } = this;
    const words = this.words.at(stem);
    /** The way to the last node, in stretches of nodes numbered one after the other: the letters before it, its first node. */
    const depths = [letters - 1];
    const starts = [root];
    let top = 0;
    let number = this.wordsBefore[stem] as number;
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
  mark(lists: readonly (readonly number[])[]): Uint32Array {
    const table = new Uint32Array(this.wider.length);
    lists.forEach((words, bit) => {
      for (const word of words) table[word] = (table[word] as number) | (1 << bit);
    });
    return table;
  }
}
