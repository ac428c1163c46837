/** Elements that stand apart by an empty line, and those that only begin a line. */
const PARAGRAPHS = tags('P H1 H2 H3 H4 H5 H6 UL OL DL TABLE BLOCKQUOTE PRE SECTION ARTICLE HEADER FOOTER HR FIGURE');
const LINES = tags('ADDRESS ASIDE CENTER DD DIV DT FORM LI MAIN NAV TR CAPTION FIGCAPTION');
const UNSEEN = tags('SCRIPT STYLE NOSCRIPT TEMPLATE HEAD IFRAME OBJECT SVG MATH SELECT BUTTON TEXTAREA AUDIO VIDEO');
const HIDDEN_STYLE = /display:\s*none|visibility:\s*hidden/i;

/** Parses markup apart from any page: nothing in it runs and nothing it points to is loaded. */
export function parseMarkup(markup: string): Document {
  return new DOMParser().parseFromString(markup, 'text/html');
}

/** The text as a reader would see it: paragraphs, lines and the numbers of lists. */
export function textOf(root: Node): string {
  const writer = new Writer();
  walk(root, writer);
  return writer.text;
}

function walk(node: Node, writer: Writer): void {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === Node.TEXT_NODE) writer.write(child.nodeValue ?? '', node.nodeName === 'PRE');
    else if (child.nodeType === Node.ELEMENT_NODE) walkElement(child as HTMLElement, writer);
  }
}

function walkElement(element: HTMLElement, writer: Writer): void {
  const tag = element.nodeName.toUpperCase();
  if (UNSEEN.has(tag) || element.hidden || HIDDEN_STYLE.test(element.getAttribute('style') ?? '')) return;
  if (tag === 'BR') writer.newLine();
  if (tag === 'TD' || tag === 'TH') writer.write(' ');
  const gap = PARAGRAPHS.has(tag) && element.parentNode?.nodeName !== 'LI' ? 2 : isBlock(tag) ? 1 : 0;
  writer.part(gap);
  if (tag === 'LI') writer.mark(markerOf(element as HTMLLIElement));
  walk(element, writer);
  writer.part(gap);
}

function isBlock(tag: string): boolean {
  return PARAGRAPHS.has(tag) || LINES.has(tag);
}

/** What a browser would put before an item. */
function markerOf(item: HTMLLIElement): string {
  const list = item.parentElement;
  if (list?.nodeName !== 'OL') return '•';
  let number = Number(list.getAttribute('start') ?? 1);
  for (const sibling of list.children) {
    if (sibling.hasAttribute('value')) number = Number(sibling.getAttribute('value'));
    if (sibling === item) break;
    if (sibling.nodeName === 'LI') number++;
  }
  const isLetter = /^[a-z]$/i.test(list.getAttribute('type') ?? '') && list.getAttribute('type')?.toLowerCase() === 'a';
  return `${isLetter && number >= 1 && number <= 26 ? String.fromCharCode(96 + number) : number}.`;
}

class Writer {
  private readonly parts: string[] = [];
  /** Line ends that are due before the next word; nothing is due at the very beginning. */
  private gap = 0;
  private space = false;
  private begun = false;
  /** A marker was written, and the text of its item has to follow it on the same line. */
  private marked = false;

  get text(): string {
    return this.parts.join('');
  }

  part(gap: number): void {
    if (!this.marked) this.gap = Math.max(this.gap, gap);
  }

  newLine(): void {
    this.gap = this.gap === 0 ? 1 : 2;
  }

  mark(marker: string): void {
    this.write(marker);
    this.write(' ');
    this.marked = true;
  }

  write(text: string, asIs = false): void {
    const words = asIs ? text : text.replace(/\s+/g, ' ');
    if (words.trim() === '') {
      this.space ||= words !== '';
      return;
    }
    if (this.begun && this.gap > 0) this.parts.push('\n'.repeat(this.gap));
    else if (this.begun && (this.space || words.startsWith(' '))) this.parts.push(' ');
    this.parts.push(asIs ? words : words.trim());
    this.space = !asIs && words.endsWith(' ');
    this.begun = true;
    this.gap = 0;
    this.marked = false;
  }
}

function tags(names: string): ReadonlySet<string> {
  return new Set(names.split(' '));
}
