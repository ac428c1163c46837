import type { WebmailAdapter } from './adapter';
import { isVisible } from './dom';
import { editableOf } from './recognise';

/** What Bow Out makes of a page, in words that are all ours: no text, name or address of a mail is in it. */
export interface PageReport {
  /** Editors in it, of composes or not. */
  editors: number;
  text: string;
}

const LEVELS_UP = 8;
const MOST_LINES = 400;

/** Which rule found what in each editor of the page, and the structure around it with every text replaced by dots. */
export function reportPage({ bodySelector, rules, compose }: WebmailAdapter): PageReport {
  const known = new Set(`id class ${JSON.stringify([bodySelector, rules])}`.match(/[\w-]+/g));
  const lines: string[] = [];
  let editors = 0;
  for (const candidate of document.querySelectorAll<HTMLElement>(bodySelector)) {
    const view = compose(candidate);
    if (!view && !(editableOf(candidate) && isVisible(candidate))) continue;
    editors++;
    let scope = view?.root ?? candidate;
    for (let level = 0; !view && level < LEVELS_UP; level++) scope = scope.parentElement ?? scope;
    lines.push(view ? 'compose' : 'no compose');
    for (const [what, selectors] of Object.entries(rules)) {
      lines.push(`  ${what}: ${selectors.find((selector) => scope.querySelector(selector)) ?? 'none'}`);
    }
    draw(scope, '  ');
  }
  return { editors, text: lines.slice(0, MOST_LINES).join('\n') };

  function draw(element: Element, indent: string): void {
    // An element that the browser does not know has a name that anyone may have given it.
    const isPlain = element instanceof HTMLElement && !(element instanceof HTMLUnknownElement);
    const tag = isPlain && !element.localName.includes('-') ? element.localName : '?';
    const hasText = [...element.childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim());
    lines.push(indent + tag + [...element.attributes].map(shown).join('') + (hasText ? ' ...' : ''));
    for (const child of element.children) draw(child, `${indent} `);
  }

  /** Only words that our rules use; of a numbered name, the part that is the same everywhere. */
  function shown({ name, value }: Attr): string {
    if (!known.has(name)) return '';
    const words = value.split(/\s+/).map((word) => word.replace(/\d+$/, ''));
    return ` ${name}=${words.map((word) => (known.has(word) ? word : '?')).join(' ')}`;
  }
}
