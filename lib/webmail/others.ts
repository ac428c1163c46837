/** Grammarly and LanguageTool mark what they add inside an editor; others make elements with names of their own. */
const MARKED = '[data-grammarly-part], [data-grammarly-shadow-root], [data-lt-tmp-id], [data-lt-highlighter-wrapper]';

/** Whether an element inside a body was put there by another extension, and so is none of the person's words. */
export function isOfAnotherExtension(element: Element): boolean {
  return element.localName.includes('-') || element.matches(MARKED);
}
