import type { ComposeView } from './adapter';
import { authoredRange } from './authored';
import { isText } from './dom';
import { addedByOthers } from './others';
import { authoredPart, isField } from './plain';

const BLOCKS = new Set(
  'ADDRESS ARTICLE BLOCKQUOTE CENTER DD DIV DL DT H1 H2 H3 H4 H5 H6 HR LI OL P PRE SECTION TABLE TBODY TD TR UL'.split(
    ' ',
  ),
);
/** Content that is no text but the person's all the same. */
const OBJECTS = 'img, table, video, audio, canvas, hr, iframe, object';
/** White space that a page shows as one space. Each is replaced one for one, so that offsets hold. */
const SPACES = /[\u00a0\t\n\r\f]/g;

/** A place in the page: a node, and an offset within it. */
export type Place = readonly [node: Node, offset: number];

/** A text node, or a break, which has a place for a caret before it. */
interface Piece {
  node: Text | HTMLBRElement;
  /** Where it begins in the whole text. */
  start: number;
  /** Of a text its length; of a break nothing. Kept, as the node's type is, since to ask the page again costs time. */
  length: number;
  isText: boolean;
}

/** The text of a compose's authored part as the person sees it, a line per block and break, and where it stands in the page. */
export class AuthoredText {
  text: string;
  private readonly pieces: Piece[] = [];

  constructor(view: ComposeView) {
    if (isField(view.body)) {
      this.text = authoredPart(view.body.value);
      return;
    }
    const range = authoredRange(view);
    const stopAt = range.endContainer.childNodes[range.endOffset] ?? null;
    const reader = new Reader(this.pieces, stopAt, addedByOthers(view.body));
    reader.read(view.body);
    this.text = reader.text;
  }

  /**
   * Takes in that the characters of these texts changed, and nothing else in the page: to read a long mail anew at every key
   * is dear. Returns false where that may change what is a line or the person's own, and so has to be read anew.
   */
  takeIn(edited: ReadonlySet<Node>): boolean {
    if (edited.size === 0 || this.pieces.length === 0) return false;
    let moved = 0;
    let found = 0;
    let text = this.text;
    for (const piece of this.pieces) {
      piece.start += moved;
      if (!edited.has(piece.node)) continue;
      const before = text.slice(piece.start, endOf(piece));
      const after = shown((piece.node as Text).data);
      if (!before.trim() || !after.trim()) return false;
      text = text.slice(0, piece.start) + after + text.slice(endOf(piece));
      piece.length = after.length;
      moved += after.length - before.length;
      found++;
    }
    this.text = text;
    return found === edited.size;
  }

  /** Where `start` to `end` of the text stand in the page; nothing where the page has no such place. */
  toPlaces(start: number, end: number): { from: Place; to: Place } | undefined {
    const first = start === end ? this.caretPiece(start) : this.pieceAt(start);
    const last = start === end ? first : this.pieceAt(end - 1);
    if (!first || !last || start > endOf(first) || end > endOf(last)) return undefined;
    return { from: placeIn(first, start), to: placeIn(last, end) };
  }

  /** Whether `start` to `end` of the text, which are words, stand between these places. */
  isAt(start: number, end: number, from: Place, to: Place): boolean {
    return isPlaceIn(this.pieceAt(start), start, from) && isPlaceIn(this.pieceAt(end - 1), end, to);
  }

  toRange(start: number, end: number): Range | undefined {
    const places = this.toPlaces(start, end);
    if (!places) return undefined;
    const range = document.createRange();
    range.setStart(...places.from);
    range.setEnd(...places.to);
    return range;
  }

  /** The last piece that starts at an offset or before it. Halved down to: a long mail has many pieces and many findings. */
  private pieceAt(offset: number): Piece | undefined {
    let low = 0;
    for (let high = this.pieces.length; low < high; ) {
      const middle = (low + high) >> 1;
      if ((this.pieces[middle] as Piece).start <= offset) low = middle + 1;
      else high = middle;
    }
    return this.pieces[low - 1];
  }

  /** The offset in the text of a place in the page; nothing where that is outside of it. */
  toOffset(node: Node | null, offset: number): number | undefined {
    if (!node) return undefined;
    if (isText(node)) {
      const piece = this.pieces.find((candidate) => candidate.node === node);
      return piece && piece.start + offset;
    }
    const before = node.childNodes[offset - 1];
    const last = before && this.pieces.findLast((piece) => before.contains(piece.node));
    if (last) return last.isText ? endOf(last) : last.start + 1;
    const after = node.childNodes[offset];
    return after && this.pieces.find((piece) => after.contains(piece.node))?.start;
  }

  /** Behind a text rather than before what follows it: what is typed there then looks like that text. */
  private caretPiece(at: number): Piece | undefined {
    const here = this.pieces.filter((piece) => piece.start <= at && at <= endOf(piece));
    return here.find(({ length }) => length > 0) ?? here[0];
  }
}

function endOf({ start, length }: Piece): number {
  return start + length;
}

function placeIn({ node, start, isText }: Piece, at: number): Place {
  if (isText) return [node, at - start];
  const parent = node.parentNode as Node;
  return [parent, [...parent.childNodes].indexOf(node)];
}

function isPlaceIn(piece: Piece | undefined, at: number, [node, offset]: Place): boolean {
  return piece?.node === node && piece.isText && at - piece.start === offset;
}

class Reader {
  /** Joined once at the end: to look at a string that has just grown makes the browser copy all of it. */
  private readonly parts: string[] = [];
  private length = 0;
  private inLine = false;

  constructor(
    private readonly pieces: Piece[],
    private readonly stopAt: Node | null,
    private readonly isForeign: (element: Node, name: string) => boolean,
  ) {}

  get text(): string {
    return this.parts.join('');
  }

  /** Returns false once the end is reached. */
  read(node: Node): boolean {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child === this.stopAt) return false;
      const name = child.nodeName;
      if (name === '#text') this.readText(child as Text);
      else if (name === 'BR') this.readBreak(child as HTMLBRElement);
      else if (!name.startsWith('#') && !this.readElement(child, name)) return false;
    }
    return true;
  }

  private readText(node: Text): void {
    const text = shown(node.data);
    this.pieces.push({ node, start: this.length, length: text.length, isText: true });
    this.add(text);
  }

  private readBreak(node: HTMLBRElement): void {
    this.pieces.push({ node, start: this.length, length: 0, isText: false });
    this.add('\n');
  }

  private readElement(element: Node, name: string): boolean {
    if (this.isForeign(element, name)) return true;
    if (!BLOCKS.has(name)) return this.read(element);
    this.endLine();
    const goOn = this.read(element);
    this.endLine();
    return goOn;
  }

  private endLine(): void {
    if (this.inLine) this.add('\n');
  }

  private add(text: string): void {
    if (text === '') return;
    this.parts.push(text);
    this.length += text.length;
    this.inLine = text !== '\n';
  }
}

function shown(data: string): string {
  return data.replace(SPACES, ' ');
}

/** Whether the person wrote something in this compose. */
export function isOccupied(view: ComposeView): boolean {
  return (
    new AuthoredText(view).text.trim() !== '' || authoredRange(view).cloneContents().querySelector(OBJECTS) !== null
  );
}

export function authoredText(view: ComposeView): string {
  return new AuthoredText(view).text.replace(/\s+$/, '');
}
