import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../../lib/check';

const MAILS = {
  en: {
    decision: 'I withdraw my acceptance of your offer.',
    phrase: 'in vain',
    fine: 'I am sorry that the work you put into the visa has been in vain.',
    rude: ['What a joke of a contract.', 'Your team is a circus.'],
    certain: { phrase: 'pls', sentence: 'Could you let me know, pls, where to return the badge?' },
    letter: (...more: string[]) =>
      [
        'Dear Ms Anand,',
        'I have decided to withdraw my acceptance of the position of analyst. My present employer has asked me to stay.',
        ...more,
        'Thank you for the trust you placed in me. I apologise for the trouble this causes you.',
        'Kind regards,\nRobin Carter',
      ].join('\n\n'),
  },
  nl: {
    decision: 'Ik trek mijn aanvaarding van de functie in.',
    phrase: 'onder druk',
    fine: 'U hebt mij geen moment onder druk gezet, en daarvoor dank ik u hartelijk.',
    rude: ['Wat een lachertje van een contract.', 'Uw team is een circus.'],
    certain: { phrase: 'aub', sentence: 'Wilt u mij laten weten, aub, waar de badge heen mag?' },
    letter: (...more: string[]) =>
      [
        'Geachte mevrouw Verhoeven,',
        'Ik trek mijn aanvaarding van de functie van adviseur in. Mijn huidige werkgever heeft mij gevraagd te blijven.',
        ...more,
        'Hartelijk dank voor het vertrouwen dat u in mij stelde. Mijn excuses voor het ongemak dat dit u bezorgt.',
        'Met vriendelijke groet,\nRobin de Vries',
      ].join('\n\n'),
  },
};

describe.each(['en', 'nl'] as const)('a phrase that rules object to in %s', (language) => {
  const { decision, phrase, fine, rude, certain, letter } = MAILS[language];
  const flagged = (text: string, wanted: string) =>
    checkDraft(text, { language, disabledRules: ['jarring'] }).findings.some(({ start, end }) =>
      text.slice(start, end).includes(wanted),
    );

  it('is passed over in a sentence like those that are fine', () => {
    expect(checkDraft(letter(fine), { language }).findings).toEqual([]);
  });

  it('counts where little else is said, and where there are many', () => {
    expect(flagged(`${decision} ${fine}`, phrase)).toBe(true);
    expect(flagged(letter(fine, ...rude), phrase)).toBe(true);
  });

  it('counts in every sentence where no sentence makes it fine', () => {
    expect(flagged(letter(certain.sentence), certain.phrase)).toBe(true);
  });
});
