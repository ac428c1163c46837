import { type Code, EITHER, type PackedPatterns, type Pattern } from '../catalog/check-data';

const A = 'a'.charCodeAt(0);

/** Numbers words, from 1 on, in the order that packing needs: each right behind those whose letters it goes on with. */
export function numberWords(words: Iterable<string>): Map<string, number> {
  return new Map([...words].sort(byLetters).map((word, index) => [word, index + 1]));
}

/** Does at build time what can be done of the matcher's start. The words are numbered by `numberWords`. */
export function packPatterns(patterns: readonly Pattern[], words: ReadonlyMap<string, number>): PackedPatterns {
  const begins: number[][] = Array.from({ length: words.size + 1 }, () => []);
  patterns.forEach(({ body }, pattern) => {
    const first = new Set<number>();
    addFirstWords(body, first);
    for (const word of first) begins[word]?.push(pattern);
  });
  return {
    words: packWords([...words.keys()]),
    patterns: patterns.map((pattern) => JSON.stringify(pattern)).join('\n'),
    begins: begins.join(';'),
  };
}

/** Adds the words a code can begin with. Returns whether it can be nothing, so that the next one begins. */
function addFirstWords(code: Code, first: Set<number>): boolean {
  if (typeof code === 'number') {
    if (code > 0) first.add(code);
    return code < 0;
  }
  const [kind, ...inner] = code;
  if (kind !== EITHER) return inner.every((one) => addFirstWords(one, first));
  return inner.map((one) => addFirstWords(one, first)).some(Boolean);
}

function packWords(words: readonly string[]): string {
  return words
    .map((word, index) => {
      const shared = sharedLength(word.replace('*', ''), words[index - 1] ?? '');
      return `${String.fromCharCode(A + shared)}${word.slice(shared)} `;
    })
    .join('');
}

function sharedLength(word: string, before: string): number {
  let length = 0;
  while (length < word.length && word[length] === before[length]) length++;
  return length;
}

/** A beginning goes in front of the words that have it. */
function byLetters(one: string, other: string): number {
  const [a, b] = [one.replace('*', ''), other.replace('*', '')];
  if (a === b) return other.length - one.length;
  return a < b ? -1 : 1;
}
