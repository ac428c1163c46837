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
    const exact = new Map<number, number>();
    const open = new Map<number, number>();
    const parents = [0, 0];
    entries.forEach((entry, index) => {
      if (entry.endsWith('*')) open.set(this.plant(entry, entry.length - 1, parents), index);
      else exact.set(this.plant(entry, entry.length, parents), index);
    });
    for (let node = 2; node < parents.length; node++) {
      const inherited = this.openClass[parents[node] as number] as number;
      this.openClass[node] = this.extend(inherited, open.get(node));
      this.wordClass[node] = this.extend(this.openClass[node] as number, exact.get(node));
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
  private extend(wordClass: number, entry: number | undefined): number {
    if (entry === undefined) return wordClass;
    const entries = [...(this.entriesOf[wordClass] as number[]), entry];
    const extended = this.entriesOf.push(entries) - 1;
    for (const one of entries) this.classesOf[one]?.push(extended);
    return extended;
  }
}
