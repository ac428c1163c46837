/** Grammarly and LanguageTool mark what they add inside an editor; others make elements with names of their own. */
const MARKED = '[data-grammarly-part], [data-grammarly-shadow-root], [data-lt-tmp-id], [data-lt-highlighter-wrapper]';

/** Tells whether an element of a body, given with its name, was put there by another extension: none of the person's words. */
export function addedByOthers(body: HTMLElement): (element: Node, name: string) => boolean {
  const marked = new Set<Node>(body.querySelectorAll(MARKED));
  return (element, name) => name.includes('-') || marked.has(element);
}
