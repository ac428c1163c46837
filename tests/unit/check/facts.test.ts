import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../../lib/check';

const quoted = (text: string, facts: { company?: string; recipient?: string }) =>
  checkDraft(text, { facts })
    .findings.filter(({ category }) => category === 'facts')
    .map(({ start, end, replacements }) => [text.slice(start, end), replacements[0]]);

describe('names against the known facts', () => {
  it('finds another firm and another person', () => {
    const text = 'Dear Ms Smith,\n\nI must withdraw my acceptance of the role at Globex.';
    const facts = { company: 'Initech B.V.', recipient: 'Anna Jansen' };
    expect(quoted(text, facts)).toEqual([
      ['Smith', 'Anna Jansen'],
      ['Globex', 'Initech B.V.'],
    ]);
  });

  it('leaves the right names alone, with title, in part, and greetings that name nobody', () => {
    const facts = { company: 'Initech B.V.', recipient: 'mevrouw A. Jansen' };
    expect(quoted('Dear Ms Jansen,\n\nI withdraw my acceptance of the role at Initech.', facts)).toEqual([]);
    expect(quoted('Dear Hiring Team,\n\nI withdraw my acceptance.', facts)).toEqual([]);
  });
});
