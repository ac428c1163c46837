import * as de from 'chrono-node/de';
import * as en from 'chrono-node/en';
import * as es from 'chrono-node/es';
import * as fr from 'chrono-node/fr';
import * as nl from 'chrono-node/nl';
import type { OfferLanguage } from '../../catalog';
import { findPlaceholder, placeholderEnd } from './placeholders';
import type { Reader, Span } from './span';

type Result = ReturnType<typeof en.parse>[number];

const PARSERS: Record<OfferLanguage, { parse(text: string, reference: Date): Result[] }> = {
  de: de.casual,
  en: en.casual,
  es: es.casual,
  fr: fr.casual,
  nl: nl.casual,
};
/** Only dates that stand in the text count, so that the day of reading changes nothing. */
const REFERENCE = new Date(2026, 0, 15, 12);
const WEEKDAY =
  /(?:day|dag|tag|mittwoch|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo)$/iu;
const DAY_OF_WEEK = new RegExp(WEEKDAY.source.slice(0, -1), 'iu');
const WINDOW = 110;
/** Where a date or placeholder may begin or go on. */
const HINT = new RegExp(`\\d|[[{<«%]|${DAY_OF_WEEK.source}`, 'iu');
/** Characters from there to the end of the longest date or placeholder. */
const LONGEST = 60;
/** Characters of a month or day of the week before the first digit. */
const LEAD = 20;
/** Words that may stand between the cue and the date. */
const MOST_WORDS = 7;
/** And a placeholder, which may stand for anything. */
const FEW_WORDS = 3;
const SENTENCE_END = /\p{L}{3}[.;!?]\s|[;?!]|\n\s*\n/u;
const NUMERIC = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{2}|\d{4})$/;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
const TIME =
  /[\s,]*(?:\b(?:at|om|um|à|a las?|by|before)\s+)?(?:\b\d{1,2}[:h]\d{2}\b|\b\d{1,2}(?:\.\d{2})?\s?(?:[ap]\.?m\b|uur|uhr|h\b)).*$/isu;
/** "at 8" of "at 8 o'clock", which the parser cuts. */
const HOUR = /\s(?:at|om|um|à|a las?)\s\d{1,2}$/iu;
const LEADING =
  /^(?:(?:on|the|am|den|le|el|op|the)\s+|\d{1,2}(?:[:.]\d{2})?\s?(?:[ap]\.?m\.?|uur|uhr|h)\s+(?:on|op|am|le|el)?\s*)+/iu;
const RANGE = /\s*(?:[–—]|\s-\s|\b(?:to|until|through|tot|bis|au|hasta|al)\b)[\s\S]*$/iu;
const YEAR = /^(?:,?\s*(?:del?|of)?\s*)(\d{4})(?!\d)/iu;
const MONTHS =
  /(?:jan(?:uar[yi]?|vier)|j[äa]nner|januari|februar[yi]?|februari|février|märz|maart|march|mars|avril|april|mai|mei|may|jun[ei]|juin|juni|jul[yi]|juillet|juli|ao[uû]t|august(?:us)?|septemb(?:er|re)|o[ck]tob(?:er|re)|novemb(?:er|re)|d[eé][cz]emb(?:er|re))/iu
    .source;
const MONTH_YEAR = new RegExp(`(?<![\\p{L}\\d])${MONTHS}\\s+\\d{4}(?!\\d)`, 'iu');

/** What tells that a date is another one than its cue makes believe. */
export interface OtherDays {
  /** Words between the cue and the date. */
  between: ReadonlySet<string>;
  /** The end of what stands before it: "the Act of" 3 July 1978 and "until" 31 July are no first days. */
  before: RegExp;
}

/** Reads the first date or placeholder after a cue, unless it is one of the `others` or the sentence ends before it. */
export function dateReader(dates: Dates, others?: OtherDays): Reader {
  return (text, from) => {
    const hint = dateHint(text.slice(from, from + WINDOW));
    if (hint === undefined) return undefined;
    const window = text.slice(from, from + hint + LONGEST);
    const date = dates.near(text, from, from + hint);
    const open = findPlaceholder(window);
    const found =
      open >= 0 && (!date || open < date.start) ? { start: open, end: placeholderEnd(window, open) ?? open } : date;
    if (!found || found.end === found.start) return undefined;
    const gap = window.slice(0, found.start);
    const words = gap.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    if (
      words.length > (found === date ? MOST_WORDS : FEW_WORDS) ||
      SENTENCE_END.test(gap) ||
      /\n[^\n]*:/.test(gap) ||
      words.some((word) => others?.between.has(word)) ||
      others?.before.test(before(text, from + found.start))
    )
      return undefined;
    return { ...found, start: from + found.start, end: from + found.end };
  };
}

/** Enough for the words in front of a date. */
const IN_FRONT = 40;

const before = (text: string, at: number) => text.slice(Math.max(0, at - IN_FRONT), at).toLowerCase();

/** Where a date can stand in a window, if one can: most cues are followed by none, and parsing is slow. */
function dateHint(window: string): number | undefined {
  const hint = HINT.exec(window);
  return !hint || SENTENCE_END.test(window.slice(0, hint.index)) ? undefined : hint.index;
}

const MONTH =
  '(?:jan(?:uar[yi]?|vier)?|j[äa]nner|ene(?:ro)?|f[eé]v(?:rier)?|feb(?:r(?:uar[yi]?|ero)?)?|m[äa]r(?:z|s|ch|zo)?|maart|mrt|a[pbv]r(?:il)?|ma[iy]o?|mei|jun[ei]?o?|juin|jul[yi]?o?|juil(?:let)?|aug(?:ust(?:us)?)?|ao[uû]t|ago(?:sto)?|sept?(?:iembre|ember|embre)?|setiembre|o[ck]t(?:ober|obre|ubre)?|nov(?:iembre|ember|embre)?|d[eéi][cz](?:iembre|ember|embre)?)(?!\\p{L})\\.?';
/** Where a day of the calendar or a month of a year is written. */
const DAY_OR_MONTH = new RegExp(
  `(?<![\\d.,])(?:\\d{1,4}([./-])\\d{1,2}\\1\\d{2,4}|\\d{1,2}(?:(?:st|nd|rd|th|er|[º°ªe.])?\\s{1,2}(?:(?:of|de)\\s)?|[-/.])${MONTH}|${MONTH}\\s\\d{1,4}(?:st|nd|rd|th)?)(?!\\d)(?:(?:,?\\s(?:del?\\s)?|[-/.])\\d{4}(?!\\d)|[-/.]\\d{2}(?!\\d))?`,
  'giu',
);
/** More dates has no offer and no contract. */
const MOST_DATES = 60;
/** The day of the week in front of a date. */
const DAY_BEFORE =
  /(?<!\p{L})(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues?|wed|thur?s?|fri|sat|sun)\.?|(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|(?:mo|di|mi|do|fr|sa|so)\.|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo),?\s(?:(?:the|den|dem|der|le|el)\s)?$/iu;
/** Characters from a day of the week to the day of the month. */
const WEEKDAY_GAP = 16;

/** The dates of a text, each parsed once, and only if somebody asks, for parsing is slow. */
export class Dates {
  /** Where dates are written, roughly. */
  readonly places: readonly Span[];
  private readonly read = new Map<Span, Span | undefined>();

  constructor(
    private readonly text: string,
    private readonly language: OfferLanguage,
  ) {
    const all = [...text.matchAll(DAY_OR_MONTH)].slice(0, MOST_DATES);
    this.places = all.map(({ index, 0: whole }) => ({ start: index, end: index + whole.length }));
  }

  at(place: Span): Span | undefined {
    if (!this.read.has(place)) this.read.set(place, this.parse(place));
    return this.read.get(place);
  }

  /** The first date from `from` on, counted from there, where something hints at one. */
  near(text: string, from: number, hint: number): Span | undefined {
    const place = this.places.find(({ start }) => start >= from);
    const isDay = /\d/.test(text[hint] ?? '');
    if (!isDay && (!place || place.start > hint + WEEKDAY_GAP)) {
      const window = text.slice(from, hint + LONGEST);
      return DAY_OF_WEEK.test(window) ? firstDate(window, this.language) : undefined;
    }
    if (!place || place.start > hint + LONGEST) return undefined;
    const date = this.at(place);
    // One that begins before the cue ends is another date.
    if (date && date.start < from) return firstDate(text.slice(from, place.end), this.language);
    return date && date.end <= text.length ? { ...date, start: date.start - from, end: date.end - from } : undefined;
  }

  private parse({ start, end }: Span): Span | undefined {
    const date = firstDate(this.text.slice(start, end), this.language);
    if (!date) return undefined;
    const weekday =
      date.start === 0 ? (DAY_BEFORE.exec(this.text.slice(Math.max(0, start - LEAD), start))?.[0].length ?? 0) : 0;
    return { ...date, start: start + date.start - weekday, end: start + date.end };
  }
}

/** The day of a header such as "Date: Mon, 2 Mar 2026 10:11". */
export function firstDate(text: string, language: OfferLanguage): Span | undefined {
  for (const code of language === 'en' ? (['en'] as const) : ([language, 'en'] as const)) {
    for (const result of PARSERS[code].parse(text, REFERENCE)) {
      const { start } = result;
      if (!isWritten(result)) continue;
      const span = trimmed(text, result.index, result.index + result.text.length, result.end !== null);
      if (!span) continue;
      const [year, month, date] = [start.get('year'), start.get('month'), start.get('day')];
      const written = YEAR.exec(text.slice(span.end));
      const certain = start.isCertain('day') && start.isCertain('month') && (start.isCertain('year') || written);
      const end = !start.isCertain('year') && written ? span.end + written[0].length : span.end;
      const iso =
        certain && isoOf(Number(written && !start.isCertain('year') ? written[1] : year), month ?? 0, date ?? 0);
      const value = text.slice(span.start, end);
      return { start: span.start, end, ...(iso && isSure(value, language) && { iso }) };
    }
  }
  const month = MONTH_YEAR.exec(text);
  return month ? { start: month.index, end: month.index + month[0].length } : undefined;
}

/** A day of the calendar or of the week, or a month of a year; not "now" or "in two weeks". */
function isWritten({ text, start }: Result): boolean {
  if (start.tags().has('result/relativeDate')) return false;
  if (!/\d/.test(text)) return WEEKDAY.test(text.replace(/[\s,]+$/u, ''));
  return (
    start.isCertain('weekday') || (start.isCertain('month') && (start.isCertain('day') || start.isCertain('year')))
  );
}

/** Without the hour, the preposition in front and the end of a period. */
function trimmed(text: string, from: number, to: number, isPeriod: boolean): Span | undefined {
  const whole = text.slice(from, to);
  const lead = LEADING.exec(whole)?.[0].length ?? 0;
  let value = whole.slice(lead).replace(TIME, '');
  if (isPeriod && !ISO_DAY.test(value)) value = value.replace(RANGE, '');
  value = value.replace(HOUR, '').replace(/[\s,]+$/u, '');
  if (!/[\p{L}\p{N}]/u.test(value)) return undefined;
  return { start: from + lead, end: from + lead + value.length };
}

function isoOf(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** In English 03/04/2026 is the third of April or the fourth of March. */
function isSure(value: string, language: OfferLanguage): boolean {
  const [, first, , second] = NUMERIC.exec(value) ?? [];
  return language !== 'en' || first === undefined || first === second || Number(first) > 12 || Number(second) > 12;
}
