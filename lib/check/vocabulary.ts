import { LETTERS, letterOf } from './letters';

/** The words of all patterns as a tree of letters. Two words of a text are the same to the patterns when their class is. */
export class Vocabulary {
  /** Row per node, column per letter: the node reached, 0 for none. Node 1 is the root; children come after their parents. */
  readonly step: Uint16Array;
  /** By node: the class of a word that ends there, and of one that goes on outside the tree. */
  readonly wordClass: Uint16Array;
  readonly openClass: Uint16Array;
  /** By class: the entries (words and beginnings) it stands for. Class 0 is a word that no pattern knows. */
  readonly entriesOf: number[][] = [[]];
  /** By entry: the classes that stand for it. */
  readonly classesOf: number[][];

  /** Entries as patterns write them: `word` or `beginning*`. */
  constructor(entries: readonly string[]) {
    const size = entries.reduce((sum, entry) => sum + entry.length, 2);
    this.step = new Uint16Array(size * LETTERS);
    this.wordClass = new Uint16Array(size);
    this.openClass = new Uint16Array(size);
    this.classesOf = entries.map(() => []);
    // By node the entry that ends there and the one that goes on there, each plus one.
    const exact = new Uint16Array(size);
    const open = new Uint16Array(size);
    const parents = [0, 0];
    for (let index = 0; index < entries.length; index++) {
      const entry = entries[index] as string;
      if (entry.endsWith('*')) open[this.plant(entry, entry.length - 1, parents)] = index + 1;
      else exact[this.plant(entry, entry.length, parents)] = index + 1;
    }
    for (let node = 2; node < parents.length; node++) {
      const inherited = this.openClass[parents[node] as number] as number;
      const goesOn = open[node] ? this.extend(inherited, (open[node] as number) - 1) : inherited;
      this.openClass[node] = goesOn;
      this.wordClass[node] = exact[node] ? this.extend(goesOn, (exact[node] as number) - 1) : goesOn;
    }
  }

  private plant(entry: string, length: number, parents: number[]): number {
    let node = 1;
    for (let at = 0; at < length; at++) {
      const cell = node * LETTERS + (letterOf[entry.charCodeAt(at)] as number);
      if (this.step[cell] === 0) this.step[cell] = parents.push(node) - 1;
      node = this.step[cell] as number;
    }
    return node;
  }

  /** The class of another one's entries and one more. */
  private extend(wordClass: number, entry: number): number {
    const entries = (this.entriesOf[wordClass] as number[]).concat(entry);
    const extended = this.entriesOf.push(entries) - 1;
    for (let at = 0; at < entries.length; at++) (this.classesOf[entries[at] as number] as number[]).push(extended);
    return extended;
  }
}
