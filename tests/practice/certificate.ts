import { generate } from 'selfsigned';
import { PRACTICE_HOSTS } from './hosts';

/** A certificate for the webmails' names that nobody trusts; the practice browsers are told not to mind. */
export async function makeCertificate(): Promise<{ key: string; cert: string }> {
  const altNames = PRACTICE_HOSTS.map((value) => ({ type: 2 as const, value }));
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'practice.invalid' }], {
    keyType: 'ec',
    extensions: [{ name: 'subjectAltName', altNames }],
  });
  return { key, cert };
}
