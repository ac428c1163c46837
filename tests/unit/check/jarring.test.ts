import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../../lib/check';

const MAILS = {
  en: {
    decision: 'I withdraw my acceptance of your offer.',
    insult: 'Your offer was a joke.',
    jars: 'It shows how little you think of people.',
    other: 'We met at the market on Saturday.',
    unlisted:
      "Hi Jo,\n\nThe contract you sent can go in the bin. Another firm wanted me more and pays better, simple as that. You never even rang me back about the start date, so don't act surprised that somebody else did.\n\nMaz",
  },
  nl: {
    decision: 'Ik trek mijn aanvaarding van de functie in.',
    insult: 'Jullie aanbod was een lachertje.',
    jars: 'Niemand in dat gebouw lijkt te weten welke dag het is.',
    other: 'We zagen elkaar zaterdag op de markt.',
    unlisted:
      'Hoi Sanne,\n\nDat kluisje mag naar een ander. Ik heb nu een contract bij de winkel aan de overkant, en daar betalen ze fatsoenlijk. Op dat uniform zit ik nog steeds te wachten, lekker dan.\n\nMo',
  },
};

describe.each(['en', 'nl'] as const)('a sentence that jars in %s', (language) => {
  const { decision, insult, jars, other, unlisted } = MAILS[language];
  const jarring = (text: string, disabledRules: string[] = []) =>
    checkDraft(text, { language, disabledRules })
      .findings.filter(({ ruleId }) => ruleId === 'jarring')
      .map(({ start, end }) => text.slice(start, end));

  it('is found as a whole beside what the rules find, and can be taken out', () => {
    const text = `${decision} ${insult} ${insult} ${jars}`;
    expect(jarring(text)).toContain(jars);
    expect(checkDraft(text).findings.find(({ ruleId }) => ruleId === 'jarring')?.replacements).toEqual(['']);
  });

  it('is found where no list tells that the mail says no', () => {
    expect(checkDraft(unlisted, { language }).moves.withdrawal).toBe(false);
    expect(jarring(unlisted)).not.toEqual([]);
  });

  it('is left alone until it is written to its end, in other mail, and where the rule is off', () => {
    expect(jarring(`${decision} ${insult} ${insult} ${jars.slice(0, -1)}`)).not.toContain(jars.slice(0, -1));
    expect(jarring(`${other} ${jars} ${jars} ${jars}`)).toEqual([]);
    expect(jarring(`${decision} ${insult} ${insult} ${jars}`, ['jarring'])).toEqual([]);
  });
});

it('is the same whether a mail was pasted or came about letter by letter, with an edit at the beginning', () => {
  const { decision, insult, jars } = MAILS.en;
  const mail = `Dear Ms Anand,\n\n${decision} ${insult} ${jars} ${insult} ${jars}`;
  const pasted = checkDraft(mail).findings;
  for (let length = 0; length < mail.length; length++) checkDraft(`Hi, ${mail.slice(0, length)}`);
  checkDraft(`Hi, ${mail}`);
  expect(checkDraft(mail).findings).toEqual(pasted);
  expect(pasted.filter(({ ruleId }) => ruleId === 'jarring')).toHaveLength(2);
});
