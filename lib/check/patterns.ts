/** The pattern matcher on its own, for texts that are no drafts. Patterns are read by `PatternReader` when the catalog is written. */
export { type Match, Matcher } from './matcher';
export { readTokens } from './scanner';
export { fromStored } from './stored';
export { SENTENCE, type Tokens } from './tokens';
