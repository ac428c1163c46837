import PostalMime from 'postal-mime';
import { parseMarkup, textOf } from './markup';
import { ReadError } from './reading';

/** A stored mail: who wrote it and about what, then what it says. */
export async function emailText(bytes: Uint8Array): Promise<string> {
  const mail = await PostalMime.parse(bytes).catch(() => {
    throw new ReadError('broken');
  });
  const { from, subject } = mail;
  const header = [from && `From: ${from.name} <${from.address ?? ''}>`, subject && `Subject: ${subject}`];
  const body = mail.html ? textOf(parseMarkup(mail.html).body) : (mail.text ?? '');
  return body.trim() && [...header.filter(Boolean), '', body].join('\n');
}
