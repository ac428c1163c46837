import { describe, expect, it } from 'vitest';
import { extractFacts, type FactName } from '../../../lib/offer';
import { dutch } from './offers/dutch';
import { english } from './offers/english';
import { mixed } from './offers/mixed';
import { otherWords } from './offers/other-words';
import { others } from './offers/others';

const values = (text: string) =>
  Object.fromEntries(Object.entries(extractFacts(text)).map(([name, fact]) => [name, fact.value]));
const all = (text: string, name: FactName) => {
  const fact = extractFacts(text)[name];
  return fact ? [fact, ...(fact.alternatives ?? [])].map(({ value }) => value) : [];
};

describe.each([...english, ...dutch, ...others, ...mixed, ...otherWords])('$id: $about', ({ text, facts, iso }) => {
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

  it.each([
    [
      'the manager is not the sender',
      'You will report to Mark Visser.\n\nKind regards,\nAnna Blom',
      'sender',
      'Anna Blom',
    ],
    [
      'nor is the company',
      'We offer you the role of Cook at Soup Ltd.\n\nSincerely,\nSoup Ltd\nAnna Blom',
      'sender',
      'Anna Blom',
    ],
    ['nor the person greeted', 'Dear Anna,\n\nWelcome!\n\nBest,\nAnna', 'sender', undefined],
    ['the bonus is not the salary', 'On top of your salary you get a bonus of $5,000.', 'salary', undefined],
    ['nor is a fine', 'Het salaris volgt. De boete bedraagt € 500 per dag.', 'salary', undefined],
    ['the letter has a date of its own', '1 May 2027\n\nDear Jane,\n\nWe offer you a job.', 'startDate', undefined],
    ['the deadline is not the start', 'Before your start date, please sign by 1 May 2027.', 'startDate', undefined],
    [
      'the agency is not the company',
      'Our client has made an offer.\n\nRegards,\nAnna Blom\nHire Right Ltd',
      'company',
      undefined,
    ],
    ['the team is not the company', 'You will join the Platform team.', 'company', undefined],
    [
      '"the Company" is no company',
      'The Company is pleased to offer you employment with the Company.',
      'company',
      undefined,
    ],
    ['the offer is not its acceptance', 'I refer to our offer dated 3 May 2027.', 'acceptanceDate', undefined],
  ] as const)('%s', (_, text, name, value) => {
    expect(extractFacts(text)[name]?.value).toBe(value);
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

describe('who, what and when in other words', () => {
  it.each<[string, FactName, string]>([
    ['Ashdown General Hospital\nOutpatients\n\nDear Ms Ray,\n\nWelcome.', 'company', 'Ashdown General Hospital'],
    ['Gemeente Zandvoorde\nTeam HR\n\nGeachte heer Bos,\n\nWelkom.', 'company', 'Gemeente Zandvoorde'],
    ['Tussen: NV Waelput Druk, gevestigd te Gent, hierna de werkgever;', 'company', 'NV Waelput Druk'],
    ['Employer: Elm Care Ltd\nWelcome to Elm Care, we are glad to have you.', 'company', 'Elm Care Ltd'],
    ['Please report for duty on 4 May 2027.', 'startDate', '4 May 2027'],
    ['Uw aanstelling loopt van 1 maart 2027 tot 1 maart 2028.', 'startDate', '1 maart 2027'],
    ['Te incorporas el 3 de mayo de 2027 en Vigo.', 'startDate', '3 de mayo de 2027'],
    ['Your salary will be INR 6,40,000 per annum.', 'salary', 'INR 6,40,000 per annum'],
    ['Pay: £14.10 an hour', 'salary', '£14.10 an hour'],
    ['Your employment is permanent.\n\nSigned for us: Joan Bell', 'sender', 'Joan Bell'],
    ['Le contrat est conclu.\n\nLe directeur, Luc Morel', 'sender', 'Luc Morel'],
    ['We hope to see you.\n\nAsha Menon\nHuman Resources Director', 'sender', 'Asha Menon'],
    ['Welcome to the team.\n\nKind regards,\nPer Johansson', 'sender', 'Per Johansson'],
    ['Your employment is permanent.\n\nKind regards,\n[Your signature]\nJoan Bell', 'sender', 'Joan Bell'],
    ['Employer: Karri Iron Pty Ltd\nWelcome, we are glad to have you.', 'company', 'Karri Iron Pty Ltd'],
    ['Empresa: Grupo Almenara, S.A.U.\nLe damos la bienvenida.', 'company', 'Grupo Almenara, S.A.U.'],
  ])('%s', (text, name, value) => {
    expect(extractFacts(text)[name]?.value).toBe(value);
  });

  it.each<[string, string, FactName, string | undefined]>([
    [
      'a title noun tells a role in a loose sentence',
      'We want you as our new Bridge Inspector.',
      'role',
      'Bridge Inspector',
    ],
    ['a word without one is no role', 'The role is confirmed after six months.', 'role', undefined],
    [
      'nor is the title of a representative',
      'Acme Ltd, represented by Jo Bell as Finance Director.',
      'role',
      undefined,
    ],
    ['a heading names the job', 'Stage Manager – Old Mill Theatre\n\nAbout us', 'role', 'Stage Manager'],
    [
      'the kind of firm belongs to its name',
      'Du kommst zu uns ins Team im Hotel Seeblick.',
      'company',
      'Hotel Seeblick',
    ],
    ['a board is not the firm it is of', 'The Board of Elm Trust has decided to appoint you.', 'company', 'Elm Trust'],
    [
      'a longer name tells more',
      'Welcome to Kilbride!\n\nBest,\nJo\nKilbride Data Systems',
      'company',
      'Kilbride Data Systems',
    ],
    ['a town after a role is no firm', 'Trabajarás como jefe de obra en Valencia.', 'company', undefined],
    ['no heading in capitals is one', 'CONTRATO DE TRABAJO A PLAZO FIJO\n\nEl trabajador firma.', 'company', undefined],
    ['a firm in ordinary mail hires nobody', 'Lunch is at the Rivermead Hotel on Friday.', 'company', undefined],
    ['the day may stand before its word', 'On 3 May 2027 your first shift begins.', 'startDate', '3 May 2027'],
    ['a period begins on its first day', 'Contract: 6 May 2027 to 5 May 2028', 'startDate', '6 May 2027'],
    [
      'a word before another date is that one’s',
      'Training ends on 5 March and you start on 8 March.',
      'startDate',
      '8 March',
    ],
    ['a placeholder of another name is passed over', 'Date of joining: {{JoiningDate}}', 'company', undefined],
    [
      'applications close, offers do not',
      'Please send your application before 14 June.',
      'responseDeadline',
      undefined,
    ],
    ['the signing of a contract is no acceptance', 'Ondertekend te Delft op 3 mei 2027', 'acceptanceDate', undefined],
    ['yesterday may be the day of a yes', 'Je hebt gisteren het aanbod geaccepteerd.', 'acceptanceDate', 'gisteren'],
    [
      'the full name below the first one signs',
      'Hi Jo!\n\nWelcome to us.\n\nCheers\nBen\n\nBen Hart\nConsultant',
      'sender',
      'Ben Hart',
    ],
    ['degrees belong to no name', 'Welcome.\n\nKind regards,\nDr Ann Lee MRCVS', 'sender', 'Dr Ann Lee'],
  ])('%s', (_, text, name, value) => {
    expect(extractFacts(text)[name]?.value).toBe(value);
  });

  it('takes no person with initials for a company', () => {
    expect(extractFacts('Namens werkgever: B. Veenstra').company).toBeUndefined();
  });

  it('takes no sentence for the head of a letter', () => {
    expect(extractFacts('Thank you for the trust you put in me.\n\nSee you soon.').company).toBeUndefined();
  });

  it('reads on where the employer quotes what the candidate may say', () => {
    const text = 'Empiezas el 3 de mayo de 2027. Tu «acepto» por correo basta.';
    expect(extractFacts(text).startDate?.value).toBe('3 de mayo de 2027');
  });
});
