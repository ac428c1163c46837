import { languageFiles, lettersFiles } from './languages';

export type { OfferLanguage } from './languages';

export type Language = keyof typeof languageFiles;

/** How a language is written: its name, its two forms, its titles and small words. */
export interface LanguageData {
  name: string;
  /** What the two forms between `<` and `>` stand for: British and American, or the polite and the familiar address. */
  forms: 'region' | 'address';
  /** The locale of each form. */
  locales: [string, string];
  /** Titles as typed (lower case, no full stop) and as a greeting writes them. */
  titles: Record<string, string>;
  /** Words, parted by spaces, that begin a phrase and lose their capital inside a sentence ("The", "Your"). */
  phraseOpeners: string;
  /** Words with which a whole sentence begins ("I", "Everyone"). */
  sentenceOpeners: string;
  /** Verb forms that make a sentence of a few words, unless one of the `subordinators` stands there too. */
  finiteVerbs: string;
  subordinators: string;
}

export const languages = languageFiles as unknown as Record<Language, LanguageData>;

/** The sentences of a language's letters, in the notation of `lib/letter/template.ts`. */
export const letters = lettersFiles;
