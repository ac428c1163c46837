import { type Language, languages } from '../catalog';
import { interfaceLanguage } from './i18n';

/** The language of a letter, and of what we say about a text, where nothing else tells: that of the browser, if we know it. */
export function defaultLanguage(): Language {
  const [language] = interfaceLanguage().split('-');
  return language && language in languages ? (language as Language) : 'en';
}

/** What a new form begins with. */
export function defaults() {
  return { region: interfaceLanguage().endsWith('-US') ? 'US' : 'GB' } as const;
}
