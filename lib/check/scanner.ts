import { CUE } from './cues';
import { APOSTROPHE, INVISIBLE, LETTERS, letterOf, NO_WORD } from './letters';
import type { Tail, TakenOver } from './tail';
import {
  ALL_CAPITALS,
  ASKED,
  CAPITAL,
  CLAUSE,
  COLUMNS,
  HARD_CLAUSE,
  LINE,
  PARAGRAPH,
  QUOTED,
  Room,
  SENTENCE,
  type Tokens,
} from './tokens';
import { LAST_OF_FIRST, type Vocabulary } from './vocabulary';

/** Reads a text once, up to a mail quoted at its end. Lines that quote another mail (`> …`) hold no words of the writer and are passed over. */
export function readTokens(text: string, vocabulary: Vocabulary, cues: Uint32Array): Tokens {
  return new Scanner(text, vocabulary, cues, new Room()).read();
}

/**
 * Reads a text that follows another one, into a room that does not hold that one: `known` are the words with which both
 * begin, and `tail` is the end of the other one, if this one ends alike.
 */
export function readChanged(
  text: string,
  vocabulary: Vocabulary,
  cues: Uint32Array,
  room: Room,
  known: Tokens | undefined,
  tail: Tail | undefined,
): { tokens: Tokens; takenOver: TakenOver | undefined; isCut: boolean } {
  const scanner = new Scanner(text, vocabulary, cues, room, tail);
  return { tokens: scanner.read(known), takenOver: scanner.takenOver, isCut: scanner.isCut };
}

const BREAKS = SENTENCE | CLAUSE | HARD_CLAUSE | LINE | PARAGRAPH;
const SPACE = 32;
const NEWLINE = 10;
const QUOTE_MARK = 62;
/** Of the FNV hash. */
const HASH_PRIME = 0x01000193;

class Scanner {
  /** Set once the rest of the words is taken from the text before. */
  takenOver: TakenOver | undefined;
  /** Whether the text goes on with a quoted mail. */
  isCut = false;
  private readonly start: Int32Array;
  private readonly end: Int32Array;
  private readonly class: Uint16Array;
  private readonly hash: Int32Array;
  private readonly flags: Uint16Array;
  private marks: number[] = [];
  private capitals: number[] = [];
  private stretched: number[] = [];
  private count = 0;
  /** What has been seen since the last word. */
  private seen = SENTENCE | LINE | PARAGRAPH;
  private quoted = 0;
  /** The first word of the tail that does not stand before what is read now. */
  private tailWord: number;

  constructor(
    private readonly text: string,
    private readonly vocabulary: Vocabulary,
    private readonly cues: Uint32Array,
    room: Room,
    private readonly tail?: Tail,
  ) {
    this.tailWord = tail?.first ?? 0;
    room.fit((text.length >> 1) + 2);
    this.start = room.start;
    this.end = room.end;
    this.class = room.class;
    this.hash = room.hash;
    this.flags = room.flags;
  }

  read(known?: Tokens): Tokens {
    const { text } = this;
    let at = known ? this.goOn(known) : this.lineStart(0);
    while (at < text.length) {
      const code = text.charCodeAt(at);
      if (code === SPACE) at++;
      else if (!beginsWord(letterOf[code] as number)) at = this.readMark(at, code);
      else at = this.tail && this.takeOver(this.tail, at) ? text.length : this.readWord(at);
    }
    if (!this.takenOver) this.flags[this.count] = this.seen | SENTENCE | LINE | PARAGRAPH;
    const { count, start, end, flags, hash, capitals, stretched, marks } = this;
    return { text, count, start, end, class: this.class, hash, flags, capitals, stretched, marks };
  }

  /** Goes on behind the known words. Returns where the next one stands. */
  private goOn(known: Tokens): number {
    const { count, start, flags, marks, capitals, stretched } = known;
    this.copy(known, 0, count);
    const at = start[count] as number;
    const before = flags[count] as number;
    this.seen = before & BREAKS;
    this.quoted = before & QUOTED;
    this.marks = marks.filter((mark) => mark < at);
    this.capitals = capitals.filter((word) => word < count);
    this.stretched = stretched.filter((word) => word < count);
    return at;
  }

  /** Takes the rest of the words over where a sentence begins here that the text before had too, seen in the same light. */
  private takeOver({ tokens, moved }: Tail, at: number): boolean {
    const { start, flags, count: last } = tokens;
    while (this.tailWord < last && (start[this.tailWord] as number) + moved < at) this.tailWord++;
    const { count, tailWord: was } = this;
    if (was === last || (start[was] as number) + moved !== at) return false;
    const before = flags[was] as number;
    if (!(before & SENTENCE) || (before & (BREAKS | QUOTED)) !== (this.seen | this.quoted)) return false;
    this.copy(tokens, was, last);
    for (let word = count; word < this.count; word++) {
      this.start[word] = (this.start[word] as number) + moved;
      this.end[word] = (this.end[word] as number) + moved;
    }
    this.flags[this.count] = flags[last] as number;
    // A text may have more of them than a call can have arguments.
    const take = (mine: number[], later: readonly number[], from: number, by: number) => {
      for (const number of later) if (number >= from) mine.push(number + by);
    };
    take(this.marks, tokens.marks, at - moved, moved);
    take(this.capitals, tokens.capitals, was, count - was);
    take(this.stretched, tokens.stretched, was, count - was);
    this.takenOver = { from: count, was };
    return true;
  }

  /** The words `from` to `to` of another text, the last one not included, become the next ones. */
  private copy(tokens: Tokens, from: number, to: number): void {
    for (const column of COLUMNS) this[column].set(tokens[column].subarray(from, to), this.count);
    this.count += to - from;
  }

  private readWord(from: number): number {
    const { text } = this;
    const { firstLetter, rowOf, rows } = this.vocabulary;
    let node = 1;
    let last = 1;
    let at = from;
    let run = 0;
    let hash = 0;
    let before = NO_WORD;
    for (; at < text.length; at++) {
      const letter = letterOf[text.charCodeAt(at)] as number;
      if (letter <= APOSTROPHE) {
        if (letter === NO_WORD || (letter === APOSTROPHE && !this.joins(at))) break;
        if (letter === INVISIBLE) continue;
      }
      if (letter !== before) run = 0;
      else if (++run === 2) this.stretched.push(this.count);
      before = letter;
      hash = Math.imul(hash ^ letter, HASH_PRIME);
      if (node === 0) continue;
      last = node;
      node = firstLetter[node] === letter ? node + 1 : (rows[(rowOf[node] as number) * LETTERS + letter] as number);
      if (node === 0 && last <= LAST_OF_FIRST) node = this.vocabulary.grow(last, letter);
    }
    const { wordClass, openClass } = this.vocabulary;
    this.hash[this.count] = hash;
    this.add(from, at, (node === 0 ? openClass[last] : wordClass[node]) as number);
    return at;
  }

  /** An apostrophe belongs to the word when a letter follows: "don't", "foto's". */
  private joins(at: number): boolean {
    return at + 1 < this.text.length && beginsWord(letterOf[this.text.charCodeAt(at + 1)] as number);
  }

  private add(from: number, to: number, wordClass: number): void {
    const { count } = this;
    let flags = this.seen | this.quoted;
    if (isCapital(this.text.charCodeAt(from))) {
      flags |= CAPITAL;
      if (to - from > 1 && this.isAllCapitals(from, to)) {
        flags |= ALL_CAPITALS;
        this.capitals.push(count);
      }
    }
    this.start[count] = from;
    this.end[count] = to;
    this.class[count] = wordClass;
    this.flags[count] = flags;
    this.count++;
    this.seen = 0;
  }

  private isAllCapitals(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (this.text.charCodeAt(at) >= 97) return false;
    return isCapital(this.text.charCodeAt(from + 1));
  }

  private readMark(at: number, code: number): number {
    switch (code) {
      case NEWLINE:
        this.endLine();
        return this.lineStart(at + 1);
      case 33: // !
      case 0x2026: // …
        this.marks.push(at);
        this.endSentence();
        break;
      case 63: // ?
        this.marks.push(at);
        if (this.count > 0 && !(this.seen & SENTENCE)) this.flags[this.count - 1] = this.lastFlags() | ASKED;
        this.endSentence();
        break;
      case 46: // .
        if (this.text.charCodeAt(at + 1) === 46) this.marks.push(at);
        if (this.isFullStop(at)) this.endSentence();
        break;
      case 44: // ,
        this.seen |= CLAUSE;
        break;
      case 58: // :
      case 59: // ;
        if (code === 58 && this.opensQuotedMail(at)) {
          this.isCut = true;
          return this.text.length;
        }
        if (this.text.charCodeAt(at + 1) !== SPACE) this.marks.push(at);
        this.seen |= CLAUSE | HARD_CLAUSE;
        break;
      case 40: // (
      case 41: // )
      case 0x2013:
      case 0x2014:
        this.seen |= CLAUSE | HARD_CLAUSE;
        break;
      case 34: // "
        this.quoted ^= QUOTED;
        break;
      case 0x201c:
      case 0x201e:
      case 0xab:
        this.quoted = QUOTED;
        break;
      case 0x201d:
      case 0xbb:
        this.quoted = 0;
        break;
      case 45: // - between spaces is a dash
        if (this.text.charCodeAt(at - 1) === SPACE && this.text.charCodeAt(at + 1) === SPACE)
          this.seen |= CLAUSE | HARD_CLAUSE;
        break;
      default:
        if (code > 34 && code !== 39 && (code < 128 || code >= 0x203c)) this.marks.push(at);
    }
    return at + 1;
  }

  private lastFlags(): number {
    return this.flags[this.count - 1] as number;
  }

  private endSentence(): void {
    this.seen |= SENTENCE | CLAUSE;
  }

  private endLine(): void {
    if (this.seen & LINE) {
      this.seen |= PARAGRAPH | SENTENCE | CLAUSE;
      this.quoted = 0;
    }
    this.seen |= LINE;
  }

  /** Skips the indent, and the whole line when it quotes another mail. */
  private lineStart(from: number): number {
    let at = from;
    while (at < this.text.length && isBlank(this.text.charCodeAt(at))) at++;
    if (this.text.charCodeAt(at) !== QUOTE_MARK) return at;
    this.seen |= SENTENCE | CLAUSE;
    const end = this.text.indexOf('\n', at);
    return end < 0 ? this.text.length : end;
  }

  /** "Anna wrote:" and "<anna@example.com> wrote:", but not "as I wrote:". */
  private opensQuotedMail(at: number): boolean {
    const name = this.count - 2;
    if (name < 0 || this.end[name + 1] !== at || this.lastFlags() & SENTENCE) return false;
    if (!((this.cues[this.class[name + 1] as number] as number) & CUE.wrote)) return false;
    const isLong = (this.end[name] as number) - (this.start[name] as number) > 1;
    return isLong && ((this.flags[name] as number) & CAPITAL) !== 0;
  }

  /** "Mr. Jansen", "e.g. this" and "3.5" go on; "Sorry.I quit" does not. */
  private isFullStop(at: number): boolean {
    const { count, text } = this;
    const next = text.charCodeAt(at + 1);
    const stuck = at + 1 < text.length && (letterOf[next] as number) !== NO_WORD;
    if (stuck) return next >= 65 && next <= 90 && text.charCodeAt(at - 1) >= 97;
    if (count === 0 || this.end[count - 1] !== at) return true;
    const initial = at - (this.start[count - 1] as number) === 1 && text.charCodeAt(at - 1) > 57;
    return !initial && !((this.cues[this.class[count - 1] as number] as number) & CUE.abbreviation);
  }
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

function beginsWord(letter: number): boolean {
  return letter > APOSTROPHE;
}

function isBlank(code: number): boolean {
  return code === SPACE || code === 9 || code === 13 || code === 0xa0;
}
