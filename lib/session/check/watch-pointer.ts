import type { Flag } from './flags';

/** A pointer may leave the words for the card without closing it. */
const LEAVE_AFTER = 250;
const MOVES_CARET = /^(Arrow|Home|End|Page)/;

interface Options {
  body: HTMLElement;
  /** The open card, if any. */
  card(): HTMLElement | undefined;
  flags(): readonly Flag[];
  /** The pointer came to a flagged phrase, or has left phrase and card. */
  onPointer(flag: Flag | undefined): void;
  /** The person put the caret into a flagged phrase, or elsewhere. */
  onCaret(flag: Flag | undefined): void;
  onTyping(): void;
}

/** Tells when the pointer or the caret comes to rest on a flagged phrase, and when it leaves. */
export function watchPointer(options: Options, closed: AbortSignal): void {
  const { body, card, flags } = options;
  const on = (target: EventTarget, type: string, listener: (event: Event) => void) =>
    target.addEventListener(type, listener, { signal: closed, passive: true });

  let leaving: ReturnType<typeof setTimeout> | undefined;
  const stay = () => {
    clearTimeout(leaving);
    leaving = undefined;
  };
  const leave = () => {
    leaving = undefined;
    options.onPointer(undefined);
  };
  on(document, 'pointermove', (event) => {
    const { target } = event;
    const flag = body.contains(target as Node) ? flagAt(event as PointerEvent, flags()) : undefined;
    if (flag) options.onPointer(flag);
    if (flag || target === card()) stay();
    else if (card()) leaving ??= setTimeout(leave, LEAVE_AFTER);
  });
  closed.addEventListener('abort', stay);

  // A caret that moves because of typing is no request for a card.
  let typing = false;
  on(body, 'input', () => {
    typing = true;
    options.onTyping();
  });
  on(body, 'pointerdown', () => {
    typing = false;
  });
  on(body, 'keydown', (event) => {
    if (MOVES_CARET.test((event as KeyboardEvent).key)) typing = false;
  });
  on(document, 'selectionchange', () => {
    const selection = document.getSelection();
    if (typing || !selection?.isCollapsed || !selection.anchorNode || !body.contains(selection.anchorNode)) return;
    const { anchorNode: node, anchorOffset: offset } = selection;
    options.onCaret(flags().find(({ range }) => range?.isPointInRange(node, offset)));
  });
}

function flagAt({ clientX, clientY }: PointerEvent, flags: readonly Flag[]): Flag | undefined {
  const place = document.caretPositionFromPoint(clientX, clientY);
  if (!place) return undefined;
  return flags.find(
    ({ range }) => range?.isPointInRange(place.offsetNode, place.offset) && covers(range, clientX, clientY),
  );
}

function covers(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
}
