import { describe, expect, it } from 'vitest';
import { extractFacts, type FactName } from '../../../lib/offer';

/** Sentences that are easily misread: a text, and what is shown of it. */
const READINGS: Partial<Record<FactName, [text: string, value: string | undefined][]>> = {
  company: [
    ["They'd like to offer you the post of Buyer. We'd love to have you.", undefined],
    [
      'HARROW PUMPS LIMITED\nUnit 4, Leeds\n\nDear Ann,\n\nWe appoint you as Buyer from 4 May 2027.\n\nWe welcome you to the Harrow family.\n\nYours faithfully,\nFor HARROW PUMPS LIMITED\n\nJ. Cole',
      'HARROW PUMPS LIMITED',
    ],
    [
      'Hi Ann,\n\nGreat news: Tarn & Vale would like to offer you the role of Buyer. I had Jo from Tarn & Vale Foods Ltd on the phone.\n\nBest,\nTom Reed\nBrightside, recruitment & selection',
      'Tarn & Vale Foods Ltd',
    ],
    [
      'Hoi Sam,\n\nGoed nieuws! Ik sprak net Kim Bos van Waterland Bouw Groep en ze willen je graag hebben als Planner.\n\nGroet,\nTom Reed\nSprong Vooruit, werving & selectie',
      'Waterland Bouw Groep',
    ],
    [
      'Beste Sam,\n\nNamens mijn opdrachtgever Kuipers Logistiek B.V. bied ik je de functie van Planner aan.\n\nGroet,\nTom Reed\nSprong Vooruit Werving',
      'Kuipers Logistiek B.V.',
    ],
    [
      'Dear Sam,\n\nI am writing on behalf of our client Ashdown Freight Ltd, who would like to offer you the position of Planner.\n\nKind regards,\nTom Reed\nBrightside Ltd',
      'Ashdown Freight Ltd',
    ],
    [
      'Sehr geehrte Frau Kern,\n\nim Namen unseres Kunden Hafner Maschinenbau GmbH bieten wir Ihnen die Stelle als Einkäuferin an.\n\nMit freundlichen Grüßen\nTom Reed\nPersonalberatung Reed GmbH',
      'Hafner Maschinenbau GmbH',
    ],
    [
      'Sehr geehrte Frau Kern,\n\ngute Nachrichten: Die Zimmerei Holl & Sohn GmbH möchte Sie als Einkäuferin einstellen. Ihr Gehalt beträgt 50.000 Euro.\n\nViele Grüße\nTom Reed',
      'Zimmerei Holl & Sohn GmbH',
    ],
    [
      'Bonjour,\n\nAu nom de notre client Verrerie Martel SAS, je vous propose le poste de Comptable.\n\nCordialement,\nPaul Roux\nRoux Recrutement',
      'Verrerie Martel SAS',
    ],
    [
      'Estimada Ana:\n\nEn nombre de nuestro cliente Aceites Lobo, S.L. le ofrecemos el puesto de Contable.\n\nUn saludo\nLuis Rey\nRey Selección',
      'Aceites Lobo, S.L.',
    ],
    ['Wij, De Boer Techniek B.V., bieden je de functie van Monteur aan.', 'De Boer Techniek B.V.'],
    [
      'You will be on probation for six months. Unless confirmed in writing, you stay on probation. We offer you the job of Buyer at Orchard Mills Ltd.',
      'Orchard Mills Ltd',
    ],
    [
      'Our contract with you\n\nYou will be our Care Coordinator.\n\nSigned for the Trust: Pat Lorne, Head of People',
      undefined,
    ],
    [
      'Sehr geehrte Frau Kern,\n\ngute Nachrichten: Die Feinblech Holl & Sohn GmbH möchte Sie als Einkäuferin einstellen.\n\nViele Grüße\nTom Reed',
      'Feinblech Holl & Sohn GmbH',
    ],
    [
      'KESTREL TILES LIMITED\n\nWe are delighted to offer you the position of Buyer at Kestrel Tiles Limited.',
      'Kestrel Tiles Limited',
    ],
  ],
  sender: [
    [
      'Our contract with you\n\nYou will be our Care Coordinator.\n\nSigned for the Trust: Pat Lorne, Head of People',
      'Pat Lorne',
    ],
    [
      'Sehr geehrte Frau Kern,\n\nwir bieten Ihnen die Stelle als Einkäuferin an.\n\nHerzlichen Glückwunsch und viele Grüße\n\nJonas Wirth\nWirth Personalberatung',
      'Jonas Wirth',
    ],
    [
      'Sehr geehrte Frau Kern,\n\nwir bieten Ihnen die Stelle an.\n\nMit freundlichen Grüßen\n\ni. A. Petra Lang\nPersonalabteilung',
      'Petra Lang',
    ],
    [
      'Sehr geehrte Frau Kern,\n\nwir bieten Ihnen die Stelle an.\n\nMit freundlichem Gruß\ni.V. Petra Lang',
      'Petra Lang',
    ],
    [
      'Le ofrecemos el puesto de Contable.\n\nY en prueba de conformidad firman las partes.\n\nLa empresa                    El trabajador\n\nFdo.: Marta Gil Rubio                Fdo.: Luis Sanz Mora',
      'Marta Gil Rubio',
    ],
    [
      'Estimada Ana:\n\nLe ofrecemos el puesto de Contable.\n\nAtentamente,\n\nD.ª Marta Gil Rubio\nDirectora de Personal',
      'D.ª Marta Gil Rubio',
    ],
    [
      'Estimada Ana:\n\nLe ofrecemos el puesto de Contable.\n\nAtentamente,\n\nFdo.: Dña. Marta Gil Rubio\nDirectora de Personal',
      'Dña. Marta Gil Rubio',
    ],
  ],
  role: [
    [
      'We appoint you as Deputy Manager - Stock Control in our company on these terms:',
      'Deputy Manager - Stock Control',
    ],
    [
      'We appoint you as Assistant Engineer – Water Treatment with effect from 4 May 2027.',
      'Assistant Engineer – Water Treatment',
    ],
    ['We offer you the position of Transport Planner - Rochdale depot.', 'Transport Planner'],
    ['Je komt in dienst als Doktersassistent voor 24 uur per week.', 'Doktersassistent'],
    ['Je komt in dienst in de functie van Docent voor 0,6 fte.', 'Docent'],
    ['Further to your talk with Ms Firth (hiring manager) we offer you the above post.', undefined],
    ["C'est un contrat saisonnier qui finit le 3 mars 2027.", undefined],
  ],
  acceptanceDate: [
    [
      'It is great that you accepted our offer yesterday by phone. Your first day is 4 May 2027. Please sign one copy and send it back with the starter form by 20 April.',
      'yesterday',
    ],
    [
      'Wat fijn dat je gisteren telefonisch akkoord bent gegaan met ons voorstel. Je begint op 4 mei 2027. Stuur het contract voor 20 april getekend terug.',
      'gisteren',
    ],
    [
      'Schön, dass Sie gestern telefonisch zugesagt haben. Sie beginnen am 4. Mai 2027. Bitte senden Sie den Vertrag bis zum 20. April unterschrieben zurück.',
      'gestern',
    ],
    [
      'Nous sommes ravis que vous ayez accepté hier notre proposition. Vous commencez le 4 mai 2027. Merci de renvoyer le contrat signé avant le 20 avril.',
      'hier',
    ],
    [
      'Nos alegra que ayer aceptaras nuestra oferta por teléfono. Empiezas el 4 de mayo de 2027. Devuelve el contrato firmado antes del 20 de abril.',
      'ayer',
    ],
  ],
  responseDeadline: [
    [
      'It is great that you accepted our offer yesterday by phone. Your first day is 4 May 2027. Please sign one copy and send it back with the starter form by 20 April.',
      undefined,
    ],
    [
      'Wat fijn dat je gisteren telefonisch akkoord bent gegaan met ons voorstel. Je begint op 4 mei 2027. Stuur het contract voor 20 april getekend terug.',
      undefined,
    ],
    [
      'Schön, dass Sie gestern telefonisch zugesagt haben. Sie beginnen am 4. Mai 2027. Bitte senden Sie den Vertrag bis zum 20. April unterschrieben zurück.',
      undefined,
    ],
    [
      'Nous sommes ravis que vous ayez accepté hier notre proposition. Vous commencez le 4 mai 2027. Merci de renvoyer le contrat signé avant le 20 avril.',
      undefined,
    ],
    [
      'Nos alegra que ayer aceptaras nuestra oferta por teléfono. Empiezas el 4 de mayo de 2027. Devuelve el contrato firmado antes del 20 de abril.',
      undefined,
    ],
    [
      'Kindly sign the duplicate and return it to us within ten days of receipt of this letter.',
      'within ten days of receipt of this letter',
    ],
    [
      'This offer is open for acceptance within 14 days of the date of this letter. You start on 4 May 2027.',
      'within 14 days of the date of this letter',
    ],
    ['Please let us know within a week whether you accept.', 'within a week'],
    [
      'Je aanstelling loopt voor bepaalde tijd, tot en met 3 maart 2028.\n\nStuur dit contract binnen tien dagen na dagtekening ondertekend terug.',
      'binnen tien dagen na dagtekening',
    ],
    ['Laat ons binnen een week weten of je het aanbod aanneemt.', 'binnen een week'],
    [
      'Bitte senden Sie den Vertrag innerhalb von zehn Tagen nach Erhalt unterschrieben zurück.',
      'innerhalb von zehn Tagen nach Erhalt',
    ],
    ['Bitte geben Sie uns binnen einer Woche Bescheid, ob Sie annehmen.', 'binnen einer Woche'],
    [
      'Merci de nous retourner le contrat signé dans un délai de dix jours à compter de sa réception.',
      'dans un délai de dix jours à compter de sa réception',
    ],
    ['Merci de nous donner votre réponse sous huit jours.', 'sous huit jours'],
    [
      'Le rogamos que nos devuelva la carta firmada en el plazo de diez días desde su recepción.',
      'en el plazo de diez días desde su recepción',
    ],
    ['If you leave within two years of the course you repay its cost.', undefined],
    ['Expenses are paid within ten days of receipt of your claim.', undefined],
    ['Return the laptop within seven days of your last day.', undefined],
    ['Bij ziekte laat je ons dat binnen een dag weten.', undefined],
    ['Die Kosten sind innerhalb von zehn Tagen zurückzuzahlen.', undefined],
    ['Please reply by 3 March 2027. Any bonus is paid within ten days of the answer.', '3 March 2027'],
    ['Please sign the duplicate and return it by 5 March 2027 if you wish to accept this offer.', '5 March 2027'],
    ['Sign-on award: within thirty days of starting you are paid $4,000, and you return it if you leave.', undefined],
    [
      'We were glad to meet you. If you accepted another job, tell us; otherwise please reply by 3 March 2027.',
      '3 March 2027',
    ],
  ],
  salary: [["Dit bieden we:\n* fulltime\n* winstuitkering (vorig jaar zo'n 1200 euro)", undefined]],
};

describe.each(Object.entries(READINGS))('%s', (name, readings) => {
  it.each(readings)('of %j', (text, value) => {
    const fact = extractFacts(text)[name as FactName];
    const shown = fact ? [fact, ...(fact.alternatives ?? [])] : [];
    expect(shown.map((one) => one.value)).toEqual(value === undefined ? [] : [value]);
  });
});
