import { describe, expect, it } from 'vitest';
import { checkTemplate, renderTemplate } from '../../../lib/letter/template';

describe('renderTemplate', () => {
  it.each([
    ['the role[ at {company}].', { company: 'Acme' }, 'the role at Acme.'],
    ['the role[ at {company}].', {}, 'the role.'],
    ['[{role} at {company}|{role}|the position]', { role: 'Analyst' }, 'Analyst'],
    ['[{role} at {company}|{role}|the position]', {}, 'the position'],
    ['[signed? What we signed|What we agreed] stands.', { signed: 'signed' }, 'What we signed stands.'],
    ['[signed? What we signed|What we agreed] stands.', {}, 'What we agreed stands.'],
    ['I join [{company}|you].', { company: 'Acme Inc.' }, 'I join Acme Inc.'],
    ['Thank {recipient}.', { recipient: '<b>O\u2019Brien & Sons</b> [x]' }, 'Thank <b>O\u2019Brien & Sons</b> [x].'],
  ])('writes %s with %o', (template, values, sentence) => {
    expect(renderTemplate(template, values, 0)).toBe(sentence);
  });

  it('takes the form asked for, inside a group too', () => {
    const template = 'I <apologise|apologize>[, dear <Sir|Hiring Manager>].';
    expect(renderTemplate(template, {}, 0)).toBe('I apologise, dear Sir.');
    expect(renderTemplate(template, {}, 1)).toBe('I apologize, dear Hiring Manager.');
  });
});

describe('checkTemplate', () => {
  it.each(['at [{company}', 'at {compny}', 'at {company', 'a] b', '<a|b'])('refuses %s and quotes it', (template) => {
    expect(() => checkTemplate(template)).toThrow(template);
  });
});
