import type { Flag } from './live-check';

/** A pointer may leave the words for the card without closing it. */
const LEAVE_AFTER = 250;
/** A caret that moves because of typing is no request for a card. */
const TYPING_LASTS = 400;

interface Options {
  body: HTMLElement;
  flags(): readonly Flag[];
  onEnter(flag: Flag): void;
  onLeave(): void;
}

/** Tells when the pointer or the caret comes to rest on a flagged phrase, and when it leaves. */
export function watchPointer({ body, flags, onEnter, onLeave }: Options, closed: AbortSignal): void {
  let lastInput = 0;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  const on = (target: EventTarget, type: string, listener: (event: Event) => void) =>
    target.addEventListener(type, listener, { signal: closed, passive: true });

  const arrive = (flag: Flag | undefined) => {
    if (flag) {
      clearTimeout(leaving);
      leaving = undefined;
      onEnter(flag);
    } else leaving ??= setTimeout(leave, LEAVE_AFTER);
  };
  const leave = () => {
    leaving = undefined;
    onLeave();
  };
  on(body, 'input', () => {
    lastInput = performance.now();
    leave();
  });
  on(body, 'pointermove', (event) => arrive(flagAt(event as PointerEvent, flags())));
  on(body, 'pointerleave', () => arrive(undefined));
  on(document, 'selectionchange', () => {
    const selection = document.getSelection();
    if (!selection?.isCollapsed || !body.contains(selection.anchorNode)) return;
    if (performance.now() - lastInput < TYPING_LASTS) return;
    const { anchorNode: node, anchorOffset: offset } = selection;
    const flag = node && flags().find(({ range }) => range?.isPointInRange(node, offset));
    if (flag) arrive(flag);
  });
  closed.addEventListener('abort', () => clearTimeout(leaving));
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
