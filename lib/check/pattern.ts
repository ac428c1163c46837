/**
 * The notation of the patterns in `templates/<lang>/rules.json` and `moves.json`. A pattern is a row of words; case,
 * accents, hyphens and the kind of quotation mark make no difference.
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

export type Groups = Record<string, string>;

const PIECE = /\.\.\d|\{\w+\}|-\(|[()|?/^$]|[^\s()|?/^${}]+/g;
const EMPTY: Node = { kind: 'row', nodes: [] };
/** Groups may use groups, but not themselves. */
const DEEPEST = 8;

/** Throws a `SyntaxError` that quotes the pattern when its notation is off. */
export function parsePattern(source: string, groups: Groups = {}): Pattern {
  return new PatternReader(source, groups, 0).readPattern();
}

class PatternReader {
  private readonly pieces: string[];
  private at = 0;

  constructor(
    private readonly source: string,
    private readonly groups: Groups,
    private readonly depth: number,
  ) {
    this.pieces = source.toLowerCase().replace(/[-‐‑](?!\()/g, ' ').match(PIECE) ?? [];
  }

  readPattern(): Pattern {
    const opensSentence = this.take('^');
    const notAfter = this.readContext();
    const body = this.readRow();
    const notBefore = this.readContext();
    const endsClause = this.take('$');
    if (this.at < this.pieces.length) this.fail(`"${this.pieces[this.at]}" is out of place`);
    if (edges(body, 0).length === 0 || edges(body, 0).includes('gap')) this.fail('it must begin with a word');
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
    if (piece === undefined || ['|', ')', '-(', '$'].includes(piece)) return undefined;
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
    if (!/^[\p{L}\p{N}'’]+\*?$/u.test(piece)) this.fail(`"${piece}" is out of place`);
    return { kind: 'word', word: piece };
  }

  private readGroup(): Node {
    const node = this.readAlternatives();
    if (!this.take(')')) this.fail('a bracket is open');
    return node;
  }

  private readNamed(name: string): Node {
    const group = this.groups[name];
    if (group === undefined) this.fail(`{${name}} is no group`);
    if (this.depth >= DEEPEST) this.fail(`{${name}} uses itself`);
    return new PatternReader(group as string, this.groups, this.depth + 1).readAlternatives();
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

/** What a node can begin with: kinds of nodes, `undefined` where it can be empty. */
function edges(node: Node, depth: number): string[] {
  if (node.kind === 'either') return node.nodes.flatMap((inner) => edges(inner, depth + 1));
  if (node.kind !== 'row') return [node.kind];
  const found: string[] = [];
  for (const inner of node.nodes) {
    const first = edges(inner, depth + 1);
    found.push(...first.filter((kind) => kind !== 'empty'));
    if (!first.includes('empty')) return found;
  }
  return depth > 0 ? [...found, 'empty'] : found;
}
