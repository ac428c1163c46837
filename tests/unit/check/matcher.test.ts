import { describe, expect, it } from 'vitest';
import { Matcher } from '../../../lib/check/matcher';
import { numberWords, packPatterns } from '../../../lib/check/pack';
import { PatternReader } from '../../../lib/check/pattern';
import { readTokens } from '../../../lib/check/scanner';

const NEGATION = 'not';

/** What each pattern finds in a text, in the text's own words. */
function found(sources: readonly string[], text: string, groups: Record<string, string> = {}): string[][] {
  const read = (words: Map<string, number>) => {
    const reader = new PatternReader(groups, words);
    const patterns = sources.map((source) => reader.read(source));
    return { patterns, codes: reader.groups, negation: reader.word(NEGATION) };
  };
  const met = new Map<string, number>();
  read(met);
  const words = numberWords(met.keys());
  const { patterns, codes, negation } = read(words);
  const matcher = new Matcher(packPatterns(patterns, codes, words), [negation]);
  const tokens = readTokens(text, matcher.vocabulary, matcher.vocabulary.mark([]));
  const quotes: string[][] = sources.map(() => []);
  for (const { pattern, from, to } of matcher.find(tokens)) {
    quotes[pattern]?.push(text.slice(tokens.start[from], tokens.end[to]));
  }
  return quotes;
}

it('takes no more words than it can number', () => {
  const words = Array.from({ length: 20_000 }, (_, index) => `w${index.toString(36)}xyz`);
  expect(() => packPatterns([], [], numberWords(words))).toThrow(/room for/);
});

describe('a pattern', () => {
  it.each([
    ['accept', 'I accept what is acceptable.', ['accept']],
    ['accept*', 'I accept what is acceptable, accepted', ['accept', 'acceptable', 'accepted']],
    ['accept*/acceptab*', 'acceptable', ['acceptable']],
    ["don't mind", 'I don’t mind', ['don’t mind']],
    ['take it? back', 'Take back, take it back', ['Take back', 'take it back']],
    ['(take|pull) ..2 back', 'take all of it back, pull it back, take not back', ['pull it back']],
    ['{person} left', 'the boss left', ['the boss left']],
    ['-(my) offer', 'my offer, your offer', ['offer']],
    ['offer -(stands|was made)', 'the offer stands, the offer was made, the offer was', ['offer']],
    ['^ sorry', 'Sorry. I am sorry.', ['Sorry']],
    ['sorry $', 'So sorry. I am sorry to', ['sorry']],
  ])('%s in "%s"', (source, text, expected) => {
    expect(found([source], text, { person: '(the boss|she)' })).toEqual([expected]);
  });

  it('finds its words among others that begin and end alike', () => {
    const sources = ['a', 'an', 'ant*', 'ante', 'anti* x', 'and', 'be', 'bed', "be'd", '2nd', '2'];
    const text = "a an ant ante antics x and be bed be'd 2nd 2 b n";
    expect(found(sources, text)).toEqual([
      ...[['a'], ['an'], ['ant', 'ante', 'antics'], ['ante'], ['antics x'], ['and'], ['be'], ['bed'], ["be'd"]],
      ...[['2nd'], ['2']],
    ]);
  });
});

it('a text that leads from state to state without end has the same matches as its sentences alone', () => {
  const names = ['ada', 'bob', 'cas', 'dot', 'eva', 'fay', 'gus', 'hal', 'ida'];
  const sources = names.map((name) => `go ..9 ${name} ..9 ${name}`);
  let seed = 1;
  const next = () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return names[(seed >>> 8) % names.length];
  };
  const sentences = Array.from({ length: 1000 }, () => `Go ${Array.from({ length: 18 }, next).join(' ')}.`);
  const alone = sentences.map((sentence) => found(sources, sentence));
  const together = sources.map((_, pattern) => alone.flatMap((quotes) => quotes[pattern] ?? []));
  expect(together.flat().length).toBeGreaterThan(sentences.length);
  expect(found(sources, sentences.join(' '))).toEqual(together);
});
