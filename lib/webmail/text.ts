const BLOCKS = new Set(
  'ADDRESS ARTICLE BLOCKQUOTE CENTER DD DIV DL DT H1 H2 H3 H4 H5 H6 HR LI OL P PRE SECTION TABLE TBODY TD TR UL'.split(
    ' ',
  ),
);
/** Content that is no text but the person's all the same. */
const OBJECTS = 'img, table, video, audio, canvas, hr, iframe, object';
const BREAKING_SPACES = /[\u00a0\t]/g;
const INVISIBLE = /[\u200b\ufeff]/g;

/** The text of a range as the person sees it: a line per block and break, without trailing empty lines. */
export function rangeText(range: Range): string {
  const lines = new Lines();
  lines.read(range.cloneContents());
  return lines.toString();
}

export function hasContent(range: Range): boolean {
  return rangeText(range).trim() !== '' || range.cloneContents().querySelector(OBJECTS) !== null;
}

class Lines {
  private done = '';
  private line = '';

  read(node: Node): void {
    for (const child of node.childNodes) {
      if (child instanceof Text) this.line += child.data.replace(/\n/g, ' ');
      else if (child instanceof HTMLBRElement) this.end();
      else if (!(child instanceof Element) || !BLOCKS.has(child.tagName)) this.read(child);
      else this.readBlock(child);
    }
  }

  private readBlock(block: Element): void {
    if (this.line) this.end();
    this.read(block);
    if (this.line) this.end();
  }

  private end(): void {
    this.done += `${this.line}\n`;
    this.line = '';
  }

  toString(): string {
    return (this.done + this.line).replace(BREAKING_SPACES, ' ').replace(INVISIBLE, '').replace(/\s+$/, '');
  }
}
