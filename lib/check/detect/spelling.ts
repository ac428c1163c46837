import type { Finder } from './finder';

/** Three small letters of a kind in a row: "Heyyy", "sooo". */
const THRICE = /([a-vx-z])\1\1/g;
const WORD = /\p{L}/u;
/** What joins the words of a web or mail address. */
const JOINT = /[.@/_-]/;
/** "i" where "I" is meant, with what it takes along; a line or sentence goes on behind it, as it does not behind "(i)". */
const SMALL_I = /(?<=^|\s)i(?=['’ ] ?\p{L})/gu;

export const stretched: Finder = ({ text }) => {
  let last = 0;
  return [...text.matchAll(THRICE)].flatMap(({ index }) => {
    if (index < last) return [];
    let start = index;
    for (last = index; WORD.test(text.charAt(last)); last++);
    while (WORD.test(text.charAt(start - 1))) start--;
    if (JOINT.test(text.charAt(start - 1)) || (JOINT.test(text.charAt(last)) && WORD.test(text.charAt(last + 1))))
      return [];
    return { start, end: last, replacements: [text.slice(start, last).replace(/(.)\1\1+/gu, '$1')] };
  });
};

export const smallI: Finder = ({ text }) =>
  [...text.matchAll(SMALL_I)].map(({ index }) => ({ start: index, end: index + 1, replacements: ['I'] }));
