import type { FactName } from '../../catalog/fact-data';
import type { Candidate } from './candidates';
import type { Dates } from './dates';
import { WRAPPED } from './names';
import type { Source } from './source';
import type { Span } from './span';
import type { Words } from './words';

/** Characters of a sentence around a date that are looked at. */
const BEFORE = 170;
const AFTER = 90;
/** A word after a date says less about it than one as far before it. */
const BEHIND = 25;
const BREAK = /(?:[.!?;]|[.!?]["”»)])\s+(?=[\p{Lu}¿¡"“„])|\n[^\S\n]*\n|\n(?=\s*(?:[-–•*·]|\d{1,2}[.)])\s)/gu;

/** What a date is the day of, told by the nearest word about days in its sentence. */
export function findByCues(source: Source, dates: Dates, words: Words): Candidate[] {
  return dates.places.flatMap((place): Candidate[] => {
    const fact = factOf(source, place, words);
    const date = fact && dates.at(place);
    return date ? [{ ...date, fact, strength: 'fair' }] : [];
  });
}

type Cue = keyof Words['dateCues'];

function factOf({ text, lower }: Source, { start, end }: Span, words: Words): FactName | undefined {
  const before = lower.slice(sentenceStart(text, start), start);
  const after = lower.slice(end, sentenceEnd(text, end));
  const isLastDay = words.by.test(before);
  const cues: readonly Cue[] = isLastDay
    ? ['other', 'responseDeadline']
    : ['other', 'acceptanceDate', 'startDate', 'responseDeadline', 'from'];
  let nearest: { cue: Cue; distance: number } | undefined;
  for (const cue of cues) {
    const distance =
      cue === 'from' ? distanceFrom(before, after, words) : distanceTo(before, after, words.dateCues[cue]);
    if (distance !== undefined && !(nearest && nearest.distance <= distance)) nearest = { cue, distance };
  }
  if (!nearest || nearest.cue === 'other') return undefined;
  if (nearest.cue === 'from') return 'startDate';
  // An answer is asked for by a day, not on it.
  return nearest.cue === 'responseDeadline' && !isLastDay ? undefined : nearest.cue;
}

/** "from 1 March", and the first day of a period: told where nothing nearer tells another day. */
function distanceFrom(before: string, after: string, words: Words): number | undefined {
  const last = [...before.matchAll(words.dateCues.from)].at(-1);
  const isNext = last && before.slice(last.index + last[0].length).trim() === '';
  return isNext || PERIOD.test(after) ? FAR : undefined;
}

const FAR = 60;
const PERIOD = /^\s(?:to|until|through|till|tot|t\/m|bis|au|al|hasta|[-–—])\s(?:en met\s|zum\s|el\s|le\s)?\d/u;

function distanceTo(before: string, after: string, pattern: RegExp): number | undefined {
  const last = [...before.matchAll(pattern)].at(-1);
  const [first] = after.matchAll(pattern);
  const distances = [
    ...(last ? [before.length - last.index - last[0].length] : []),
    ...(first ? [first.index + BEHIND] : []),
  ];
  return distances.length > 0 ? Math.min(...distances) : undefined;
}

function sentenceStart(text: string, at: number): number {
  const from = Math.max(0, at - BEFORE);
  const window = text.slice(from, at);
  const breaks = [...window.matchAll(BREAK)].map(({ index, 0: whole }) => index + whole.length);
  return from + Math.max(0, ...breaks, lastShortLine(window));
}

function sentenceEnd(text: string, at: number): number {
  const window = text.slice(at, at + AFTER);
  const [stop] = window.matchAll(BREAK);
  const line = window.indexOf('\n');
  const isLast = line >= 0 && at + line - text.lastIndexOf('\n', at + line - 1) <= WRAPPED;
  return at + Math.min(stop?.index ?? window.length, isLast ? line : window.length);
}

/** Where the last line begins that follows one which nobody had to break. */
function lastShortLine(window: string): number {
  const line = window.lastIndexOf('\n');
  return line >= 0 && line - window.lastIndexOf('\n', line - 1) <= WRAPPED ? line + 1 : 0;
}
