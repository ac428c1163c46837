import { GMAIL_HOST } from '../hosts';

interface Policy {
  createHTML(markup: string): string;
}

interface TrustedTypes {
  readonly defaultPolicy: Policy | null;
  createPolicy(name: string, rules: Policy): Policy;
}

const { trustedTypes } = globalThis as unknown as { trustedTypes?: TrustedTypes };

// Both webmails demand Trusted Types; like them, the page makes its policy before anything else runs. Outlook's is the
// default one, which covers its editor too; in Gmail, markup without a policy of its own is refused.
const policyName = location.hostname === GMAIL_HOST ? 'practice' : 'default';
// A page has one default policy, and in the tests of editors this runs in the same page more than once.
const policy =
  trustedTypes?.defaultPolicy ?? trustedTypes?.createPolicy(policyName, { createHTML: (markup) => markup });

/** The one place that makes markup into something `innerHTML` takes. */
export function trusted(markup: string): string {
  return policy?.createHTML(markup) ?? markup;
}

/** The elements that a piece of the page's own markup describes. */
export function fragment(markup: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = trusted(markup);
  return template.content;
}

/** The one element that a piece of the page's own markup describes. */
export function element(markup: string): HTMLElement {
  const first = fragment(markup.trim()).firstElementChild;
  if (!(first instanceof HTMLElement)) throw new Error(`no element in ${markup}`);
  return first;
}

export function find<T extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): T {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`the practice page has no ${selector}`);
  return found;
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
