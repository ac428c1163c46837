/** What each character is to the scanner: part of a word (and which letter, accents folded away), or nothing of the kind. */
const PLAIN = "'abcdefghijklmnopqrstuvwxyz0123456789";
/** Pairs: what has no accent to take away, and what it is read as. */
const ALIKE = "øoØođdĐdðdÐdłlŁlßsıi’'‘'ʼ'´'`'′'";

export const NO_WORD = 0;
/** Invisible in a word: soft hyphen, zero-width characters. */
export const INVISIBLE = 1;
/** The first of the plain ones, so that what is greater is always part of a word. */
export const APOSTROPHE = 2;
export const LETTERS = APOSTROPHE + PLAIN.length + 1;
/** A letter that no pattern contains: Greek, Chinese, an emoji's half. */
const OTHER_LETTER = LETTERS - 1;

const NO_WORDS: [number, number][] = [
  [0x00, 0xbf],
  [0xd7, 0xd7],
  [0xf7, 0xf7],
  [0x2000, 0x2bff],
  [0x3000, 0x303f],
  [0xd800, 0xf8ff],
  [0xfe00, 0xfe2f],
  [0xff00, 0xff0f],
  [0xfff0, 0xffff],
];
/** Latin letters with accents, as far as the languages of Europe use them. */
const FIRST_ACCENTED = 0xc0;
const LAST_ACCENTED = 0x17f;
const INVISIBLES = [0xad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff];

/** By UTF-16 code unit. */
export const letterOf = letterTable();

function letterTable(): Uint8Array {
  const table = new Uint8Array(0x10000).fill(OTHER_LETTER);
  for (const [from, to] of NO_WORDS) table.fill(NO_WORD, from, to + 1);
  const letter = (character: string) => APOSTROPHE + PLAIN.indexOf(character);
  for (const plain of PLAIN + PLAIN.toUpperCase()) table[plain.charCodeAt(0)] = letter(plain.toLowerCase());
  for (let code = FIRST_ACCENTED; code <= LAST_ACCENTED; code++) {
    const plain = String.fromCharCode(code).normalize('NFD').charAt(0).toLowerCase();
    if (PLAIN.includes(plain)) table[code] = letter(plain);
  }
  for (let at = 0; at < ALIKE.length; at += 2) table[ALIKE.charCodeAt(at)] = letter(ALIKE.charAt(at + 1));
  for (const code of INVISIBLES) table[code] = INVISIBLE;
  return table;
}
