import type { Language } from '../catalog';
import { languages } from '../catalog';
import { writeDate } from './dates';
import { type Facts, tidy } from './facts';
import { type Form, renderTemplate, type SlotValues } from './template';

const LOCALES = Object.values(languages).flatMap((language) => language.locales);
const ENDS_SENTENCE = /[.!?…]["'”’)]?$/;
const LAST_PUNCTUATION = /[\s.,;:!]+$/;

/** The facts as they stand in a sentence of this language. */
export function slotValues(facts: Facts, language: Language, form: Form): SlotValues {
  const locale = languages[language].locales[form];
  const date = (value: string | undefined) => value && writeDate(value, locale, LOCALES);
  const specific = tidy(facts.specific);
  const values: Record<keyof SlotValues, string | undefined> = {
    candidate: tidy(facts.candidate),
    recipient: addressee(tidy(facts.recipient), language, form),
    company: tidy(facts.company),
    role: tidy(facts.role),
    acceptedOn: date(tidy(facts.acceptedOn)),
    startsOn: date(tidy(facts.startsOn)),
    specific: specific && !isSentence(specific, language) ? asPhrase(specific, language) : undefined,
    signed: facts.signed ? 'signed' : undefined,
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
function addressee(name: string | undefined, language: Language, form: Form): string | undefined {
  if (!name) return undefined;
  const { titles, forms } = languages[language];
  for (const [title, written] of Object.entries(titles)) {
    const match = new RegExp(`^${title}\\.? `, 'i').exec(name);
    if (match) return `${renderTemplate(written, {}, form)} ${name.slice(match[0].length)}`;
  }
  return forms === 'address' && form === 1 ? name.split(' ')[0] : name;
}

function isSentence(text: string, language: Language): boolean {
  const [first = '', ...rest] = text.split(' ');
  return (
    rest.length > 1 && languages[language].sentenceOpeners.some((word) => word.toLowerCase() === first.toLowerCase())
  );
}

/** A phrase that goes on a sentence: no full stop of its own, no capital article. */
function asPhrase(text: string, language: Language): string {
  const phrase = text.replace(LAST_PUNCTUATION, '');
  const first = phrase.split(' ')[0] ?? '';
  const lower = languages[language].articles.includes(first) ? phrase.charAt(0).toLowerCase() : phrase.charAt(0);
  return lower + phrase.slice(1);
}
