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
    },
    iso: { startDate: '2027-08-23' },
  },
];
