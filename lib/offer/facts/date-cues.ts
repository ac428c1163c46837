import type { FactName } from '../../catalog/fact-data';
import type { Candidate } from './candidates';
import type { Dates } from './dates';
import { WRAPPED } from './name-tokens';
import type { Source } from './source';
import { placesOf, type Span } from './span';
import type { Words } from './words';

/** Characters of a sentence around a date that are looked at. */
const BEFORE = 170;
const AFTER = 90;
/** A word after a date says less about it than one as far before it. */
const BEHIND = 25;
const BREAK = /(?:[.!?;]|[.!?]["”»)])\s+(?=[\p{Lu}¿¡"“„])|\n[^\S\n]*\n|\n(?=\s*(?:[-–•*·]|\d{1,2}[.)])\s)/gu;

/** What a date is the day of, told by the nearest word about days in its sentence. */
export function findByCues(source: Source, dates: Dates, words: Words): Candidate[] {
  const written = dates.places.flatMap((place): Candidate[] => {
    const fact = factOf(source, place, words);
    const date = fact && dates.at(place);
    return date ? [{ ...date, fact, strength: 'fair' }] : [];
  });
  const isDated = written.some(({ fact }) => fact === 'responseDeadline');
  return [
    ...written,
    ...relativeDays(source, dates, words).filter(({ fact }) => fact === 'acceptanceDate' || !isDated),
  ];
}

/** "tomorrow" by which to answer or "within a week", and "yesterday" on which somebody said yes. */
function relativeDays({ text, lower }: Source, dates: Dates, words: Words): Candidate[] {
  const isPart = (at: number) => dates.places.some(({ start, end }) => at >= start - NEAR && at < end);
  const read = (pattern: RegExp, fact: 'responseDeadline' | 'acceptanceDate', isMeant: (place: Span) => boolean) =>
    placesOf(pattern, lower)
      .slice(0, MOST_DAYS)
      .flatMap((place): Candidate[] => {
        if (isPart(place.start) || !isMeant(place)) return [];
        if (nearestCue({ text, lower }, place, words, ['other', 'startDate', fact]) !== fact) return [];
        return [{ ...place, fact, strength: 'weak' }];
      });
  return [
    ...read(words.relativeDays, 'responseDeadline', (place) => isDue({ text, lower }, place, words)),
    ...read(words.answerTimes, 'responseDeadline', ({ start, end }) =>
      words.answerWords.test(lower.slice(sentenceStart(text, start), sentenceEnd(text, end))),
    ),
    ...read(words.pastDays, 'acceptanceDate', () => true),
  ];
}

/** "by tomorrow", or any day in a question. */
function isDue({ text, lower }: Source, { start, end }: Span, words: Words): boolean {
  return words.by.test(lower.slice(sentenceStart(text, start), start)) || text[sentenceEnd(text, end)] === '?';
}

const MOST_DAYS = 40;
/** Characters from a day of the week to its date. */
const NEAR = 12;

type Cue = keyof Words['dateCues'];

function factOf(source: Source, place: Span, words: Words): FactName | undefined {
  const isLastDay = words.by.test(source.lower.slice(sentenceStart(source.text, place.start), place.start));
  const cues: readonly Cue[] = isLastDay
    ? ['other', 'responseDeadline']
    : ['other', 'acceptanceDate', 'startDate', 'responseDeadline', 'from'];
  const cue = nearestCue(source, place, words, cues);
  if (!cue || cue === 'other') return undefined;
  if (cue === 'from') return 'startDate';
  // An answer is asked for by a day, not on it.
  return cue === 'responseDeadline' && !isLastDay ? undefined : cue;
}

function nearestCue(
  { text, lower }: Source,
  { start, end }: Span,
  words: Words,
  cues: readonly Cue[],
): Cue | undefined {
  const before = lower.slice(sentenceStart(text, start), start);
  const after = lower.slice(end, sentenceEnd(text, end));
  let nearest: { cue: Cue; distance: number } | undefined;
  for (const cue of cues) {
    const distance =
      cue === 'from' ? distanceFrom(before, after, words) : distanceTo(before, after, words.dateCues[cue]);
    if (distance !== undefined && !(nearest && nearest.distance <= distance)) nearest = { cue, distance };
  }
  return nearest?.cue;
}

/** "from 1 March", and the first day of a period: told where nothing nearer tells another day. */
function distanceFrom(before: string, after: string, words: Words): number | undefined {
  const last = placesOf(words.dateCues.from, before).at(-1);
  const isNext = last && before.slice(last.end).trim().length < 4;
  return isNext || PERIOD.test(after) ? FAR : undefined;
}

const FAR = 60;
const PERIOD = /^\s(?:to|until|through|till|tot|t\/m|bis|au|al|hasta|[-–—])\s(?:en met\s|zum\s|el\s|le\s)?\d/u;

/** A cue before another date is that one's. */
const OTHER_DATE = /\d{1,2}\S{0,2}\s\p{L}{3}|\d[./-]\d|\p{L}{3}\s\d{1,2}(?!\d)/u;

function distanceTo(before: string, after: string, pattern: RegExp): number | undefined {
  const last = placesOf(pattern, before).at(-1);
  const first = placesOf(pattern, after)[0];
  const distances = [
    ...(last ? [before.length - last.end] : []),
    ...(first && !OTHER_DATE.test(after.slice(first.start)) ? [first.start + BEHIND] : []),
  ];
  return distances.length > 0 ? Math.min(...distances) : undefined;
}

function sentenceStart(text: string, at: number): number {
  const from = Math.max(0, at - BEFORE);
  const window = text.slice(from, at);
  return from + Math.max(0, placesOf(BREAK, window).at(-1)?.end ?? 0, lastShortLine(window));
}

function sentenceEnd(text: string, at: number): number {
  const window = text.slice(at, at + AFTER);
  const stop = placesOf(BREAK, window)[0];
  const line = window.indexOf('\n');
  const isLast = line >= 0 && at + line - text.lastIndexOf('\n', at + line - 1) <= WRAPPED;
  return at + Math.min(stop?.start ?? window.length, isLast ? line : window.length);
}

/** Where the last line begins that follows one which nobody had to break. */
function lastShortLine(window: string): number {
  const line = window.lastIndexOf('\n');
  return line >= 0 && line - window.lastIndexOf('\n', line - 1) <= WRAPPED ? line + 1 : 0;
}
