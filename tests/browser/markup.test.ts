import { afterEach, expect, test } from 'vitest';
import '../../entrypoints/webmail.content/page.css';
import { openFindingCard } from '../../lib/session/check/finding-card';
import type { Flag } from '../../lib/session/check/flags';

const HOSTILE = '<img src=x onerror="document.title=\'owned\'"><b>bold</b>';
afterEach(() => document.body.replaceChildren());

test('markup in a finding arrives as text in its card', () => {
  const flag: Flag = {
    ...{ ruleId: 'some.rule', category: 'placeholder', level: 'warning', start: 0, end: 1 },
    ...{ message: HOSTILE, replacements: [HOSTILE], quote: HOSTILE },
  };
  const actions = { apply() {}, ignore() {}, turnOff() {} };
  const { element } = openFindingCard({ flag, actions, t: (key) => key, theme: 'light', onKey() {} });
  const card = element.shadowRoot?.querySelector('[role="dialog"]');
  expect(card?.getAttribute('aria-label')).toBe(HOSTILE);
  expect(card?.querySelector('p')?.textContent).toBe(HOSTILE);
  expect(card?.querySelector('button')?.textContent).toBe(HOSTILE);
  expect(element.shadowRoot?.querySelectorAll('img, b')).toHaveLength(0);
});
