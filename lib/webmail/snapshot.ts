import type { ComposeView } from './adapter';
import { authoredRange } from './authored';
import { runCommand } from './command';

/** Gmail's, above a signature. */
const BREAK = /<br clear="[a-z]+">/;

/** What a compose's body was at one moment, and the way back to it. */
export class Snapshot {
  private readonly html: string;
  private readonly nodes: Node[];
  private readonly foreign: string;

  constructor(private readonly view: ComposeView) {
    this.html = view.body.innerHTML;
    this.nodes = [...view.body.childNodes].map((node) => node.cloneNode(true));
    this.foreign = foreignHtml(view);
  }

  /** Whether signature and quoted thread are byte for byte what they were. */
  foreignIntact(): boolean {
    return foreignHtml(this.view) === this.foreign;
  }

  /**
   * The same but for the break before the signature: Firefox takes it, unseen, whenever something is typed right in front of
   * it, as the person does.
   */
  signatureIntact(): boolean {
    return withoutBreak(foreignHtml(this.view)) === withoutBreak(this.foreign);
  }

  /** Goes back, by the browser's own undo where that leads there. Returns whether the body is byte for byte what it was. */
  restore(undoSteps: number): boolean {
    const { body } = this.view;
    body.focus();
    for (let step = 0; step < undoSteps && body.innerHTML !== this.html; step++) runCommand(body, 'undo');
    if (body.innerHTML !== this.html) this.rebuild();
    return body.innerHTML === this.html;
  }

  private rebuild(): void {
    const { body } = this.view;
    body.replaceChildren(...this.nodes.map((node) => node.cloneNode(true)));
    body.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'historyUndo' }));
  }
}

function withoutBreak(html: string): string {
  return html.replace(BREAK, '');
}

/** Without the blocks around it: browsers let it slip into the last line that is typed before it. */
function foreignHtml(view: ComposeView): string {
  const { endContainer, endOffset } = authoredRange(view);
  const holder = document.createElement('div');
  const foreign = view.firstForeign();
  if (!foreign) return '';
  const range = document.createRange();
  range.setStart(endContainer, endOffset);
  range.setEndBefore(foreign);
  holder.append(range.cloneContents());
  const [lineBreak = ''] = BREAK.exec(holder.innerHTML) ?? [];
  holder.replaceChildren(foreign.cloneNode(true));
  for (let place: Node | null = foreign; place && place !== view.body; place = place.parentNode) {
    for (let node = place.nextSibling; node; node = node.nextSibling) holder.append(node.cloneNode(true));
  }
  return lineBreak + holder.innerHTML;
}
