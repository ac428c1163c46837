// Written by scripts/catalog.ts from the folders in templates/: change those, not this.
import enLanguage from '../../templates/en/language.json';
import enLetters from '../../templates/en/letters.json';
import enWords from '../../templates/en/words.json';
import nlLanguage from '../../templates/nl/language.json';
import nlLetters from '../../templates/nl/letters.json';
import nlWords from '../../templates/nl/words.json';

export const languageFiles = { en: enLanguage, nl: nlLanguage };
export const lettersFiles = { en: enLetters, nl: nlLetters };
export const wordsFiles = { en: enWords, nl: nlWords };

/** The languages that offers and contracts are read in. */
export type OfferLanguage = 'de' | 'en' | 'es' | 'fr' | 'nl';
