/** The addresses under which webmails and the mail program open a new message with subject and text in it. */
export function composeLinks({ subject, text }: { subject: string; text: string }) {
  const gmail = new URLSearchParams({ view: 'cm', fs: '1', tf: '1', su: subject, body: text });
  return {
    gmail: `https://mail.google.com/mail/?${gmail}`,
    outlook: `https://outlook.live.com/mail/0/deeplink/compose?${query({ subject, body: text })}`,
    mailProgram: `mailto:?${query({ subject, body: text.replaceAll('\n', '\r\n') })}`,
  };
}

/** Outlook and mail programs show a plus sign where a form's encoding means a space. */
function query(values: Record<string, string>): string {
  return Object.entries(values)
    .map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
    .join('&');
}
