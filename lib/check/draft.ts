import { readActs } from './acts';
import { FINDERS } from './detect';
import { readAddress } from './detect/address';
import type { Draft } from './detect/finder';
import { type Finding, findingOf, type Review, settle } from './finding';
import { readLetter } from './intent';
import { checkedLanguage, detectLanguage } from './language';
import type { Match } from './matcher';
import { missingMoves } from './missing';
import type { CheckOptions } from './options';
import { applies, findPhrases } from './phrasing';

/** Checks what a person has written: what a careful reader would object to, and what a retraction still lacks. */
export function checkDraft(text: string, options: CheckOptions = {}): Review {
  const language = options.language ?? detectLanguage(text);
  const checked = checkedLanguage(language);
  const { tokens, matches } = checked.reader.read(text);
  const acts = readActs(matches, tokens, checked);
  const reading = readLetter(acts, tokens, checked, options.assumeRetraction ?? false);
  const address = readAddress(tokens, checked);
  const draft = { text, tokens, acts, reading, address, checked, facts: options.facts ?? {}, tone: options.tone };
  const findings = settle([...phrasing(matches, draft), ...missing(draft)].filter(wanted(options)));
  return { language, intent: reading.intent, moves: reading.moves, findings, words: tokens.count };
}

function phrasing(matches: readonly Match[], draft: Draft): Finding[] {
  const { checked, reading } = draft;
  const phrases = findPhrases(matches, draft);
  const everydayCounts = reading.intent === 'retraction' || phrases.length > 0;
  const findings = [...phrases];
  for (const rule of checked.purposes.detectorRules) {
    if (!rule.detector || !applies(rule, reading) || (rule.everyday && !everydayCounts)) continue;
    for (const found of FINDERS[rule.detector](draft, findings)) findings.push(findingOf(rule, found, checked.data));
  }
  return findings;
}

function missing(draft: Draft): Finding[] {
  if (draft.reading.intent !== 'retraction') return [];
  const { reading, checked, address } = draft;
  const familiar = address.informal.length > address.formal.length;
  return missingMoves({ ...draft, moves: reading.moves, data: checked.data, familiar });
}

function wanted({ disabledRules = [] }: CheckOptions): (finding: Finding) => boolean {
  const disabled = new Set(disabledRules);
  return ({ ruleId }) => !disabled.has(ruleId);
}
