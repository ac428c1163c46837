/** What each character is to the scanner: part of a word (and which letter, accents folded away), or nothing of the kind. */
const PLAIN = "'abcdefghijklmnopqrstuvwxyz0123456789";
const FOLDED: Record<string, string> = {
  a: 'àáâãäåāăą',
  c: 'çćč',
  d: 'ďđð',
  e: 'èéêëēėęě',
  g: 'ğ',
  i: 'ìíîïīįı',
  l: 'ł',
  n: 'ñńň',
  o: 'òóôõöøōő',
  r: 'ř',
  s: 'śšşß',
  t: 'ťţ',
  u: 'ùúûüūůű',
  y: 'ýÿ',
  z: 'źżž',
  "'": '’‘ʼ´`′',
};

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
const INVISIBLES = [0xad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff];

/** By UTF-16 code unit. */
export const letterOf = letterTable();

function letterTable(): Uint8Array {
  const table = new Uint8Array(0x10000).fill(OTHER_LETTER);
  for (const [from, to] of NO_WORDS) table.fill(NO_WORD, from, to + 1);
  [...PLAIN].forEach((plain, index) => {
    for (const character of plain + plain.toUpperCase() + accented(plain))
      table[character.charCodeAt(0)] = APOSTROPHE + index;
  });
  for (const code of INVISIBLES) table[code] = INVISIBLE;
  return table;
}

function accented(plain: string): string {
  const letters = FOLDED[plain] ?? '';
  return (
    letters + [...letters].map((letter) => (letter.toUpperCase().length === 1 ? letter.toUpperCase() : '')).join('')
  );
}
