import type { Finder } from './finder';

/** "£62k", "€ 500", "4500 bruto". The bound keeps long rows of digits cheap. */
const AMOUNT =
  /[€£$]\s?\d[\d.,]{0,12}k?|\b\d[\d.,]{0,12}\s?(?:k|euros?|eur|pounds|quid|grand|dollars|usd|gbp|bruto|netto|mille)\b/giu;

/** Sums of money, with sign or unit. */
export const amounts: Finder = ({ text }) =>
  [...text.matchAll(AMOUNT)].map(({ 0: amount, index }) => ({ start: index, end: index + amount.length }));
