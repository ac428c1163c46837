import type { Finder, Found } from './finder';

/** Three small letters of a kind in a row: "Heyyy", "sooo"; but "www". */
const THRICE = /([a-vx-z])\1\1+/g;
const LETTER = /\p{L}/u;
/** What joins the words of a web or mail address. */
const JOINT = /[.@/_-]/;
/** "i" where "I" is meant, with what it takes along; a line or sentence goes on behind it, as it does not behind "(i)". */
const SMALL_I = /(?<=^|\s)i(?=['’ ] ?\p{L})/uy;
const I = 'i'.charCodeAt(0);

export const stretched: Finder = ({ text, tokens }) =>
  [...new Set(tokens.stretched)].flatMap((word) => {
    const [start, end] = [tokens.start[word] as number, tokens.end[word] as number];
    const isAddress =
      JOINT.test(text.charAt(start - 1)) || (JOINT.test(text.charAt(end)) && LETTER.test(text.charAt(end + 1)));
    const quote = text.slice(start, end);
    const plain = quote.replace(THRICE, '$1');
    return isAddress || plain === quote ? [] : [{ start, end, replacements: [plain] }];
  });

export const smallI: Finder = ({ text, tokens }) => {
  const found: Found[] = [];
  for (let word = 0; word < tokens.count; word++) {
    const start = tokens.start[word] as number;
    if (text.charCodeAt(start) !== I) continue;
    SMALL_I.lastIndex = start;
    if (SMALL_I.test(text)) found.push({ start, end: start + 1, replacements: ['I'] });
  }
  return found;
};
