import type { Language } from '../catalog';
import type { Tone } from '../letter/tones';

/** What is known about the offer from elsewhere. */
export interface KnownFacts {
  company?: string;
  recipient?: string;
}

export interface CheckOptions {
  /** Detected from the text unless given. */
  language?: Language;
  disabledRules?: readonly string[];
  /** Names of another firm or person are then found. */
  facts?: KnownFacts;
  /** The draft was inserted by us, so it is a retraction whatever its words say. */
  assumeRetraction?: boolean;
  /** The tone of the sentences to add, and the length to hold. */
  tone?: Tone;
}
