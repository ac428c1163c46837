import type { Offer } from './offer';

/** Texts written after the others were read well, to see what had been learned. */
export const mixed: Offer[] = [
  {
    id: 'en-code-template',
    about: 'a template with placeholders in every line',
    text: `# Offer Letter

{{date}}

Dear {{candidate.firstName}},

We are delighted to extend to you an offer of employment with {{company.name}} for the position of {{job.title}}, reporting to {{manager.name}}.

**Start date:** {{startDate}}
**Base salary:** {{salary}} per year
**Signing bonus:** {{bonus}}

This offer will expire on {{expiryDate}} unless accepted.

Sincerely,

{{signatory.name}}
{{signatory.title}}`,
    facts: {
      company: '{{company.name}}',
      role: '{{job.title}}',
      startDate: '{{startDate}}',
      salary: '{{salary}} per year',
      sender: '{{signatory.name}}',
      responseDeadline: '{{expiryDate}}',
    },
    iso: {},
  },
  {
    id: 'en-at-will',
    about: 'an at-will letter with two signatures',
    text: `Dear Mr. Alvarez:

It gives us great pleasure to offer you full-time employment as a Mechanical Engineer II with Tidewater Turbines, Inc. (the "Company"). This letter sets forth the terms of our offer.

Your anticipated start date is Monday, August 2, 2027. Your starting salary will be $92,300 annually, less applicable withholdings, paid bi-weekly. You will also be eligible for an annual bonus with a target of 8% of base salary.

Your employment with the Company is at-will. This offer is contingent upon a background check.

If you wish to accept, please sign below and return this letter to Karen Holt by July 16, 2027.

Very truly yours,

TIDEWATER TURBINES, INC.

By: ______________________
Name: Robert Quimby
Title: Vice President, Human Resources

ACCEPTED AND AGREED:

_____________________  Date: ________`,
    facts: {
      company: 'Tidewater Turbines, Inc.',
      role: 'Mechanical Engineer II',
      startDate: 'Monday, August 2, 2027',
      salary: '$92,300 annually',
      sender: 'Robert Quimby',
      responseDeadline: 'July 16, 2027',
    },
    iso: { startDate: '2027-08-02', responseDeadline: '2027-07-16' },
  },
  {
    id: 'en-chat',
    about: 'a chat-like mail without a closing formula',
    text: `Hey Marcus! Super excited to have you join the Brightloom team as our first Growth Marketer :) Here's the deal: 85k base (USD), start date Sept 13th 2027. Can you confirm by EOD Friday?

Talk soon,
Zoe (COO)`,
    facts: {
      company: 'Brightloom',
      role: 'Growth Marketer',
      startDate: 'Sept 13th 2027',
      sender: 'Zoe',
      responseDeadline: 'Friday',
    },
    iso: { startDate: '2027-09-13' },
  },
  {
    id: 'en-graduate',
    about: 'a graduate programme with key details',
    text: `From: Careers <careers@orchardbank.example>
Subject: Your offer from Orchard Bank - Graduate Risk Analyst

Dear Ling,

Congratulations on your offer for the role of Graduate Risk Analyst on our 2027 graduate programme, based in our Manchester office!

Key details
- Salary: £34,000
- Start date: 6 September 2027
- Line manager: Deepa Nair

You have until 5pm on 12 March 2027 to accept via the portal.

Kind regards,
The Early Careers Team
Orchard Bank`,
    facts: {
      company: 'Orchard Bank',
      role: 'Graduate Risk Analyst',
      startDate: '6 September 2027',
      salary: '£34,000',
      sender: 'The Early Careers Team',
      responseDeadline: '12 March 2027',
    },
    iso: { startDate: '2027-09-06', responseDeadline: '2027-03-12' },
  },
  {
    id: 'en-statement',
    about: 'a statement of main terms',
    text: `STATEMENT OF MAIN TERMS OF EMPLOYMENT

Employer: Fenwick & Daughters Joinery Limited, 3 Mill Lane, York
Employee: Connor Reilly
Job title: Apprentice Carpenter
Date employment began: 7 June 2027
Rate of pay: £7.55 per hour
Place of work: York

Your employment is subject to a probationary period of six months.`,
    facts: {
      company: 'Fenwick & Daughters Joinery Limited',
      role: 'Apprentice Carpenter',
      startDate: '7 June 2027',
      salary: '£7.55 per hour',
    },
    iso: { startDate: '2027-06-07' },
  },
  {
    id: 'en-paperwork',
    about: 'the date of the offer is not the day of the acceptance',
    text: `Hi Jasper,

Further to your acceptance of our offer dated 3 May 2027, I'm pleased to enclose your contract for the post of Finance Business Partner. Please return it signed by 21 May 2027. As agreed you'll be starting with us on 1 July 2027 on a salary of £61,000 per annum.

Regards,
Nadia Rahman | HR Business Partner | Calder Water plc`,
    facts: {
      company: 'Calder Water plc',
      role: 'Finance Business Partner',
      startDate: '1 July 2027',
      salary: '£61,000 per annum',
      sender: 'Nadia Rahman',
      responseDeadline: '21 May 2027',
    },
    iso: { startDate: '2027-07-01', responseDeadline: '2027-05-21' },
  },
  {
    id: 'nl-voorstel',
    about: 'een voorstel met opsomming',
    text: `Betreft: Arbeidsvoorwaardenvoorstel

Beste Fleur,

Zoals telefonisch besproken ontvang je hierbij ons voorstel voor de functie van Senior Accountmanager. Bij Helderblauw Accountants werk je vanuit Arnhem.

• Startdatum: 1 oktober 2027
• Salaris: € 4.350 bruto per maand (40 uur)
• Contract: jaarcontract met uitzicht op vast
• Leaseauto: categorie B

Wil je uiterlijk maandag 6 september 2027 laten weten of je akkoord gaat?

Met vriendelijke groet,

Rogier Tans
Partner Helderblauw Accountants`,
    facts: {
      company: 'Helderblauw Accountants',
      role: 'Senior Accountmanager',
      startDate: '1 oktober 2027',
      salary: '€ 4.350 bruto per maand',
      sender: 'Rogier Tans',
      responseDeadline: 'maandag 6 september 2027',
    },
    iso: { startDate: '2027-10-01', responseDeadline: '2027-09-06' },
  },
  {
    id: 'nl-los',
    about: 'een losse mail, bedrijf achter een apenstaartje',
    text: `Hi Kim,

Super leuk dat je bij ons komt werken! Je contract staat klaar in het portaal. Samengevat: je begint 3 januari 2028 als Junior Data Engineer, 36 uur, € 3.100 per maand. Teken je het even voor het weekend?

Groet,
Anouk van Tongeren
Recruiter @ Zwaluw IT`,
    facts: {
      company: 'Zwaluw IT',
      role: 'Junior Data Engineer',
      startDate: '3 januari 2028',
      salary: '€ 3.100 per maand',
      sender: 'Anouk van Tongeren',
      responseDeadline: 'het weekend',
    },
    iso: { startDate: '2028-01-03' },
  },
  {
    id: 'nl-contract-sjabloon',
    about: 'een contract met open plekken',
    text: `ARBEIDSOVEREENKOMST

Tussen:
[NAAM WERKGEVER] B.V., gevestigd te [PLAATS], hierna: "Werkgever",
en
[NAAM WERKNEMER], wonende te [PLAATS], hierna: "Werknemer",

1. Werknemer treedt op [DATUM] in dienst van Werkgever in de functie van [FUNCTIE].
2. Het salaris bedraagt € [BEDRAG] bruto per maand.`,
    facts: {
      company: '[NAAM WERKGEVER] B.V.',
      role: '[FUNCTIE]',
      startDate: '[DATUM]',
      salary: '€ [BEDRAG] bruto per maand',
    },
    iso: {},
  },
  {
    id: 'de-du',
    about: 'ein Angebot per Du',
    text: `Liebe Carla,

wir möchten dich gerne als Projektmanagerin in unserem Team bei Sonnenklang Event GmbH begrüßen! Starttermin wäre der 1. September 2027, dein Gehalt liegt bei 3.400 € brutto im Monat.

Gib uns bitte bis Freitag, 30. Juli 2027, Bescheid.

Liebe Grüße
Henrik`,
    facts: {
      company: 'Sonnenklang Event GmbH',
      role: 'Projektmanagerin',
      startDate: '1. September 2027',
      salary: '3.400 € brutto im Monat',
      sender: 'Henrik',
      responseDeadline: 'Freitag, 30. Juli 2027',
    },
    iso: { startDate: '2027-09-01', responseDeadline: '2027-07-30' },
  },
  {
    id: 'fr-courriel',
    about: 'une proposition par courriel',
    text: `Bonjour Inès,

Nous sommes ravis de vous proposer le poste de chargée de communication chez Papeteries du Lac. Vous débuteriez le lundi 3 mai 2027, avec un salaire de 2 300 € bruts mensuels.

Merci de nous donner votre réponse avant le 15 avril 2027.

Bien cordialement,
Sophie Marchand
Responsable RH`,
    facts: {
      company: 'Papeteries du Lac',
      role: 'chargée de communication',
      startDate: 'lundi 3 mai 2027',
      salary: '2 300 € bruts mensuels',
      sender: 'Sophie Marchand',
      responseDeadline: '15 avril 2027',
    },
    iso: { startDate: '2027-05-03', responseDeadline: '2027-04-15' },
  },
  {
    id: 'es-correo',
    about: 'una oferta por correo',
    text: `Hola Diego:

En nombre de Estudio Marea, me alegra ofrecerte el puesto de diseñador gráfico. Empezarías el 5 de abril de 2027 con un sueldo bruto anual de 24.000 €.

¿Podrías confirmarnos antes del 20 de marzo de 2027?

Saludos,
Pilar Otero`,
    facts: {
      company: 'Estudio Marea',
      role: 'diseñador gráfico',
      startDate: '5 de abril de 2027',
      salary: '24.000 €',
      sender: 'Pilar Otero',
      responseDeadline: '20 de marzo de 2027',
    },
    iso: { startDate: '2027-04-05', responseDeadline: '2027-03-20' },
  },
  {
    id: 'en-silent-client',
    about: 'a recruiter does not name the client',
    text: `Dear Olu,

I'm writing from Kestrel Recruitment. My client, a leading insurer in London, has asked me to offer you the Claims Handler role at £31,500. They'd like you in from 4 May 2027.

Best,
Phil Marsh
Kestrel Recruitment Ltd`,
    facts: { role: 'Claims Handler', startDate: '4 May 2027', salary: '£31,500', sender: 'Phil Marsh' },
    iso: { startDate: '2027-05-04' },
  },
  {
    id: 'en-school',
    about: 'one sentence with everything',
    text: `Offer of Employment

This letter confirms that Maple Ridge School District offers you, and you accept, the position of Grade 3 Teacher for the 2027-2028 school year, commencing August 23, 2027. Annual salary: $54,870 (Step 5).

Dr. Yvonne Baptiste, Superintendent`,
    facts: {
      company: 'Maple Ridge School District',
      role: 'Grade 3 Teacher',
      startDate: 'August 23, 2027',
      salary: '$54,870',
      sender: 'Dr. Yvonne Baptiste',
    },
    iso: { startDate: '2027-08-23' },
  },
  {
    id: 'en-details',
    about: 'a subject line, details, an address',
    text: `Subject: Job offer: Lab Technician at Novacell Biologics

Dear Beatriz,

Thank you for taking the time to meet us last week. We were impressed, and we'd like to offer you the position! Below are the details:

Position: Lab Technician (full-time)
Salary: $58,500 per year
Start date: October 4, 2027
Supervisor: Dr. Alan Whitcombe

Please let us know your decision by September 10, 2027.

Sincerely,
Grace Lindholm
HR Manager, Novacell Biologics
g.lindholm@novacell.com`,
    facts: {
      company: 'Novacell Biologics',
      role: 'Lab Technician',
      startDate: 'October 4, 2027',
      salary: '$58,500 per year',
      sender: 'Grace Lindholm',
      responseDeadline: 'September 10, 2027',
    },
    iso: { startDate: '2027-10-04', responseDeadline: '2027-09-10' },
  },
  {
    id: 'en-robotics',
    about: 'three ways of saying the same',
    text: `Dear Samuel,

On behalf of everyone at Ridgeback Robotics, it's my pleasure to offer you a role as Embedded Software Lead. We'd like you to begin work on Monday 10 May 2027. Your remuneration is set at AU$145,000 plus superannuation.

Kindly sign the attached agreement and send it back by close of business on 23 April 2027.

Warmly,
Imogen Farr
Chief People Officer`,
    facts: {
      company: 'Ridgeback Robotics',
      role: 'Embedded Software Lead',
      startDate: 'Monday 10 May 2027',
      salary: 'AU$145,000',
      sender: 'Imogen Farr',
      responseDeadline: '23 April 2027',
    },
    iso: { startDate: '2027-05-10', responseDeadline: '2027-04-23' },
  },
  {
    id: 'en-university',
    about: 'an appointment with an end',
    text: `Dear Ms. Petrov,

I am pleased to inform you that your application for the position of Assistant Librarian at Westmere University has been successful. The appointment will be from 1 September 2027 to 31 August 2029. The salary is on Grade 6, starting at £33,232 per annum.

Please complete the enclosed acceptance form and return it to HR no later than Friday 25 June 2027.

Yours sincerely,

Dr Tobias Hale
University Librarian`,
    facts: {
      company: 'Westmere University',
      role: 'Assistant Librarian',
      startDate: '1 September 2027',
      salary: '£33,232 per annum',
      sender: 'Dr Tobias Hale',
      responseDeadline: 'Friday 25 June 2027',
    },
    iso: { startDate: '2027-09-01', responseDeadline: '2027-06-25' },
  },
  {
    id: 'nl-magazijn',
    about: 'een bevestiging met een evaluatie',
    text: `Beste meneer De Bruin,

Hierbij bevestigen we dat u per 1 mei 2027 bij ons in dienst komt als magazijnmedewerker. U gaat werken op onze vestiging in Venlo. Uw brutoloon is € 14,85 per uur. Na de proeftijd volgt een evaluatie op 1 juni 2027.

Stuurt u ons de ondertekende overeenkomst voor 20 april 2027 terug?

Met vriendelijke groet,
Logistiek Centrum Peelhorst BV
Jolanda Hermans
Personeelszaken`,
    facts: {
      company: 'Logistiek Centrum Peelhorst BV',
      role: 'magazijnmedewerker',
      startDate: '1 mei 2027',
      salary: '€ 14,85 per uur',
      sender: 'Jolanda Hermans',
      responseDeadline: '20 april 2027',
    },
    iso: { startDate: '2027-05-01', responseDeadline: '2027-04-20' },
  },
  {
    id: 'nl-studio',
    about: 'een mail met een geldigheid',
    text: `Dag Youssef,

Wat fijn dat we je kunnen verwelkomen bij Studio Kaap! Zoals afgesproken start je op 7 juni 2027 in de functie van UX-designer. Je salaris wordt € 3.300 bruto per maand op basis van 36 uur.

Het aanbod is geldig tot en met 15 mei 2027.

Hartelijke groeten,

Mirthe Zijlstra
Studio Kaap`,
    facts: {
      company: 'Studio Kaap',
      role: 'UX-designer',
      startDate: '7 juni 2027',
      salary: '€ 3.300 bruto per maand',
      sender: 'Mirthe Zijlstra',
      responseDeadline: '15 mei 2027',
    },
    iso: { startDate: '2027-06-07', responseDeadline: '2027-05-15' },
  },
  {
    id: 'de-zusage',
    about: 'eine Zusage',
    text: `Thema: Zusage für die Stelle als Pflegefachkraft

Sehr geehrter Herr Osei,

wir freuen uns sehr, dass Sie sich für das Klinikum Bergfeld entschieden haben. Ihr erster Arbeitstag ist der 1. Juni 2027. Das monatliche Bruttogehalt beträgt 3.480 Euro.

Mit freundlichen Grüßen
Dr. Barbara Lenz
Pflegedirektion`,
    facts: {
      company: 'Klinikum Bergfeld',
      role: 'Pflegefachkraft',
      startDate: '1. Juni 2027',
      salary: '3.480 Euro',
      sender: 'Dr. Barbara Lenz',
    },
    iso: { startDate: '2027-06-01' },
  },
  {
    id: 'fr-engagement',
    about: 'une confirmation par courrier',
    text: `Madame,

Nous vous confirmons votre engagement en qualité d'assistante de direction au sein de notre société Menuiserie Arvor, à compter du 2 novembre 2027, moyennant un salaire mensuel brut de 2 150,00 euros.

Veuillez agréer, Madame, l'expression de nos salutations distinguées.

Le Gérant,
Paul Kermadec`,
    facts: {
      company: 'Menuiserie Arvor',
      role: 'assistante de direction',
      startDate: '2 novembre 2027',
      salary: '2 150,00 euros',
      sender: 'Paul Kermadec',
    },
    iso: { startDate: '2027-11-02' },
  },
  {
    id: 'en-telephone',
    about: 'an acceptance by telephone',
    text: `Re: Offer

Hi Sam,

Thanks for calling on 2 March 2027 to accept the Store Manager position! Everyone at Peppercorn Foods is thrilled. Your induction is on 29 March 2027 and your first shift, as agreed, on 1 April 2027.

Cheers,
Vik`,
    facts: {
      company: 'Peppercorn Foods',
      role: 'Store Manager',
      startDate: '1 April 2027',
      sender: 'Vik',
      acceptanceDate: '2 March 2027',
    },
    iso: { startDate: '2027-04-01', acceptanceDate: '2027-03-02' },
  },
  {
    id: 'en-executive',
    about: 'a role with its field after a comma, and small sums that are no pay',
    text: `Executive Agreement

The Company hereby engages Dana Fox as Senior Vice President, Retail Credit, effective 5 October 2027.

Basic pay is £152,656. The gym costs £10 a month. The Employment Rights Act of 22 May 1996 applies.`,
    facts: { role: 'Senior Vice President, Retail Credit', startDate: '5 October 2027', salary: '£152,656' },
    iso: { startDate: '2027-10-05' },
  },
  {
    id: 'nl-appendix',
    about: 'labels that follow each other on one line, and the date of a law',
    text: `Deze bijlage volgt de wet van 3 juli 1978. Functie: SAP-consultant. Brutomaandloon: 4.250 EUR.

De eerste arbeidsdag is bepaald op 15 november 2027. De overeenkomst loopt tot 14 november 2028.`,
    facts: { role: 'SAP-consultant', startDate: '15 november 2027', salary: '4.250 EUR' },
    iso: { startDate: '2027-11-15' },
  },
];
