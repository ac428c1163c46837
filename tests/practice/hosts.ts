/** The webmails' real host names; the practice server answers in their place. */
export const GMAIL_HOST = 'mail.google.com';

export const OUTLOOK_HOSTS = [
  'outlook.live.com',
  'outlook.office.com',
  'outlook.office365.com',
  'outlook.cloud.microsoft',
] as const;

/** A site that is no webmail, for what the toolbar popup does there. */
export const PLAIN_HOST = 'example.com';

export const PRACTICE_HOSTS: readonly string[] = [GMAIL_HOST, ...OUTLOOK_HOSTS, PLAIN_HOST];

export type WebmailName = 'gmail' | 'outlook';

/** Which practice webmail a host name stands for, if any. */
export function webmailOf(host: string): WebmailName | undefined {
  if (host === GMAIL_HOST) return 'gmail';
  return OUTLOOK_HOSTS.some((outlook) => outlook === host) ? 'outlook' : undefined;
}
