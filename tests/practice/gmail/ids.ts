import { nextNumber } from '../page/ids';

/** Ids as Gmail makes them: a colon and a number in letters and digits, another one in each session. */
export function gmailId(): string {
  return `:${(nextNumber() + 140).toString(36)}`;
}
