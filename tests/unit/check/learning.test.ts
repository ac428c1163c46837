import { describe, expect, it } from 'vitest';
import { learnFromMails, type Mail, mailsSchema } from '../../../scripts/mails';
import en from '../../../templates/en/mails.json';
import nl from '../../../templates/nl/mails.json';

const TOY: Mail[] = [
  { intent: 'retraction', jarring: ['you are a fool'], fine: ['the job is not for me'] },
  { intent: 'retraction', jarring: ['what a fool you are'], fine: ['this job is not for me'] },
  { intent: 'other', jarring: ['they are a fool'], fine: ['we are a team'] },
  { intent: 'other', jarring: ['a fool they are'], fine: ['what a team we are'] },
];

describe('learning from mails', () => {
  it('comes to the same result every time', () => {
    expect(learnFromMails(TOY, ['we thank you'])).toEqual(learnFromMails(TOY, ['we thank you']));
  });

  it.each([
    ['en', en],
    ['nl', nl],
  ])('tells sentences and mails in %s that it has not seen', (language, file) => {
    const { heldOut } = learnFromMails(mailsSchema.parse(file), []);
    console.table([{ language, mails: file.length, ...heldOut }]);
    expect(heldOut.jarringInCompany).toBeGreaterThan(0.8);
    expect(heldOut.jarringAlone).toBeGreaterThan(0.3);
    expect(heldOut.retractions).toBeGreaterThan(0.9);
  });
});
