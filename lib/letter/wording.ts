import type { Language } from '../catalog';
import { languages } from '../catalog';
import { writeDate } from './dates';
import { type Facts, tidy } from './facts';
import { type Form, renderTemplate, type SlotValues } from './template';
import type { Tone } from './tones';

const LOCALES = Object.values(languages).flatMap((language) => language.locales);
const ENDS_SENTENCE = /[.!?…]["'”’)]?$/;
const LAST_PUNCTUATION = /[\s.,;:!]+$/;

/** The facts as they stand in a sentence of this language. */
export function slotValues(facts: Facts, language: Language, form: Form, tone: Tone): SlotValues {
  const locale = languages[language].locales[form];
  const date = (value: string | undefined) => value && writeDate(value, locale, LOCALES);
  const specific = tidy(facts.specific);
  const values: Record<keyof SlotValues, string | undefined> = {
    candidate: tidy(facts.candidate),
    recipient: addressee(tidy(facts.recipient), language, form, tone),
    company: tidy(facts.company),
    role: tidy(facts.role),
    acceptedOn: date(tidy(facts.acceptedOn)),
    startsOn: date(tidy(facts.startsOn)),
    specific: specific && !isSentence(specific, language) ? asPhrase(specific, language) : undefined,
    signed: facts.signed ? 'signed' : undefined,
    notice: facts.notice ? 'notice' : undefined,
    bonus: facts.bonus ? 'bonus' : undefined,
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value));
}

/** What was appreciated, where the person wrote a sentence about it: it then stands on its own. */
export function appreciation(facts: Facts, language: Language): string | undefined {
  const specific = tidy(facts.specific);
  return specific && isSentence(specific, language) ? asSentence(specific) : undefined;
}

/** The person's own words with a capital and a full stop, otherwise untouched. */
export function asSentence(words: string): string {
  const sentence = words.charAt(0).toLocaleUpperCase() + words.slice(1);
  return ENDS_SENTENCE.test(sentence) ? sentence : `${sentence}.`;
}

/** "Mr. Jansen" and "dhr. Jansen" as a greeting wants them; every other name as given, the first name alone on je terms. */
function addressee(name: string | undefined, language: Language, form: Form, tone: Tone): string | undefined {
  if (!name) return undefined;
  const { titles, forms } = languages[language];
  // A title goes with the greeting, and only the formal one is "Geachte".
  const titleForm = forms === 'address' && tone !== 'formal' ? 1 : form;
  for (const [title, written] of Object.entries(titles)) {
    const match = new RegExp(`^${title}\\.? `, 'i').exec(name);
    if (match) return `${renderTemplate(written, {}, titleForm)} ${name.slice(match[0].length)}`;
  }
  return forms === 'address' && form === 1 ? firstName(name, titles) : name;
}

function firstName(name: string, titles: Record<string, string>): string {
  const [first = name, ...rest] = name.split(' ');
  const isTeam = rest.some((word) => word.toLowerCase() in titles);
  return isTeam ? name : first;
}

function isSentence(text: string, language: Language): boolean {
  const { sentenceOpeners, finiteVerbs, subordinators } = languages[language];
  const words = text
    .toLowerCase()
    .replace(LAST_PUNCTUATION, '')
    .split(/[\s,;]+/);
  if (words.length < 3) return false;
  const has = (list: string) => words.some((word) => isOneOf(word, list));
  return isOneOf(words[0], sentenceOpeners) || (has(finiteVerbs) && !has(subordinators));
}

/** A phrase that goes on a sentence: no full stop of its own, no capital where it opens with a small word. */
function asPhrase(text: string, language: Language): string {
  const phrase = text.replace(LAST_PUNCTUATION, '');
  const opener = isOneOf(phrase.split(' ')[0]?.toLowerCase(), languages[language].phraseOpeners);
  return opener ? phrase.charAt(0).toLowerCase() + phrase.slice(1) : phrase;
}

function isOneOf(word: string | undefined, list: string): boolean {
  return list
    .toLowerCase()
    .split(' ')
    .includes(word ?? '');
}
