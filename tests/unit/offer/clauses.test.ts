import { describe, expect, it } from 'vitest';
import { type Clause, findClauses } from '../../../lib/offer';

const kinds = (clauses: readonly Clause[]) => clauses.map(({ kind }) => kind);
const quotes = (text: string, kind: string) =>
  findClauses(text)
    .filter((clause) => clause.kind === kind)
    .map(({ quote }) => quote);

describe('a clause', () => {
  it('is quoted as it stands in the text, wrapped lines and all', () => {
    const text =
      'Hello,\n\nyour employment may be ended by either side with\none month\u2019s notice at any time of the year.\n\nBye';
    const [clause] = findClauses(text);
    expect(clause).toMatchObject({ kind: 'notice-period', start: 8 });
    expect(clause?.quote).toBe(text.slice(8, text.indexOf('\n\nBye')));
  });

  it('begins after the bullet and with the number', () => {
    expect(quotes('- Notice period: one month\n- Holidays: 25 days', 'notice-period')).toEqual([
      'Notice period: one month',
    ]);
    expect(quotes('3.2 The notice period is one month.\n3.3 The office is in Leeds.', 'notice-period')).toEqual([
      '3.2 The notice period is one month.',
    ]);
  });

  it('is read under its heading, which is no clause itself', () => {
    const text = '§ 4 Probezeit\nVereinbart werden drei Monate.\n\n§ 5 Urlaub\nDer Urlaub beträgt 30 Tage.';
    expect(findClauses(text).map(({ kind, quote }) => [kind, quote])).toEqual([
      ['probation', 'Vereinbart werden drei Monate.'],
    ]);
  });

  it('ends where the next heading stands, also one with a verb that says what the clause is about', () => {
    const bonus = 'Should you leave within a year, you repay the signing bonus.';
    const penalty = 'If you do not take up the position, you owe us a month\u2019s salary as liquidated damages.';
    const text = `3. Signing bonus\n${bonus}\n\n4. Failure to start\n${penalty}`;
    expect(quotes(text, 'signing-bonus-clawback')).toEqual([bonus]);
    expect(quotes(text, 'penalty')).toEqual([penalty]);
  });

  it('is made of the sentences of its kind that stand together', () => {
    const text =
      'Non-competition\n1. For a year after leaving you will not work for a competitor.\n2. Nor will you solicit our clients in that year.\n\nPay\nYour salary is paid monthly.';
    expect(quotes(text, 'non-compete')).toEqual([text.slice(text.indexOf('1.'), text.indexOf('\n\nPay'))]);
  });

  it('is read with the line that introduces its list', () => {
    const text =
      'If you do not start, we ask\nthe following of you:\n(a) you repay the signing bonus of $900; and\n(b) you return the laptop.';
    expect(findClauses(text).map(({ kind, notStarting, quote }) => [kind, notStarting, quote])).toEqual([
      ['signing-bonus-clawback', true, '(a) you repay the signing bonus of $900; and'],
      ['company-property', true, '(b) you return the laptop.'],
    ]);
  });

  it('is found in a table, in short lines and in a text that is one line', () => {
    expect(kinds(findClauses('| Notice period | 3 months |\n|---|---|\n| Trial period | 6 weeks |'))).toEqual([
      'notice-period',
      'probation',
    ]);
    expect(quotes('Notice period\n3 months\nPlace of work\nLeeds', 'notice-period')).toEqual(['3 months']);
    expect(
      quotes(
        '1. Pay. It is paid monthly. 2. Notice. The notice period is one month. 3. Other. Nothing.',
        'notice-period',
      ),
    ).toEqual(['The notice period is one month.']);
  });

  it('may be a bullet of a few words in a list, which heads nothing', () => {
    const text =
      'What you get:\n- Lease car\n- Four-month probation\n- Pension scheme\n\nNotice is a month on either side.';
    expect(findClauses(text).map(({ kind, quote }) => [kind, quote])).toEqual([
      ['probation', 'Four-month probation'],
      ['notice-period', 'Notice is a month on either side.'],
    ]);
  });

  it('can be of two kinds at once', () => {
    expect(kinds(findClauses('Either party may end this contract by giving one month\u2019s written notice.'))).toEqual(
      ['notice-period', 'notice-form'],
    );
  });

  it('is put together from words that a program has divided', () => {
    expect(kinds(findClauses('Es gelten die gesetzlichen Kündi-\ngungsfristen des Landes für beide.'))).toEqual([
      'notice-period',
    ]);
  });

  it('is found in a mail that quotes it', () => {
    const [clause] = findClauses('Thanks!\n\n> There is a probationary period of three\n> months for this role.\n');
    expect(clause).toMatchObject({ kind: 'probation' });
  });

  it('is told of in the language of the interface', () => {
    const text = 'Die Probezeit beträgt sechs Monate.';
    expect(findClauses(text)[0]?.title).toBe('Trial period');
    expect(findClauses(text, { interfaceLanguage: 'nl' })[0]?.title).toBe('Proeftijd');
  });
});

describe('amounts, periods and dates', () => {
  const details = (text: string) => findClauses(text)[0]?.details.map(({ kind, text }) => [kind, text]);

  it('are picked out of the clause, with their places', () => {
    const text =
      'Hi. Indien werknemer niet in dienst treedt, verbeurt hij een boete van € 5.000,- binnen veertien dagen.';
    const [clause] = findClauses(text);
    expect(clause?.details.map(({ start, end }) => text.slice(start, end))).toEqual(['€ 5.000,-', 'veertien dagen']);
  });

  it.each([
    [
      'If you leave before 1 March 2028, you repay the signing bonus of $12,500.',
      [
        ['date', '1 March 2028'],
        ['amount', '$12,500'],
      ],
    ],
    [
      'Die Antrittsprämie von 3.500,00 EUR ist bis zum 31.12.2027 zurückzuzahlen.',
      [
        ['amount', '3.500,00 EUR'],
        ['date', '31.12.2027'],
      ],
    ],
    ['Le préavis est de trois (3) mois.', [['period', 'trois (3) mois']]],
    ['Como cláusula penal abonará dos meses de salario.', [['amount', 'dos meses de salario']]],
    ['Er geldt een boete ter hoogte van een bruto maandsalaris.', [['amount', 'een bruto maandsalaris']]],
    ['You forfeit 50% as liquidated damages.', [['amount', '50%']]],
    [
      'De proeftijd duurt van 2027-03-01 tot mei 2027.',
      [
        ['date', '2027-03-01'],
        ['date', 'mei 2027'],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(details(text)).toEqual(expected);
  });
});

describe('not starting', () => {
  it.each([
    ['Tritt der Arbeitnehmer die Stelle nicht an, zahlt er eine Vertragsstrafe.', true],
    ['Bei Verletzung der Geheimhaltungspflicht ist eine Vertragsstrafe fällig.', false],
    ['Should the employee fail to take up the post, liquidated damages of £2,000 are due.', true],
    ['A penalty of £2,000 is due for every breach of confidentiality.', false],
    ['Indien u niet in dienst treedt, bent u een boete van € 1.000 verschuldigd.', true],
    ['Bij schending van de geheimhouding is een boete van € 1.000 verschuldigd.', false],
    ['En cas de désistement avant la prise de poste, une indemnité forfaitaire est due.', true],
    ['Toute violation du secret entraîne une pénalité de 1 000 €.', false],
    ['Si no se incorpora en la fecha prevista, abonará una penalización de 1.000 €.', true],
    ['La vulneración del secreto dará lugar a una penalización de 1.000 €.', false],
  ])('%s', (text, expected) => {
    const penalty = findClauses(text).find(({ kind }) => kind === 'penalty');
    expect(penalty?.notStarting).toBe(expected);
  });

  it('is told apart in the explanation', () => {
    const [start] = findClauses('If you fail to start, you owe a penalty of £500.');
    const [secret] = findClauses('If you break the secret, you owe a penalty of £500.');
    expect(start?.message).not.toBe(secret?.message);
  });

  it('is not when a year has to pass first', () => {
    const [clause] = findClauses(
      'If you resign before the first anniversary of your start date, you repay the signing bonus.',
    );
    expect(clause).toMatchObject({ kind: 'signing-bonus-clawback', notStarting: false });
  });
});

describe('no clause', () => {
  it.each([
    '<!-- The notice period is one month. -->',
    'Hello\n<!--\nThere is a probationary period\nof three months.\n-->\nBye',
    '[//]: # (The notice period is one month.)\n',
    '{# De opzegtermijn is een maand. #}',
    '{{!-- De proeftijd is een maand. --}}',
  ])('is found in a comment: %s', (text) => {
    expect(findClauses(text)).toEqual([]);
  });

  it('is hidden by a comment that is never closed, or lost behind one', () => {
    expect(kinds(findClauses('<!-- old --> The notice period is one month. <!--'))).toEqual(['notice-period']);
  });

  it.each([
    'You are entitled to 25 days of holiday a year plus bank holidays.',
    'The company contributes 5% to your pension, from which you can opt out without penalty.',
    'Your working hours are 40 per week, and overtime is paid at time and a half.',
    'We process your personal data as described in our privacy notice.',
    'You will report to the head of finance, who sets your goals each year.',
    'Sick pay is paid from the third day, on a doctor\u2019s note.',
    'Werknemer heeft recht op 25 vakantiedagen en 8% vakantiegeld.',
    'De werkgever betaalt de helft van de pensioenpremie.',
    'De arbeidsduur is 36 uur per week; overwerk wordt vergoed.',
    'Wij verwerken je gegevens volgens de AVG.',
    'Bij ziekte meldt de werknemer zich voor negen uur af.',
    'Der Urlaub beträgt 30 Tage im Jahr und ist mit dem Team abzustimmen.',
    'Die Arbeitszeit beträgt 38 Stunden in der Woche.',
    'Im Krankheitsfall zahlt der Arbeitgeber das Entgelt sechs Wochen fort.',
    'Le salarié bénéficie de 25 jours de congés payés par an.',
    'La durée du travail est fixée à 35 heures par semaine.',
    'La mutuelle est financée à moitié par la société.',
    'El trabajador disfrutará de 30 días naturales de vacaciones.',
    'La jornada será de 40 horas semanales de lunes a viernes.',
    'Sus datos personales se tratarán conforme al reglamento europeo.',
    '',
    'Thanks for lunch!',
  ])('is found in what is ordinary: %s', (text) => {
    expect(findClauses(text)).toEqual([]);
  });
});

describe('sentences of one kind', () => {
  const quotes = (text: string) =>
    findClauses(text).flatMap(({ kind, quote }) => (kind === 'notice-period' ? [quote] : []));
  const first = 'Either of us may leave with a month\u2019s notice.';
  const second = 'After two years the notice period is two months.';

  it('are one clause with an ordinary one between them', () => {
    const text = `${first} Please write to the office. ${second}`;
    expect(quotes(text)).toEqual([text]);
  });

  it('are two with another term between them', () => {
    expect(quotes(`${first} Whoever does not start owes us 2,000 euros. ${second}`)).toEqual([first, second]);
  });
});

describe('what only looks like a clause', () => {
  it.each([
    'The landlord needs one month\u2019s notice if you give up the flat.',
    'The free trial period of the design software lasts 30 days.',
    'Customers who cancel late pay a penalty of £15.',
    'Each corporate Visa card has an annual fee, which we pay.',
    'Je huurcontract heeft een opzegtermijn van een maand.',
    'De boete van een opdrachtgever komt voor rekening van het bedrijf.',
    'Deelnemers aan het onderzoek mogen in de proefperiode stoppen.',
    'Der Mietvertrag der Werkswohnung hat eine Kündigungsfrist von drei Monaten.',
    'Les clients qui annulent paient une pénalité de 20 €.',
    'El inquilino debe dar a su casero un mes de preaviso.',
  ])('is not one: %s', (text) => {
    expect(findClauses(text)).toEqual([]);
  });

  it.each([
    ['If you entice our customers away, you owe a penalty of £2,000.', 'penalty'],
    ['Wie een klant meeneemt, verbeurt een boete van € 900.', 'penalty'],
    ['Wirbt der Mitarbeiter Kunden ab, zahlt er eine Vertragsstrafe von 3.000 Euro.', 'penalty'],
  ])('is one where the employee pays: %s', (text, kind) => {
    expect(kinds(findClauses(text))).toContain(kind);
  });
});

describe('plain words and those of lawyers', () => {
  it.each([
    ['Once both of us have signed, we are both held to it.', 'binding-acceptance'],
    ['The appointment is determinable by either side on three months\u2019 notice.', 'notice-period'],
    ['Neither side may pull out between signature and the first day.', 'no-termination-before-start'],
    ['When you go, bring back the van and the tools.', 'company-property'],
    ['Zodra we allebei hebben getekend, zitten we aan elkaar vast.', 'binding-acceptance'],
    ['Annuleren tussen ondertekening en eerste werkdag is niet toegestaan.', 'no-termination-before-start'],
    ['Onze cijfers blijven onder ons, ook na je vertrek.', 'confidentiality'],
    ['Geben Sie uns bitte bis spätestens 3. Mai 2027 Bescheid, ob Sie kommen.', 'acceptance-deadline'],
    ['Démarrage lundi 3 mai à Brest.', 'start-date'],
    ['Los primeros cuatro meses son de rodaje.', 'probation'],
  ])('are understood: %s', (text, kind) => {
    expect(kinds(findClauses(text))).toContain(kind);
  });
});
