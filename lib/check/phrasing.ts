import { REQUIRED, type Rule } from '../catalog/check-data';
import type { Draft } from './detect/finder';
import { type Finding, findingOf, settle } from './finding';
import type { Reading } from './intent';
import type { Match } from './matcher';

/** What a rule objects to. */
interface Phrase {
  rule: Rule;
  finding: Finding;
}

/** Everyday phrases are no chance when there are two of them, and one for each so many words; mere suggestions aside. */
const SEVERAL = 2;
const WORDS_FOR_ONE = 40;

/** The phrases to which a careful reader of this mail would object. */
export function findPhrases(matches: readonly Match[], draft: Draft): Finding[] {
  const { reading } = draft;
  const found = phrasesOf(matches, draft);
  const all = found.filter(({ rule }) => !rule.beside);
  const phrases = everydayCounts(all, draft) ? all : all.filter(({ rule }) => !rule.everyday);
  if (isComplete(reading) && phrases.every(({ rule }) => rule.doubtful)) return [];
  const isHarsh = phrases.some(({ finding }) => finding.level === 'error');
  const beside = isHarsh ? found.filter(({ rule }) => rule.beside) : [];
  return [...phrases, ...beside].map(({ finding }) => finding);
}

/** Whether the rule is for mail of this kind. */
export function applies({ only }: Rule, { intent, moves }: Reading): boolean {
  if (only === 'refusal' && moves.withdrawal) return true;
  return only === undefined || intent === 'retraction';
}

function phrasesOf(matches: readonly Match[], { checked, tokens, reading }: Draft): Phrase[] {
  return matches.flatMap(({ pattern, from, to }) => {
    const rule = checked.purposes[pattern]?.rule;
    if (!rule || !applies(rule, reading)) return [];
    const found = { start: tokens.start[from] as number, end: tokens.end[to] as number };
    return [{ rule, finding: findingOf(rule, found, checked.data) }];
  });
}

function everydayCounts(phrases: readonly Phrase[], { reading, tokens }: Draft): boolean {
  if (reading.intent === 'retraction' || phrases.some(({ rule }) => !rule.everyday)) return true;
  if (phrases.length < SEVERAL) return false;
  const parted = settle(phrases.map(({ finding }) => finding)).filter(({ level }) => level !== 'suggestion');
  return new Set(parted.map(({ ruleId }) => ruleId)).size >= Math.max(SEVERAL, tokens.count / WORDS_FOR_ONE);
}

/** Who gives thanks, apologises and says plainly what is decided is seldom rude by the way; to say no, thanks are enough. */
function isComplete({ intent, moves }: Reading): boolean {
  if (intent === 'other') return moves.withdrawal && moves.gratitude;
  return REQUIRED.every((move) => moves[move]);
}
