import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { reportPage } from '../../lib/webmail/report';
import type { WebmailName } from '../practice/hosts';
import { SCENARIOS, scenariosOf } from '../practice/scenarios';
import { ADAPTERS, loadPractice } from './scenes';

beforeAll(loadPractice);
afterAll(() => vi.unstubAllGlobals());

const SECRET = 'xyzzy';
const ATTRIBUTES = 'aria-label title href alt value data-name data-tooltip email placeholder data-hovercard-id role';

/** Puts a secret into every text and into an attribute of every kind, beside what is there. */
function hideSecrets(): void {
  for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
    for (const name of ATTRIBUTES.split(' ')) {
      if (!element.hasAttribute(name)) element.setAttribute(name, `${SECRET} ${name}`);
    }
    element.classList.add(`${SECRET}-class`);
    element.dataset[SECRET] = SECRET;
    if (!element.id) element.id = `${SECRET}_1`;
    for (const node of element.childNodes) if (node instanceof Text) node.data += ` ${SECRET}`;
  }
  for (const editor of document.querySelectorAll<HTMLElement>('[contenteditable="true"]')) {
    editor.append(
      document.createElement(SECRET),
      document.createElement(`${SECRET}-element`),
      document.createComment(SECRET),
    );
  }
}

describe.each<WebmailName>(['gmail', 'outlook'])('%s: a report', (webmail) => {
  it.each(scenariosOf(webmail))('%s: has the structure and not a word of the mail', async (name) => {
    await window.showScenario(webmail, name);
    const words = new Set(document.body.textContent?.match(/[A-Z]\p{L}{3,}/gu));
    hideSecrets();
    const { text } = reportPage(ADAPTERS[webmail]);
    const hasCompose = SCENARIOS[name].composes.length > 0;
    expect(/^compose$/m.test(text)).toBe(hasCompose);
    expect(text).not.toContain(SECRET);
    const told = new Set(text.match(/\p{L}+/gu));
    expect([...words].filter((word) => told.has(word) && !RULE_WORDS.has(word))).toEqual([]);
    if (!hasCompose) return;
    expect(text).toMatch(/^ {2}send: \S/m);
    expect(text).toMatch(/contenteditable=true|textarea|iframe/);
  });
});

/** Words of our own rules that mails may have too. */
const RULE_WORDS = new Set(['Send', 'Enter', 'Signature', 'Compose']);
