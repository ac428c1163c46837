/** What a file may be at most; a page of a text without pages counts as 5,000 characters. */
export const MOST_BYTES = 20 * 1024 * 1024;
export const MOST_PAGES = 300;
const MOST_CHARACTERS = MOST_PAGES * 5000;

/**
 * - `tooBig`, `tooLong`: more than `MOST_BYTES` or `MOST_PAGES`.
 * - `wrongType`: none of the kinds that can be read, whatever its name says.
 * - `locked`: asks for a password. `broken`: begins as what it should be and goes on as something else.
 * - `noText`: nothing but pictures, as in a scan.
 */
export type ReadFailure = 'tooBig' | 'tooLong' | 'wrongType' | 'locked' | 'broken' | 'noText';

export class ReadError extends Error {
  override readonly name = 'ReadError';
  constructor(readonly failure: ReadFailure) {
    super(failure);
  }
}

export interface Reading {
  /** Ends the reading, which then throws the signal's reason. */
  signal: AbortSignal;
  /** Told the part that is done, 0 to 1. */
  onProgress(done: number): void;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const CONTROL = /[\u0000-\u0008\u000b\u000e-\u001f\u007f\u00ad\u200b\ufeff]/g;
const WORD = /\p{L}{2}/u;

/** The text in its final shape: lines end in `\n`, spaces are spaces, at most one empty line stands between two others. */
export function finish(text: string): string {
  const tidy = text
    .replace(CONTROL, '')
    .replace(/\r\n?|\u2028/g, '\n')
    .replace(/[\u00a0\u2000-\u200a\u202f\t]/g, ' ')
    .replace(/\f|\u2029/g, '\n\n')
    .replace(/ +$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  if (!WORD.test(tidy)) throw new ReadError('noText');
  if (tidy.length > MOST_CHARACTERS) throw new ReadError('tooLong');
  return tidy;
}
