// Written by scripts/catalog.ts from the folders in templates/: change those, not this.
import deWords from '../../templates/de/words.json';
import enWords from '../../templates/en/words.json';
import esWords from '../../templates/es/words.json';
import frWords from '../../templates/fr/words.json';
import nlWords from '../../templates/nl/words.json';

/** Small words by which the language of an offer or contract is told, parted by spaces. */
export const words = { de: deWords, en: enWords, es: esWords, fr: frWords, nl: nlWords };
