import type { Groups } from '../catalog/check-data';

/**
 * The notation of the patterns in `templates/<lang>/rules.json` and `moves.json`. A pattern is a row of words in
 * small letters; in the text case, accents, hyphens and the kind of quotation mark make no difference.
 * - `word*` is every word that begins so, `word?` may be left out;
 * - `a/b` is one word or the other, `(a b|c)` one phrase or the other, `(a b)?` may be left out;
 * - `..3` skips up to three words of the same sentence, but never a negation;
 * - `{name}` is a group that the file defines once under `groups`;
 * - `-(a|b c)` in front means: not right after these; at the end: not right before these;
 * - `^` in front asks for the start of a sentence or line, `$` at the end for the end of a clause or line.
 */
export type Node =
  | { kind: 'word'; word: string }
  | { kind: 'gap'; most: number }
  | { kind: 'row'; nodes: Node[] }
  | { kind: 'either'; nodes: Node[] };

export interface Pattern {
  body: Node;
  /** Phrases that must not stand right before or right after. */
  notAfter: string[][];
  notBefore: string[][];
  opensSentence: boolean;
  endsClause: boolean;
}

const PIECE = /\.\.\d|\{\w+\}|-\(|[()|?/^$]|[^\s()|?/^${}-]+/g;
const WORD = /^[a-zà-ÿ0-9'’]+\*?$/;
/** What ends a row of words. */
const CLOSING = new Set(['|', ')', '-(', '$']);
const EMPTY: Node = { kind: 'row', nodes: [] };
/** Groups may use groups, but not themselves. */
const DEEPEST = 8;

/** Reads the patterns of one file; a group is read once. */
export class PatternFile {
  private readonly known = new Map<string, Node>();
  private readonly words = new Map<string, Node>();
  private depth = 0;

  constructor(private readonly groups: Groups) {}

  /** Throws a `SyntaxError` that quotes the pattern when its notation is off. */
  parse(source: string): Pattern {
    return new PatternReader(source, this).readPattern();
  }

  /** Nothing where this is no word. */
  word(piece: string): Node | undefined {
    const known = this.words.get(piece);
    if (known || !WORD.test(piece)) return known;
    const node: Node = { kind: 'word', word: fold(piece) };
    this.words.set(piece, node);
    return node;
  }

  group(name: string): Node | undefined {
    const known = this.known.get(name);
    const source = this.groups[name];
    if (known || source === undefined) return known;
    if (++this.depth > DEEPEST) throw new SyntaxError(`{${name}} uses itself`);
    const node = new PatternReader(source, this).readAlternatives();
    this.depth--;
    this.known.set(name, node);
    return node;
  }
}

class PatternReader {
  private readonly pieces: string[];
  private at = 0;

  constructor(
    private readonly source: string,
    private readonly file: PatternFile,
  ) {
    this.pieces = source.match(PIECE) ?? [];
  }

  readPattern(): Pattern {
    const opensSentence = this.take('^');
    const notAfter = this.readContext();
    const body = this.readRow();
    const notBefore = this.readContext();
    const endsClause = this.take('$');
    if (this.at < this.pieces.length) this.fail(`"${this.pieces[this.at]}" is out of place`);
    if (!beginsWithWord(body)) this.fail('it must begin with a word');
    return { body, notAfter, notBefore, opensSentence, endsClause };
  }

  readAlternatives(): Node {
    const nodes = [this.readRow()];
    while (this.take('|')) nodes.push(this.readRow());
    return nodes.length === 1 ? (nodes[0] as Node) : { kind: 'either', nodes };
  }

  private readRow(): Node {
    const nodes: Node[] = [];
    for (let node = this.readAtom(); node; node = this.readAtom()) nodes.push(node);
    return nodes.length === 1 ? (nodes[0] as Node) : { kind: 'row', nodes };
  }

  private readAtom(): Node | undefined {
    const piece = this.pieces[this.at];
    if (piece === undefined || CLOSING.has(piece)) return undefined;
    const nodes = [this.readWord()];
    while (this.take('/')) nodes.push(this.readWord());
    const node: Node = nodes.length === 1 ? (nodes[0] as Node) : { kind: 'either', nodes };
    return this.take('?') ? { kind: 'either', nodes: [node, EMPTY] } : node;
  }

  private readWord(): Node {
    const piece = this.pieces[this.at++] ?? '';
    if (piece === '(') return this.readGroup();
    if (piece.startsWith('..')) return { kind: 'gap', most: Number(piece.slice(2)) };
    if (piece.startsWith('{')) return this.readNamed(piece.slice(1, -1));
    return this.file.word(piece) ?? this.fail(`"${piece}" is out of place`);
  }

  private readGroup(): Node {
    const node = this.readAlternatives();
    if (!this.take(')')) this.fail('a bracket is open');
    return node;
  }

  private readNamed(name: string): Node {
    return this.file.group(name) ?? this.fail(`{${name}} is no group`);
  }

  private readContext(): string[][] {
    if (!this.take('-(')) return [];
    return phrases(this.readGroup());
  }

  private take(piece: string): boolean {
    if (this.pieces[this.at] !== piece) return false;
    this.at++;
    return true;
  }

  private fail(problem: string): never {
    throw new SyntaxError(`${problem} in "${this.source}"`);
  }
}

/** As the scanner reads words: without accents, and with the plain apostrophe, which no word begins with. */
function fold(word: string): string {
  if (!/[^a-z0-9*]/.test(word)) return word;
  return word.normalize('NFD').replace(/\p{M}/gu, '').replace(/’/g, "'").replace(/^'/, '');
}

/** The words of every way through a node; what stands before and after a match is small enough to be spelled out. */
function phrases(node: Node): string[][] {
  if (node.kind === 'word') return [[node.word]];
  if (node.kind === 'gap') throw new SyntaxError('no gap can stand in what comes before or after');
  if (node.kind === 'either') return node.nodes.flatMap(phrases);
  return node.nodes.reduce<string[][]>(
    (heads, next) => heads.flatMap((head) => phrases(next).map((tail) => [...head, ...tail])),
    [[]],
  );
}

function beginsWithWord(node: Node): boolean {
  if (node.kind === 'either') return node.nodes.every((inner) => isEmpty(inner) || beginsWithWord(inner));
  if (node.kind !== 'row') return node.kind === 'word';
  const last = node.nodes.findIndex((inner) => !canBeEmpty(inner));
  return last >= 0 && node.nodes.slice(0, last + 1).every(beginsWithWord);
}

function canBeEmpty(node: Node): boolean {
  return isEmpty(node) || (node.kind === 'either' && node.nodes.some(canBeEmpty));
}

function isEmpty(node: Node): boolean {
  return node.kind === 'row' && node.nodes.length === 0;
}
