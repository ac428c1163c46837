import { type Code, EITHER, type PackedPattern, type PackedPatterns, type Pattern } from '../catalog/check-data';
import { spelledOut } from './pattern';

const A = 'a'.charCodeAt(0);

/** Numbers words, from 1 on, in the order that packing needs: each right behind those whose letters it goes on with. */
export function numberWords(words: Iterable<string>): Map<string, number> {
  return new Map([...words].sort(byLetters).map((word, index) => [word, index + 1]));
}

/** Every word that a list of words and beginnings stands for; all by their numbers. */
export function wordsMeant(list: readonly number[], words: ReadonlyMap<string, number>): number[] {
  const names = [...words.keys()];
  const listed = list.map((number) => names[number - 1] as string);
  const beginnings = listed.filter((one) => one.endsWith('*')).map((one) => one.slice(0, -1));
  const isMeant = (name: string) => beginnings.some((beginning) => name.startsWith(beginning));
  const begun = names.flatMap((name, index) => (isMeant(name) ? [index + 1] : []));
  return [...new Set([...list, ...begun])].sort((a, b) => a - b);
}

/**
 * Does at build time what can be done of the matcher's start. The words are numbered by `numberWords`. Throws a `RangeError`
 * when there are more of them than the matcher can number.
 */
export function packPatterns(
  patterns: readonly Pattern[],
  groups: readonly Code[],
  words: ReadonlyMap<string, number>,
): PackedPatterns {
  const anchors = anchorsOf(groups, countUses(patterns, groups, words.size));
  const anchored: number[][] = Array.from({ length: words.size + 1 }, () => []);
  patterns.forEach(({ body }, pattern) => {
    for (const word of anchors(body)) anchored[word]?.push(pattern);
  });
  return {
    ...packWords([...words.keys()]),
    patterns: patterns.map((pattern) => JSON.stringify(packPattern(pattern))).join(' '),
    groups: groups.map((group) => JSON.stringify(group)).join(' '),
    anchored: anchored.join(';'),
  };
}

function packPattern({ body, notAfter, notBefore, opensSentence, endsClause }: Pattern): PackedPattern {
  const packed: PackedPattern = [body, notAfter, notBefore, Number(opensSentence), Number(endsClause)];
  while (packed.length > 1 && isNothing(packed.at(-1))) packed.pop();
  return packed;
}

function isNothing(field: PackedPattern[number]): boolean {
  return field === 0 || (Array.isArray(field) && field.length === 0);
}

/** By word: how many patterns hold it, which tells how common it is in mails too. */
function countUses(patterns: readonly Pattern[], groups: readonly Code[], words: number): Uint16Array {
  const uses = new Uint16Array(words + 1);
  const wordsOf = oncePerGroup(groups, (code, recur): number[] =>
    typeof code === 'number' ? [code] : code.slice(1).flatMap(recur),
  );
  for (const { body } of patterns) {
    for (const word of new Set(wordsOf(body))) if (word > 0) uses[word] = (uses[word] as number) + 1;
  }
  return uses;
}

/** Words of which every match holds one: of all such sets the one least common. None where a code can do without any word. */
function anchorsOf(groups: readonly Code[], uses: Uint16Array): (code: Code) => Set<number> {
  const commonness = (set: Set<number>) => [...set].reduce((sum, word) => sum + (uses[word] as number), 0);
  return oncePerGroup(groups, (code, recur): Set<number> => {
    if (typeof code === 'number') return new Set(code > 0 ? [code] : []);
    const [kind, ...inner] = code;
    const sets = inner.map(recur);
    if (kind === EITHER)
      return sets.every(({ size }) => size > 0) ? new Set(sets.flatMap((set) => [...set])) : new Set();
    const [rarest] = sets
      .filter(({ size }) => size > 0)
      .map((set) => ({ set, common: commonness(set) }))
      .sort((a, b) => a.common - b.common);
    return rarest?.set ?? new Set();
  });
}

/** What is told of codes, told once of each group: many patterns share the long ones. */
function oncePerGroup<Told>(groups: readonly Code[], tell: (code: Code, recur: (code: Code) => Told) => Told) {
  const known = new Map<Code, Told>();
  const recur = (code: Code): Told => {
    const spelled = spelledOut(code, groups);
    if (spelled === code) return tell(code, recur);
    const told = known.get(spelled) ?? tell(spelled, recur);
    known.set(spelled, told);
    return told;
  };
  return recur;
}

/** How many letters the words of one stem share at least. */
const STEM = 2;
/** The letters of all words, each counted once where words share it, have numbers of 16 bits, and so have stems. */
const MOST_LETTERS = 60_000;

function packWords(words: readonly string[]): Pick<PackedPatterns, 'stems' | 'wordsOfStems' | 'words'> {
  const byStem = new Map<string, string[]>();
  for (const word of words) {
    const stem = word.replace('*', '').slice(0, STEM);
    byStem.set(stem, [...(byStem.get(stem) ?? []), word]);
  }
  const packed = [...byStem].map(([stem, list]) =>
    list.map((word, at) => packWord(word, list[at - 1] ?? stem)).join(''),
  );
  const letters = packed.join('').length - 2 * words.length;
  if (letters > MOST_LETTERS)
    throw new RangeError(`the words have ${letters} letters, but the matcher has room for ${MOST_LETTERS}`);
  return {
    stems: [...byStem.keys()].map((stem) => stem.padEnd(STEM)).join(''),
    wordsOfStems: [...byStem.values()].map(({ length }) => length),
    words: packed.join(';'),
  };
}

function packWord(word: string, before: string): string {
  const shared = sharedLength(word.replace('*', ''), before);
  return `${String.fromCharCode(A + shared)}${word.slice(shared)} `;
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
