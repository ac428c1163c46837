import { describe, expect, it } from 'vitest';
import { asParagraph, leaveOut, matchCase } from '../../../lib/session/check/wording';

function without(text: string, words: string): string {
  const at = text.indexOf(words);
  const { start, end, text: comes } = leaveOut(text, at, at + words.length);
  return text.slice(0, start) + comes + text.slice(end);
}

describe('leaving words out', () => {
  it.each([
    ['It is kinda nice.', 'kinda', 'It is nice.'],
    ['It is nice lol.', 'lol', 'It is nice.'],
    ['It is nice, lol.', 'lol', 'It is nice.'],
    ['It is nice, lol', 'lol', 'It is nice'],
    ['They wrote, tbh, in May.', 'tbh', 'They wrote in May.'],
    ['It is, lol I mean it.', 'lol', 'It is, I mean it.'],
    ['Tbh, they wrote.', 'Tbh', 'They wrote.'],
    ['tbh, they wrote.', 'tbh', 'they wrote.'],
    ['Well. Lol! More.', 'Lol', 'Well. More.'],
    ['Well done. :)\nBye', ':)', 'Well done.\nBye'],
    ['One\nlol\ntwo', 'lol', 'One\n\ntwo'],
    ['It is nice (lol) here.', 'lol', 'It is nice here.'],
    ['lol', 'lol', ''],
  ])('%j without %j is %j', (text, words, wanted) => {
    expect(without(text, words)).toBe(wanted);
  });
});

describe('the capital of a replacement', () => {
  it.each([
    ['my bad', 'I apologise', false, 'I apologise'],
    ['Gonna', 'going to', true, 'Going to'],
    ['Gonna', 'going to', false, 'Going to'],
    ['I guess', 'it seems', false, 'it seems'],
    ['I guess', 'it seems', true, 'It seems'],
    ['Ik denk', 'het lijkt', false, 'Het lijkt'],
    ['cheers', 'Kind regards', true, 'Kind regards'],
  ])('%j -> %j (begins a sentence: %j) becomes %j', (quote, replacement, begins, wanted) => {
    expect(matchCase(quote, replacement, begins)).toBe(wanted);
  });
});

describe('a sentence as a paragraph of its own', () => {
  it.each([
    ['|One.', 'New.\n\nOne.'],
    ['One.|', 'One.\n\nNew.'],
    ['One.|\n\nTwo.', 'One.\n\nNew.\n\nTwo.'],
    ['One.|\nTwo.', 'One.\n\nNew.\n\nTwo.'],
    ['|', 'New.'],
  ])('%j becomes %j', (text, wanted) => {
    const start = text.indexOf('|');
    const plain = text.replace('|', '');
    expect(plain.slice(0, start) + asParagraph(plain, start, 'New.') + plain.slice(start)).toBe(wanted);
  });
});
