import { describe, expect, it } from 'vitest';
import { writeDate } from '../../../lib/letter/dates';

const LOCALES = ['en-GB', 'en-US', 'nl-NL'];

describe('writeDate', () => {
  it.each([
    ['2027-06-01', 'en-GB', '1 June 2027'],
    ['2027-06-01', 'en-US', 'June 1, 2027'],
    ['2027-06-01', 'nl-NL', '1 juni 2027'],
    ['1-6-2027', 'nl-NL', '1 juni 2027'],
    ['06/01/2027', 'en-US', 'June 1, 2027'],
    ['06/01/2027', 'en-GB', '6 January 2027'],
    ['1 mrt. 2027', 'en-GB', '1 March 2027'],
    ['1st of June', 'nl-NL', '1 juni'],
    ['June 1, 2027', 'nl-NL', '1 juni 2027'],
    ['29 February', 'en-GB', '29 February'],
  ])('writes %s in %s as %s', (text, locale, written) => {
    expect(writeDate(text, locale, LOCALES)).toBe(written);
  });

  it.each(['next Monday', '31 February 2027', '2027-13-01', 'in mei', '0 June 2027'])('leaves %s as it is', (text) => {
    expect(writeDate(text, 'en-GB', LOCALES)).toBe(text);
  });
});
