import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../../lib/check';

describe('what is missing', () => {
  it.each([
    ['I must decline the position I accepted.', '\n\nJo'],
    ['I must decline the position I accepted.', ' Jo'],
    ["I can't take the job after all.", '\nJo van Dam'],
    ['I withdraw my acceptance of your offer', ''],
    ['I withdraw my acceptance. I told Anna', ''],
  ])('is added above the name: %j %j', (text, name) => {
    const { findings, moves } = checkDraft(text + name, { language: 'en' });
    const places = findings.filter(({ ruleId }) => /missing.(closing|apology|gratitude)/.test(ruleId));
    expect(moves).toMatchObject({ withdrawal: true, gratitude: false, closing: false });
    expect(places.map(({ start }) => start)).toEqual([text.length, text.length, text.length]);
  });

  it('takes thanks for patience alone for no thanks', () => {
    const { moves } = checkDraft('I withdraw my acceptance of your offer. Thank you for your patience.', {
      language: 'en',
    });
    expect(moves.gratitude).toBe(false);
  });
});
