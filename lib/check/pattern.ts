import { type Code, EITHER, GROUP, type Pattern, ROW } from '../catalog/check-data';

/**
 * The notation of the patterns in `templates/<lang>/rules.json`, `moves.json` and `clauses.json`. A pattern is a row of words in
 * small letters; in the text case, accents, hyphens and the kind of quotation mark make no difference.
 * - `word*` is every word that begins so, `word?` may be left out;
 * - `a/b` is one word or the other, `(a b|c)` one phrase or the other, `(a b)?` may be left out;
 * - `..3` skips up to three words of the same sentence, but never a negation;
 * - `{name}` is a group that the file defines once under `groups`;
 * - `-(a|b c)` in front means: not right after these; at the end: not right before these;
 * - `^` in front asks for the start of a sentence or line, `$` at the end for the end of a clause or line.
 */
export class PatternReader {
  private readonly numbers = new Map<string, number>();
  private depth = 0;

  /** Parts of patterns by name, and what reading adds to: the numbers of the words met so far, from 1 on, and the groups. */
  constructor(
    private readonly sources: Readonly<Record<string, string>>,
    readonly words: Map<string, number>,
    readonly groups: Code[] = [],
  ) {}

  /** Throws a `SyntaxError` that quotes the pattern when its notation is off. */
  read(source: string): Pattern {
    return new Row(source, this).readPattern();
  }

  word(piece: string): number {
    const folded = fold(piece);
    const known = this.words.get(folded) ?? this.words.size + 1;
    this.words.set(folded, known);
    return known;
  }

  /** Nothing where the file has no such group. */
  group(name: string): Code | undefined {
    const source = this.sources[name];
    if (source === undefined) return undefined;
    const number = this.numbers.get(name) ?? this.readGroup(name, source);
    return [GROUP, number];
  }

  private readGroup(name: string, source: string): number {
    if (++this.depth > DEEPEST) throw new SyntaxError(`{${name}} uses itself`);
    const number = this.groups.push(new Row(source, this).readAlternatives()) - 1;
    this.depth--;
    this.numbers.set(name, number);
    return number;
  }
}

const PIECE = /\.\.\d|\{\w+\}|-\(|[()|?/^$]|[^\s()|?/^${}-]+/g;
export const WORD = /^[a-zß-ÿ0-9'’]+\*?$/;
const PLAIN = /^[a-z0-9]+\*?$/;
/** What ends a row of words. */
const CLOSING = new Set(['|', ')', '-(', '$']);
const EMPTY: Code = [ROW];
/** Groups may use groups, but not themselves. */
const DEEPEST = 8;

class Row {
  private readonly pieces: string[];
  private at = 0;

  constructor(
    private readonly source: string,
    private readonly file: PatternReader,
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
    if (!beginsWithWord(body, this.file.groups)) this.fail('it must begin with a word');
    return { body, notAfter, notBefore, opensSentence, endsClause };
  }

  readAlternatives(): Code {
    const rows = [this.readRow()];
    while (this.take('|')) rows.push(this.readRow());
    return oneOf(rows);
  }

  private readRow(): Code {
    const codes: Code[] = [];
    for (let code = this.readAtom(); code !== undefined; code = this.readAtom()) codes.push(code);
    return codes.length === 1 ? (codes[0] as Code) : [ROW, ...codes];
  }

  private readAtom(): Code | undefined {
    const piece = this.pieces[this.at];
    if (piece === undefined || CLOSING.has(piece)) return undefined;
    const codes = [this.readWord()];
    while (this.take('/')) codes.push(this.readWord());
    return this.take('?') ? [EITHER, oneOf(codes), EMPTY] : oneOf(codes);
  }

  private readWord(): Code {
    const piece = this.pieces[this.at++] ?? '';
    if (piece === '(') return this.readGroup();
    if (piece.startsWith('..')) return -Number(piece.slice(2));
    if (piece.startsWith('{')) return this.file.group(piece.slice(1, -1)) ?? this.fail(`${piece} is no group`);
    return WORD.test(piece) ? this.file.word(piece) : this.fail(`"${piece}" is out of place`);
  }

  private readGroup(): Code {
    const code = this.readAlternatives();
    if (!this.take(')')) this.fail('a bracket is open');
    return code;
  }

  private readContext(): number[][] {
    return this.take('-(') ? phrases(this.readGroup(), this.file.groups) : [];
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

function oneOf(codes: Code[]): Code {
  return codes.length === 1 ? (codes[0] as Code) : [EITHER, ...codes];
}

/** As the scanner reads words: without accents, ß as s, and with the plain apostrophe, which no word begins with. */
function fold(word: string): string {
  if (PLAIN.test(word)) return word;
  return word.normalize('NFD').replace(/\p{M}/gu, '').replace(/ß/g, 's').replace(/’/g, "'").replace(/^'/, '');
}

/** The code itself, or what it stands for where it is a group. */
export function spelledOut(code: Code, groups: readonly Code[]): Code {
  return typeof code !== 'number' && code[0] === GROUP ? (groups[code[1] as number] as Code) : code;
}

/** The words of every way through a code; what stands before and after a match is small enough to be spelled out. */
function phrases(code: Code, groups: readonly Code[]): number[][] {
  const spelled = spelledOut(code, groups);
  if (typeof spelled === 'number') {
    if (spelled < 0) throw new SyntaxError('no gap can stand in what comes before or after');
    return [[spelled]];
  }
  const [kind, ...inner] = spelled;
  if (kind === EITHER) return inner.flatMap((one) => phrases(one, groups));
  return inner.reduce<number[][]>(
    (heads, next) => heads.flatMap((head) => phrases(next, groups).map((tail) => [...head, ...tail])),
    [[]],
  );
}

function beginsWithWord(code: Code, groups: readonly Code[]): boolean {
  const spelled = spelledOut(code, groups);
  if (typeof spelled === 'number') return spelled > 0;
  const [kind, ...inner] = spelled;
  if (kind === EITHER) return inner.every((one) => isEmpty(one) || beginsWithWord(one, groups));
  const last = inner.findIndex((one) => !canBeEmpty(one, groups));
  return last >= 0 && inner.slice(0, last + 1).every((one) => beginsWithWord(one, groups));
}

function canBeEmpty(code: Code, groups: readonly Code[]): boolean {
  const spelled = spelledOut(code, groups);
  if (typeof spelled === 'number') return false;
  return isEmpty(spelled) || (spelled[0] === EITHER && spelled.slice(1).some((one) => canBeEmpty(one, groups)));
}

function isEmpty(code: Code): boolean {
  return typeof code !== 'number' && code.length === 1;
}
