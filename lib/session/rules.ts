import { provideChecks } from '../check/bare';
import type { Language } from '../letter';

/** The rules of each language, stored. */
type Rules = Record<Language, string>;

/** Asks for the rules at the first call, and again after an answer that got lost. Resolves to whether they came. */
export function rulesFrom(ask: () => Promise<Rules | undefined>): () => Promise<boolean> {
  let asked: Promise<boolean> | undefined;
  return () => {
    asked ??= ask().then((rules) => {
      if (!rules) asked = undefined;
      return provide(rules);
    });
    return asked;
  };
}

function provide(rules: Rules | undefined): boolean {
  for (const [language, data] of Object.entries(rules ?? {})) provideChecks(language as Language, data);
  return rules !== undefined;
}
