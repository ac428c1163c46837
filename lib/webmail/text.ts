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
    const from = this.pieces.findLast((piece) => piece.start <= start);
    const to = start === end ? from : this.pieces.findLast((piece) => piece.start < end);
    if (!from || !to || start > from.start + from.node.length || end > to.start + to.node.length) return undefined;
    const range = document.createRange();
    range.setStart(from.node, start - from.start);
    range.setEnd(to.node, end - to.start);
    return range;
  }

  /** The offset in the text of a place in the page; nothing where that is outside of it. */
  toOffset(node: Node | null, offset: number): number | undefined {
    const piece = this.pieces.find((candidate) => candidate.node === node);
    return piece && piece.start + offset;
  }
}

class Reader {
  text = '';

  constructor(
    private readonly pieces: Piece[],
    private readonly stopAt: Node | null,
  ) {}

  /** Returns false once the end is reached. */
  read(node: Node): boolean {
    for (const child of node.childNodes) {
      if (child === this.stopAt) return false;
      if (child instanceof Text) this.readText(child);
      else if (child instanceof HTMLBRElement) this.text += '\n';
      else if (!(child instanceof Element) || !BLOCKS.has(child.tagName)) {
        if (!this.read(child)) return false;
      } else if (!this.readBlock(child)) return false;
    }
    return true;
  }

  private readText(node: Text): void {
    this.pieces.push({ node, start: this.text.length });
    this.text += node.data.replace(SPACES, ' ');
  }

  private readBlock(block: Element): boolean {
    this.endLine();
    const goOn = this.read(block);
    this.endLine();
    return goOn;
  }

  private endLine(): void {
    if (this.text && !this.text.endsWith('\n')) this.text += '\n';
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
