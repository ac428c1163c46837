import type { ClauseKind } from '../../../lib/offer';

export interface MarkedContract {
  language: 'en' | 'nl' | 'de' | 'fr' | 'es';
  text: string;
  clauses: { kinds: ClauseKind[]; start: number; end: number }[];
}

const MARK = /‹([a-z -]+)›([^‹]*)‹\/›/g;

/** Takes the marks out: `‹notice-period notice-form›the sentences‹/›`. */
function read(language: MarkedContract['language'], marked: string): MarkedContract {
  const clauses: MarkedContract['clauses'] = [];
  let text = '';
  let from = 0;
  for (const { 0: all, 1: kinds = '', 2: inner = '', index } of marked.matchAll(MARK)) {
    text += marked.slice(from, index);
    clauses.push({ kinds: kinds.split(' ') as ClauseKind[], start: text.length, end: text.length + inner.length });
    text += inner;
    from = index + all.length;
  }
  return { language, text: text + marked.slice(from), clauses };
}

/** Own texts, written after the patterns and before these were widened; every clause of a kind is marked. */
export const CONTRACTS: MarkedContract[] = [
  read(
    'en',
    `STATEMENT OF MAIN TERMS OF EMPLOYMENT

Between Larkfield Veterinary Group Ltd ("the Company") and the employee named below.

1. Job title
You are employed as a Practice Manager. You may be required to carry out other duties that fall within your abilities.

2. Commencement
‹start-date›2.1 Your employment with the Company begins on 6 September 2027.‹/› No employment with a previous employer counts as part of your continuous employment.
‹conditions›2.2 This contract is entirely dependent on our receiving two references that we find acceptable and on evidence of your entitlement to work in the UK.‹/›

3. Probation
‹probation›3.1 The first six months are a trial, during which your performance will be assessed.‹/› ‹notice-period›3.2 While on trial your employment may be brought to an end by one week's notice from either side.‹/›

4. Hours and pay
Your normal hours are 37.5 per week, Monday to Friday. Your salary is £41,500 a year, paid monthly in arrears less tax and national insurance. The Company reserves the right to deduct from your pay any sums you owe it.

5. Holidays
You are entitled to 25 days a year plus bank holidays. You must give at least four weeks' notice of your holiday dates. On leaving, untaken holiday will be paid.

6. Pension
The Company operates a pension scheme in line with its legal duties. You can opt out without penalty.

7. Ending your employment
‹notice-period notice-form›After the trial, you must give the Company two months' notice in writing if you want to leave.‹/› ‹notice-period›The Company will give you the same, rising by a week for each full year of service after the eighth.‹/› Nothing in this contract prevents us from dismissing you on the spot for gross misconduct.

8. Secrets
‹confidentiality›You must not, during your employment or at any time afterwards, pass on to anyone what you have learned about our clients, prices or plans.‹/›

9. After you leave
‹non-compete›For six months after your employment ends you will not be involved, within ten miles of the practice, in any business that competes with ours.‹/› ‹non-compete›Nor will you try to tempt away our clients or colleagues during that time.‹/›

10. Training
‹training-repayment›If we pay for a course that costs more than £500 and you leave within 18 months of finishing it, we will ask you to pay back a share of the fees.‹/›

11. Other
‹company-property›On your last day everything that belongs to the Company, including your phone and keys, must be given back.‹/› ‹collective-agreement›Our rules on sickness and discipline are in the staff handbook.‹/› ‹governing-law›English law applies to this contract.‹/›

Signed for the Company: ____________   Date: ________`,
  ),
  read(
    'en',
    `Dear Jordan,

It gives me great pleasure to invite you to join Brightwater Analytics as a Principal Engineer, reporting to our CTO. We were impressed by your interviews.

Compensation. Your base salary will be $182,000 a year, paid on our usual payroll schedule, with an annual target bonus of 15%. You will also be granted stock options, subject to approval by the Board and the terms of our equity plan.

Sign-on payment. We will pay you a one-time sign-on award of $20,000 with your first paycheck. ‹signing-bonus-clawback›If, before your first anniversary, you quit or are fired for cause, you owe the after-tax amount back to the company within 30 days.‹/›

Relocation. We will reimburse up to $9,500 of reasonable moving costs. ‹relocation-repayment›Should you depart voluntarily in the first twelve months, this sum becomes repayable in full.‹/›

‹start-date›We would like you to start on Monday, July 12, 2027.‹/›

Benefits. You'll be eligible for medical, dental and vision cover and four weeks of paid time off. Please note that benefits may change at the company's discretion.

‹conditions›Please note that this offer is contingent on a clean background check and on your completing Form I-9 within three business days of starting.‹/›

‹at-will›Employment at Brightwater is at will: you and the company are each free to end it whenever you like, for any reason or none.‹/›

‹confidentiality›As a condition of employment you will sign our Proprietary Information and Inventions Agreement, under which you keep our confidential information to yourself.‹/› ‹exclusivity›While you work here, you agree not to take on any outside consulting without our prior approval.‹/›

‹governing-law›Any disagreement arising out of your employment will be resolved by final and binding arbitration in Travis County.‹/›

‹acceptance-deadline›To accept, sign and date this letter and send it back to me no later than May 28; after that the offer lapses.‹/› We can't wait to have you on the team.

Warmly,
Casey Nguyen
VP People

‹binding-acceptance›I have read this letter and I accept the position on the terms it sets out.‹/›
Signature: ______________`,
  ),
  read(
    'en',
    `OFFER OF EMPLOYMENT – Meridian Softworks Pvt. Ltd., Pune

Dear Ananya,
We are happy to offer you the post of Associate Consultant on a CTC of INR 8,40,000 per annum.

• ‹start-date›Date of joining: on or before 2 August 2027.‹/›
• ‹probation›You will be under probation for a period of six months, extendable at our discretion.‹/›
• ‹notice-period›After confirmation, either side can end the employment by giving ninety days' notice or salary in lieu of it.‹/›
• ‹training-repayment›In view of the induction training you receive, you shall sign a bond to serve the Company for not less than 24 months; leaving earlier means paying INR 1,50,000.‹/›
• ‹penalty›If you do not report on the date of joining after accepting this letter, the Company may claim an amount equal to one month's gross pay as compensation.‹/›
• ‹screening-costs›We shall have your background verified by an agency; its fees will be charged to you in case you do not turn up.‹/›
• ‹exclusivity›You shall not engage in any other business or employment, whether paid or not, while in our service.‹/›
• Your leave, travel and insurance entitlements are described in our policies.
• ‹company-property›At the time of separation you shall return the laptop and ID card issued to you.‹/›
• ‹governing-law›The courts at Pune alone shall have jurisdiction.‹/›

‹acceptance-deadline›This offer stands withdrawn if we do not receive your signed copy within five days.‹/›`,
  ),
  read(
    'nl',
    `ARBEIDSOVEREENKOMST VOOR ONBEPAALDE TIJD

De ondergetekenden: Van Loon Techniek B.V., gevestigd te Amersfoort, hierna te noemen: werkgever, en mevrouw S. de Boer, hierna: werknemer, komen het volgende overeen.

Artikel 1. Indiensttreding en functie
1.1 ‹start-date›Werknemer treedt met ingang van 1 september 2027 in dienst van werkgever als projectleider.‹/›
1.2 Werknemer is bereid ook andere redelijke taken te verrichten als het bedrijf dat vraagt.

Artikel 2. Proeftijd
‹probation›2.1 De eerste twee maanden gelden als proeftijd.‹/› ‹probation›In die tijd kan ieder van partijen de overeenkomst per direct beëindigen.‹/›

Artikel 3. Einde van de overeenkomst
‹notice-period notice-form›3.1 Partijen kunnen deze overeenkomst schriftelijk opzeggen tegen de laatste dag van een maand.‹/› ‹notice-period›Werknemer neemt daarbij een termijn van twee maanden in acht, werkgever vier maanden.‹/›
3.2 De overeenkomst eindigt in elk geval op de dag waarop werknemer de AOW-gerechtigde leeftijd bereikt.

Artikel 4. Salaris en vakantie
Het bruto salaris bedraagt € 4.350,- per maand. Werknemer heeft recht op 8% vakantiegeld en 27 vakantiedagen. Vakantie wordt minstens een maand tevoren aangevraagd.

Artikel 5. Geheimhouding
‹confidentiality›Werknemer zal zowel tijdens als na afloop van het dienstverband zwijgen over alles wat hem over het bedrijf en zijn klanten bekend wordt.‹/›

Artikel 6. Nevenwerk
‹exclusivity›Werknemer zal zonder voorafgaande toestemming geen werk voor anderen verrichten, betaald noch onbetaald.‹/›

Artikel 7. Concurrentie en relaties
‹non-compete›Het is werknemer niet toegestaan om gedurende twaalf maanden na het einde van het dienstverband werkzaam te zijn bij een onderneming die gelijksoortige diensten aanbiedt.‹/›

Artikel 8. Boete
‹penalty›Bij overtreding van artikel 5, 6 of 7 verbeurt werknemer zonder dat ingebrekestelling nodig is een boete van € 5.000 per gebeurtenis, te vermeerderen met € 500 voor elke dag dat de overtreding duurt.‹/›

Artikel 9. Opleiding
‹training-repayment›Kosten van opleidingen boven € 1.000 betaalt werknemer naar rato terug als hij binnen 24 maanden na afronding uit dienst gaat.‹/›

Artikel 10. Bedrijfsmiddelen
‹company-property›Bij het einde van het dienstverband geeft werknemer laptop, telefoon en toegangspas onmiddellijk terug.‹/›

Artikel 11. Slot
‹collective-agreement›De cao voor het Technisch Installatiebedrijf is op deze overeenkomst van toepassing.‹/› ‹governing-law›Op deze overeenkomst is uitsluitend Nederlands recht van toepassing.‹/›

Aldus overeengekomen en in tweevoud ondertekend te Amersfoort`,
  ),
  read(
    'nl',
    `Beste Milan,

Wat leuk dat je bij ons wilt komen werken! Met plezier bieden we je de functie van marketeer aan voor 32 uur per week.

Wat spreken we af?
- ‹start-date›Je begint op 3 mei 2027.‹/›
- ‹fixed-term›Je krijgt eerst een contract voor zeven maanden.‹/›
- ‹probation›De proeftijd is een maand.‹/›
- Je verdient € 3.100 bruto per maand en krijgt een reiskostenvergoeding.
- ‹signing-bonus-clawback›Je ontvangt een welkomstbonus van € 1.500; ga je binnen een jaar weg, dan vorderen we die terug.‹/›
- Je mag twee dagen per week thuiswerken. We geven je daarvoor een laptop en een bureau.
- Het pensioen loopt via PME. Daar betaal je zelf een derde van de premie voor.

‹conditions›Dit voorstel doen we onder het voorbehoud dat je een VOG kunt laten zien.‹/› ‹screening-costs›De kosten van die VOG betalen wij.‹/›

‹notice-period›Wil je weg, dan geldt de wettelijke opzegtermijn.‹/› ‹fixed-term›Het contract kan ook tussentijds worden opgezegd.‹/›

‹penalty›Let op: kom je na ondertekening toch niet bij ons werken, dan ben je ons een bedrag ter grootte van een half maandsalaris verschuldigd.‹/›

‹acceptance-deadline›Laat je ons voor vrijdag 16 april weten of je ons aanbod aanneemt?‹/› ‹binding-acceptance›Met jouw handtekening hieronder is de overeenkomst gesloten.‹/›

Hartelijke groet,
Fatima El Idrissi
HR`,
  ),
  read(
    'de',
    `ARBEITSVERTRAG

zwischen der Nordlicht Logistik GmbH, Kiel, nachfolgend „Arbeitgeber“, und Herrn Emre Kaya, nachfolgend „Arbeitnehmer“

§ 1 Beginn und Tätigkeit
(1) ‹start-date›Das Arbeitsverhältnis beginnt am 01.10.2027.‹/›
(2) Der Arbeitnehmer wird als Disponent eingestellt. Der Arbeitgeber darf ihm auch andere gleichwertige Aufgaben übertragen.
(3) ‹no-termination-before-start›Vor Arbeitsantritt ist eine ordentliche Kündigung für beide Seiten ausgeschlossen.‹/›

§ 2 Probezeit und Kündigung
(1) ‹probation›Die ersten sechs Monate gelten als Probezeit.‹/› ‹notice-period›In dieser Zeit kann mit einer Frist von zwei Wochen gekündigt werden.‹/›
(2) ‹notice-period›Danach beträgt die Frist drei Monate zum Quartalsende.‹/›
(3) ‹notice-form›Kündigungen sind nur wirksam, wenn sie schriftlich erklärt werden.‹/›
(4) Das Arbeitsverhältnis endet spätestens mit Ablauf des Monats, in dem der Arbeitnehmer die Regelaltersgrenze erreicht.

§ 3 Vergütung
Der Arbeitnehmer erhält ein Bruttogehalt von 3.900 Euro im Monat, zahlbar am Monatsende. Überstunden sind mit dem Gehalt abgegolten, soweit sie zehn Stunden im Monat nicht übersteigen.

§ 4 Urlaub
Der Urlaub beträgt 30 Arbeitstage im Kalenderjahr und ist bis zum 31. März des Folgejahres zu nehmen.

§ 5 Vertragsstrafe
‹penalty›Nimmt der Arbeitnehmer die Arbeit vertragswidrig nicht oder verspätet auf, so hat er eine Strafe von einem halben Monatsgehalt zu zahlen.‹/›

§ 6 Verschwiegenheit
‹confidentiality›Über vertrauliche Angelegenheiten des Betriebs hat der Arbeitnehmer auch nach seinem Ausscheiden zu schweigen.‹/›

§ 7 Nebentätigkeit
‹exclusivity›Der Arbeitnehmer darf eine Nebenbeschäftigung nur mit Einwilligung des Arbeitgebers aufnehmen.‹/›

§ 8 Fortbildung
‹training-repayment›Übernimmt der Arbeitgeber die Kosten einer Fortbildung, so hat der Arbeitnehmer sie zu erstatten, wenn er vor Ablauf von zwei Jahren auf eigenen Wunsch geht.‹/›

§ 9 Rückgabe
‹company-property›Alle dem Arbeitnehmer überlassenen Gegenstände, insbesondere Laptop und Schlüssel, sind bei Vertragsende herauszugeben.‹/›

§ 10 Schluss
‹collective-agreement›Ergänzend gelten die Tarifverträge für das Speditionsgewerbe.‹/› Änderungen des Vertrags bedürfen der Schriftform. ‹governing-law›Als Gerichtsstand wird Kiel vereinbart.‹/›`,
  ),
  read(
    'de',
    `Sehr geehrte Frau Lindner,

wir freuen uns, Ihnen die Stelle als Produktmanagerin anbieten zu können.

‹start-date›Ihr erster Arbeitstag ist der 1. Juli 2027.‹/› Ihr Jahresgehalt beträgt 68.000 EUR brutto in zwölf Raten, dazu kommt eine erfolgsabhängige Prämie.

‹signing-bonus-clawback›Zusätzlich zahlen wir Ihnen eine einmalige Wechselprämie von 4.000 EUR, die Sie uns zurückerstatten, falls Sie das Unternehmen in den ersten zwölf Monaten verlassen.‹/› ‹relocation-repayment›Für Ihren Umzug übernehmen wir bis zu 2.500 EUR; auch dieser Betrag ist bei einem Ausscheiden im ersten Jahr zurückzuzahlen.‹/›

‹fixed-term›Der Vertrag ist zunächst auf zwei Jahre befristet.‹/› ‹probation›Die Probezeit beläuft sich auf sechs Monate.‹/› ‹non-compete›Für die Dauer von sechs Monaten nach dem Ausscheiden dürfen Sie nicht für einen Wettbewerber arbeiten.‹/›

‹conditions›Unsere Zusage gilt vorbehaltlich der Zustimmung unseres Betriebsrats.‹/› ‹screening-costs›Zuvor bitten wir Sie zu einer betriebsärztlichen Untersuchung.‹/› ‹visa-costs›Die Gebühren für Ihren Aufenthaltstitel tragen wir.‹/›

‹acceptance-deadline›Bitte schicken Sie uns den Vertrag bis zum 20. April unterzeichnet zurück.‹/› ‹binding-acceptance›Mit Ihrer Unterschrift kommt das Arbeitsverhältnis verbindlich zustande.‹/›

Mit freundlichen Grüßen
Jonas Petersen`,
  ),
  read(
    'fr',
    `CONTRAT DE TRAVAIL À DURÉE INDÉTERMINÉE

Entre la société Les Ateliers du Rhône, ci-après « la Société », et Madame Inès Moreau, ci-après « la Salariée »

Article 1 – Engagement
‹start-date›La Salariée est engagée à compter du 6 septembre 2027 en qualité de responsable logistique.‹/› ‹conditions screening-costs›Cet engagement est conclu sous réserve des résultats de la visite d'information et de prévention.‹/›

Article 2 – Période d'essai
‹probation›Le contrat ne deviendra définitif qu'à l'issue d'une période d'essai de trois mois, renouvelable une fois.‹/› ‹notice-period›Chacune des parties pourra y mettre fin en observant le délai de prévenance légal.‹/›

Article 3 – Rémunération
La Salariée percevra un salaire brut mensuel de 3 200 euros sur treize mois. Les frais professionnels sont remboursés sur justificatifs.

Article 4 – Congés
Elle bénéficie de 25 jours ouvrés de congés payés. Les dates sont fixées deux mois à l'avance.

Article 5 – Rupture
‹notice-period›Après l'essai, la démission ouvre un préavis de deux mois, sauf faute grave.‹/› ‹notice-form›Elle est adressée à la direction par lettre recommandée.‹/›

Article 6 – Secret
‹confidentiality›La Salariée s'oblige à la plus grande discrétion sur tout ce qu'elle apprendra dans l'exercice de ses fonctions.‹/›

Article 7 – Exclusivité
‹exclusivity›La Salariée réserve à la Société l'exclusivité de son activité professionnelle.‹/›

Article 8 – Non-concurrence
‹non-compete›Après son départ, et pendant douze mois, la Salariée ne pourra ni entrer au service d'un concurrent ni créer une entreprise rivale.‹/› ‹non-compete›Elle recevra en contrepartie une indemnité mensuelle égale à 30 % de son salaire.‹/› ‹penalty›En cas de violation, elle devra verser à la Société une pénalité égale à six mois de salaire.‹/›

Article 9 – Formation
‹training-repayment›Si la Salariée démissionne dans les deux ans qui suivent une formation payée par la Société, elle en remboursera le coût au prorata.‹/›

Article 10 – Matériel
‹company-property›Le jour de son départ, elle restituera véhicule, ordinateur et clés.‹/›

Article 11 – Divers
‹collective-agreement›Le contrat est soumis à la convention collective des transports routiers.‹/› ‹governing-law›Les litiges seront portés devant le conseil de prud'hommes de Lyon.‹/›`,
  ),
  read(
    'fr',
    `Objet : promesse d'embauche

Monsieur,

À la suite de nos entretiens, nous vous confirmons votre embauche au poste de développeur.

‹start-date›Votre entrée en fonction est prévue le lundi 5 juillet 2027.‹/› Votre salaire annuel sera de 46 000 € bruts, versé sur douze mois.

‹signing-bonus-clawback›Une prime de bienvenue de 3 000 € vous sera payée en juillet ; vous devrez la rembourser si vous partez avant un an.‹/›
‹relocation-repayment›Vos frais de déménagement sont pris en charge dans la limite de 2 000 €, à restituer en cas de départ la première année.‹/›
‹visa-costs›Les frais liés à votre titre de séjour restent à notre charge.‹/›

‹fixed-term›Il s'agit d'un contrat à durée déterminée de dix-huit mois.‹/› ‹fixed-term›Il ne peut être rompu avant son terme que dans les cas prévus par la loi.‹/›

‹no-termination-before-start›Il ne pourra pas y être mis fin avant la prise de poste.‹/›

‹penalty›Si vous ne vous présentez pas à la date convenue, vous nous devrez une indemnité forfaitaire de 1 500 €.‹/›

‹binding-acceptance›Cette lettre, une fois signée par vous, vaut contrat de travail.‹/› ‹acceptance-deadline›Nous attendons votre réponse au plus tard le 30 avril, date après laquelle notre offre ne tiendra plus.‹/›

Veuillez agréer, Monsieur, nos salutations distinguées.
Claire Dubois, directrice des ressources humaines`,
  ),
  read(
    'es',
    `CONTRATO DE TRABAJO INDEFINIDO

En Valencia, a 4 de mayo de 2027, reunidos de una parte Naranjos del Turia S.L. y de otra D. Pablo Ferrer, acuerdan las siguientes

CLÁUSULAS

PRIMERA.- Objeto. El trabajador prestará servicios como jefe de almacén. Podrán encomendársele otras tareas de su grupo profesional.

SEGUNDA.- Inicio. ‹start-date›La relación laboral se iniciará el día 1 de julio de 2027.‹/› ‹conditions›Su eficacia queda supeditada a que el trabajador aporte la titulación exigida.‹/›

TERCERA.- Periodo de prueba. ‹probation›Se fija un periodo de prueba de dos meses.‹/› ‹probation notice-period›Mientras dure, cualquiera de las partes podrá dar por terminado el contrato sin preaviso.‹/›

CUARTA.- Jornada y salario. La jornada será de 40 horas semanales. El salario bruto anual asciende a 26.400 euros en catorce pagas. Las vacaciones serán de 30 días naturales y se pedirán con dos meses de antelación.

QUINTA.- Extinción. ‹notice-period notice-form›Si desea causar baja voluntaria, el trabajador avisará por escrito con un mes de antelación.‹/› ‹notice-period›La falta de preaviso permitirá descontar un día de salario por cada día de retraso.‹/›

SEXTA.- Confidencialidad. ‹confidentiality›El trabajador no comunicará a nadie los datos que conozca por razón de su puesto y guardará la debida reserva.‹/›

SÉPTIMA.- Exclusividad. ‹exclusivity›Durante la vigencia del contrato no prestará servicios para otra empresa sin permiso.‹/›

OCTAVA.- No competencia. ‹non-compete›Terminado el contrato, el trabajador no se dedicará durante seis meses a actividades que compitan con las de la empresa.‹/› ‹penalty›Si incumple este pacto, abonará una penalización de 4.000 euros.‹/›

NOVENA.- Formación. ‹training-repayment›El trabajador permanecerá en la empresa un mínimo de dos años tras el curso de especialización que esta costea.‹/›

DÉCIMA.- Material. ‹company-property›Al cesar, hará entrega de las llaves, el móvil y el vehículo que tenga a su disposición.‹/›

UNDÉCIMA.- Normas. ‹collective-agreement›En todo lo demás se aplicará el convenio colectivo de comercio.‹/› ‹governing-law›Para cualquier litigio serán competentes los juzgados de Valencia.‹/›`,
  ),
  read(
    'es',
    `Estimada Lucía:

Nos alegra ofrecerte el puesto de analista de datos en nuestra oficina de Bilbao, con un salario de 34.000 € brutos al año.

‹start-date›Te incorporarás el 14 de junio de 2027.‹/› ‹fixed-term›El contrato será temporal, por un año.‹/› ‹probation›Habrá un mes de prueba.‹/›

‹signing-bonus-clawback›Recibirás un bono de bienvenida de 2.000 €, que deberás reintegrar si te marchas en los seis primeros meses.‹/› ‹relocation-repayment›Pagaremos tu mudanza; si te vas antes de un año nos devolverás la mitad de lo pagado.‹/› ‹visa-costs›Nosotros asumimos las tasas de tu permiso de residencia.‹/›

‹conditions screening-costs›La oferta está sujeta a que superes el reconocimiento médico.‹/›

‹penalty›Si finalmente no te incorporas, deberás indemnizar a la empresa con una cantidad equivalente a quince días de salario.‹/›

‹no-termination-before-start›Una vez firmado, el contrato no podrá rescindirse antes de la fecha de incorporación.‹/›

‹acceptance-deadline›Tienes hasta el 30 de abril para aceptar esta propuesta.‹/› ‹binding-acceptance›La firma de esta carta equivale a un compromiso firme por ambas partes.‹/›

Un saludo,
Ainhoa Etxeberria`,
  ),
  read(
    'en',
    `EXECUTIVE EMPLOYMENT AGREEMENT

This Agreement is made as of March 1, 2027 between Redstone Medical Devices, Inc. (the “Company”) and Priya Raman (the “Executive”).

1. Employment. ‹fixed-term›1.1 The term of this Agreement shall be three years from the Effective Date unless ended sooner under Section 5.‹/› 1.2 The Executive shall serve as Chief Quality Officer. ‹exclusivity›1.3 During the term the Executive will devote substantially all of her business time to the Company and will not serve on any other board without the Board’s approval.‹/›

2. Compensation. The base salary is $310,000, reviewed each year. The Executive may earn a bonus of up to 40% of base salary, subject to the Company’s results.

‹signing-bonus-clawback›3. Sign-On Bonus. The $50,000 sign-on bonus is an advance and is earned only after eighteen months; any unearned part must be returned if the Executive resigns without Good Reason.‹/›

4. Benefits. Reimbursement of business expenses follows the Company’s policies.

5. Termination.
(a) ‹notice-period notice-form›The Executive may resign on sixty (60) days’ written notice.‹/›
(b) The Company may end this Agreement at once for Cause.
(c) ‹company-property›Upon any termination the Executive shall promptly deliver to the Company all devices, files and records in her possession.‹/›

6. Covenants.
‹confidentiality›6.1 The Executive shall hold in strict confidence all non-public information of the Company.‹/›
‹non-compete›6.2 For twelve (12) months after the term ends, the Executive shall not render services to any Competing Business in the United States.‹/›
‹non-compete›6.3 During the same period she shall not induce any employee to leave the Company.‹/›

7. General. ‹governing-law›This Agreement shall be governed by and construed under Minnesota law, and each party submits to the state and federal courts there.‹/› ‹binding-acceptance›This Agreement becomes binding once both parties have signed it.‹/›`,
  ),
  read(
    'en',
    `Hi Sam,

Following our chat I'm delighted to offer you the role of Junior Surveyor at Pike & Marlow in Leeds, on £27,000 a year.

The key points:
- ‹start-date›Start date: Monday 2 August 2027‹/›
- ‹probation›Trial period: 3 months, with one week's notice either way‹/›
- ‹notice-period›Notice after that: one month‹/›
- Holidays: 23 days plus bank holidays
- Pension: we match up to 5%

‹conditions›The offer depends on references we are happy with and a basic DBS check.‹/› ‹training-repayment›We will fund your RICS qualification, but ask you to refund the fees if you go within two years of passing.‹/›

‹acceptance-deadline›Could you let me have your decision by the end of next week, please, as we'd otherwise offer the post to someone else?‹/›

‹penalty›One thing our lawyers ask me to point out: if you accept and then don't turn up, we may recover from you the cost of hiring agency cover for up to four weeks.‹/›

Best wishes,
Harriet`,
  ),
  read(
    'nl',
    `ARBEIDSOVEREENKOMST VOOR BEDIENDEN

Tussen NV Scheldehaven, Noorderlaan 12, 2030 Antwerpen, en de heer Joris Claes wordt overeengekomen:

Artikel 1
‹start-date›De werknemer wordt aangeworven als boekhouder vanaf 1 september 2027.‹/›

Artikel 2
‹fixed-term›Deze overeenkomst wordt gesloten voor een bepaalde duur van één jaar.‹/›

Artikel 3
Het brutoloon bedraagt 3.050 euro per maand. De maaltijdcheques hebben een waarde van 8 euro. Het vakantiegeld wordt betaald volgens de wet.

Artikel 4
‹notice-period notice-form›Elke partij kan de overeenkomst tijdens de eerste helft beëindigen met een opzeggingstermijn, betekend bij aangetekende brief.‹/›

Artikel 5
‹no-termination-before-start›Voor de aanvang van de uitvoering kan geen van de partijen de overeenkomst verbreken.‹/› ‹penalty›De partij die dit toch doet, betaalt aan de andere een vergoeding gelijk aan twee weken loon.‹/›

Artikel 6
‹confidentiality›De bediende verbindt zich ertoe geen fabrieksgeheimen of vertrouwelijke gegevens bekend te maken.‹/›

Artikel 7
‹non-compete›De partijen komen overeen dat de bediende gedurende twaalf maanden na zijn vertrek geen soortgelijke activiteiten zal uitoefenen.‹/›

Artikel 8
‹training-repayment›Het scholingsbeding in bijlage bepaalt welk deel van de opleidingskosten bij vertrek moet worden terugbetaald.‹/›

Artikel 9
‹company-property›Bij het einde van de overeenkomst bezorgt hij de wagen en de laptop terug.‹/›

Artikel 10
‹collective-agreement›De bediende erkent een exemplaar van het arbeidsreglement te hebben ontvangen.‹/› ‹governing-law›Alleen de arbeidsrechtbanken van Antwerpen zijn bevoegd.‹/›`,
  ),
  read(
    'nl',
    `Geachte heer Yilmaz,

Hierbij bevestigen wij ons aanbod voor de functie van verpleegkundige op de afdeling cardiologie.

‹start-date›Uw dienstverband gaat in op 15 augustus 2027.‹/› Uw salaris is € 3.480 bruto per maand bij 36 uur.
‹probation›Partijen komen een wederzijdse proeftijd overeen van twee maanden.‹/›
‹notice-period›Daarna geldt voor beide partijen een opzegtermijn van drie maanden, waarbij opzegging alleen tegen het einde van de maand kan.‹/›
‹relocation-repayment›U krijgt een tegemoetkoming in de verhuiskosten van € 2.000, die u terugbetaalt als u binnen een jaar vertrekt.‹/›
‹conditions›De aanstelling gaat niet door als de BIG-registratie ontbreekt of de verklaring omtrent het gedrag niet wordt verstrekt.‹/›
‹collective-agreement›De Cao Ziekenhuizen maakt deel uit van de overeenkomst.‹/›
‹exclusivity›Heeft u een nevenfunctie, dan meldt u die bij uw leidinggevende.‹/›
‹acceptance-deadline›Wij ontvangen de getekende overeenkomst graag binnen een week retour.‹/›
‹no-termination-before-start›Na ondertekening kunt u de overeenkomst vóór de ingangsdatum niet meer opzeggen.‹/›

Met vriendelijke groet,
Afdeling Personeel`,
  ),
  read(
    'de',
    `Anstellungsvertrag

1. Vertragsbeginn
‹start-date›Frau Nora Weiss wird mit Wirkung zum 1. April 2028 als Steuerfachangestellte angestellt.‹/› ‹conditions›Der Vertrag wird erst wirksam, wenn sie ihre Abschlussprüfung bestanden hat.‹/›

2. Dauer, Probezeit
‹fixed-term›Das Anstellungsverhältnis ist auf ein Jahr befristet und endet, ohne dass es einer Kündigung bedarf.‹/›
‹probation notice-period›Innerhalb der Probezeit von drei Monaten kann jede Seite mit zweiwöchiger Frist kündigen.‹/›
‹no-termination-before-start›Eine Kündigung vor Vertragsbeginn ist unzulässig.‹/›

3. Bezüge
Die Vergütung beträgt 2.950 EUR brutto, fällig am letzten Werktag. Das Urlaubsgeld wird im Juni gezahlt.

4. Pflichten
‹exclusivity›Nebentätigkeiten sind anzeigepflichtig.‹/› ‹confidentiality›Frau Weiss bewahrt über alle Mandantendaten Stillschweigen.‹/› ‹penalty›Verstößt sie dagegen, zahlt sie für jeden Fall eine Vertragsstrafe von einem Monatsgehalt.‹/›
‹non-compete›Mandanten darf sie in den zwei Jahren nach dem Ausscheiden nicht abwerben.‹/›

5. Kosten
‹training-repayment›Den Lehrgang zur Steuerfachwirtin bezahlt die Kanzlei; scheidet Frau Weiss binnen drei Jahren aus, hat sie die Lehrgangskosten zeitanteilig zu ersetzen.‹/›
‹screening-costs›Die Kosten der ärztlichen Einstellungsuntersuchung trägt die Kanzlei.‹/›

6. Ende
‹notice-form›Kündigungen und Aufhebungsverträge bedürfen der Schriftform; die elektronische Form ist ausgeschlossen.‹/› ‹company-property›Unterlagen und Schlüssel sind am letzten Tag abzugeben.‹/›

7. Sonstiges
‹collective-agreement›Tarifverträge finden keine Anwendung, wohl aber die Betriebsvereinbarungen.‹/› ‹governing-law›Für alle Ansprüche gilt deutsches Recht.‹/›`,
  ),
  read(
    'fr',
    `LETTRE D'ENGAGEMENT

Madame,

Nous faisons suite à nos échanges et vous proposons de rejoindre le cabinet en tant que juriste, statut cadre.

‹start-date›Vous prendrez vos fonctions le 1er octobre 2027.‹/›
‹probation›Vous serez soumise à une période d'essai de quatre mois.‹/›
Votre rémunération annuelle brute est fixée à 52 000 €. Une prime sur objectifs pourra s'y ajouter.
‹notice-period›En cas de départ, vous respecterez un préavis de trois mois.‹/›
‹conditions›Cette proposition est conditionnée à la remise de vos diplômes et d'un extrait de casier judiciaire.‹/›
‹exclusivity›Toute activité annexe devra être autorisée par la direction.‹/›
‹confidentiality›Vous vous engagez à ne révéler à quiconque les affaires de nos clients.‹/›
‹training-repayment›En contrepartie du financement de votre master, vous resterez au cabinet au moins trois ans, faute de quoi vous en rembourserez les frais.‹/›
‹non-compete›Pendant l'année qui suit votre départ, vous n'approcherez pas nos clients ni n'exercerez chez un concurrent.‹/›
‹notice-form›Toute démission devra nous parvenir par courrier recommandé.‹/›
‹company-property›Tous les dossiers et équipements confiés seront à remettre au cabinet le jour de votre départ.‹/›
‹collective-agreement›La convention collective des cabinets d'avocats est applicable.‹/›
‹governing-law›Le droit français régit la présente.‹/›
‹penalty›Si, après avoir accepté, vous renoncez à ce poste, vous serez redevable d'une somme de 2 500 € à titre de dommages-intérêts.‹/›
‹binding-acceptance›Votre signature précédée de « lu et approuvé » vous engage comme elle nous engage.‹/›
‹acceptance-deadline›Sans réponse de votre part sous dix jours, nous considérerons notre proposition comme caduque.‹/›

Bien à vous,`,
  ),
  read(
    'es',
    `CONTRATO INDIVIDUAL DE TRABAJO

Entre Minera Los Andes S.A. (la Empresa) y la señora Camila Rojas (la Trabajadora) se conviene lo siguiente:

1. ‹start-date›La Trabajadora iniciará sus labores el 1 de agosto de 2027 como ingeniera de procesos.‹/›
2. ‹fixed-term›El contrato es a plazo fijo y vence el 31 de julio de 2028.‹/›
3. ‹probation›Las partes acuerdan noventa días de prueba.‹/›
4. La remuneración mensual será de $ 2.100.000, de la que se harán los descuentos legales.
5. ‹notice-period›Cualquiera de las partes podrá poner término al contrato dando aviso con treinta días de anticipación.‹/›
6. ‹confidentiality›La Trabajadora se obliga a mantener en reserva toda información técnica y comercial.‹/›
7. ‹exclusivity›Le queda prohibido ejecutar negociaciones dentro del giro del negocio o trabajar a la vez para terceros sin permiso escrito.‹/›
8. ‹relocation-repayment›La Empresa costea el traslado a Antofagasta; si la Trabajadora renuncia antes de un año, devolverá lo pagado en proporción.‹/›
9. ‹training-repayment›Los cursos financiados por la Empresa obligan a permanecer en ella al menos un año; de lo contrario se descontará su valor del finiquito.‹/›
10. ‹screening-costs conditions›El ingreso está sujeto a la aprobación del examen preocupacional.‹/›
11. ‹penalty›La parte que desista antes del ingreso pagará a la otra, a título de multa, el equivalente a un sueldo.‹/›
12. ‹company-property›Al término del contrato devolverá el computador y la credencial.‹/›
13. ‹collective-agreement›La Trabajadora declara conocer el Reglamento Interno.‹/›
14. ‹governing-law›Las partes fijan domicilio en Santiago y se someten a sus tribunales.‹/›`,
  ),
];
