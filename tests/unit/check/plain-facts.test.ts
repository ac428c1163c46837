import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../../lib/check';

/** What anybody may write; none of it stands in `mails.json`. */
const FACTS = {
  en: [
    'My new address is 14 Elm Street, Bristol.',
    'The laptop is in the blue bag by the door of the reception.',
    'You can reach me on 07700 900123 after six in the evening.',
    'The start date in the contract was the first of March.',
    'I posted the badge and the parking pass on Tuesday morning.',
    'My train leaves Leeds at ten past seven and gets in at nine.',
    'We are moving to Cardiff at the end of the school year.',
    'I will be away from the second until the ninth of August.',
    'The signed form is attached to this mail as a PDF.',
    'Please send the medical form to my home address.',
    'Our youngest starts school in September.',
    'I have told Mrs Okafor in the payroll office as well.',
    'The keys are with the porter in an envelope with your name on it.',
    'The interview with Tom and Priya was on the fourth of May.',
    'It rained all week here, so the uniform is still on the line.',
    'I still have two books that belong to the training room.',
    'The reference number on your letter is HR/2211/B.',
    'My husband works nights at the bakery.',
    'The course runs for two years, three days a week.',
    'I collected the safety shoes from the store on Monday.',
  ],
  nl: [
    'Mijn nieuwe adres is Lindelaan 14 in Deventer.',
    'De laptop ligt in de blauwe tas bij de deur van de receptie.',
    'U kunt mij na zessen bereiken op 06 12345678.',
    'In het contract stond 1 maart als eerste werkdag.',
    'Ik heb de badge en de parkeerkaart dinsdagochtend op de post gedaan.',
    'Mijn trein vertrekt om tien over zeven uit Zwolle.',
    'Wij verhuizen aan het eind van het schooljaar naar Breda.',
    'Ik ben van twee tot en met negen augustus weg.',
    'Het getekende formulier zit als bijlage bij deze mail.',
    'Stuurt u het medische formulier alstublieft naar mijn huisadres.',
    'Onze jongste gaat in september naar school.',
    'Ik heb het mevrouw De Boer van de salarisadministratie ook gezegd.',
    'De sleutels liggen bij de portier in een envelop met uw naam erop.',
    'Het gesprek met Tom en Priya was op vier mei.',
    'Het heeft hier de hele week geregend, dus het uniform hangt nog aan de lijn.',
    'Ik heb nog twee boeken die van de opleidingszaal zijn.',
    'Het kenmerk op uw brief is HR/2211/B.',
    'Mijn man werkt in de nachtploeg bij de bakker.',
    'De opleiding duurt twee jaar, drie dagen per week.',
    'Ik heb de veiligheidsschoenen maandag in het magazijn gehaald.',
  ],
};

const RUDE = {
  en: (fact: string) =>
    `Hi,\n\nI am not taking the job after all. What a joke of a contract, and your team is a circus. ${fact} Stop calling me, you clowns.\n\nJo`,
  nl: (fact: string) =>
    `Hoi,\n\nIk neem de baan toch niet aan. Wat een lachertje van een contract, en jullie team is een circus. ${fact} Hou op met bellen, stelletje clowns.\n\nJo`,
};

/** Whoever is as rude as this gets a sentence too many looked at now and then. */
const MOST_FLAGGED = 1 / 10;

describe.each(['en', 'nl'] as const)('plain facts beside rude words in %s', (language) => {
  const flagged = FACTS[language].filter((fact) => {
    const text = RUDE[language](fact);
    const at = text.indexOf(fact);
    return checkDraft(text, { language }).findings.some(({ start, end }) => start < at + fact.length && end > at);
  });

  it('are left alone, nine times out of ten', () => {
    expect(flagged.length / FACTS[language].length, flagged.join('\n')).toBeLessThanOrEqual(MOST_FLAGGED);
  });

  it('stand beside words that are flagged', () => {
    const text = RUDE[language](FACTS[language][0] as string);
    expect(checkDraft(text, { language }).findings.filter(({ start, end }) => start < end).length).toBeGreaterThan(2);
  });
});
