/** What may change under an extension when a webmail is built anew. */
export const MUTATIONS = ['names', 'wrappers', 'order', 'labels'] as const;
export type Mutation = (typeof MUTATIONS)[number];

type Random = () => number;

/** Numbers from 0 to 1 that are the same for the same seed. */
export function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Changes everything below `page` that is the webmail's to change. What stands in a mail's body is the mail's own: there, only
 * classes change. `page` is one that is on the screen, since editors keep their elements.
 */
export function mutate(page: HTMLElement, mutations: readonly Mutation[], random: Random): void {
  const elements = [...page.querySelectorAll<HTMLElement>('*')];
  const ofWebmail = elements.filter((element) => !element.matches(IN_BODY));
  if (mutations.includes('names')) rename(elements, ofWebmail, random);
  if (mutations.includes('labels')) translate(ofWebmail);
  if (mutations.includes('order')) for (const element of ofWebmail) if (random() < 0.4) shuffle(element, random);
  if (mutations.includes('wrappers')) for (const element of ofWebmail) if (random() < 0.3) wrap(element);
}

const IN_BODY = '[contenteditable="true"] *, [g_editable] *';
/** The few parents under which the parser or the browser takes nothing else. */
const STRICT = 'table, tbody, tr, colgroup, select, svg, svg *, head, html';
/** A frame that moves loads anew. */
const FRAME = 'iframe, :has(iframe)';

function rename(elements: HTMLElement[], ofWebmail: HTMLElement[], random: Random): void {
  const names = new Map<string, string>();
  const renamed = (name: string) => {
    const known = names.get(name) ?? Math.floor(random() * 2 ** 40).toString(36);
    names.set(name, known);
    return `n${known}`;
  };
  for (const element of elements) {
    const classes = element.getAttribute('class');
    if (classes) element.setAttribute('class', classes.split(/\s+/).filter(Boolean).map(renamed).join(' '));
  }
  for (const element of ofWebmail) {
    for (const name of ['id', 'aria-owns', 'aria-controls', 'aria-labelledby', 'for']) {
      const value = element.getAttribute(name);
      if (value) element.setAttribute(name, renamed(value));
    }
  }
}

const LABELS = ['aria-label', 'title', 'data-tooltip', 'placeholder', 'alt'];
const LETTERS = /(\([^)]*\))|[a-z]/gi;
const CYRILLIC_A = 0x430;

/** Into letters of another script; a shortcut in brackets stays, as in the interfaces of most languages. */
function foreign(text: string): string {
  return text.replace(LETTERS, (found, shortcut?: string) =>
    shortcut ? shortcut : String.fromCharCode(CYRILLIC_A + (found.toLowerCase().charCodeAt(0) % 32)),
  );
}

function translate(elements: HTMLElement[]): void {
  for (const element of elements) {
    for (const name of LABELS) {
      const label = element.getAttribute(name);
      if (label) element.setAttribute(name, foreign(label));
    }
    if (element.matches('textarea, style, script')) continue;
    for (const node of element.childNodes)
      if (node instanceof Text && !element.isContentEditable) node.data = foreign(node.data);
  }
}

function shuffle(parent: HTMLElement, random: Random): void {
  const children = [...parent.children];
  if (children.length < 2 || parent.matches(`${FRAME}, table, colgroup, svg, select`) || parent.isContentEditable)
    return;
  for (const child of children.sort(() => random() - 0.5)) parent.append(child);
}

function wrap(element: HTMLElement): void {
  const parent = element.parentElement;
  if (!parent || parent.matches(STRICT) || element.matches(`${FRAME}, ${STRICT}, td, col`)) return;
  const wrapper = document.createElement('div');
  element.replaceWith(wrapper);
  wrapper.append(element);
}
