import type { OfferLanguage } from '../catalog';
import {
  CLAUSE_KINDS,
  type ClauseKind,
  type ClausesData,
  DETAIL_KINDS,
  type DetailKind,
  type TriggerPart,
} from '../catalog/clause-data';
import { clauses } from '../catalog/clauses';
import { Matcher, readTokens, SENTENCE, type Tokens } from '../check/patterns';
import { type Detail, detail } from './details';
import { type Passage, readPassages, type Writing } from './passages';

/** First and last of some words that stand together. */
interface Words {
  from: number;
  to: number;
}

/** What the patterns found in one passage. */
type Found = Map<number, Words[]>;

export interface Reading {
  passages: Passage[];
  /** By passage. */
  kinds: ClauseKind[][];
  notStarting: boolean[];
  /** In words, in the order of the text. */
  details: Detail[];
}

/** The patterns of one language made ready for reading. */
class ClauseReader {
  private readonly matcher: Matcher;
  private readonly writing: Writing;
  private readonly detailKinds = new Map<number, DetailKind>();
  private readonly noAbbreviations: Uint8Array;

  constructor(private readonly data: ClausesData) {
    this.matcher = new Matcher(data.patterns, data.words.split(' '), []);
    this.noAbbreviations = this.matcher.classesOf([]);
    this.writing = {
      abbreviations: new Set(data.abbreviations.split(' ')),
      verbs: new Set(data.verbs.split(' ')),
    };
    for (const kind of DETAIL_KINDS) for (const pattern of data.details[kind]) this.detailKinds.set(pattern, kind);
  }

  read(text: string): Reading {
    const passages = readPassages(text, this.writing);
    const tokens = readTokens(text, this.matcher.vocabulary, this.noAbbreviations);
    const passageOf = markSentences(tokens, passages);
    const found: (Found | undefined)[] = [];
    const details: Detail[] = [];
    for (const { pattern, from, to } of this.matcher.find(tokens)) {
      const kind = this.detailKinds.get(pattern);
      if (kind) details.push(detail(kind, text, tokens.start[from] as number, tokens.end[to] as number));
      const passage = passageOf[from] as number;
      const here: Found = found[passage] ?? new Map();
      found[passage] = here;
      const known = here.get(pattern);
      if (known) known.push({ from, to });
      else here.set(pattern, [{ from, to }]);
    }
    return {
      passages,
      kinds: passages.map((_, index) => this.kindsOf(index, passages, found)),
      notStarting: passages.map((_, index) => this.isNotStarting(index, passages, found)),
      details,
    };
  }

  private kindsOf(index: number, passages: readonly Passage[], found: readonly (Found | undefined)[]): ClauseKind[] {
    const here = found[index];
    const passage = passages[index] as Passage;
    if (!here || passage.isHeading) return [];
    const above = [passage.heading, passage.leadIn].map((one) => found[one ?? -1]);
    const near = { above, before: [...above, ...earlier(index, passage, found)] };
    return CLAUSE_KINDS.filter((kind) => {
      const { is, isNot } = this.data.kinds[kind];
      const explained = wordsOf(isNot, here);
      const holds = ({ pattern, where }: TriggerPart) => {
        if (where === 'not') return !here.has(pattern);
        if (here.get(pattern)?.some((words) => !overlaps(words, explained))) return true;
        return where !== undefined && near[where].some((other) => other?.has(pattern));
      };
      return is.some((parts) => parts.every(holds));
    });
  }

  private isNotStarting(index: number, passages: readonly Passage[], found: readonly (Found | undefined)[]): boolean {
    const { heading, leadIn } = passages[index] as Passage;
    return [index, heading, leadIn].some((one) =>
      this.data.notStarting.some((pattern) => found[one ?? -1]?.has(pattern)),
    );
  }
}

/** How many sentences back "it" or "the full amount" may speak of. */
const EARLIER = 2;

function earlier(index: number, { sentence }: Passage, found: readonly (Found | undefined)[]): (Found | undefined)[] {
  return found.slice(Math.max(index - EARLIER, index - sentence), index);
}

function wordsOf(patterns: readonly number[], found: Found): Set<number> {
  const words = new Set<number>();
  for (const pattern of patterns)
    for (const { from, to } of found.get(pattern) ?? []) for (let at = from; at <= to; at++) words.add(at);
  return words;
}

function overlaps({ from, to }: Words, words: ReadonlySet<number>): boolean {
  if (words.size > 0) for (let at = from; at <= to; at++) if (words.has(at)) return true;
  return false;
}

/** Makes sentences end where the passages do, and after the number of a clause. Returns by word the number of its passage. */
function markSentences(tokens: Tokens, passages: readonly Passage[]): Int32Array {
  const passageOf = new Int32Array(tokens.count);
  let passage = 0;
  for (let at = 0, last = -1; at < tokens.count; at++) {
    const start = tokens.start[at] as number;
    while (passage + 1 < passages.length && start >= (passages[passage + 1] as Passage).start) passage++;
    const isNumber = start < ((passages[passage] as Passage | undefined)?.words ?? 0);
    const flags = tokens.flags[at] as number;
    tokens.flags[at] = isNumber || passage !== last ? flags | SENTENCE : flags & ~SENTENCE;
    passageOf[at] = passage;
    if (!isNumber) last = passage;
  }
  return passageOf;
}

const ready = new Map<OfferLanguage, ClauseReader>();

/** Throws a `RangeError` for a language that there are no patterns of. */
export function clauseReader(language: OfferLanguage): ClauseReader {
  const known = ready.get(language);
  if (known) return known;
  const json = clauses[language] as string | undefined;
  if (json === undefined)
    throw new RangeError(`no contract terms for "${language}"; use one of ${Object.keys(clauses).join(', ')}`);
  const reader = new ClauseReader(JSON.parse(json));
  ready.set(language, reader);
  return reader;
}
