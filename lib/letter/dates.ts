const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const NUMERIC = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/;
const DAY_FIRST = /^(\d{1,2})(?:st|nd|rd|th|e)?\.?(?: of)? ([\p{L}.]+),?(?: (\d{4}))?$/u;
const MONTH_FIRST = /^([\p{L}.]+) (\d{1,2})(?:st|nd|rd|th)?,?(?: (\d{4}))?$/u;

interface CalendarDate {
  day: number;
  /** 1 to 12. */
  month: number;
  year?: number;
}

/**
 * Writes a date out in full for a locale ("1 June 2026", "June 1, 2026", "1 juni 2026"). Reads ISO dates, numeric dates
 * in the order of that locale and written ones in any of `locales`; what is no date is returned as the person wrote it.
 */
export function writeDate(text: string, locale: string, locales: readonly string[]): string {
  const date = readDate(text, locale, locales);
  if (!date) return text;
  return formatOf(locale, date.year !== undefined).format(utc(date));
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: string, withYear: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${withYear}`;
  const known = formats.get(key);
  if (known) return known;
  const year = withYear ? ({ year: 'numeric' } as const) : {};
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', ...year, timeZone: 'UTC' });
  formats.set(key, format);
  return format;
}

function readDate(text: string, locale: string, locales: readonly string[]): CalendarDate | undefined {
  const date = readParts(text, locale, locales);
  return date && exists(date) ? date : undefined;
}

function readParts(text: string, locale: string, locales: readonly string[]): CalendarDate | undefined {
  const iso = ISO.exec(text);
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  const numeric = NUMERIC.exec(text);
  if (numeric) {
    const [first, second] = [Number(numeric[1]), Number(numeric[2])];
    const [day, month] = locale === 'en-US' ? [second, first] : [first, second];
    return { day, month, year: Number(numeric[3]) };
  }
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return written(dayFirst[1], dayFirst[2], dayFirst[3], locales);
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) return written(monthFirst[2], monthFirst[1], monthFirst[3], locales);
  return undefined;
}

function written(
  day: string | undefined,
  name: string | undefined,
  year: string | undefined,
  locales: readonly string[],
): CalendarDate | undefined {
  const month = monthNumber(name ?? '', locales);
  if (!month) return undefined;
  return { day: Number(day), month, ...(year ? { year: Number(year) } : {}) };
}

function monthNumber(name: string, locales: readonly string[]): number | undefined {
  for (const locale of locales) {
    const month = monthsOf(locale).get(plain(name));
    if (month) return month;
  }
  return undefined;
}

const months = new Map<string, Map<string, number>>();

/** The numbers of a locale's month names, long and short. Kept, since browsers take long to make a date format. */
function monthsOf(locale: string): Map<string, number> {
  const known = months.get(locale);
  if (known) return known;
  const names = new Map<string, number>();
  for (const style of ['long', 'short'] as const) {
    const format = new Intl.DateTimeFormat(locale, { month: style, timeZone: 'UTC' });
    for (let month = 1; month <= 12; month++) names.set(plain(format.format(Date.UTC(2024, month - 1, 1))), month);
  }
  months.set(locale, names);
  return names;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/\./g, '');
}

/** A year that allows 29 February stands in for one that was not given. */
function utc({ day, month, year = 2024 }: CalendarDate): Date {
  return new Date(Date.UTC(year, month - 1, day));
}

function exists(date: CalendarDate): boolean {
  return utc(date).getUTCMonth() === date.month - 1 && date.day > 0;
}
