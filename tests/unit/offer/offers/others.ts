import type { Offer } from './offer';

export const others: Offer[] = [
  {
    id: 'de-brief',
    about: 'ein Angebot mit Vorgesetzter und Bonus',
    text: `Lindenhof Messtechnik GmbH
Kassel, den 8. Januar 2027

Sehr geehrte Frau Aydin,

wir freuen uns, Ihnen die Position als Entwicklungsingenieurin bei der Lindenhof Messtechnik GmbH anzubieten. Das Arbeitsverhältnis beginnt am 1. April 2027. Ihre Vorgesetzte ist Frau Dr. Seibold.

Ihr Bruttojahresgehalt beträgt 62.400,00 EUR. Zusätzlich erhalten Sie eine Prämie von bis zu 3.000 EUR.

Bitte senden Sie uns den unterschriebenen Vertrag bis zum 22. Januar 2027 zurück.

Mit freundlichen Grüßen

Jonas Wegener
Personalleiter`,
    facts: {
      company: 'Lindenhof Messtechnik GmbH',
      role: 'Entwicklungsingenieurin',
      startDate: '1. April 2027',
      salary: '62.400,00 EUR',
      sender: 'Jonas Wegener',
      responseDeadline: '22. Januar 2027',
    },
    iso: { startDate: '2027-04-01', responseDeadline: '2027-01-22' },
  },
  {
    id: 'de-vertrag',
    about: 'ein Arbeitsvertrag',
    text: `ARBEITSVERTRAG

Zwischen der Brotmanufaktur Auerbach KG, Marktplatz 3, 01067 Dresden
(nachfolgend "Arbeitgeber")
und
Herrn Mehmet Kaya
(nachfolgend "Arbeitnehmer")

§ 1 Beginn und Tätigkeit
Der Arbeitnehmer wird ab dem 15.03.2027 als Filialleiter eingestellt.

§ 2 Vergütung
Der Arbeitnehmer erhält ein monatliches Bruttogehalt von 3.150,00 €.

§ 3 Probezeit
Die ersten sechs Monate gelten als Probezeit.

Dresden, den 20.01.2027`,
    facts: {
      company: 'Brotmanufaktur Auerbach KG',
      role: 'Filialleiter',
      startDate: '15.03.2027',
      salary: '3.150,00 €',
    },
    iso: { startDate: '2027-03-15' },
  },
  {
    id: 'de-liste',
    about: 'eine Übersicht mit Platzhalter',
    text: `Hallo Herr Novak,

wie besprochen hier die Eckdaten:

Unternehmen: Nordlicht Software AG
Position: Datenbankadministrator (m/w/d)
Eintrittsdatum: 01.10.2027
Jahresgehalt: 58.000 € brutto
Vorgesetzter: [Name]

Bitte geben Sie uns bis spätestens 15.08.2027 Bescheid.

Viele Grüße
Svenja Thoms
Nordlicht Software AG`,
    facts: {
      company: 'Nordlicht Software AG',
      role: 'Datenbankadministrator',
      startDate: '01.10.2027',
      salary: '58.000 € brutto',
      sender: 'Svenja Thoms',
      responseDeadline: '15.08.2027',
    },
    iso: { startDate: '2027-10-01', responseDeadline: '2027-08-15' },
  },
  {
    id: 'fr-promesse',
    about: "une promesse d'embauche",
    text: `Lyon, le 6 janvier 2027

Objet : promesse d'embauche

Madame Benali,

Suite à nos entretiens, nous avons le plaisir de vous confirmer votre embauche au sein de la société Atelier des Brumes SAS au poste de responsable marketing. Votre contrat prendra effet le 1er mars 2027.

Votre rémunération annuelle brute sera de 38 000 €. Une prime de 1 500 € vous sera versée en décembre.

Nous vous remercions de nous faire part de votre accord avant le 20 janvier 2027.

Cordialement,

Thierry Vasseur
Directeur des ressources humaines`,
    facts: {
      company: 'Atelier des Brumes SAS',
      role: 'responsable marketing',
      startDate: '1er mars 2027',
      salary: '38 000 €',
      sender: 'Thierry Vasseur',
      responseDeadline: '20 janvier 2027',
    },
    iso: { startDate: '2027-03-01', responseDeadline: '2027-01-20' },
  },
  {
    id: 'fr-contrat',
    about: 'un contrat de travail',
    text: `CONTRAT DE TRAVAIL À DURÉE INDÉTERMINÉE

Entre la société Verger du Midi, dont le siège est à Avignon, représentée par Mme Claire Fontanel, ci-après dénommée « l'employeur »,
et M. Karim Haddad, ci-après dénommé « le salarié »,

Article 1 - Engagement
Le salarié est engagé en qualité de technicien agronome à compter du 15 septembre 2027.

Article 2 - Rémunération
Le salarié percevra un salaire brut mensuel de 2 450 euros.`,
    facts: {
      company: 'Verger du Midi',
      role: 'technicien agronome',
      startDate: '15 septembre 2027',
      salary: '2 450 euros',
      sender: 'Claire Fontanel',
    },
    iso: { startDate: '2027-09-15' },
  },
  {
    id: 'es-carta',
    about: 'una carta de oferta',
    text: `Sevilla, 11 de enero de 2027

Estimada Lucía:

Nos complace ofrecerte el puesto de analista de datos en Talleres Guadalmar, S.L. Tu incorporación está prevista para el 1 de marzo de 2027 y tu salario será de 29.500 € brutos anuales, más un bono de 1.000 €.

Te agradeceríamos una respuesta antes del 25 de enero de 2027.

Un cordial saludo,

Andrés Peñalver
Recursos Humanos`,
    facts: {
      company: 'Talleres Guadalmar, S.L.',
      role: 'analista de datos',
      startDate: '1 de marzo de 2027',
      salary: '29.500 € brutos anuales',
      sender: 'Andrés Peñalver',
      responseDeadline: '25 de enero de 2027',
    },
    iso: { startDate: '2027-03-01', responseDeadline: '2027-01-25' },
  },
  {
    id: 'es-contrato',
    about: 'un contrato de trabajo',
    text: `CONTRATO DE TRABAJO INDEFINIDO

De una parte, la empresa Bodegas Sierra Clara, S.A., representada por Dª Elena Robles, en adelante "la empresa".
De otra parte, D. Martín Ibáñez, en adelante "el trabajador".

PRIMERA. El trabajador prestará sus servicios como jefe de almacén.

SEGUNDA. La relación laboral comenzará el 3 de mayo del 2027.

TERCERA. El trabajador percibirá una retribución de 1.950 euros brutos al mes.`,
    facts: {
      company: 'Bodegas Sierra Clara, S.A.',
      role: 'jefe de almacén',
      startDate: '3 de mayo del 2027',
      salary: '1.950 euros brutos al mes',
      sender: 'Elena Robles',
    },
    iso: { startDate: '2027-05-03' },
  },
];
