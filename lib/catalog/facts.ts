// Written by scripts/catalog.ts from the folders in templates/: change those, not this.
import deFacts from '../../templates/de/facts.json';
import enFacts from '../../templates/en/facts.json';
import esFacts from '../../templates/es/facts.json';
import frFacts from '../../templates/fr/facts.json';
import nlFacts from '../../templates/nl/facts.json';

export const factsFiles = { de: deFacts, en: enFacts, es: esFacts, fr: frFacts, nl: nlFacts };
