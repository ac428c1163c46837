import type { ComposeView } from './adapter';
import { authoredRange } from './authored';
import { runCommand } from './command';

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
  return html.replace(/<br clear="[a-z]+">/, '');
}

function foreignHtml(view: ComposeView): string {
  const range = authoredRange(view);
  range.collapse(false);
  range.setEnd(view.body, view.body.childNodes.length);
  const holder = document.createElement('div');
  holder.append(range.cloneContents());
  return holder.innerHTML;
}
