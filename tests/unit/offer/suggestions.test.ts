import { describe, expect, it } from 'vitest';
import { suggestionsFrom } from '../../../lib/offer/suggestions';

const OFFER = `Dear Robin,

On behalf of Northlight Analytics I am delighted to offer you the position of Senior Data Analyst in our Amsterdam team, where you will work with twelve others. Your start date would be Monday, March 2, 2026. We look forward to March 2.

Kind regards,
Priya Anand`;

describe('suggestions', () => {
  it('are what the form takes, each with the sentence it stands in', () => {
    const { company, role, startsOn } = suggestionsFrom(OFFER, 'en-GB');
    expect(company).toEqual([
      {
        value: 'Northlight Analytics',
        quote: 'On behalf of Northlight Analytics I am delighted to offer you the position of Senior Data …',
      },
    ]);
    expect(role?.map(({ value }) => value)).toEqual(['Senior Data Analyst']);
    expect(startsOn).toEqual([{ value: '2 March 2026', quote: 'Your start date would be Monday, March 2, 2026.' }]);
  });

  it('write dates as the interface does', () => {
    expect(suggestionsFrom(OFFER, 'nl').startsOn?.[0]?.value).toBe('2 maart 2026');
  });

  it('are none where the text says nothing', () => {
    expect(suggestionsFrom('Hello there, how are you?', 'en')).toEqual({});
  });
});
