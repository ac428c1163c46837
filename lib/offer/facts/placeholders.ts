import { FACT_NAMES, type FactName } from '../../catalog/fact-data';
import type { Span } from './span';
import type { Words } from './words';

/** "[Start date]", "{{ company }}", "${role}", "<%= name %>", "%{x}", "<Job title>", "«Name»": what a template leaves to be filled in. */
const SHAPES = [
  /\[[^[\]\n]{1,80}(?:\[[^[\]\n]{1,40}\][^[\]\n]{0,40})?\]/,
  /\{\{[^{}\n]{1,80}\}\}/,
  /[$#%]?\{[^{}\n]{1,80}\}/,
  /<%[^%\n]{1,80}%>/,
  /<<[^<>\n]{1,60}>>/,
  /<(?!https?:|mailto:)[p{L}_][p{L}p{N} _/.'’-]{1,60}>/,
  /«[^«»\n]{1,60}»/,
  /%[A-Z_]{2,40}%/,
].map(({ source }) => source);

const HERE = new RegExp(SHAPES.join('|'), 'uy');
const ANYWHERE = new RegExp(SHAPES.join('|'), 'u');
const ALL = new RegExp(SHAPES.join('|'), 'gu');

/** The end of the placeholder that begins at `at`, if one does. */
export function placeholderEnd(text: string, at: number): number | undefined {
  HERE.lastIndex = at;
  return HERE.test(text) ? HERE.lastIndex : undefined;
}

/** Where the first placeholder begins. */
export function findPlaceholder(text: string): number {
  return text.search(ANYWHERE);
}

export function findPlaceholders(text: string): Span[] {
  return [...text.matchAll(ALL)].map(({ index, 0: whole }) => ({ start: index, end: index + whole.length }));
}

/** The words of a placeholder: "start date" of "{{ offer.startDate }}" and "[START_DATE]". */
export function placeholderName(placeholder: string): string {
  return placeholder
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/^.*\.(?=\p{L})/u, '')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
}

/** Whether a value has a placeholder whose name tells another fact: "{{JoiningDate}}" is no company. */
export function isOfAnotherFact(value: string, fact: FactName, words: Words): boolean {
  const isPart = placeholderEnd(value, 0) !== value.length;
  if (findPlaceholder(value) < 0 || (isPart && fact !== 'company') || tellsFact(value, fact, words)) return false;
  return FACT_NAMES.some((other) => tellsFact(value, other, words));
}

/** Whether a word in the name of a placeholder is one of the fact's. */
export function tellsFact(placeholder: string, fact: FactName, { placeholderWords }: Words): boolean {
  const parts = placeholder.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').toLowerCase();
  return parts.split(/[^\p{L}]+/u).some((word) => placeholderWords[fact].has(word));
}
