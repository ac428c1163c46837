const LONGEST_ENDING = 16;
/** "Entwickler:in", "Kellner*in", "Prüfer/-in", "vendeur·euse" */
const GENDERED = /(?:[:*·/]-?|\()\p{L}+\)?$/u;

/** Words that tell what a name is of: "engineer", and "-verpleegkundige" at the end of any word. */
export class KnownWords {
  private readonly words: ReadonlySet<string>;
  private readonly endings: ReadonlySet<string>;

  constructor(words: readonly string[]) {
    this.words = new Set(words.filter((word) => !word.startsWith('-')));
    this.endings = new Set(words.filter((word) => word.startsWith('-')).map((word) => word.slice(1)));
  }

  /** Whether one of the words of a name is known. */
  isIn(name: string): boolean {
    return name
      .toLowerCase()
      .split(/[\s,()&]+|\/(?!-?in\b)/u)
      .some((word) => this.has(word.replace(GENDERED, '')));
  }

  has(word: string): boolean {
    if (this.words.has(word)) return true;
    if (word.includes('-') && this.has(word.slice(word.lastIndexOf('-') + 1))) return true;
    const stem = word.replace(/in(?:nen)?$/u, '');
    return this.hasEnding(word) || (stem !== word && this.hasEnding(stem));
  }

  private hasEnding(word: string): boolean {
    for (let from = Math.max(0, word.length - LONGEST_ENDING); from < word.length; from++)
      if (this.endings.has(word.slice(from))) return true;
    return false;
  }
}
