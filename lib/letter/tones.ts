import type { Move } from './moves';

export const TONES = ['formal', 'warm', 'concise'] as const;

export type Tone = (typeof TONES)[number];

/** The paragraphs of a letter in each tone. The decision always comes first: readers of bad news prefer it so. */
export const PARAGRAPHS: Record<Tone, readonly (readonly Move[])[]> = {
  formal: [
    ['greeting'],
    ['withdrawal', 'reason'],
    ['gratitude'],
    ['apology', 'repair'],
    ['goodwill', 'confirmation'],
    ['closing'],
  ],
  warm: [
    ['greeting'],
    ['withdrawal', 'reason'],
    ['apology'],
    ['gratitude', 'goodwill'],
    ['repair', 'confirmation'],
    ['closing'],
  ],
  concise: [
    ['greeting'],
    ['withdrawal', 'reason'],
    ['gratitude', 'apology'],
    ['repair', 'goodwill', 'confirmation'],
    ['closing'],
  ],
};
