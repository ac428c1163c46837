import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../../lib/check';
import { FRESH_SENTENCES } from './fresh';
import { MORE_SENTENCES } from './lines';
import { SENTENCES } from './sentences';

describe.each(['en', 'nl'] as const)('what a sentence does in %s', (language) => {
  it.each([...SENTENCES[language], ...MORE_SENTENCES[language], ...FRESH_SENTENCES[language]])(
    '"%s": %s',
    (does, text) => {
      const { gratitude, apology, withdrawal } = checkDraft(text, { language }).moves;
      expect(`${gratitude ? 'g' : ''}${apology ? 'a' : ''}${withdrawal ? 'w' : ''}`).toBe(does);
    },
  );
});

describe('greeting and closing', () => {
  it('are seen where they stand', () => {
    const { moves } = checkDraft('Dear Ms Jansen,\n\nI withdraw my acceptance.\n\nKind regards,\nSam');
    expect(moves).toMatchObject({ greeting: true, closing: true, gratitude: false });
  });

  it('are not seen elsewhere', () => {
    expect(checkDraft('I withdraw my acceptance. Say hello to Tom.').moves).toMatchObject({
      greeting: false,
      closing: false,
    });
  });
});

describe('quoted mail', () => {
  it('is not the words of the writer', () => {
    expect(checkDraft('> Thanks for nothing.\n> I am so so sorry.').findings).toEqual([]);
    expect(checkDraft('On 3 May 2026, Anna wrote: This is ridiculous.').findings).toEqual([]);
  });
});
