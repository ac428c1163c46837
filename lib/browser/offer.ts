import type { Clause } from '../offer';
import type { Suggestions } from '../offer/suggestions';
import { interfaceLanguage } from './i18n';
import { defaultLanguage } from './languages';

/** Read for the form. What reads dates and words is loaded only once there is a text. */
export async function readOffer(text: string): Promise<{ text: string; suggestions: Suggestions }> {
  const { suggestionsFrom } = await import('../offer/suggestions');
  return { text, suggestions: suggestionsFrom(text, interfaceLanguage()) };
}

export async function readContract(text: string): Promise<{ clauses: Clause[]; suggestions: Suggestions }> {
  const [{ findClauses }, { suggestions }] = await Promise.all([import('../offer/clauses'), readOffer(text)]);
  return { clauses: findClauses(text, { interfaceLanguage: defaultLanguage() }), suggestions };
}
