import { ReadError } from './reading';
import { fileNames } from './zip';

export type Kind = 'pdf' | 'docx' | 'email' | 'html' | 'text';

/** How far a mark may stand from the beginning of a file. */
const BEGINNING = 1024;
const MAIL_HEADERS = /^(?:[!-9;-~]+:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*\r?\n){2,}/;
const MAIL_NAMES = /^(?:from|subject|received|message-id|mime-version):/im;
const MARKUP =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body|div|p|h[1-6]|table|meta|title)\b/i;
const RICH_TEXT = '{\\rtf';
/** The container of old Word files and of locked new ones. */
const COMPOUND_FILE = '\u00d0\u00cf\u0011\u00e0';
const ZIP = 'PK\u0003\u0004';

/** What a file is by its content; names lie. Throws `ReadError` where it is nothing that can be read. */
export function kindOf(bytes: Uint8Array): Kind {
  const beginning = latin1(bytes.subarray(0, BEGINNING));
  if (beginning.includes('%PDF-')) return 'pdf';
  if (beginning.startsWith(COMPOUND_FILE)) throw new ReadError(isLocked(bytes) ? 'locked' : 'wrongType');
  if (beginning.startsWith(ZIP)) {
    if (fileNames(bytes).includes('word/document.xml')) return 'docx';
    throw new ReadError('wrongType');
  }
  if (beginning.startsWith(RICH_TEXT) || isBinary(bytes)) throw new ReadError('wrongType');
  const text = latin1(bytes.subarray(0, 16 * BEGINNING)).replace(/^(?:\u00ef\u00bb\u00bf)?\s*/, '');
  const headers = MAIL_HEADERS.exec(text)?.[0];
  if (headers && MAIL_NAMES.test(headers)) return 'email';
  return MARKUP.test(text) ? 'html' : 'text';
}

/** Word puts a locked document into such a container under this name, in UTF-16. */
function isLocked(bytes: Uint8Array): boolean {
  return latin1(bytes.subarray(0, 64 * BEGINNING)).includes([...'EncryptedPackage'].join('\0'));
}

/** Text has no zero bytes, unless it is UTF-16, which then says so at its beginning. */
function isBinary(bytes: Uint8Array): boolean {
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return !wide && bytes.subarray(0, 64 * BEGINNING).includes(0);
}

function latin1(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
