/**
 * The checker without its data, for where a page should not carry every language: hand it what `lib/catalog/checks` holds
 * for a language with `provideChecks` before checking in that language. `index.ts` is the checker with all of them.
 */
export type { Level } from '../catalog/check-data';
export { checkDraft } from './draft';
export type { Finding, Review } from './finding';
export { provideChecks } from './language';
export type { CheckOptions, KnownFacts } from './options';
