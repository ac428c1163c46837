/** What a withdrawal letter does, sentence by sentence: the composer writes these moves, the checker recognises them. */
export const MOVES = [
  'greeting',
  'withdrawal',
  'reason',
  'gratitude',
  'apology',
  'repair',
  'goodwill',
  'confirmation',
  'closing',
] as const;

export type Move = (typeof MOVES)[number];
