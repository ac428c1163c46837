import { expect, test } from 'vitest';
import { checks } from '../../../lib/catalog/checks';
import { checkDraft } from '../../../lib/check/bare';
import { rulesFrom } from '../../../lib/session/rules';

test('rules that did not come are asked for again by the next compose, and by none after that', async () => {
  const answers = [undefined, checks];
  const rulesReady = rulesFrom(async () => answers.shift());
  expect(await rulesReady()).toBe(false);
  expect(await Promise.all([rulesReady(), rulesReady()])).toEqual([true, true]);
  expect(await rulesReady()).toBe(true);
  expect(answers).toEqual([]);
  expect(checkDraft('They are gonna answer.', { language: 'en' }).findings).toHaveLength(1);
});
