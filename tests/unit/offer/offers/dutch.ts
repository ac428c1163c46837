import type { Offer } from './offer';

export const dutch: Offer[] = [
  {
    id: 'nl-brief',
    about: 'een formele brief met leidinggevende, bonus en dagtekening',
    text: `Zonnewiel Fietsen B.V.
Havenkade 8, Zwolle

Zwolle, 11 januari 2027

Betreft: aanbod arbeidsovereenkomst

Geachte mevrouw Yildiz,

Naar aanleiding van onze prettige gesprekken bieden wij u hierbij de functie van Inkoopcoördinator bij Zonnewiel Fietsen B.V. aan. U treedt in dienst per 1 maart 2027. Uw leidinggevende wordt Karel Postma.

Het bruto maandsalaris bedraagt € 3.450,- op basis van 40 uur per week. Daarnaast ontvangt u 8% vakantiegeld en een eenmalige tekenbonus van € 1.000,-.

Wij ontvangen de getekende overeenkomst graag uiterlijk 25 januari 2027 retour.

Met vriendelijke groet,

Marleen van der Wal
HR-adviseur
Zonnewiel Fietsen B.V.`,
    facts: {
      company: 'Zonnewiel Fietsen B.V.',
      role: 'Inkoopcoördinator',
      startDate: '1 maart 2027',
      salary: '€ 3.450,-',
      sender: 'Marleen van der Wal',
      responseDeadline: '25 januari 2027',
    },
    iso: { startDate: '2027-03-01', responseDeadline: '2027-01-25' },
  },
  {
    id: 'nl-mail',
    about: 'een informele mail',
    text: `Hoi Sanne,

Wat leuk dat we je een aanbod mogen doen! We willen je graag in ons team bij Kletskous Media als contentmaker. Je kunt starten op maandag 5 april 2027 en je gaat € 2.800 bruto per maand verdienen.

Laat je ons voor 20 maart weten of je het doet?

Groetjes,
Bas`,
    facts: {
      company: 'Kletskous Media',
      role: 'contentmaker',
      startDate: 'maandag 5 april 2027',
      salary: '€ 2.800 bruto per maand',
      sender: 'Bas',
      responseDeadline: '20 maart',
    },
    iso: { startDate: '2027-04-05' },
  },
  {
    id: 'nl-contract',
    about: 'een arbeidsovereenkomst',
    text: `ARBEIDSOVEREENKOMST VOOR BEPAALDE TIJD

De ondergetekenden:

1. Drukkerij De Gouden Letter B.V., gevestigd te Deventer, te dezen vertegenwoordigd door mevrouw I. Haverkamp, hierna te noemen "werkgever",

en

2. De heer P. Boateng, wonende te Apeldoorn, hierna te noemen "werknemer",

zijn het volgende overeengekomen:

Artikel 1 - Indiensttreding
Werknemer treedt met ingang van 1 september 2027 bij werkgever in dienst in de functie van grafisch vormgever.

Artikel 2 - Duur
De overeenkomst eindigt van rechtswege op 31 augustus 2028.

Artikel 3 - Proeftijd
De eerste maand geldt als proeftijd.

Artikel 4 - Salaris
Het salaris bedraagt € 2.975,00 bruto per maand.

Artikel 5 - Boete
Bij overtreding is werknemer een boete van € 2.500 verschuldigd.

Aldus overeengekomen te Deventer op 3 juli 2027.`,
    facts: {
      company: 'Drukkerij De Gouden Letter B.V.',
      role: 'grafisch vormgever',
      startDate: '1 september 2027',
      salary: '€ 2.975,00 bruto per maand',
      sender: 'I. Haverkamp',
    },
    iso: { startDate: '2027-09-01' },
  },
  {
    id: 'nl-bureau',
    about: 'een bureau schrijft namens zijn opdrachtgever',
    text: `Van: Joost Reinders <joost@flexkracht.example>
Aan: Noor el Amrani
Onderwerp: Goed nieuws
Datum: 4 februari 2027

Beste Noor,

Ik heb goed nieuws: onze opdrachtgever Waterschap Lage Landen biedt je de functie van Beleidsmedewerker Waterkwaliteit aan! Startdatum is 1 april 2027 en het salaris is € 3.900 bruto per maand.

Ik hoor graag uiterlijk 10 februari of je akkoord bent.

Hartelijke groet,
Joost Reinders
Flexkracht Detachering`,
    facts: {
      company: 'Waterschap Lage Landen',
      role: 'Beleidsmedewerker Waterkwaliteit',
      startDate: '1 april 2027',
      salary: '€ 3.900 bruto per maand',
      sender: 'Joost Reinders',
      responseDeadline: '10 februari',
    },
    iso: { startDate: '2027-04-01' },
  },
  {
    id: 'nl-tabel',
    about: 'een overzicht met labels',
    text: `Beste Ruben,

Hieronder staan de afspraken uit ons gesprek van 8 mei 2027.

Werkgever: Stichting Rijnoever Zorg
Functie: Teamleider Thuiszorg
Ingangsdatum: 01-07-2027
Leidinggevende: Petra Kuipers
Bruto maandsalaris: € 3.725,50
Reiskostenvergoeding: € 0,23 per km
Reageren voor: 22-05-2027

Met vriendelijke groeten,

Afdeling HR
Stichting Rijnoever Zorg`,
    facts: {
      company: 'Stichting Rijnoever Zorg',
      role: 'Teamleider Thuiszorg',
      startDate: '01-07-2027',
      salary: '€ 3.725,50',
      sender: 'Afdeling HR',
      responseDeadline: '22-05-2027',
    },
    iso: { startDate: '2027-07-01', responseDeadline: '2027-05-22' },
  },
  {
    id: 'nl-bevestiging',
    about: 'de werkgever bevestigt een aanvaarding die eronder staat',
    text: `Beste Lotte,

Fijn dat je ons aanbod op 14 juni 2027 hebt geaccepteerd! We verwelkomen je op 2 augustus 2027 als onze nieuwe laborant.

Groeten,
Tim de Groot
Kwadrant Diagnostiek

Op ma 14 jun 2027 om 09:12 schreef Lotte Mulder <lotte@post.example>:
> Beste Tim,
>
> Graag accepteer ik jullie aanbod. Ik wil liever op 1 september 2027 beginnen.
>
> Groet, Lotte`,
    facts: {
      role: 'laborant',
      startDate: '2 augustus 2027',
      sender: 'Tim de Groot',
      acceptanceDate: '14 juni 2027',
    },
    iso: { startDate: '2027-08-02', acceptanceDate: '2027-06-14' },
  },
  {
    id: 'nl-vacature',
    about: 'een vacature is geen aanbod',
    text: `Vacature: Monteur Laadpalen

Over Stroomlijn Techniek
Stroomlijn Techniek plaatst laadpalen door heel Nederland.

Wij zoeken een Monteur Laadpalen die graag buiten werkt.

Wat bieden wij?
- een salaris tussen € 2.600 en € 3.200 bruto per maand
- een bus van de zaak

Solliciteren kan tot 30 september 2027.`,
    facts: {
      company: 'Stroomlijn Techniek',
      role: 'Monteur Laadpalen',
      salary: '€ 2.600 en € 3.200 bruto per maand',
    },
  },
  {
    id: 'nl-sjabloon',
    about: 'een sjabloon met open plekken',
    text: `Beste [voornaam],

Namens {{bedrijfsnaam}} doen wij je graag een aanbod voor de functie van [functie]. Je start op [startdatum] met een salaris van € [bedrag] bruto per maand.

Met vriendelijke groet,
[naam afzender]`,
    facts: {
      company: '{{bedrijfsnaam}}',
      role: '[functie]',
      startDate: '[startdatum]',
      salary: '€ [bedrag] bruto per maand',
      sender: '[naam afzender]',
    },
  },
  {
    id: 'nl-engelse-rol',
    about: 'een Engelse functienaam en een bedrijf van twee woorden',
    text: `Beste Daan,

Gefeliciteerd, je bent het geworden! Wij bieden je graag een baan aan als Marketing Automation Specialist bij Groene Draad. De arbeidsovereenkomst gaat in op 15 november 2027 en wordt aangegaan voor een jaar. Je jaarsalaris is € 51.000 bruto, inclusief vakantiegeld.

We horen uiterlijk vrijdag 29 oktober 2027 graag van je.

Vriendelijke groet,

Esmée Vonk
People & Culture Manager`,
    facts: {
      company: 'Groene Draad',
      role: 'Marketing Automation Specialist',
      startDate: '15 november 2027',
      salary: '€ 51.000 bruto',
      sender: 'Esmée Vonk',
      responseDeadline: 'vrijdag 29 oktober 2027',
    },
    iso: { startDate: '2027-11-15', responseDeadline: '2027-10-29' },
  },
];
