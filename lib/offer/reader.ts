import type { OfferLanguage } from '../catalog';
import { type ClauseKind, type ClausesData, DETAIL_KINDS, type DetailKind } from '../catalog/clause-data';
import { clauses } from '../catalog/clauses';
import { fromStored, Matcher, readTokens, SENTENCE, type Tokens } from '../check/patterns';
import { type Detail, detail } from './details';
import { FoundPatterns, sortTriggers, type Triggers } from './found';
import { type Passage, readPassages, type Writing } from './passages';

export interface Reading {
  passages: Passage[];
  /** By passage. */
  kinds: ClauseKind[][];
  /** Whether it or what stands above it says that the job is never begun. */
  isNotStarting(passage: number): boolean;
  /** In words, in the order of the text. */
  details: Detail[];
}

/** The patterns of one language made ready for reading. */
class ClauseReader {
  private readonly matcher: Matcher;
  private readonly writing: Writing;
  /** By pattern. */
  private readonly detailKinds: (DetailKind | undefined)[];
  private readonly triggers: Triggers;
  private readonly noCues: Uint32Array;

  constructor(private readonly data: ClausesData) {
    this.matcher = new Matcher(data, []);
    this.noCues = this.matcher.vocabulary.mark([]);
    const list = (words = '') => words.split(' ').filter(Boolean);
    this.writing = {
      abbreviations: new Set(list(data.abbreviations)),
      verbs: new Set(list(data.verbs)),
      infinitiveMarks: new Set(list(data.infinitiveMarks)),
      beforeOrdinals: new Set(list(data.beforeOrdinals)),
      months: list(data.months),
    };
    this.triggers = sortTriggers(data.kinds);
    const patterns = DETAIL_KINDS.flatMap((kind) => data.details[kind]);
    this.detailKinds = Array.from({ length: Math.max(...patterns) + 1 }, () => undefined);
    for (const kind of DETAIL_KINDS) for (const pattern of data.details[kind]) this.detailKinds[pattern] = kind;
  }

  read(text: string): Reading {
    const passages = readPassages(text, this.writing);
    const tokens = readTokens(text, this.matcher.vocabulary, this.noCues);
    const passageOf = markSentences(tokens, passages);
    // "3.2" in front of a clause is no date.
    const isInWords = (word: number) =>
      (tokens.start[word] as number) >= (passages[passageOf[word] as number]?.words ?? 0);
    const matches = this.matcher.find(tokens).filter(({ from }) => isInWords(from));
    const details: Detail[] = [];
    for (const { pattern, from, to } of matches) {
      const kind = this.detailKinds[pattern];
      if (kind) details.push(detail(kind, text, tokens.start[from] as number, tokens.end[to] as number));
    }
    const found = new FoundPatterns(passages, matches, passageOf);
    const { kinds, notStarting } = this.data;
    return {
      passages,
      details,
      kinds: passages.map((_, index) => found.kindsOf(index, this.triggers, kinds)),
      isNotStarting: (passage) => found.hasAny(passage, notStarting),
    };
  }
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
  const stored = clauses[language] as string | undefined;
  if (stored === undefined)
    throw new RangeError(`no contract terms for "${language}"; use one of ${Object.keys(clauses).join(', ')}`);
  const reader = new ClauseReader(fromStored(stored));
  ready.set(language, reader);
  return reader;
}
