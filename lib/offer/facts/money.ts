import type { Strength } from '../../catalog/fact-data';
import { findPlaceholder, placeholderEnd } from './placeholders';
import { lowerCase, type Source } from './source';
import type { Reader, Span } from './span';
import type { Words } from './words';

const CURRENCY =
  '(?:(?:US|CA|AU|NZ|A|C|S|HK)?\\$|[kK][€£$]|[€£¥₹]|EUR|USD|GBP|CHF|CAD|AUD|INR|PLN|SEK|NOK|DKK|CLP|MXN|Rs\\.?|Euros?|euros?|dollars?|pounds?|pesos?|Fr\\.)';
/** Also "4,25,000", as India writes it. */
const NUMBER =
  "(?:\\d{1,2}(?:,\\d{2}){1,2},\\d{3}(?!\\d)|\\d{1,9})(?:[.,'’\\u00a0\\u202f ]\\d{3}){0,4}(?:[.,]\\d{1,2})?(?!\\d)(?:,[-–—]{1,2}|\\.-)?(?:[kK]\\b)?";
const AMOUNT = `(?:${CURRENCY}[\\s\\u00a0]{0,2}${NUMBER}|${NUMBER}[\\s\\u00a0]{0,2}(?:${CURRENCY})(?!\\p{L}))`;
const RANGE = `\\s?(?:-|–|—|to|and|tot|en|bis|und|à|et|a|y)\\s?(?:${AMOUNT}|${NUMBER}(?:[\\s\\u00a0]?${CURRENCY}(?!\\p{L}))?)`;
const MONEY = new RegExp(`(?<![\\p{L}\\p{N}])${AMOUNT}(?:${RANGE})?`, 'u');
const BARE = /(?<![\p{L}\p{N}.,])\d{1,3}(?:[.,'’ ]\d{3})+(?:[.,]\d{2})?|(?<![\p{L}\p{N}.,])\d{4,7}(?!\d)/u;
const OPEN_CURRENCY = new RegExp(`${CURRENCY}\\s?$`, 'u');
const CURRENCY_AFTER = new RegExp(`^\\s?${CURRENCY}(?!\\p{L})`, 'u');
const WINDOW = 130;
/** Words that may stand between the cue and an amount, and a placeholder, which may stand for anything. */
const MOST_WORDS = 14;
const FEW_WORDS = 3;
const SENTENCE_END = /\p{L}{2}[.;!?]\s+\p{Lu}|[;?!]|\n\s*\n/u;

/** Reads the first amount after a cue, with what follows about its period; nothing where a word makes it another amount. */
export function moneyReader(words: Words): Reader {
  return (text, from) => {
    const window = text.slice(from, from + WINDOW);
    const found = earliest([amountIn(window), bareIn(window, words), placeholderIn(window)]);
    if (!found) return undefined;
    const gap = window.slice(0, found.start);
    const before = gap.toLowerCase().match(/\p{L}+/gu) ?? [];
    if (
      SENTENCE_END.test(gap) ||
      before.length > (findPlaceholder(window) === found.start ? FEW_WORDS : MOST_WORDS) ||
      before.some((word) => words.notSalary.has(word))
    )
      return undefined;
    const end = periodEnd(lowerCase(window), found.end, words) ?? found.end;
    const after = /^[\s-]*(\p{L}+)/u.exec(window.slice(end))?.[1]?.toLowerCase() ?? '';
    return words.notSalary.has(after) ? undefined : { start: from + found.start, end: from + end };
  };
}

const ALL_MONEY = new RegExp(MONEY.source, 'gu');
/** How far before an amount a word tells what it is for. */
const CONTEXT = 60;

/** "£10 a month" is what something costs; only an hour or a day is paid with so little. */
const isSmall = (amount: string) => /^\D*\d{1,2}(?:[.,]\d{1,2})?(?!\d)\D*$/u.test(amount) && !/\d\s?k/i.test(amount);
const isDailyOrHourly = (pay: string, { dailyOrHourly }: Words) =>
  /\/\s?h/u.test(pay) || pay.split(/[^\p{L}]+/u).some((word) => dailyOrHourly.has(word));

/** Amounts that say for which period they are paid, or are called "basic", wherever they stand; and the first large one, which is pay if nothing else is. */
export function findPay({ text, lower }: Source, words: Words): (Span & { strength: Strength })[] {
  const amounts = [...text.matchAll(ALL_MONEY)].slice(0, MOST_AMOUNTS).flatMap(({ index, 0: amount }) => {
    const end = index + amount.trimEnd().length;
    return isNotPay(lower, index, end, words) ? [] : [{ start: index, end, amount }];
  });
  const paid = amounts.flatMap(({ start, end, amount }) => {
    const until = periodEnd(lower, end, words);
    if (until === undefined) return words.payWords.has(wordAfter(lower, end)) ? [{ start, end }] : [];
    return (isSmall(amount) && !isDailyOrHourly(lower.slice(start, until), words)) ||
      words.notSalary.has(wordAfter(lower, until))
      ? []
      : [{ start, end: until }];
  });
  const large = amounts.find(({ amount }) => !isSmall(amount) && /\d\s?k|\d{4}|\d\D\d{3}/iu.test(amount));
  return [
    ...paid.map((span) => ({ ...span, strength: 'fair' as const })),
    ...(large ? [{ start: large.start, end: large.end, strength: 'weak' as const }] : []),
  ];
}

/** More amounts has no offer. */
const MOST_AMOUNTS = 60;

/** Whether a word before it in its sentence, or right after it, tells that an amount is for something else. */
function isNotPay(lower: string, start: number, end: number, words: Words): boolean {
  const sentence =
    lower
      .slice(Math.max(0, start - CONTEXT), start)
      .split(/[.;!?|]\s|\n/)
      .at(-1) ?? '';
  const after = /^[^.;!?|,\n]{0,24}/u.exec(lower.slice(end, end + 24))?.[0] ?? '';
  return (`${sentence} ${after}`.match(/[\p{L}-]+/gu) ?? []).some((word) => words.notSalary.has(word));
}

const wordAfter = (lower: string, end: number) => /^[\s-]*(\p{L}+)/u.exec(lower.slice(end, end + 30))?.[1] ?? '';

function earliest(spans: readonly (Span | undefined)[]): Span | undefined {
  return spans.reduce((best, span) => (span && (!best || span.start < best.start) ? span : best), undefined);
}

function amountIn(window: string): Span | undefined {
  const match = MONEY.exec(window);
  return match ? { start: match.index, end: match.index + match[0].trimEnd().length } : undefined;
}

/** A number without currency is an amount only where its period follows. */
function bareIn(window: string, words: Words): Span | undefined {
  const match = BARE.exec(window);
  if (!match) return undefined;
  const end = match.index + match[0].length;
  return periodEnd(lowerCase(window), end, words) === undefined ? undefined : { start: match.index, end };
}

function placeholderIn(window: string): Span | undefined {
  for (let at = 0; at < window.length; at++) {
    const close = placeholderEnd(window, at);
    if (close === undefined) continue;
    const currency = OPEN_CURRENCY.exec(window.slice(0, at))?.[0] ?? '';
    const after = CURRENCY_AFTER.exec(window.slice(close))?.[0] ?? '';
    return { start: at - currency.length, end: close + after.length };
  }
  return undefined;
}

function periodEnd(lower: string, end: number, words: Words): number | undefined {
  words.periods.lastIndex = end;
  if (!words.periods.test(lower)) return undefined;
  const at = words.periods.lastIndex;
  return lower[at] === ')' && lower.slice(end, at).includes('(') ? at + 1 : at;
}
