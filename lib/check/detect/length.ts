import type { Draft, Finder, Found } from './finder';

/** Words of the whole letter: readers of bad news stop reading, or feel brushed off, outside of these. */
const RANGES = { formal: [90, 180], warm: [90, 180], concise: [70, 120] } as const;
/** A tenth more or less is no fault. Without a known tone a letter may be as short, or as long, as a kind one gets. */
const SLACK = 0.1;
const ANY_TONE = [30, 280] as const;

export const tooShort: Finder = (draft) => (draft.tokens.count < range(draft)[0] ? [atTheEnd(draft)] : []);
export const tooLong: Finder = (draft) => (draft.tokens.count > range(draft)[1] ? [atTheEnd(draft)] : []);

function range({ tone }: Draft): readonly [number, number] {
  if (!tone) return ANY_TONE;
  const [least, most] = RANGES[tone];
  return [least * (1 - SLACK), most * (1 + SLACK)];
}

function atTheEnd({ text }: Draft): Found {
  const end = text.trimEnd().length;
  return { start: end, end };
}
