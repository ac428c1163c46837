import { STRENGTHS } from '../../catalog/fact-data';
import type { Candidate } from './candidates';
import { findPlaceholder } from './placeholders';
import type { Source } from './source';
import type { Words } from './words';

const LONGEST_ENDING = 16;
/** "Entwickler:in", "Kellner*in", "Prüfer/-in", "vendeur·euse" */
const GENDERED = /(?:[:*·/]-?|\()\p{L}+\)?$/u;

/** What people are at work: "engineer", and "-verpleegkundige" at the end of any word. */
export class TitleNouns {
  private readonly words: ReadonlySet<string>;
  private readonly endings: ReadonlySet<string>;

  constructor(nouns: readonly string[]) {
    this.words = new Set(nouns.filter((noun) => !noun.startsWith('-')));
    this.endings = new Set(nouns.filter((noun) => noun.startsWith('-')).map((noun) => noun.slice(1)));
  }

  /** Whether one of the words of a name is such a noun. */
  isIn(name: string): boolean {
    return name
      .toLowerCase()
      .split(/[\s,()&]+|\/(?!-?in\b)/u)
      .some((word) => this.has(word.replace(GENDERED, '')));
  }

  private has(word: string): boolean {
    if (this.words.has(word)) return true;
    if (word.includes('-') && this.has(word.slice(word.lastIndexOf('-') + 1))) return true;
    const stem = word.replace(/in(?:nen)?$/u, '');
    return this.hasEnding(word) || (stem !== word && this.hasEnding(stem));
  }

  private hasEnding(word: string): boolean {
    for (let from = Math.max(0, word.length - LONGEST_ENDING); from < word.length; from++)
      if (this.endings.has(word.slice(from))) return true;
    return false;
  }
}

/** What no known noun tells to be a title needs a plainer place, and in English capitals. */
export function weighRoles({ text, lower }: Source, candidates: readonly Candidate[], words: Words): Candidate[] {
  return candidates.flatMap((one): Candidate[] => {
    if (one.fact !== 'role') return [one];
    if (words.representing.test(sentenceBefore(lower, one.start))) return [];
    const value = text.slice(one.start, one.end);
    if (
      findPlaceholder(value) >= 0 ||
      words.titleNouns.isIn(value) ||
      words.titleEndings.test(lower.slice(one.start, one.end))
    )
      return [one];
    const strength = STRENGTHS[STRENGTHS.indexOf(one.strength) - 1];
    const isPlain = words.roleCapitals < 9 && one.strength !== 'strongest' && !/\p{Lu}/u.test(value);
    return strength === undefined || isPlain ? [] : [{ ...one, strength }];
  });
}

const CONTEXT = 110;

const sentenceBefore = (lower: string, at: number) =>
  lower
    .slice(Math.max(0, at - CONTEXT), at)
    .split(/[;:]|\p{L}{3}[.!?]\s|\n\s*\n/u)
    .at(-1) ?? '';
