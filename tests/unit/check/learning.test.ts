import { describe, expect, it } from 'vitest';
import { readChecks } from '../../../scripts/catalog';
import { learnFromMails, type Mail, mailsSchema } from '../../../scripts/mails';

const TOY: Mail[] = [
  { intent: 'retraction', jarring: ['you are a fool'], fine: ['the job is not for me'] },
  { intent: 'retraction', jarring: ['what a fool you are'], fine: ['this job is not for me'] },
  { intent: 'other', jarring: ['they are a fool'], fine: ['we are a team'] },
  { intent: 'other', jarring: ['a fool they are'], fine: ['what a team we are'] },
];

describe('learning from mails', () => {
  it('comes to the same result every time, and to one', () => {
    const { jarringWeights, retractionWeights } = learnFromMails(TOY, ['we thank you']);
    expect(learnFromMails(TOY, ['we thank you'])).toMatchObject({ jarringWeights, retractionWeights });
    expect(new Set(jarringWeights).size).toBeGreaterThan(1);
    expect(new Set(retractionWeights).size).toBeGreaterThan(1);
  });

  it.each([
    ['no mail does anything else', TOY.slice(0, 2)],
    ['no mail with a jarring sentence', TOY.map((mail) => ({ ...mail, jarring: [] }))],
    ['a mail has a sentence', [...TOY, { intent: 'other', jarring: [], fine: [] }]],
    ['a sentence has a word', [...TOY, { intent: 'other', jarring: [], fine: ['...'] }]],
  ])('refuses mails that it cannot learn from: %s', (message, mails) => {
    expect(() => mailsSchema.parse(mails)).toThrow(message);
  });

  it.each(['en', 'nl'])('tells sentences and mails in %s that it has not seen', (language) => {
    const { heldOut, jarring } = readChecks(`templates/${language}`).learned;
    console.table([{ language, ...heldOut, ...jarring }]);
    expect(heldOut.jarringInCompany).toBeGreaterThan(0.8);
    expect(heldOut.jarringAlone).toBeGreaterThan(0.4);
    expect(heldOut.retractions).toBeGreaterThan(0.9);
    // A sentence of unknown words scores nothing.
    expect(jarring.inCompany).toBeGreaterThan(0);
    expect(jarring.alone).toBeGreaterThan(jarring.inCompany);
    expect(jarring.fine).toBeLessThan(0);
  });
});
