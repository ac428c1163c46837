import data from './sentences.json';

export const LENGTHS = [60, 300, 1000, 10_000, 100_000] as const;

export type TextLanguage = keyof typeof data;

const SENTENCES_PER_PARAGRAPH = 5;

/** A mail of about so many words, the same one each time it is asked for. */
export function makeText(language: TextLanguage, words: number): string {
  const { sentences, slots } = data[language];
  const next = numbers(words);
  const pick = (from: readonly string[]) => from[next() % from.length] ?? '';
  let text = '';
  for (let count = 0, written = 0; count < words; written++) {
    const sentence = pick(sentences).replace(/\{(\w+)\}/g, (_, slot: keyof typeof slots) => pick(slots[slot]));
    text += sentence + ((written + 1) % SENTENCES_PER_PARAGRAPH === 0 ? '\n\n' : ' ');
    count += sentence.split(' ').length;
  }
  return text;
}

/** The text as it stands after so many key presses at its end: its last words differ from the press before. */
export function afterKey(language: TextLanguage, text: string, key: number): string {
  const endings = data[language].endings.map((ending) => ending.split(' '));
  const ending = endings[key % endings.length] as string[];
  const typed = `${ending.slice(0, 1 + (key % ending.length)).join(' ')}${key % 97}`;
  // Joined strings stay in parts until somebody reads them; the first engine to do so would pay for that.
  return Buffer.from(text + typed).toString();
}

/** Numbers that look random and are the same each time (a linear congruence). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 8;
  };
}
