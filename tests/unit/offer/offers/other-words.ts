import type { Offer } from './offer';

/** Offers that say the same in other words than the ones the phrases were written for. */
export const otherWords: Offer[] = [
  {
    id: 'en-recruiter-call',
    about: 'an agency passes on what its client said',
    text: `Hello Arjun,

Petra from Beacon Staffing. Thornhill Logistics rang this morning and they want you as Night Shift Planner!

- £36k, plus a yearly bonus of around £2,000
- on board from 7 June 2027
- your line manager is Colin Marsh

Shall I say yes by tomorrow?

Cheers
Petra

Petra Lindholm
Senior Consultant
Beacon Staffing Ltd`,
    facts: {
      company: 'Thornhill Logistics',
      role: 'Night Shift Planner',
      startDate: '7 June 2027',
      salary: '£36k',
      sender: 'Petra Lindholm',
      responseDeadline: 'tomorrow',
    },
    iso: { startDate: '2027-06-07' },
  },
  {
    id: 'en-parties',
    about: 'a contract whose parties are named once and called otherwise from there on',
    text: `SERVICE CONTRACT

(1) ELDERFLOWER DAIRY LIMITED, whose registered office is at 3 Mill Road, Frome (the Company); and
(2) MARTHA QUILL, born 4 May 1990 (you).

1. You join the Company as Quality Controller, and 6 September 2027 is the first day for which you are paid.
2. You report to Dean Abel, Site Director.
3. Your salary is £33,400 per annum. A retention payment of £1,500 follows after a year.

Signed on behalf of the Company by Ruth Sharman`,
    facts: {
      company: 'ELDERFLOWER DAIRY LIMITED',
      role: 'Quality Controller',
      startDate: '6 September 2027',
      salary: '£33,400 per annum',
      sender: 'Ruth Sharman',
    },
    iso: { startDate: '2027-09-06' },
  },
  {
    id: 'nl-keuze',
    about: 'een keuze zonder het woord aanbod, de datum voor het werkwoord',
    text: `Dag Imke,

Na lang overleg heeft Kaasmakerij Lindehof besloten je aan te nemen als voorraadbeheerder.

Op 3 mei 2027 verwachten we je om acht uur bij de pekelbaden. Je uurloon is 17,40 euro per uur.

Tot maandag!

Roelof van Dam
bedrijfsleider`,
    facts: {
      company: 'Kaasmakerij Lindehof',
      role: 'voorraadbeheerder',
      startDate: '3 mei 2027',
      salary: '17,40 euro per uur',
      sender: 'Roelof van Dam',
    },
    iso: { startDate: '2027-05-03' },
  },
  {
    id: 'de-vertreten',
    about: 'ein Vertrag mit Vertreter und Unterschriften nebeneinander',
    text: `Anstellungsvertrag

zwischen der Wieland Optik GmbH, Marktplatz 2, Jena, vertreten durch die Geschäftsführerin Dr. Ina Wieland (nachfolgend "Gesellschaft"),
und Herrn Tom Brecht (nachfolgend "Mitarbeiter")

Herr Brecht ist ab dem 01.06.2027 als Feinoptiker für die Gesellschaft im Einsatz. Das Gehalt liegt bei 3.300,00 € brutto im Monat.

Jena, den 02.05.2027

____________________          ____________________
Dr. Ina Wieland               Tom Brecht`,
    facts: {
      company: 'Wieland Optik GmbH',
      role: 'Feinoptiker',
      startDate: '01.06.2027',
      salary: '3.300,00 € brutto im Monat',
      sender: 'Dr. Ina Wieland',
    },
    iso: { startDate: '2027-06-01' },
  },
  {
    id: 'fr-cabinet',
    about: 'un cabinet transmet le choix de son client',
    text: `Bonjour Salomé,

C'est gagné : Verrerie Castel vous recrute ! On vous attend le 3 mai 2027 comme souffleuse de verre.

Côté salaire, 2 240 € brut, treizième mois en plus.

À bientôt,
Hugo

Hugo Lenoir
Consultant, Cap Recrutement`,
    facts: {
      company: 'Verrerie Castel',
      role: 'souffleuse de verre',
      startDate: '3 mai 2027',
      salary: '2 240 € brut',
      sender: 'Hugo Lenoir',
    },
    iso: { startDate: '2027-05-03' },
  },
  {
    id: 'es-reunidos',
    about: 'un contrato en que firma un representante',
    text: `CONTRATO DE TRABAJO

Aceites Olmedo, S.L., representada por D. Ramiro Vidal (en lo sucesivo, la Empresa), y Sara Pons pactan lo siguiente.

Sara Pons entra en plantilla como técnica de calidad y su alta se produce el 1 de junio de 2027. El sueldo asciende a 25.300 euros brutos anuales.`,
    facts: {
      company: 'Aceites Olmedo, S.L.',
      role: 'técnica de calidad',
      startDate: '1 de junio de 2027',
      salary: '25.300 euros brutos anuales',
      sender: 'Ramiro Vidal',
    },
    iso: { startDate: '2027-06-01' },
  },
];
