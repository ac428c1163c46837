import type { Rule, Signal } from '../catalog/check-data';
import type { Draft, Found } from './detect/finder';
import { otherFirm } from './detect/names';
import { type Finding, findingOf, settle } from './finding';
import type { Reading } from './intent';
import type { Match } from './matcher';

/** What a rule objects to, and where, as a number of a word. */
interface Phrase {
  rule: Rule;
  finding: Finding;
  word: number;
}

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
const OF_AN_OFFER: readonly Signal[] = ['takeBack', 'hedgedTakeBack', 'decline', 'refusal', 'elsewhere', 'accepted'];

/** The phrases to which a careful reader of this mail would object. */
export function findPhrases(matches: readonly Match[], draft: Draft): Finding[] {
  const { tokens } = draft;
  const counted = withoutEveryday(phrasesOf(matches, draft), draft);
  const hasEnough = tokens.count >= ENOUGH_WORDS;
  const mayErr = hasEnough && parted(counted.filter(({ rule }) => !rule.certain)).length <= FEW;
  const phrases = mayErr
    ? withoutEveryday(
        counted.filter((phrase) => !isFineAsAWhole(phrase, draft)),
        draft,
      )
    : counted;
  const isDoubtful = phrases.every(({ rule }) => rule.doubtful) && !areMany(phrases, SEVERAL, tokens);
  return isDoubtful && hasEnough ? [] : phrases.map(({ finding }) => finding);
}

/** "I am sorry for the work you have done in vain": what most phrases say depends on their sentence; a name is a name. */
function isFineAsAWhole({ rule, word }: Phrase, { tokens, checked }: Draft): boolean {
  if (rule.certain || rule.otherFirm) return false;
  return checked.jarring.scoreOfSentence(tokens, word) < checked.data.jarring.fine;
}

/** Whether the rule is for mail of this kind. */
export function applies({ only }: Rule, reading: Reading): boolean {
  return only === undefined || (only === 'refusal' ? reading.saysNo : reading.intent === 'retraction');
}

function phrasesOf(matches: readonly Match[], draft: Draft): Phrase[] {
  const { checked, reading } = draft;
  const phrases: Phrase[] = [];
  for (const match of matches) {
    const { rule } = checked.purposes.of(match.pattern);
    if (!rule || !applies(rule, reading)) continue;
    const found = foundBy(rule, match, draft);
    if (found) phrases.push({ rule, finding: findingOf(rule, found, checked.data), word: match.from });
  }
  return phrases;
}

function foundBy({ otherFirm: side }: Rule, match: Match, draft: Draft): Found | undefined {
  const { start, end } = draft.tokens;
  return side ? otherFirm(side, match, draft) : { start: start[match.from] as number, end: end[match.to] as number };
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
  return new Set(parted(phrases).map(({ ruleId }) => ruleId)).size >= Math.max(least, count / WORDS_FOR_ONE);
}

/** What is objected to, words that several rules see once, mere suggestions aside. */
function parted(phrases: readonly Phrase[]): Finding[] {
  return settle(phrases.map(({ finding }) => finding)).filter(({ level }) => level !== 'suggestion');
}
