import { GMAIL_HOST, OUTLOOK_HOSTS, type WebmailName } from './hosts';

/** What a practice page shows when it opens: one line each, as `npm start` lists them. */
export const SCENARIOS = {
  new: 'One empty compose, open at page load',
  signature: 'A new mail that ends in a signature',
  reply: 'An inline reply; Gmail keeps the quote collapsed, Outlook puts it inside the editor',
  'reply-full': 'An inline reply with signature and quote in the editor',
  typed: 'A compose that holds what a person wrote, and a signature',
  two: 'Two composes open at once',
  empty: 'The inbox alone; press the button for a compose',
  'dutch-reply': 'An inline reply below a Dutch offer mail',
  settings: 'The settings page, whose signature editor looks like a compose and is none',
  plain: 'A compose in plain-text mode (Gmail; in Outlook the same as "new")',
} as const;

export type Scenario = keyof typeof SCENARIOS;

export type Theme = 'light' | 'dark';

export function isScenario(name: string | null): name is Scenario {
  return name !== null && Object.hasOwn(SCENARIOS, name);
}

/** The address of a scenario. */
export function practiceUrl(webmail: WebmailName, scenario: Scenario, theme: Theme = 'light', host?: string): string {
  const query = new URLSearchParams({ scenario, theme }).toString();
  return webmail === 'gmail'
    ? `https://${GMAIL_HOST}/mail/u/0/?${query}`
    : `https://${host ?? OUTLOOK_HOSTS[0]}/mail/0/?${query}`;
}
