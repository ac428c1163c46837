import { INVISIBLE, LETTERS, letterOf } from './letters';

/** The words of all patterns as a tree of letters. Two words of a text are the same to the patterns when their class is. */
export class Vocabulary {
  /** Row per node, column per letter: the node reached, 0 for none. Node 1 is the root. */
  readonly step: Uint16Array;
  /** By node: the class of a word that ends there, and of one that goes on outside the tree. */
  readonly wordClass: Uint16Array;
  readonly openClass: Uint16Array;
  /** By class: the entries (words and beginnings) it stands for. Class 0 is a word that no pattern knows. */
  readonly entriesOf: number[][] = [[]];
  private readonly classes = new Map<string, number>([['', 0]]);

  /** Entries as patterns write them: `word` or `beginning*`. */
  constructor(readonly entries: readonly string[]) {
    const size = entries.reduce((sum, entry) => sum + entry.length, 2);
    this.step = new Uint16Array(size * LETTERS);
    this.wordClass = new Uint16Array(size);
    this.openClass = new Uint16Array(size);
    const exact: number[][] = [];
    const open: number[][] = [];
    let nodes = 2;
    entries.forEach((entry, index) => {
      let node = 1;
      const word = entry.endsWith('*') ? entry.slice(0, -1) : entry;
      for (let at = 0; at < word.length; at++) {
        const cell = node * LETTERS + (letterOf[word.charCodeAt(at)] as number);
        node = this.step[cell] || nodes++;
        this.step[cell] = node;
      }
      const list = word === entry ? exact : open;
      list[node] = [...(list[node] ?? []), index];
    });
    this.classify(1, [], exact, open);
  }

  get size(): number {
    return this.entriesOf.length;
  }

  /** The class of a word that stands alone. */
  classOf(word: string): number {
    let node = 1;
    let open = 0;
    for (let at = 0; at < word.length; at++) {
      const letter = letterOf[word.charCodeAt(at)] as number;
      if (letter === INVISIBLE) continue;
      node = this.step[node * LETTERS + letter] as number;
      if (node === 0) return open;
      open = this.openClass[node] as number;
    }
    return this.wordClass[node] as number;
  }

  private classify(node: number, inherited: number[], exact: number[][], open: number[][]): void {
    const begun = open[node] ? [...inherited, ...open[node]] : inherited;
    this.openClass[node] = this.classFor(begun);
    this.wordClass[node] = exact[node] ? this.classFor([...begun, ...exact[node]]) : (this.openClass[node] as number);
    for (let letter = 0; letter < LETTERS; letter++) {
      const next = this.step[node * LETTERS + letter] as number;
      if (next !== 0) this.classify(next, begun, exact, open);
    }
  }

  private classFor(entries: number[]): number {
    const key = entries.join();
    const known = this.classes.get(key);
    if (known !== undefined) return known;
    this.classes.set(key, this.entriesOf.length);
    return this.entriesOf.push(entries) - 1;
  }
}
