import { FACT_NAMES, type FactName } from '../../catalog/fact-data';

/** Words of a phrase, or the fact that stands between them. */
type Part = RegExp | FactName;

export interface Phrase {
  parts: Part[];
  /** What its first words can begin with: "offer", "accept*", or "*" for anything. */
  heads: readonly string[];
}

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
export function readPhrase(source: string): Phrase {
  const pieces = source.split(/(\{\w+\})/).filter((piece) => piece.trim() !== '');
  const words = pieces.find((piece) => !piece.startsWith('{'));
  const parts = pieces.map((piece) => {
    if (/\.\.\d\s*$/.test(piece))
      throw new SyntaxError(`a fact finds its place after some words itself in "${source}"`);
    if (!piece.startsWith('{')) return wordsPattern(piece, 'y');
    const fact = FACT_NAMES.find((known) => piece === `{${known}}`);
    if (!fact) throw new SyntaxError(`${piece} is no fact in "${source}"`);
    return fact;
  });
  return { parts, heads: words === undefined ? [] : new Words(words).read().heads };
}

/** The words of a phrase without facts: searched for (`g`), or tried where `lastIndex` says (`y`). */
export function wordsPattern(source: string, flags: 'g' | 'y' = 'g'): RegExp {
  return new RegExp(new Words(source).read().pattern, flags);
}

interface Row {
  pattern: string;
  heads: string[];
}

interface Atom extends Row {
  optional: boolean;
}

/** The letters that a word begins with. */
const HEAD = new RegExp(`^[${LETTER}0-9]+`);
const ANYTHING = ['*'];

class Words {
  private readonly pieces: string[];
  private at = 0;

  constructor(private readonly source: string) {
    this.pieces = source.match(PIECE) ?? [];
  }

  read(): Row {
    const row = this.readRow();
    if (this.at < this.pieces.length || row.pattern === '')
      throw new SyntaxError(`"${this.pieces[this.at] ?? ''}" is out of place in "${this.source}"`);
    return row;
  }

  private readRow(): Row {
    const atoms: Atom[] = [];
    for (let atom = this.readAtom(); atom; atom = this.readAtom()) atoms.push(atom);
    const needed = atoms.findIndex(({ optional }) => !optional);
    const pattern = atoms
      .map(({ pattern, optional }, index) => {
        if (index === needed) return pattern;
        const spaced = index < needed ? `${pattern}${BETWEEN}{1,8}` : `${BETWEEN}{1,8}${pattern}`;
        return optional ? `(?:${spaced})?` : spaced;
      })
      .join('');
    const first = needed < 0 ? atoms : atoms.slice(0, needed + 1);
    return { pattern, heads: first.flatMap(({ heads }) => heads) };
  }

  private readAtom(): Atom | undefined {
    const piece = this.pieces[this.at];
    if (piece === undefined || piece === '|' || piece === ')') return undefined;
    if (piece.startsWith('..')) {
      this.at++;
      const pattern = `${GAP_WORD}(?:${BETWEEN}{1,8}${GAP_WORD}){0,${Number(piece.slice(2)) - 1}}?`;
      return { pattern, heads: ANYTHING, optional: true };
    }
    const words = [this.readWord()];
    while (this.take('/')) words.push(this.readWord());
    return { ...oneOf(words), optional: this.take('?') };
  }

  private readWord(): Row {
    const piece = this.pieces[this.at++] ?? '';
    if (piece === '(') {
      const rows = [this.readRow()];
      while (this.take('|')) rows.push(this.readRow());
      if (!this.take(')')) throw new SyntaxError(`a bracket is open in "${this.source}"`);
      return group(rows);
    }
    const head = HEAD.exec(piece)?.[0];
    const isWhole = piece === `${head}*`;
    // What begins with a mark, such as "'d", begins no word.
    const heads = head === undefined ? [] : [isWhole ? piece : head];
    const word = piece
      .replace(/\*$/, '')
      .replace(/[.*+^$[\]\\]/g, '\\$&')
      .replace(/['’]/g, "['’]");
    if (/['’]$/.test(piece)) return { pattern: word, heads };
    return { pattern: piece.endsWith('*') ? `${word}[${LETTER}]{0,20}` : `${word}(?![${LETTER}0-9])`, heads };
  }

  private take(piece: string): boolean {
    if (this.pieces[this.at] !== piece) return false;
    this.at++;
    return true;
  }
}

function oneOf(rows: readonly Row[]): Row {
  return rows.length === 1 ? (rows[0] as Row) : group(rows);
}

function group(rows: readonly Row[]): Row {
  return { pattern: `(?:${rows.map(({ pattern }) => pattern).join('|')})`, heads: rows.flatMap(({ heads }) => heads) };
}
