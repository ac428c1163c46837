import { describe, expect, it } from 'vitest';
import { composeLinks } from '../../../lib/webmail/links';

const draft = { subject: 'R&D at "Ægir"', text: 'Dear all,\n\n100% sure + calm?' };

describe('composeLinks', () => {
  it('carries subject and text whole to each place', () => {
    const { gmail, outlook, mailProgram } = composeLinks(draft);
    expect(new URL(gmail).searchParams.get('su')).toBe(draft.subject);
    expect(new URL(gmail).searchParams.get('body')).toBe(draft.text);
    expect(new URL(outlook).searchParams.get('subject')).toBe(draft.subject);
    expect(new URL(outlook).searchParams.get('body')).toBe(draft.text);
    expect(new URL(mailProgram).searchParams.get('body')).toBe(draft.text.replaceAll('\n', '\r\n'));
  });

  it('writes no plus sign for a space where it would be shown', () => {
    const { outlook, mailProgram } = composeLinks({ subject: 'a b', text: 'c d' });
    expect(outlook + mailProgram).not.toContain('+');
  });
});
