/** What is known about the offer. Every fact may be missing; dates are ISO (`2026-06-01`) or as the person wrote them. */
export interface Facts {
  candidate?: string;
  recipient?: string;
  company?: string;
  role?: string;
  acceptedOn?: string;
  startsOn?: string;
  /** What the person appreciated: a few words ("the tour of the lab") or a sentence of their own. */
  specific?: string;
  /** A contract was signed: the letter then never says that a word was given and is broken. */
  signed?: boolean;
  /** The letter is to serve as notice, should a notice period apply. */
  notice?: boolean;
  /** The signing bonus is to be returned. */
  bonus?: boolean;
}

/** One line, trimmed; nothing where nothing was given. */
export function tidy(value: string | undefined): string | undefined {
  return value?.replace(/\s+/g, ' ').trim() || undefined;
}
