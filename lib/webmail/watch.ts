import type { ComposeView, WebmailAdapter } from './adapter';

/** Attributes by which an element becomes an editor after it was put into the page. */
const EDITOR_ATTRIBUTES = ['contenteditable', 'g_editable', 'role'];

/** An editor that is no compose yet may become one as the webmail goes on building; after a while it is of another kind. */
const SOON = 100;
const LATER = 2000;
const CHECKS_SOON = 20;
/** On a page that never rests composes are asked for their draft so many ms apart: the answer is dear. */
const APART = 50;

/**
 * Calls `onOpen` once for each compose that is or comes open, with a signal that aborts when it closes or `signal` does, and
 * what that returns after every change of the page. Looks only at what the page adds, so that the cost does not grow with it.
 */
export function watchComposes(
  adapter: WebmailAdapter,
  signal: AbortSignal,
  onOpen: (view: ComposeView, closed: AbortSignal) => () => void,
): void {
  const { bodySelector } = adapter;
  const open = new Map<HTMLElement, { view: ComposeView; closing: AbortController; onChange: () => void }>();
  const pending = new Set<HTMLElement>();
  let pendingCheck: ReturnType<typeof setTimeout> | undefined;
  let checks = 0;

  const waitFor = (body: HTMLElement) => {
    if (pending.has(body)) return;
    pending.add(body);
    checks = 0;
    clearTimeout(pendingCheck);
    pendingCheck = undefined;
  };
  const close = (body: HTMLElement) => {
    open.get(body)?.closing.abort();
    open.delete(body);
    // The same editor may come back: for the next draft, or when the person changes the mode.
    if (body.isConnected) waitFor(body);
  };
  const admit = (body: HTMLElement) => {
    const view = open.has(body) ? undefined : adapter.compose(body);
    if (!view) return;
    // A compose has one Send: the person changed the mode, and writes in another editor of it.
    for (const [other, { view: older }] of open) if (older.send() === view.send()) close(other);
    pending.delete(body);
    const closing = new AbortController();
    open.set(body, { view, closing, onChange: onOpen(view, closing.signal) });
  };
  const collect = (node: Node) => {
    if (!isElement(node)) return;
    // Nearly all that a page adds ends here.
    const isBody = node.matches(bodySelector);
    if (!isBody && !node.querySelector(bodySelector)) return;
    const bodies = [...node.querySelectorAll<HTMLElement>(bodySelector)];
    if (isBody) bodies.push(node);
    for (const body of bodies) {
      if (!open.has(body)) waitFor(body);
      admit(body);
    }
  };
  const checkPending = () => {
    pendingCheck = undefined;
    checks++;
    for (const body of pending) {
      if (body.isConnected) admit(body);
      else pending.delete(body);
    }
  };
  let resting: ReturnType<typeof setTimeout> | undefined;
  let isDue = false;
  const compareDrafts = () => {
    isDue = resting !== undefined;
    if (isDue || open.size === 0) return;
    for (const [body, { view }] of open) if (!view.isSameDraft()) close(body);
    resting = setTimeout(() => {
      resting = undefined;
      if (isDue) settle();
    }, APART);
  };
  const settle = () => {
    for (const [body, { onChange }] of open) {
      if (body.isConnected) onChange();
      else close(body);
    }
    compareDrafts();
    if (pending.size > 0) pendingCheck ??= setTimeout(checkPending, checks < CHECKS_SOON ? SOON : LATER);
  };

  // Two, since to ask each record what kind it is, and a list for its entries one by one, is dear in Firefox.
  const additions = new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (let index = 0, { length } = addedNodes; index < length; index++) collect(addedNodes[index] as Node);
    settle();
  });
  const attributes = new MutationObserver((records) => {
    for (const { target } of records) collect(target);
    settle();
  });
  additions.observe(document, { subtree: true, childList: true });
  attributes.observe(document, { subtree: true, attributeFilter: EDITOR_ATTRIBUTES });
  signal.addEventListener('abort', () => {
    additions.disconnect();
    attributes.disconnect();
    clearTimeout(pendingCheck);
    clearTimeout(resting);
    for (const { closing } of open.values()) closing.abort();
  });
  collect(document.documentElement);
  settle();
}

/** Its number written out: in Firefox a content script pays for each look at a global of the page, and more for the class of a node. */
const ELEMENT = 1;

function isElement(node: Node): node is HTMLElement {
  return node.nodeType === ELEMENT;
}
