import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../../lib/check';
import { OBJECTIONABLE, ORDINARY } from './mails';

const LANGUAGES = ['en', 'nl'] as const;

/** Takes the marks ‹ and › out and remembers where they stood. */
function unmark(marked: string): { text: string; spans: [number, number][] } {
  let text = '';
  const spans: [number, number][] = [];
  for (const piece of marked.split(/(‹[^›]*›)/)) {
    const inside = piece.startsWith('‹') ? piece.slice(1, -1) : undefined;
    if (inside !== undefined) spans.push([text.length, text.length + inside.length]);
    text += inside ?? piece;
  }
  return { text, spans };
}

describe.each(LANGUAGES)('own mail in %s', (language) => {
  it.each(ORDINARY[language])('has nothing to look for in ordinary mail: %s', (text) => {
    const { findings, intent } = checkDraft(text);
    expect({ findings, intent, language: checkDraft(text).language }).toEqual({ findings: [], intent: 'other', language });
  });

  it('finds nine in ten of what is objectionable', () => {
    const mails = OBJECTIONABLE[language].map(unmark);
    const found = mails.flatMap(({ text, spans }) => {
      const { findings } = checkDraft(text);
      return spans.map(([from, to]) => findings.some(({ start, end }) => start < to && from < end));
    });
    expect(found.filter(Boolean).length / found.length).toBeGreaterThanOrEqual(0.9);
  });
});
