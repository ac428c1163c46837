import { describe, expect, it } from 'vitest';
import { composeLetter, EMPTY_FORM, toRequest } from '../../../lib/letter';

describe('toRequest', () => {
  it('makes a whole letter of an empty form', () => {
    const { subject, text } = composeLetter(toRequest(EMPTY_FORM, 'en'));
    expect(subject).not.toBe('');
    expect(text).toContain('withdraw');
  });

  it('prefers the language that the person chose', () => {
    expect(toRequest(EMPTY_FORM, 'nl').language).toBe('nl');
    expect(toRequest({ ...EMPTY_FORM, language: 'en' }, 'nl').language).toBe('en');
  });

  it('hands on every fact', () => {
    const typed = {
      candidate: 'A',
      recipient: 'B',
      company: 'C',
      role: 'D',
      startsOn: 'E',
      specific: 'F',
      signed: true,
      notice: true,
      bonus: true,
    };
    expect(toRequest({ ...EMPTY_FORM, ...typed }, 'en').facts).toEqual(typed);
  });
});
