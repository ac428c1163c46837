import type { Language, OfferLanguage } from '../catalog';
import type { ClauseKind } from '../catalog/clause-data';
import { terms } from '../catalog/clauses';
import { type Detail, readFigures, settleDetails } from './details';
import { detectOfferLanguage } from './language';
import type { Passage } from './passages';
import { clauseReader, type Reading } from './reader';
import { visibleWords } from './visible';

/** A contract term found. Offsets are UTF-16 code units into the text; `quote` is what stands between them. */
export interface Clause {
  kind: ClauseKind;
  /** It says what happens when the job is never begun. */
  notStarting: boolean;
  /** Whole sentences. */
  quote: string;
  start: number;
  end: number;
  /** Amounts, periods and dates in the quote, in its order, without overlap; their offsets too are into the text. */
  details: Detail[];
  /** What the kind is called, what such a clause means and what a person can do: general information, never advice. */
  title: string;
  message: string;
  whatToDo: string;
}

export interface ClauseOptions {
  /** Of the text; detected unless given. */
  language?: OfferLanguage;
  /** Of title, message and what to do; English unless given. */
  interfaceLanguage?: Language;
}

/** Sentences of one kind that follow each other are one clause up to this many characters. */
const LONGEST = 700;

/** The terms of an offer or contract that matter to a person who may not start, in the order of the text. */
export function findClauses(text: string, options: ClauseOptions = {}): Clause[] {
  const visible = visibleWords(text);
  const reading = clauseReader(options.language ?? detectOfferLanguage(visible)).read(visible);
  const said = terms[options.interfaceLanguage ?? 'en'];
  const figures = settleDetails([...readFigures(text), ...reading.details]);
  return joined(reading).map(({ kind, start, end, notStarting }) => {
    const term = said[kind];
    const { message, whatToDo } = (notStarting && term.notStarting) || term;
    const quote = text.slice(start, end);
    const details = within(figures, start, end);
    return { kind, notStarting, quote, start, end, details, title: term.title, message, whatToDo };
  });
}

interface Span {
  kind: ClauseKind;
  start: number;
  end: number;
  notStarting: boolean;
}

/** One span for the sentences of a kind that stand together under one heading; a single sentence between is taken in where it is no term itself. */
function joined(reading: Reading): Span[] {
  const { passages, kinds, isNotStarting } = reading;
  const spans: Span[] = [];
  const open = new Map<ClauseKind, { span: Span; last: number }>();
  passages.forEach((passage, index) => {
    for (const kind of kinds[index] ?? []) {
      const before = open.get(kind);
      if (before && goesOn(before.span, before.last, index, reading)) {
        before.span.end = passage.end;
        before.span.notStarting ||= isNotStarting(index);
        before.last = index;
      } else {
        const span = { kind, start: passage.start, end: passage.end, notStarting: isNotStarting(index) };
        spans.push(span);
        open.set(kind, { span, last: index });
      }
    }
  });
  return spans;
}

function goesOn(span: Span, last: number, index: number, { passages, kinds }: Reading): boolean {
  const passage = passages[index] as Passage;
  const isNear = index - last === 1 || (index - last === 2 && !kinds[index - 1]?.length);
  return isNear && passages[last]?.heading === passage.heading && passage.end - span.start <= LONGEST;
}

/** Details are in the order of the text: the first one is found by halving. */
function within(details: readonly Detail[], start: number, end: number): Detail[] {
  let low = 0;
  for (let high = details.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((details[middle] as Detail).start < start) low = middle + 1;
    else high = middle;
  }
  const found: Detail[] = [];
  for (let at = low; at < details.length && (details[at] as Detail).start < end; at++)
    found.push(details[at] as Detail);
  return found.filter((one) => one.end <= end);
}
