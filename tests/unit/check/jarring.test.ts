import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../../lib/check';
import { learn } from '../../../scripts/learning';
import en from '../../../templates/en/sentences.json';
import nl from '../../../templates/nl/sentences.json';

const MAILS = {
  en: {
    decision: 'I withdraw my acceptance of your offer.',
    insult: 'Your offer was a joke.',
    jars: 'It shows how little you think of people.',
    other: 'We met at the market on Saturday.',
  },
  nl: {
    decision: 'Ik trek mijn aanvaarding van de functie in.',
    insult: 'Jullie aanbod was een lachertje.',
    jars: 'Niemand in dat gebouw lijkt te weten welke dag het is.',
    other: 'We zagen elkaar zaterdag op de markt.',
  },
};

describe.each(['en', 'nl'] as const)('a sentence that jars in %s', (language) => {
  const { decision, insult, jars, other } = MAILS[language];
  const jarring = (text: string, disabledRules: string[] = []) =>
    checkDraft(text, { language, disabledRules })
      .findings.filter(({ ruleId }) => ruleId === 'jarring')
      .map(({ start, end }) => text.slice(start, end));

  it('is found as a whole beside what the rules find, and can be taken out', () => {
    const text = `${decision} ${insult} ${insult} ${jars}`;
    expect(jarring(text)).toContain(jars);
    expect(checkDraft(text).findings.find(({ ruleId }) => ruleId === 'jarring')?.replacements).toEqual(['']);
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

describe('learning', () => {
  const toy = {
    jarring: ['you are a fool', 'you are a fraud', 'what a fool you are', 'they are a fraud'],
    fine: ['we are a team', 'what a team we are', 'we thank you', 'they thank a team'],
  };

  it('comes to the same result every time', () => {
    expect(learn(toy)).toEqual(learn(toy));
  });

  it.each([
    ['en', en],
    ['nl', nl],
  ])('tells sentences in %s that it has not seen', (language, { jarring, fine }) => {
    const { heldOut } = learn({ jarring, fine });
    console.table([{ language, jarring: jarring.length, fine: fine.length, ...heldOut }]);
    expect(heldOut.foundInCompany).toBeGreaterThan(0.6);
    expect(heldOut.found).toBeGreaterThan(0.2);
  });
});
