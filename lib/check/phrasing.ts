import type { Rule, Signal } from '../catalog/check-data';
import type { Draft } from './detect/finder';
import { otherFirm } from './detect/names';
import { type Objection, settle } from './finding';
import type { Reading } from './intent';
import type { Match } from './matcher';
import type { CheckedRule, Purposes } from './purposes';
import type { Span } from './tokens';

/** Words to which a rule may object. Their offsets hold once they were placed in a text. */
export interface Phrase extends Objection, Span {}

/**
 * Everyday and doubtful phrases are no chance when there are two of them, three where no offer is spoken of, and one for
 * each so many words; mere suggestions aside.
 */
const SEVERAL = 2;
const SEVERAL_ELSEWHERE = 3;
const WORDS_FOR_ONE = 50;
/** A doubtful phrase alone counts in a text of fewer words, which has little else. */
const ENOUGH_WORDS = 25;
/** No more phrases than these may be mistakes: each in a sentence like those that are fine. */
const FEW = 2;
/** So many phrases do not all speak of so few places. */
const NOT_FEW = 20;
const OF_AN_OFFER: readonly Signal[] = ['takeBack', 'hedgedTakeBack', 'decline', 'refusal', 'elsewhere', 'accepted'];

/** The phrases to which a careful reader of this mail would object. */
export function findPhrases(all: readonly Phrase[], draft: Draft): readonly Objection[] {
  const { tokens } = draft;
  const counted = withoutEveryday(placed(all, draft), draft);
  const hasEnough = tokens.count >= ENOUGH_WORDS;
  const uncertain = counted.filter(({ rule }) => isSerious(rule) && !rule.certain);
  const mayErr = hasEnough && uncertain.length < NOT_FEW && settle(uncertain).length <= FEW;
  const phrases = mayErr
    ? withoutEveryday(
        counted.filter((phrase) => !isFineAsAWhole(phrase, draft)),
        draft,
      )
    : counted;
  const isDoubtful = phrases.every(({ rule }) => rule.doubtful) && !areMany(phrases, SEVERAL, tokens);
  return isDoubtful && hasEnough ? [] : phrases;
}

/** "I am sorry for the work you have done in vain": what most phrases say depends on their sentence; a name is a name. */
function isFineAsAWhole({ rule, from }: Phrase, { tokens, checked }: Draft): boolean {
  if (rule.certain || rule.otherFirm) return false;
  return checked.jarring.scoreOfSentence(tokens, from) < checked.data.jarring.fine;
}

/** Whether the rule is for mail of this kind. */
export function applies({ only }: Rule, reading: Reading): boolean {
  return only === undefined || (only === 'refusal' ? reading.saysNo : reading.intent === 'retraction');
}

export function readPhrases(matches: readonly Match[], purposes: Purposes): Phrase[] {
  const phrases: Phrase[] = [];
  for (const { pattern, from, to } of matches) {
    const { rule } = purposes.of(pattern);
    if (rule) phrases.push({ rule, from, to, start: 0, end: 0 });
  }
  return phrases;
}

/** Those that are for mail of this kind, with their offsets in it. */
function placed(phrases: readonly Phrase[], draft: Draft): Phrase[] {
  return phrases.filter((phrase) => applies(phrase.rule, draft.reading) && place(phrase, draft));
}

function place(phrase: Phrase, draft: Draft): boolean {
  phrase.start = draft.tokens.start[phrase.from] as number;
  phrase.end = draft.tokens.end[phrase.to] as number;
  const side = phrase.rule.otherFirm;
  if (!side) return true;
  const name = otherFirm(side, phrase, draft);
  if (name) Object.assign(phrase, { start: name.start, end: name.end });
  return name !== undefined;
}

function withoutEveryday(phrases: readonly Phrase[], draft: Draft): readonly Phrase[] {
  return everydayCounts(phrases, draft) ? phrases : phrases.filter(({ rule }) => !rule.everyday);
}

function everydayCounts(phrases: readonly Phrase[], { acts, reading, tokens }: Draft): boolean {
  if (reading.saysNo || phrases.some(({ rule }) => !rule.everyday)) return true;
  const least = acts.some(({ signal }) => OF_AN_OFFER.includes(signal)) ? SEVERAL : SEVERAL_ELSEWHERE;
  return areMany(phrases, least, tokens);
}

/** Whether enough rules object to different words. */
function areMany(phrases: readonly Phrase[], least: number, { count }: Draft['tokens']): boolean {
  if (phrases.length < least) return false;
  const serious = phrases.filter(({ rule }) => isSerious(rule));
  return new Set(settle(serious).map(({ rule }) => rule)).size >= Math.max(least, count / WORDS_FOR_ONE);
}

function isSerious({ level }: CheckedRule): boolean {
  return level !== 'suggestion';
}
