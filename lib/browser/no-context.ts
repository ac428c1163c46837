/**
 * Takes the place of WXT's own context when the content script is built. That one tells the page by an event that an
 * extension is there, and ends when the page sends the same event; `lifetime.ts` does neither.
 */
export class ContentScriptContext {}
