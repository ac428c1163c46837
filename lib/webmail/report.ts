import type { WebmailAdapter } from './adapter';
import { editableOf } from './recognise';

/** What Bow Out makes of a page, in words that are all ours: no text, name or address of a mail is in it. */
export interface PageReport {
  /** Elements in which one can write. */
  editors: number;
  composes: number;
  text: string;
}

const ATTRIBUTES = ['role', 'type', 'name', 'id', 'class', 'contenteditable', 'data-testid', 'data-icon-name'];
const COMMON = [
  'true',
  'main',
  'dialog',
  'region',
  'button',
  'textbox',
  'combobox',
  'text',
  'hidden',
  'list',
  'toolbar',
];
const LEVELS_UP = 8;
const MOST_LINES = 400;

/** Which rule found what in each editor of the page, and the structure around it with every text replaced by dots. */
export function reportPage({ bodySelector, rules, compose }: WebmailAdapter): PageReport {
  const known = new Set([...COMMON, ...(JSON.stringify([bodySelector, rules]).match(/[\w-]+/g) ?? [])]);
  const lines: string[] = [];
  let composes = 0;
  const candidates = [...document.querySelectorAll<HTMLElement>(bodySelector)].filter(editableOf);
  for (const candidate of candidates) {
    const view = compose(candidate);
    if (view) composes++;
    const scope = view?.root ?? above(candidate);
    lines.push(view ? 'compose' : 'no compose');
    for (const [what, selectors] of Object.entries(rules)) {
      lines.push(`  ${what}: ${selectors.find((selector) => scope.querySelector(selector)) ?? 'none'}`);
    }
    draw(scope, '  ');
  }
  return { editors: candidates.length, composes, text: lines.slice(0, MOST_LINES).join('\n') };

  function draw(element: Element, indent: string): void {
    // An element that the browser does not know has a name that anyone may have given it.
    const isPlain = element instanceof HTMLElement && !(element instanceof HTMLUnknownElement);
    const tag = isPlain && !element.localName.includes('-') ? element.localName : '?';
    const hasText = [...element.childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim());
    lines.push(indent + tag + ATTRIBUTES.map((name) => shown(element, name)).join('') + (hasText ? ' ...' : ''));
    for (const child of element.children) draw(child, `${indent} `);
  }

  /** Only words that our rules use; of a numbered name, the part that is the same everywhere. */
  function shown(element: Element, name: string): string {
    const words = element
      .getAttribute(name)
      ?.split(/\s+/)
      .map((word) => word.replace(/\d+$/, ''));
    return words ? ` ${name}=${words.map((word) => (known.has(word) ? word : '?')).join(' ')}` : '';
  }
}

function above(element: HTMLElement): HTMLElement {
  let place = element;
  for (let level = 0; level < LEVELS_UP; level++) place = place.parentElement ?? place;
  return place;
}
