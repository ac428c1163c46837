import { decode } from './decode';
import { kindOf } from './kind';
import { parseMarkup, textOf } from './markup';
import { finish, MOST_BYTES, ReadError, type Reading } from './reading';

export type { ReadFailure } from './reading';

/**
 * The text of a .txt, .html, .eml, .pdf or .docx file, whatever its name is, with its paragraphs and the numbers of its lists.
 * Throws `ReadError`, or the signal's reason.
 */
export async function readFile(file: Blob, reading: Reading): Promise<string> {
  if (file.size > MOST_BYTES) throw new ReadError('tooBig');
  const bytes = new Uint8Array(await file.arrayBuffer());
  reading.signal.throwIfAborted();
  const text = finish(await textOfBytes(bytes, reading));
  reading.signal.throwIfAborted();
  return text;
}

async function textOfBytes(bytes: Uint8Array, reading: Reading): Promise<string> {
  switch (kindOf(bytes)) {
    case 'pdf':
      return (await import('./pdf')).pdfText(bytes, reading);
    case 'docx':
      return (await import('./docx')).docxText(bytes, reading);
    case 'email':
      return (await import('./email')).emailText(bytes);
    case 'html':
      return textOf(parseMarkup(decode(bytes)).body);
    case 'text':
      return decode(bytes);
  }
}
