import type { Tone } from '../../letter/tones';
import type { Act } from '../acts';
import type { Objection } from '../finding';
import type { Reading } from '../intent';
import type { CheckedLanguage } from '../language';
import type { KnownFacts } from '../options';
import type { Tokens } from '../tokens';

/** All that a finder can look at. */
export interface Draft {
  text: string;
  tokens: Tokens;
  acts: readonly Act[];
  reading: Reading;
  address: Address;
  checked: CheckedLanguage;
  facts: KnownFacts;
  tone: Tone | undefined;
}

/** The words that address the reader, by form. */
export interface Address {
  formal: readonly Found[];
  informal: readonly Found[];
}

export interface Found {
  start: number;
  end: number;
  replacements?: string[];
}

/**
 * Finds what no pattern of words can say, in the light of what was found before it; the rule in `rules.json` that names it holds
 * message and level.
 */
export type Finder = (draft: Draft, found: readonly Objection[]) => Found[];
