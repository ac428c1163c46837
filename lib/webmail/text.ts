import type { ComposeView } from './adapter';
import { authoredRange } from './authored';

const BLOCKS = new Set(
  'ADDRESS ARTICLE BLOCKQUOTE CENTER DD DIV DL DT H1 H2 H3 H4 H5 H6 HR LI OL P PRE SECTION TABLE TBODY TD TR UL'.split(
    ' ',
  ),
);
/** Content that is no text but the person's all the same. */
const OBJECTS = 'img, table, video, audio, canvas, hr, iframe, object';
/** White space that a page shows as one space. Each is replaced one for one, so that offsets hold. */
const SPACES = /[\u00a0\t\n\r\f]/g;

interface Piece {
  node: Text;
  /** Where the node's text begins in the whole text. */
  start: number;
}

/** The text of a compose's authored part as the person sees it, a line per block and break, and where it stands in the page. */
export class AuthoredText {
  readonly text: string;
  private readonly pieces: Piece[] = [];

  constructor(view: ComposeView) {
    const range = authoredRange(view);
    const reader = new Reader(this.pieces, range.endContainer.childNodes[range.endOffset] ?? null);
    reader.read(view.body);
    this.text = reader.text;
  }

  /** The place in the page of `start` to `end` in the text; nothing where no text node holds them. */
  toRange(start: number, end: number): Range | undefined {
    const from = this.pieceAt(start);
    const to = start === end ? from : this.pieceAt(end - 1);
    if (!from || !to || start > from.start + from.node.length || end > to.start + to.node.length) return undefined;
    const range = document.createRange();
    range.setStart(from.node, start - from.start);
    range.setEnd(to.node, end - to.start);
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
    const piece = this.pieces.find((candidate) => candidate.node === node);
    return piece && piece.start + offset;
  }
}

class Reader {
  /** Joined once at the end: to look at a string that has just grown makes the browser copy all of it. */
  private readonly parts: string[] = [];
  private length = 0;
  private inLine = false;

  constructor(
    private readonly pieces: Piece[],
    private readonly stopAt: Node | null,
  ) {}

  get text(): string {
    return this.parts.join('');
  }

  /** Returns false once the end is reached. */
  read(node: Node): boolean {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child === this.stopAt) return false;
      if (child.nodeType === Node.TEXT_NODE) this.readText(child as Text);
      else if (child.nodeName === 'BR') this.add('\n');
      else if (!BLOCKS.has(child.nodeName)) {
        if (!this.read(child)) return false;
      } else if (!this.readBlock(child)) return false;
    }
    return true;
  }

  private readText(node: Text): void {
    this.pieces.push({ node, start: this.length });
    this.add(node.data.replace(SPACES, ' '));
  }

  private readBlock(block: Node): boolean {
    this.endLine();
    const goOn = this.read(block);
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

/** Whether the person wrote something in this compose. */
export function isOccupied(view: ComposeView): boolean {
  return (
    new AuthoredText(view).text.trim() !== '' || authoredRange(view).cloneContents().querySelector(OBJECTS) !== null
  );
}

export function authoredText(view: ComposeView): string {
  return new AuthoredText(view).text.replace(/\s+$/, '');
}
