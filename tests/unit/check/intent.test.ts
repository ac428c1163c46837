import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../../lib/check';

const missing = (text: string) =>
  checkDraft(text).findings.flatMap(({ ruleId }) => (ruleId.startsWith('missing.') ? ruleId.slice(8) : []));

describe('intent', () => {
  it.each([
    'I am writing to withdraw my acceptance of your offer.',
    'I accepted your offer last week, but I must decline it: I have to turn down the job.',
    'I might not be able to start on Monday.',
    'Ik trek mijn aanvaarding van de functie in.',
    'Ik heb uw aanbod vorige week aanvaard, maar ik sla de functie alsnog af.',
  ])('"%s" takes an acceptance back', (text) => {
    expect(checkDraft(text).intent).toBe('retraction');
  });

  it.each([
    'Dear Anna,\n\nI am delighted to accept your offer and look forward to starting in June.\n\nKind regards,\nSam',
    'Dear Sam,\n\nThank you for applying. We have decided not to proceed with your application.\n\nBest regards,\nAnna',
    'I would like to cancel my subscription as of 1 June.',
    'Thank you for the offer. After careful thought I have decided to decline it.',
    'Please accept this letter as notice that I resign from my position as analyst.',
    'Graag aanvaard ik uw aanbod. Ik begin op 1 juni.',
    'Hierbij zeg ik mijn abonnement op.',
    'Helaas hebben wij voor een andere kandidaat gekozen.',
    'Many thanks for the offer. I have chosen another college, so I will not be accepting your place.',
    'I resign as accountant and will serve the notice required by my contract. I have accepted a post in Leeds.',
    'Dank voor het aanbod. Ik sla het af, want ik heb een functie dichter bij huis aangenomen.',
    'Dank voor het aanbod, maar ik ga er niet op in. Ik heb nog niets toegezegd.',
    'Ik trek mij terug uit de procedure.',
  ])('"%s" does not', (text) => {
    expect(checkDraft(text).intent).toBe('other');
    expect(missing(text)).toEqual([]);
  });
});

describe('a plain refusal', () => {
  it.each([
    ['Thanks for the job, but that is how it is. I am not coming.', true],
    ['Bedankt voor de baan, maar het is niet anders. Ik kom niet.', true],
    ['Thanks for the cake, but that is how it is. I am not coming.', false],
    ['Bedankt voor de taart, maar het is niet anders. Ik kom niet.', false],
  ])('is a decision where another clause speaks of a job: %s', (text, decided) => {
    expect(checkDraft(text).moves.withdrawal).toBe(decided);
  });
});

describe('missing moves', () => {
  it('are named with a sentence to add, in the tone and address of the letter', () => {
    const text = 'Hoi Anna,\n\nIk trek mijn aanvaarding in. Ik hoop dat je het begrijpt.\n\nGroet,\nSam';
    const { findings } = checkDraft(text, { tone: 'warm' });
    const thanks = findings.find(({ ruleId }) => ruleId === 'missing.gratitude');
    expect(thanks?.start).toBe(thanks?.end);
    expect(text.slice(0, thanks?.start)).toMatch(/begrijpt\.$/);
    expect(thanks?.replacements[0]).toBe('Dank voor alle tijd en aandacht van jou en het team.');
  });

  it.each([
    ['Dear Ms Jansen,\n\nI cannot come on Monday.\n\nKind regards,\nSam', 'Monday.'],
    ['Dear Ms Jansen,\nI withdraw my acceptance.\nKind regards,\nSam', 'acceptance.'],
    ['Dear Ms Jansen,\n\nKind regards,\nSam', 'Jansen,'],
    ['I cannot come on Monday.', 'Monday.'],
  ])('thanks and apology go before the closing: %j', (text, before) => {
    const { findings } = checkDraft(text, { assumeRetraction: true });
    const places = findings.filter(({ ruleId }) => ['missing.gratitude', 'missing.apology'].includes(ruleId));
    expect(places.map(({ start }) => text.slice(0, start).endsWith(before))).toEqual([true, true]);
  });

  it('ask for a clear decision where there is only doubt', () => {
    expect(missing('I might not be able to start on Monday.')).toContain('withdrawal');
  });

  it('fill the gap they name', () => {
    for (const language of ['en', 'nl'] as const) {
      const bare = checkDraft('', { language, assumeRetraction: true }).findings;
      for (const { ruleId, replacements } of bare.filter(({ category }) => category === 'missing')) {
        for (const sentence of replacements) {
          const again = checkDraft(sentence, { language, assumeRetraction: true }).findings;
          expect(
            again.map((finding) => finding.ruleId),
            sentence,
          ).not.toContain(ruleId);
        }
      }
    }
  });

  it('can be turned off like any rule', () => {
    const { findings } = checkDraft('I withdraw my acceptance.', {
      disabledRules: ['missing.apology', 'missing.gratitude'],
    });
    expect(findings.map(({ ruleId }) => ruleId).sort()).toEqual(['missing.closing', 'missing.greeting', 'too-short']);
  });
});

describe('the language of a short text', () => {
  it.each([
    ['en', 'We met in March. I am in.'],
    ['en', 'We met in March at the fair. I am Sam.'],
    ['en', 'Hi Jan, I am late.'],
    ['nl', 'Wij spraken elkaar in maart. Ik ben Sam.'],
    ['nl', 'Hoi Tom, ik ben laat.'],
  ])('is seen as %s: %s', (language, text) => {
    expect(checkDraft(text).language).toBe(language);
  });
});
