import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Rule as RuleData } from '../../../lib/catalog/check-data';
import { checkDraft } from '../../../lib/check';

type Rule = Omit<RuleData, 'patterns'> & { patterns?: string[]; examples: { bad: string[]; good: string[] } };
interface RulesFile {
  categories: Record<string, { level: string; message: string; source: string }>;
  rules: Rule[];
}

/** Phrases at least; the rest of the rules look at punctuation, names and length. */
const LEAST_RULES = 150;

describe.each(['en', 'nl'] as const)('rules in %s', (language) => {
  const file: RulesFile = JSON.parse(readFileSync(`templates/${language}/rules.json`, 'utf8'));
  const everyday = file.rules.filter((rule) => rule.everyday).map(({ id }) => id);
  /** A mail in which the rule counts; one that counts in every mail stands there alone. */
  const optionsFor = (rule: Rule) =>
    rule.only || rule.everyday ? { language, assumeRetraction: true } : { language, disabledRules: everyday };
  /** What the rule finds by itself, whichever of several that see the same words is shown in the end. */
  const ruleIds = (text: string, rule: Rule) => {
    const others = file.rules.map(({ id }) => id).filter((id) => id !== rule.id);
    return checkDraft(text, { ...optionsFor(rule), disabledRules: others }).findings.map(({ ruleId }) => ruleId);
  };

  it.each(file.rules)('$id finds its bad examples and nothing in its good ones', (rule) => {
    for (const text of rule.examples.bad) expect(ruleIds(text, rule), text).toContain(rule.id);
    for (const text of rule.examples.good) expect(ruleIds(text, rule), text).not.toContain(rule.id);
  });

  it('has enough rules of phrases', () => {
    expect(file.rules.filter(({ patterns }) => patterns).length).toBeGreaterThanOrEqual(LEAST_RULES);
  });

  it('speaks in one plain sentence', () => {
    const messages = [...Object.values(file.categories), ...file.rules].flatMap(({ message }) => message ?? []);
    for (const message of messages) expect(message).toMatch(/^"?\p{Lu}.{5,110}[.?]$/u);
  });

  it('has nothing to say about its own replacements', () => {
    for (const rule of file.rules) {
      const options = optionsFor(rule);
      for (const text of rule.examples.bad) {
        const finding = checkDraft(text, options).findings.find(({ ruleId }) => ruleId === rule.id);
        expect(finding?.replacements.length ?? 0, rule.id).toBeLessThanOrEqual(3);
        for (const replacement of finding?.replacements ?? []) {
          const before = text.slice(0, finding?.start);
          const after = `${before}${replacement}${text.slice(finding?.end)}`;
          const again = checkDraft(after, options).findings.filter(
            ({ start, end }) => start < end && start < before.length + replacement.length && before.length < end,
          );
          expect(again, after).toEqual([]);
        }
      }
    }
  });

  it('replaces exactly the words it names', () => {
    for (const rule of file.rules) {
      for (const text of rule.examples.bad) {
        const options = optionsFor(rule);
        const finding = checkDraft(text, options).findings.find(({ ruleId }) => ruleId === rule.id);
        if (finding && rule.patterns)
          expect(text.slice(finding.start, finding.end)).toMatch(/^[\p{L}\p{N}].*[\p{L}\p{N}]$|^\p{L}$/su);
      }
    }
  });
});
