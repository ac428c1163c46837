import type { Candidate } from './candidates';
import { companyReader } from './company-name';
import { endsWithLegalForm } from './legal-forms';
import { placeholderEnd, tellsFact } from './placeholders';
import type { Source } from './source';
import type { Words } from './words';

/** The parties stand at the beginning. */
const BEGINNING = 900;
/** From the name of a party to the word that it is called by. */
const DEFINED = 500;
const NAME_START = /(?<![\p{L}\p{N}])(?:\p{Lu}|[{[$<«]|vzw\s|asbl\s)/gu;

const LIST_MARK = /^\n?\p{Lu}[.)]\s/u;

/** The employer as a contract names it: the party that is called so from there on, or the first firm with its legal form. */
export function findParties({ text, lower }: Source, words: Words): Candidate[] {
  const called = words.calledEmployer.exec(lower);
  const defined = called && partyBefore(text, called.index, words);
  const first = firstIn(text, 0, BEGINNING, words, true);
  return [
    ...(defined ? [{ ...defined, fact: 'company' as const, strength: 'strongest' as const }] : []),
    ...(first ? [{ ...first, fact: 'company' as const, strength: 'fair' as const }] : []),
  ];
}

function partyBefore(text: string, end: number, words: Words) {
  const from = Math.max(0, end - DEFINED, text.lastIndexOf('\n\n', end) + 1);
  return firstIn(text, from, end, words, true) ?? firstIn(text, from, end, words, false);
}

/** A placeholder of that name, a name with a word of companies', or whatever a paragraph begins with. */
function isParty(before: string, name: string, words: Words): boolean {
  if (placeholderEnd(name, 0) !== undefined) return tellsFact(name, 'company', words);
  return words.businessWords.isIn(name) || !/\p{L}{2}/u.test(before);
}

function firstIn(text: string, from: number, end: number, words: Words, needsForm: boolean) {
  const read = companyReader(words);
  for (const { index } of text.slice(from, end).matchAll(NAME_START)) {
    // "A." before a party is no initial.
    if (LIST_MARK.test(text.slice(from + index - 1, from + index + 3))) continue;
    const span = read(text, from + index);
    if (!span || span.end > end) continue;
    const name = text.slice(span.start, span.end);
    if (!needsForm && isParty(text.slice(from, span.start), name, words)) return span;
    if (name.includes(' ') && endsWithLegalForm(name)) return span;
  }
  return undefined;
}
