import type { ComposeView, WebmailAdapter } from './adapter';

/** Attributes by which an element becomes an editor after it was put into the page. */
const EDITOR_ATTRIBUTES = ['contenteditable', 'g_editable', 'role'];

/**
 * Calls `onOpen` once for each compose that is or comes open, with a signal that aborts when it closes or `signal` does.
 * Looks only at what the page adds, so that the cost does not grow with the page.
 */
export function watchComposes(
  adapter: WebmailAdapter,
  signal: AbortSignal,
  onOpen: (view: ComposeView, closed: AbortSignal) => void,
): void {
  const open = new Map<HTMLElement, AbortController>();
  /** Editors that are no complete compose yet: webmails build one over several turns. */
  const pending = new Set<HTMLElement>();

  const settle = () => {
    for (const [body, closing] of open) if (!body.isConnected) close(body, closing);
    for (const body of pending) {
      if (!body.isConnected) pending.delete(body);
      else if (!open.has(body)) admit(body);
    }
  };
  const close = (body: HTMLElement, closing: AbortController) => {
    open.delete(body);
    closing.abort();
  };
  const admit = (body: HTMLElement) => {
    const view = adapter.compose(body);
    if (!view) return;
    pending.delete(body);
    const closing = new AbortController();
    open.set(body, closing);
    onOpen(view, closing.signal);
  };
  const collect = (node: Node) => {
    if (!(node instanceof HTMLElement)) return;
    if (node.matches(adapter.bodySelector)) pending.add(node);
    for (const body of node.querySelectorAll<HTMLElement>(adapter.bodySelector)) pending.add(body);
  };

  const observer = new MutationObserver((records) => {
    for (const record of records) {
      if (record.type === 'attributes') collect(record.target);
      else record.addedNodes.forEach(collect);
    }
    settle();
  });
  observer.observe(document, { subtree: true, childList: true, attributeFilter: EDITOR_ATTRIBUTES });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    for (const [body, closing] of open) close(body, closing);
  });
  collect(document.documentElement);
  settle();
}
