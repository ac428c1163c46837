import { FINDERS } from './detect';
import { readAddress } from './detect/address';
import type { Draft } from './detect/finder';
import { findingOf, type Objection, type Review, settle } from './finding';
import { readLetter } from './intent';
import { checkedLanguage, detectLanguage } from './language';
import { missingMoves } from './missing';
import type { CheckOptions } from './options';
import { applies, findPhrases, type Phrase } from './phrasing';

/** Checks what a person has written: what a careful reader would object to, and what a retraction still lacks. */
export function checkDraft(text: string, options: CheckOptions = {}): Review {
  const language = options.language ?? detectLanguage(text);
  const checked = checkedLanguage(language);
  const { tokens, acts, phrases } = checked.reader.read(text);
  const reading = readLetter(acts, tokens, checked, options.assumeRetraction ?? false);
  const address = readAddress(tokens, checked);
  const draft = { text, tokens, acts, reading, address, checked, facts: options.facts ?? {}, tone: options.tone };
  const { disabledRules = [] } = options;
  // What is missing stands before the words at its place.
  const objections = [...missing(draft), ...phrasing(phrases, draft)].filter(
    ({ rule }) => !disabledRules.includes(rule.id),
  );
  const findings = settle(objections).map(findingOf);
  return { language, intent: reading.intent, moves: reading.moves, findings, words: tokens.count };
}

function phrasing(all: readonly Phrase[], draft: Draft): Objection[] {
  const { checked, reading } = draft;
  const phrases = findPhrases(all, draft);
  const everydayCounts = reading.intent === 'retraction' || phrases.length > 0;
  const objections: Objection[] = [...phrases];
  for (const rule of checked.purposes.detectorRules) {
    if (!rule.detector || !applies(rule, reading) || (rule.everyday && !everydayCounts)) continue;
    for (const found of FINDERS[rule.detector](draft, objections)) objections.push({ rule, ...found });
  }
  return objections;
}

function missing(draft: Draft): Objection[] {
  if (draft.reading.intent !== 'retraction') return [];
  const { reading, checked, address } = draft;
  const familiar = address.informal.length > address.formal.length;
  return missingMoves({ ...draft, moves: reading.moves, data: checked.data, familiar });
}
