import { FACT_NAMES, type FactName } from '../../catalog/fact-data';

/** Words of a phrase, or the fact that stands between them. */
export type Part = RegExp | FactName;

const PIECE = /\{\w+\}|\.\.\d|[()|?/]|[^\s()|?/{}]+/g;
/** What may stand between two words of a phrase, and never inside one: the repetitions below cannot backtrack far. */
const BETWEEN = '[\\s"\'“”„«»‘’(),:*_|]';
/** Letters of the languages that are read; patterns are tried on text in small letters, which makes them fast. */
export const LETTER = 'a-zß-ɏ';
const GAP_WORD = '[^\\s.;!?"\'“”„«»‘’(),:*_|]{1,30}';

/**
 * Reads the notation of `facts.json`, the one of the checker's patterns with facts in it: `word*` is every word that begins
 * so, `word?` and `(a b)?` may be left out, `a/b` and `(a b|c)` are one or the other, `..3` skips up to three words of the
 * sentence, `{role}` is a fact. Throws a `SyntaxError` that quotes the phrase when its notation is off.
 */
export function readPhrase(source: string): Part[] {
  const pieces = source.split(/(\{\w+\})/).filter((piece) => piece.trim() !== '');
  const first = pieces.findIndex((piece) => !piece.startsWith('{'));
  return pieces.map((piece, index) => {
    if (/\.\.\d\s*$/.test(piece))
      throw new SyntaxError(`a fact finds its place after some words itself in "${source}"`);
    if (!piece.startsWith('{')) return wordsPattern(piece, index === first ? 'g' : 'y');
    const fact = FACT_NAMES.find((known) => piece === `{${known}}`);
    if (!fact) throw new SyntaxError(`${piece} is no fact in "${source}"`);
    return fact;
  });
}

/** The words of a phrase without facts: searched for (`g`), or tried where `lastIndex` says (`y`). */
export function wordsPattern(source: string, flags: 'g' | 'y' = 'g'): RegExp {
  return new RegExp(new Words(source).read(), flags);
}

interface Atom {
  pattern: string;
  optional: boolean;
}

class Words {
  private readonly pieces: string[];
  private at = 0;

  constructor(private readonly source: string) {
    this.pieces = source.match(PIECE) ?? [];
  }

  read(): string {
    const row = this.readRow();
    if (this.at < this.pieces.length || row === '')
      throw new SyntaxError(`"${this.pieces[this.at] ?? ''}" is out of place in "${this.source}"`);
    return row;
  }

  private readRow(): string {
    const atoms: Atom[] = [];
    for (let atom = this.readAtom(); atom; atom = this.readAtom()) atoms.push(atom);
    const needed = atoms.findIndex(({ optional }) => !optional);
    return atoms
      .map(({ pattern, optional }, index) => {
        if (index === needed) return pattern;
        const spaced = index < needed ? `${pattern}${BETWEEN}{1,8}` : `${BETWEEN}{1,8}${pattern}`;
        return optional ? `(?:${spaced})?` : spaced;
      })
      .join('');
  }

  private readAtom(): Atom | undefined {
    const piece = this.pieces[this.at];
    if (piece === undefined || piece === '|' || piece === ')') return undefined;
    if (piece.startsWith('..')) {
      this.at++;
      return { pattern: `${GAP_WORD}(?:${BETWEEN}{1,8}${GAP_WORD}){0,${Number(piece.slice(2)) - 1}}?`, optional: true };
    }
    const words = [this.readWord()];
    while (this.take('/')) words.push(this.readWord());
    const pattern = words.length === 1 ? (words[0] as string) : `(?:${words.join('|')})`;
    return { pattern, optional: this.take('?') };
  }

  private readWord(): string {
    const piece = this.pieces[this.at++] ?? '';
    if (piece === '(') {
      const rows = [this.readRow()];
      while (this.take('|')) rows.push(this.readRow());
      if (!this.take(')')) throw new SyntaxError(`a bracket is open in "${this.source}"`);
      return `(?:${rows.join('|')})`;
    }
    const word = piece
      .replace(/\*$/, '')
      .replace(/[.*+^$[\]\\]/g, '\\$&')
      .replace(/['’]/g, "['’]");
    if (/['’]$/.test(piece)) return word;
    return piece.endsWith('*') ? `${word}[${LETTER}]{0,20}` : `${word}(?![${LETTER}0-9])`;
  }

  private take(piece: string): boolean {
    if (this.pieces[this.at] !== piece) return false;
    this.at++;
    return true;
  }
}
