import { describe, expect, it } from 'vitest';
import en from '../../public/_locales/en/messages.json';
import nl from '../../public/_locales/nl/messages.json';

type Messages = Record<string, { message: string; placeholders?: Record<string, { content: string }> }>;
const english: Messages = en;
const dutch: Messages = nl;
const PLACEHOLDER = /\$(\w+)\$/g;

describe('locales', () => {
  it('has the same messages in the same order in both languages', () => {
    expect(Object.keys(dutch)).toEqual(Object.keys(english));
  });

  it.each(Object.keys(english))('%s has the same placeholders in both', (key) => {
    const names = (messages: Messages) =>
      [...(messages[key]?.message.matchAll(PLACEHOLDER) ?? [])].map(([, name]) => name);
    expect(names(dutch)).toEqual(names(english));
    expect(Object.keys(english[key]?.placeholders ?? {})).toEqual([...new Set(names(english))]);
  });

  it('stays within the length the stores allow for a description', () => {
    for (const messages of [english, dutch])
      expect(messages.extensionDescription?.message.length).toBeLessThanOrEqual(132);
  });
});
