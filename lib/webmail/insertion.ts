import type { ComposeView } from './adapter';
import { insertIntoField, isField } from './plain';
import { Snapshot } from './snapshot';
import { authoredText, isOccupied } from './text';
import { type Existing, placeText, typeText } from './typing';

/** An insertion that was tried, and the way back from it. */
export interface Insertion {
  /** False where the editor did not take the text; what stood there is back in place. */
  took: boolean;
  /** The person's own text, where it was left standing below. */
  readonly kept: string | undefined;
  /** Whether the person changed the authored part since. */
  changed(): boolean;
  /** Puts the body back exactly as it was. Returns whether that worked. */
  undo(): boolean;
}

/**
 * Writes `text` into the authored part, in the place of what stands there or above it. The webmail notices, saves the draft
 * and can undo it; signature and quoted thread stay byte for byte as they are. It arrives whole, or the body is left as it
 * was. An untouched insertion of `ours` gives way, and what it kept stays.
 */
export function insertText(
  view: ComposeView,
  text: string,
  existing: 'replace' | 'above',
  ours?: Insertion,
): Insertion {
  const { body } = view;
  if (isField(body)) return insertIntoField(body, text, existing, ours);
  const before = new Snapshot(view);
  const keep = ours ? ours.kept !== undefined : existing === 'above' && isOccupied(view);
  const kept = keep ? (ours?.kept ?? authoredText(view)) : undefined;
  const wanted = kept === undefined ? text : `${text}\n\n${kept}`;
  const arrived = () => body.isConnected && before.foreignIntact() && sameText(authoredText(view), wanted);
  const typing: Existing[] = keep ? ['keep'] : ['replace', 'replace after parting'];
  const ways = [
    ...typing.map((way) => () => typeText(view, text, way)),
    () => placeText(view, text, keep ? 'keep' : 'replace'),
  ];

  let undoSteps = 0;
  view.asUndoStep(() => {
    for (const write of ways) {
      if (keep) ours?.undo();
      undoSteps = write();
      if (arrived()) return;
      before.restore(undoSteps);
    }
  });
  const took = arrived();
  const after = authoredText(view);
  return { took, kept, changed: () => authoredText(view) !== after, undo: () => before.restore(undoSteps) };
}

/** Editors may turn spaces into hard ones and back. */
function sameText(a: string, b: string): boolean {
  return normalise(a) === normalise(b);
}

function normalise(text: string): string {
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}
