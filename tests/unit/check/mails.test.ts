import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../../lib/check';
import { FRESH_KIND_LINES, FRESH_LINES, FRESH_MAILS } from './fresh';
import { GOOD_MAILS, GOOD_WITHDRAWALS } from './good';
import { BUSINESS_LINES, KIND_LINES, RUDE_LINES } from './lines';
import { NEAR_MISSES, OBJECTIONABLE, ORDINARY, UNKIND_LINES } from './mails';

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

/** Mail by mail without what was learned of whole sentences: that errs now and then, and is tested by how often. */
const byRules = (text: string) => checkDraft(text, { disabledRules: ['jarring'] });

describe.each(LANGUAGES)('own mail in %s', (language) => {
  it.each(ORDINARY[language])('has nothing to look for in ordinary mail: %s', (text) => {
    const { findings, intent } = checkDraft(text);
    expect({ findings, intent, language: checkDraft(text).language }).toEqual({
      findings: [],
      intent: 'other',
      language,
    });
  });

  it.each(FRESH_MAILS[language])('has nothing to say about a good mail: %s', (text) => {
    const { findings, language: detected } = byRules(text);
    expect({ findings, detected }).toEqual({ findings: [], detected: language });
  });

  it.each(GOOD_MAILS[language])('leaves a good mail alone: %s', (text) => {
    const { findings, intent, language: detected } = byRules(text);
    expect({ findings, intent, detected }).toEqual({ findings: [], intent: 'other', detected: language });
  });

  it.each(GOOD_WITHDRAWALS[language])('says no more than what is missing ("%s"): %s', (does, text) => {
    const { findings, intent, moves, language: detected } = byRules(text);
    const found = `${moves.gratitude ? 'g' : ''}${moves.apology ? 'a' : ''}${moves.withdrawal ? 'w' : ''}`;
    expect({ found, intent, detected }).toEqual({ found: does, intent: 'retraction', detected: language });
    expect(findings.filter(({ category }) => category !== 'missing' && category !== 'length')).toEqual([]);
  });

  it('takes a sentence for jarring in one good mail of fifty at most', () => {
    const good = [
      ...FRESH_MAILS[language],
      ...GOOD_MAILS[language],
      ...GOOD_WITHDRAWALS[language].map(([, text]) => text),
    ];
    const wrong = good.filter((text) => checkDraft(text).findings.some(({ ruleId }) => ruleId === 'jarring'));
    expect(wrong.length / good.length).toBeLessThanOrEqual(1 / 50);
  });

  it.each(NEAR_MISSES[language])('leaves alone: %s', (text) => {
    const { findings, intent } = checkDraft(text, { language });
    expect({ findings, intent }).toEqual({ findings: [], intent: 'other' });
  });

  it('finds nine in ten of the unkind lines', () => {
    const found = UNKIND_LINES[language].filter((text) => {
      const { findings } = checkDraft(text, { language, assumeRetraction: true });
      return findings.some(({ start, end }) => start < end);
    });
    expect(found.length / UNKIND_LINES[language].length).toBeGreaterThanOrEqual(0.9);
  });

  it('finds nine in ten of what is objectionable', () => {
    const mails = OBJECTIONABLE[language].map(unmark);
    const found = mails.flatMap(({ text, spans }) => {
      const { findings } = checkDraft(text);
      return spans.map(([from, to]) => findings.some(({ start, end }) => start < to && from < end));
    });
    expect(found.filter(Boolean).length / found.length).toBeGreaterThanOrEqual(0.9);
  });

  it.each([
    ['lines', RUDE_LINES[language]],
    ['fresh lines', FRESH_LINES[language]],
  ])('finds nine in ten of what is objectionable in %s', (_, lines) => {
    const found = lines.map(unmark).flatMap(({ text, spans }) => {
      const { findings } = checkDraft(text, { language, assumeRetraction: true });
      return spans.map(([from, to]) => findings.some(({ start, end }) => start < to && from < end));
    });
    expect(found.filter(Boolean).length / found.length).toBeGreaterThanOrEqual(0.9);
  });

  it.each([...KIND_LINES[language], ...FRESH_KIND_LINES[language]])(
    'has nothing to say about a kind line: %s',
    (text) => {
      const { findings } = checkDraft(text, { language, assumeRetraction: true, disabledRules: ['jarring'] });
      expect(findings.filter(({ start, end }) => start < end)).toEqual([]);
    },
  );

  it('takes one kind line of fifty for jarring at most', () => {
    const kind = [...KIND_LINES[language], ...FRESH_KIND_LINES[language]];
    const wrong = kind.filter((text) =>
      checkDraft(text, { language, assumeRetraction: true }).findings.some(({ ruleId }) => ruleId === 'jarring'),
    );
    expect(wrong.length / kind.length, wrong.join('\n')).toBeLessThanOrEqual(1 / 50);
  });

  it.each(BUSINESS_LINES[language])('has nothing to say about a line of business: %s', (text) => {
    expect(checkDraft(text, { language }).findings).toEqual([]);
  });
});
