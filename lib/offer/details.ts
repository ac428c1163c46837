import type { DetailKind } from '../catalog/clause-data';

/** An amount of money, a length of time or a date, as written. Offsets into the text. */
export interface Detail {
  kind: DetailKind;
  text: string;
  start: number;
  end: number;
}

const NUMBER = String.raw`\d{1,3}(?:[.,'’ \u00a0\u202f]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d{1,12}(?:[.,]\d{1,2})?(?!\d)`;
const CODES = 'EUR|USD|GBP|CHF|INR|AUD|CAD|NZD|SGD|MXN|CLP|COP|ARS|SEK|DKK|NOK|PLN|JPY|ZAR';
const SIGNS = String.raw`(?:US|A|C|NZ|S|R)?\$|[€£₹¥]|\bRs\b\.?`;
const AMOUNT = new RegExp(
  [
    String.raw`(?:${SIGNS}|\b(?:${CODES})\b)\s?(?:${NUMBER})(?:,[-–—])?(?:\s?(?:k|lakhs?|million|mln)\b)?`,
    String.raw`(?:${NUMBER})\s?(?:[€£$%]|(?:${CODES}|[Ee]uros?|[Dd]ollars?|[Pp]ounds|[Pp]esos)\b)`,
  ].join('|'),
  'g',
);
/** "2027-03-01", "01.03.2027", "1/3/27". */
const DATE = /(?<![\d.])(?:\d{4}-\d{2}-\d{2}|\d{1,2}([./-])\d{1,2}\1(?:\d{4}|\d{2}))(?![\d.]*\d)/g;

/** What digits and signs alone give away; words are a matter for the patterns of a language. */
export function readFigures(text: string): Detail[] {
  const all = (kind: DetailKind, pattern: RegExp) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => detail(kind, text, index, index + found.length));
  return [...all('amount', AMOUNT), ...all('date', DATE)];
}

export function detail(kind: DetailKind, text: string, start: number, end: number): Detail {
  return { kind, text: text.slice(start, end), start, end };
}

/** In the order of the text; of two that overlap the longer one stays. */
export function settleDetails(details: readonly Detail[]): Detail[] {
  const settled: Detail[] = [];
  for (const one of [...details].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = settled.at(-1);
    if (!last || one.start >= last.end) settled.push(one);
    else if (one.end - one.start > last.end - last.start) settled[settled.length - 1] = one;
  }
  return settled;
}
