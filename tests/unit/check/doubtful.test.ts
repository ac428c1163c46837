import { describe, expect, test } from 'vitest';
import { checkDraft } from '../../../lib/check';

const LETTERS = {
  en: {
    decision: 'I withdraw my acceptance of your offer.',
    phrase: 'It took some soul searching.',
    rude: 'Your offer was a joke, your team is a circus, and your boss is an idiot.',
    thanks: 'Thank you for the trust you placed in me.',
    letter: (...more: string[]) =>
      [
        'Dear Ms Anand,',
        'I have decided to withdraw my acceptance of the position of analyst. My present employer has asked me to lead the team that I helped to build, and after careful thought I have chosen to stay.',
        ...more,
        'I apologise for the trouble this causes you.',
        'Kind regards,\nRobin Carter',
      ].join('\n\n'),
  },
  nl: {
    decision: 'Ik trek mijn aanvaarding van de functie in.',
    phrase: 'Het was een fijne babbel.',
    rude: 'Jullie aanbod was een lachertje, jullie team is een circus, en jullie baas is een idioot.',
    thanks: 'Hartelijk dank voor het vertrouwen dat u in mij stelde.',
    letter: (...more: string[]) =>
      [
        'Geachte mevrouw Verhoeven,',
        'Ik trek mijn aanvaarding van de functie van adviseur in. Mijn huidige werkgever heeft mij gevraagd het team te leiden dat ik mee heb opgebouwd, en na zorgvuldig overleg heb ik besloten te blijven.',
        ...more,
        'Mijn excuses voor het ongemak dat dit u bezorgt.',
        'Met vriendelijke groet,\nRobin de Vries',
      ].join('\n\n'),
  },
};

describe.each(['en', 'nl'] as const)('a phrase that a good letter may well use (%s)', (language) => {
  const { decision, phrase, rude, thanks, letter } = LETTERS[language];
  const flagged = (text: string) =>
    checkDraft(text, { language }).findings.filter(({ start, end }) => {
      const at = text.indexOf(phrase);
      return start < end && start >= at && end <= at + phrase.length;
    }).length;

  test('is left alone in a letter that has everything', () => {
    expect(checkDraft(letter(thanks, phrase), { language }).findings).toEqual([]);
  });

  test('is left alone in a letter under way', () => {
    const written = letter(phrase);
    expect(flagged(written.slice(0, written.indexOf(phrase) + phrase.length))).toBe(0);
    expect(flagged(written)).toBe(0);
  });

  test('counts where little else is said', () => {
    expect(flagged(`${decision} ${phrase}`)).toBe(1);
  });

  test('counts beside phrases that no good letter uses', () => {
    expect(flagged(letter(thanks, phrase, rude))).toBe(1);
  });
});
