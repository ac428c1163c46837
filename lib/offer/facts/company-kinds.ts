import { endsWithLegalForm } from './legal-forms';
import type { Source } from './source';
import type { Words } from './words';

/** Occurrences of a name that are looked at. */
const LOOKS = 4;
/** In which the noun of a title stands: "Senior Sales Manager", "Head of People". */
const WORDS_OF_TITLE = 3;

/** What the words of a name, and the places where it stands, tell about who bears it. */
export function companyKinds({ text, lower }: Source, words: Words) {
  const has = (name: string, some: ReadonlySet<string>) =>
    name
      .toLowerCase()
      .split(/[^\p{L}-]+/u)
      .some((word) => some.has(word));

  // "Head of People" is a function all the same.
  const sentenceWords = new Set([...words.notNames].filter((word) => !words.joining.has(word)));

  /** "Mr Bell", "Ann Bell, HR Manager", or "Ann Bell" above "HR Manager". */
  function isPersonAt(at: number, name: string): boolean {
    const before = /(\p{L}+)\.?\s$/u.exec(lower.slice(Math.max(0, at - 16), at))?.[1];
    if (before && words.titles.has(before)) return true;
    if (!name.includes(' ')) return false;
    const after = /^(?:,\s|\s?\||[^\S\n]*\n\s{0,4}|\s\()([^\n,|.()]{2,50})/u.exec(
      text.slice(at + name.length, at + name.length + 60),
    )?.[1];
    const title = after?.split(' ').slice(0, WORDS_OF_TITLE).join(' ');
    return title !== undefined && words.titleNouns.isIn(title) && !has(title, sentenceWords);
  }

  function isPerson(name: string): boolean {
    if (!/^\p{L}[\p{L}.'’-]*(?:\s\p{L}[\p{L}.'’-]*){0,4}$/u.test(name)) return false;
    for (let at = text.indexOf(name), looks = 0; at >= 0 && looks < LOOKS; at = text.indexOf(name, at + 1), looks++)
      if (isPersonAt(at, name)) return true;
    return false;
  }

  /** By a word such as "logistics" beside its own. */
  function isBusiness(name: string): boolean {
    const all = name.toLowerCase().match(/[\p{L}\d-]+/gu) ?? [];
    const known = (word: string) => words.businessWords.has(word) || words.institutions.has(word);
    return all.some(known) && !all.every((word) => known(word) || words.articles.has(word)) && !isDocument(name);
  }

  const isDocument = (name: string) => words.documentWords.test(name.toLowerCase());
  function isTitle(name: string): boolean {
    const last = name.split(/\s/).at(-1) ?? '';
    return words.titleNouns.isIn(last) && !words.businessWords.has(last.toLowerCase());
  }

  return {
    isBusiness,
    isAgency: (name: string) => has(name, words.agencyWords),
    isEmployer: (name: string) =>
      !has(name, words.agencyWords) &&
      (endsWithLegalForm(name) || (!isTitle(name) && (isBusiness(name) || !(isPerson(name) || isDocument(name))))),
  };
}
