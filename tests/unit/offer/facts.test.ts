import { describe, expect, it } from 'vitest';
import { extractFacts, type FactName } from '../../../lib/offer';
import { dutch } from './offers/dutch';
import { english } from './offers/english';
import { mixed } from './offers/mixed';
import { others } from './offers/others';

const values = (text: string) =>
  Object.fromEntries(Object.entries(extractFacts(text)).map(([name, fact]) => [name, fact.value]));
const all = (text: string, name: FactName) => {
  const fact = extractFacts(text)[name];
  return fact ? [fact, ...(fact.alternatives ?? [])].map(({ value }) => value) : [];
};

describe.each([...english, ...dutch, ...others, ...mixed])('$id: $about', ({ text, facts, iso }) => {
  it('gives the facts as written, with the day where it is sure, and nothing else', () => {
    expect(values(text)).toEqual(facts);
    const found = Object.entries(extractFacts(text));
    expect(Object.fromEntries(found.flatMap(([name, fact]) => (fact.iso ? [[name, fact.iso]] : [])))).toEqual(
      iso ?? {},
    );
  });
});

describe('extractFacts', () => {
  it('says where a fact stands', () => {
    const text = 'Your start date is 1 June 2027.';
    expect(extractFacts(text)).toEqual({
      startDate: { value: '1 June 2027', iso: '2027-06-01', start: 19, end: 30 },
    });
  });

  it('finds nothing in ordinary mail', () => {
    expect(extractFacts('Hi all, lunch is on 3 June 2027 at noon. The bill was € 35.')).toEqual({});
  });

  it('offers both where a text gives two days', () => {
    expect(all('Start date: 1 June 2027\nStart date: 15 June 2027', 'startDate')).toEqual([
      '1 June 2027',
      '15 June 2027',
    ]);
  });

  it('marks what a template leaves open', () => {
    const facts = extractFacts('We offer you the position of [Job Title] at Acme.');
    expect(facts.role).toMatchObject({ value: '[Job Title]', placeholder: true });
    expect(facts.company).not.toHaveProperty('placeholder');
  });

  it('prefers what is filled in to what is left open', () => {
    expect(values('Position: [Job Title]\n\nWe offer you the position of Data Analyst.')).toEqual({
      role: 'Data Analyst',
    });
  });

  it.each(['<!-- Start date: 1 May 2020 -->', '{# Start date: 1 May 2020 #}', '/* Start date: 1 May 2020 */'])(
    'does not read %s',
    (comment) => expect(extractFacts(`Dear Jane,\n${comment}\nWelcome!`)).toEqual({}),
  );

  it.each([
    ['en', 'Start date: 03/04/2027', undefined],
    ['en', 'Start date: 04/04/2027', '2027-04-04'],
    ['en', 'Start date: 25/04/2027', '2027-04-25'],
    ['en', 'Start date: 04/25/2027', '2027-04-25'],
    ['nl', 'Startdatum: 03-04-2027', '2027-04-03'],
    ['nl', 'Startdatum: 3 april', undefined],
    ['de', 'Eintrittsdatum: 3. März 2027', '2027-03-03'],
    ['de', 'Beginn: März 2027', undefined],
    ['fr', "Date d'entrée : 1er août 2027", '2027-08-01'],
    ['es', 'Fecha de inicio: 1 de enero del 2028', '2028-01-01'],
  ] as const)('%s: %s is %s', (language, text, iso) => {
    const fact = extractFacts(text, { language }).startDate;
    expect(fact?.value).toBe(text.split(/: /)[1]);
    expect(fact?.iso).toBe(iso);
  });
});
