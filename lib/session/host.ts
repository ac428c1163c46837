import { OWN_ATTRIBUTE } from '../webmail/adapter';

/** Every element of ours in a webmail page is one of these: leftovers of an earlier instance are found by it. */
const HOST = 'bow-out';
/** Set by the sheet that the browser puts into the page and takes out again. */
const SHOWN = ':host{display:var(--bow-out-shown,none)}';
const LEFTOVERS = `${HOST}, [${OWN_ATTRIBUTE}]`;

/** An element with a style of its own, which the page's cannot reach. */
export function createHost(css: string, ...content: Node[]): HTMLElement {
  const host = document.createElement(HOST);
  const style = document.createElement('style');
  style.textContent = css + SHOWN;
  host.attachShadow({ mode: 'open', delegatesFocus: true }).append(style, ...content);
  return host;
}

/** Takes away what an earlier instance of the extension left behind when it was updated or reloaded. */
export function removeLeftovers(): void {
  for (const leftover of document.querySelectorAll(LEFTOVERS)) leftover.remove();
}

/** Keeps the page from acting on what happens inside our elements: its shortcuts and its drag and click handling. */
export function keepEventsFrom(element: HTMLElement): void {
  for (const type of ['keydown', 'keypress', 'keyup', 'mousedown', 'mouseup', 'click', 'pointerdown', 'pointerup']) {
    element.addEventListener(type, (event) => event.stopPropagation());
  }
}
