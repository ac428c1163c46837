import type { Language } from '../catalog';
import { type ChecksData, LEVELS, type Level, type Rule } from '../catalog/check-data';
import type { Move } from '../letter/moves';
import type { Found } from './detect/finder';

/** Something to look at again: UTF-16 offsets into the text; a missing move stands between two characters. */
export interface Finding {
  ruleId: string;
  category: string;
  level: Level;
  start: number;
  end: number;
  message: string;
  /** Texts that fit in place of exactly this range; an empty one takes it out. */
  replacements: string[];
}

export interface Review {
  language: Language;
  intent: 'retraction' | 'other';
  moves: Record<Move, boolean>;
  findings: Finding[];
  words: number;
}

/** What a rule says about what was found. */
export function findingOf(rule: Rule, { start, end, replacements }: Found, { categories }: ChecksData): Finding {
  const category = categories[rule.category];
  return {
    ruleId: rule.id,
    category: rule.category,
    level: rule.level ?? category?.level ?? 'suggestion',
    start,
    end,
    message: rule.message ?? category?.message ?? '',
    replacements: [...(rule.replacements ?? replacements ?? [])],
  };
}

/** In the order of the text; of two that overlap the more serious stays, then the one with better words, then the longer, then the earlier. */
export function settle(findings: readonly Finding[]): Finding[] {
  const taken: Finding[] = [];
  for (const finding of [...findings].sort(byPlace)) {
    let last = taken.at(-1);
    while (last && overlap(last, finding) && outranks(finding, last)) {
      taken.pop();
      last = taken.at(-1);
    }
    if (!last || !overlap(last, finding)) taken.push(finding);
  }
  return taken;
}

function byPlace(a: Finding, b: Finding): number {
  return a.start - b.start || a.end - b.end || compare(a.ruleId, b.ruleId);
}

function overlap(a: Finding, b: Finding): boolean {
  return a.start < b.end && b.start < a.end;
}

function outranks(a: Finding, b: Finding): boolean {
  const serious = LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level);
  if (serious !== 0) return serious < 0;
  if (a.replacements.length > 0 !== b.replacements.length > 0) return a.replacements.length > 0;
  return a.end - a.start > b.end - b.start;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
