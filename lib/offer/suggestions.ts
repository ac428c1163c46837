import type { Fact, FactName } from '.';
import { extractFacts } from './facts';

/** The fields of the form that an offer can fill, and the fact that does. */
const FACT_OF = {
  company: 'company',
  role: 'role',
  startsOn: 'startDate',
  recipient: 'sender',
} as const satisfies Record<string, FactName>;

export type SuggestedField = keyof typeof FACT_OF;

export interface Candidate {
  /** For the field: as written, dates in the words of the given locale. */
  value: string;
  /** The words around it in the offer. */
  quote: string;
}

/** What an offer says about the fields of the form: one candidate, or several to choose from. */
export type Suggestions = Partial<Record<SuggestedField, Candidate[]>>;

/** Of the words on each side of a fact this many characters are quoted at most. */
const AROUND = 60;
const SENTENCE_BREAK = /[.!?]\s+(?=\p{Lu})|\n/gu;

export function suggestionsFrom(text: string, locale: string): Suggestions {
  const facts = extractFacts(text);
  const suggestions: Suggestions = {};
  for (const field of Object.keys(FACT_OF) as SuggestedField[]) {
    const fact = facts[FACT_OF[field]];
    if (fact) suggestions[field] = candidatesOf(text, [fact, ...(fact.alternatives ?? [])], locale);
  }
  return suggestions;
}

/** "March 2" beside "Monday, March 2, 2026" is no choice. */
function candidatesOf(text: string, facts: readonly Fact[], locale: string): Candidate[] {
  const whole = facts.filter(({ value }) => !facts.some((fact) => fact.value !== value && fact.value.includes(value)));
  const candidates = whole.map((fact) => ({ value: fieldValue(fact, locale), quote: quoteOf(text, fact) }));
  return candidates.filter(({ value }, index) => candidates.findIndex((other) => other.value === value) === index);
}

function fieldValue({ value, iso }: Fact, locale: string): string {
  const date = iso === undefined ? Number.NaN : Date.parse(iso);
  return Number.isNaN(date)
    ? value
    : new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

/** The sentence that a fact stands in, cut at whole words where it is long. */
function quoteOf(text: string, { start, end }: Fact): string {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  const breaks = [...before.matchAll(SENTENCE_BREAK)];
  const last = breaks.at(-1);
  const head = last ? before.slice(last.index + last[0].length) : cutStart(before, start > AROUND);
  const [stop] = after.matchAll(SENTENCE_BREAK);
  const tail = stop ? after.slice(0, stop.index + 1) : cutEnd(after, end + AROUND < text.length);
  return `${head}${text.slice(start, end)}${tail}`.replace(/\s+/g, ' ').trim();
}

function cutStart(words: string, cut: boolean): string {
  return cut ? `… ${words.replace(/^\S*\s*/, '')}` : words;
}

function cutEnd(words: string, cut: boolean): string {
  return cut ? `${words.replace(/\s*\S*$/, '')} …` : words;
}
