import type { Language } from '../catalog';
import { LEVELS, type Level } from '../catalog/check-data';
import type { Move } from '../letter/moves';
import type { Found } from './detect/finder';
import type { CheckedRule } from './purposes';

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

/** What a rule objects to. */
export interface Objection extends Found {
  rule: CheckedRule;
}

export function findingOf(objection: Objection): Finding {
  const { rule, start, end } = objection;
  const { id, category, level, message } = rule;
  return { ruleId: id, category, level, start, end, message, replacements: [...betterWords(objection)] };
}

function betterWords({ rule, replacements = [] }: Objection): readonly string[] {
  return rule.replacements ?? replacements;
}

/** Sorts them into the order of the text; of two that overlap the more serious stays, then the one with better words, then the longer, then the earlier. */
export function settle(objections: Objection[]): Objection[] {
  const taken: Objection[] = [];
  // Stable, and by no more than this: most come in the order of the text, which then takes one comparison each.
  for (const objection of objections.sort((one, other) => one.start - other.start)) {
    let last = taken[taken.length - 1];
    while (last && overlap(last, objection) && outranks(objection, last)) {
      taken.pop();
      last = taken[taken.length - 1];
    }
    if (!last || !overlap(last, objection)) taken.push(objection);
  }
  return taken;
}

function overlap(a: Objection, b: Objection): boolean {
  return a.start < b.end && b.start < a.end;
}

function outranks(a: Objection, b: Objection): boolean {
  const serious = LEVELS.indexOf(a.rule.level) - LEVELS.indexOf(b.rule.level);
  if (serious !== 0) return serious < 0;
  const isBetter = betterWords(a).length > 0;
  if (isBetter !== betterWords(b).length > 0) return isBetter;
  return a.end - a.start > b.end - b.start;
}
