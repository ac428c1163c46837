import type { FactName } from '../../../../lib/offer';

/** A text of our own, with the facts a careful reader would copy from it. */
export interface Offer {
  id: string;
  /** What it tries. */
  about: string;
  text: string;
  facts: Partial<Record<FactName, string>>;
  /** Where the day is beyond doubt; a date that is not here has none. */
  iso?: Partial<Record<FactName, string>>;
}
