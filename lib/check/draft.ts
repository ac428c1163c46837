import { REQUIRED, type Rule } from '../catalog/check-data';
import { readActs } from './acts';
import { FINDERS } from './detect';
import { isFamiliar } from './detect/address';
import type { Draft, Found } from './detect/finder';
import { type Finding, type Review, settle } from './finding';
import { type Reading, readLetter } from './intent';
import { type CheckedLanguage, checkedLanguage, detectLanguage } from './language';
import type { Match } from './matcher';
import { missingMoves } from './missing';
import type { CheckOptions } from './options';
import { readTokens } from './scanner';
import { cutQuotedMail, Room } from './tokens';

const room = new Room();
/** A longer text gets a room of its own, so that its size is not kept for ever. */
const USUAL = 200_000;

/** Checks what a person has written: what a careful reader would object to, and what a retraction still lacks. */
export function checkDraft(text: string, options: CheckOptions = {}): Review {
  const language = options.language ?? detectLanguage(text);
  const checked = checkedLanguage(language);
  const { matcher, cues } = checked;
  const tokens = cutQuotedMail(
    readTokens(text, matcher.vocabulary, cues, text.length < USUAL ? room : new Room()),
    cues,
  );
  const matches = matcher.find(tokens);
  const acts = readActs(matches, tokens, checked);
  const reading = readLetter(acts, tokens, options.assumeRetraction ?? false);
  const draft = { text, tokens, acts, reading, checked, facts: options.facts ?? {}, tone: options.tone };
  const findings = settle([...phrasing(matches, draft), ...other(draft), ...missing(draft)].filter(wanted(options)));
  return { language, intent: reading.intent, moves: reading.moves, findings, words: tokens.count };
}

function phrasing(matches: readonly Match[], { checked, tokens, reading }: Draft): Finding[] {
  const found = matches.flatMap(({ pattern, from, to }) => {
    const rule = checked.purposes[pattern]?.rule;
    return rule && applies(rule, reading.intent) ? [{ rule, from, to }] : [];
  });
  const isGood = isComplete(reading) && found.every(({ rule }) => rule.doubtful);
  if (isGood) return [];
  return found.map(({ rule, from, to }) =>
    finding(rule, { start: tokens.start[from] as number, end: tokens.end[to] as number }, checked),
  );
}

/** Who gives thanks, apologises and says plainly what is decided is seldom rude by the way. */
function isComplete({ intent, moves }: Reading): boolean {
  return intent === 'retraction' && REQUIRED.every((move) => moves[move]);
}

function other(draft: Draft): Finding[] {
  return draft.checked.detectorRules.flatMap((rule) => {
    if (!rule.detector || !applies(rule, draft.reading.intent)) return [];
    return FINDERS[rule.detector](draft).map((found) => finding(rule, found, draft.checked));
  });
}

function missing(draft: Draft): Finding[] {
  if (draft.reading.intent !== 'retraction') return [];
  const { text, tokens, acts, reading, checked, tone } = draft;
  return missingMoves({
    text,
    tokens,
    acts,
    moves: reading.moves,
    data: checked.data,
    tone,
    familiar: isFamiliar(draft),
  });
}

function applies(rule: Rule, intent: Review['intent']): boolean {
  return rule.only === undefined || rule.only === intent;
}

function finding(rule: Rule, { start, end, replacements }: Found, { data }: CheckedLanguage): Finding {
  const category = data.categories[rule.category];
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

function wanted({ disabledRules = [] }: CheckOptions): (finding: Finding) => boolean {
  const disabled = new Set(disabledRules);
  return ({ ruleId }) => !disabled.has(ruleId);
}
