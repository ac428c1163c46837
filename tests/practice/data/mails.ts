import type { ComposeOptions } from '../api';

/** The invented people and mails of the practice inbox. */
export type MailLanguage = 'en' | 'nl';

export interface Person {
  readonly name: string;
  readonly address: string;
}

export interface Mail {
  readonly from: Person;
  readonly date: string;
  readonly paragraphs: readonly string[];
}

export interface Thread {
  readonly subject: string;
  /** How Gmail and Outlook introduce the quoted mail. */
  readonly attribution: string;
  readonly labels: { readonly from: string; readonly sent: string; readonly to: string; readonly subject: string };
  readonly mails: readonly [Mail, ...Mail[]];
}

export const ME: Person = { name: 'Robin Carter', address: 'robin@carter.example' };

export const MY_SIGNATURE = ['Robin Carter', 'Data analyst, Utrecht', '+31 6 0000 0000'] as const;

const PRIYA: Person = { name: 'Priya Anand', address: 'priya.anand@northlight.example' };
const SANNE: Person = { name: 'Sanne Verhoeven', address: 's.verhoeven@waterlijn.example' };

export const THREADS: Record<MailLanguage, Thread> = {
  en: {
    subject: 'Your offer: Senior Data Analyst at Northlight Analytics',
    attribution: `On Thu, Jan 15, 2026 at 4:12 PM ${PRIYA.name} <${PRIYA.address}> wrote:`,
    labels: { from: 'From', sent: 'Sent', to: 'To', subject: 'Subject' },
    mails: [
      {
        from: PRIYA,
        date: 'Mon, Jan 12, 2026, 10:05 AM',
        paragraphs: [
          'Dear Robin,',
          'On behalf of Northlight Analytics I am delighted to offer you the position of Senior Data Analyst in our Amsterdam team.',
          'Your start date would be Monday, March 2, 2026, with a gross salary of €68,000 per year, 27 days of holiday and a training budget of €2,000.',
          'Please let me know by Friday, January 16, 2026 whether you accept. I have attached the contract for you to read at your leisure.',
          'Kind regards,\nPriya Anand\nTalent Partner, Northlight Analytics',
        ],
      },
      {
        from: ME,
        date: 'Wed, Jan 14, 2026, 9:31 AM',
        paragraphs: [
          'Dear Priya,',
          'Thank you for the offer. I am happy to accept the position of Senior Data Analyst and look forward to March.',
          'Kind regards,\nRobin',
        ],
      },
      {
        from: PRIYA,
        date: 'Thu, Jan 15, 2026, 4:12 PM',
        paragraphs: [
          'Hi Robin,',
          'Wonderful news, the whole team is looking forward to your first day on March 2. Tom, who leads the team, will write to you about the first week.',
          'Kind regards,\nPriya Anand\nTalent Partner, Northlight Analytics',
        ],
      },
    ],
  },
  nl: {
    subject: 'Aanbod: Adviseur Duurzaamheid bij Waterlijn Advies',
    attribution: `Op do 15 jan 2026 om 16:12 schreef ${SANNE.name} <${SANNE.address}>:`,
    labels: { from: 'Van', sent: 'Verzonden', to: 'Aan', subject: 'Onderwerp' },
    mails: [
      {
        from: SANNE,
        date: 'ma 12 jan 2026 10:05',
        paragraphs: [
          'Beste Robin,',
          'Namens Waterlijn Advies B.V. bied ik je met veel plezier de functie van Adviseur Duurzaamheid aan op ons kantoor in Zwolle.',
          'Je start op maandag 2 maart 2026 met een brutosalaris van € 4.350 per maand, 27 vakantiedagen en een opleidingsbudget van € 1.500 per jaar.',
          'Laat je me uiterlijk vrijdag 16 januari 2026 weten of je het aanbod aanneemt? De arbeidsovereenkomst vind je in de bijlage.',
          'Met vriendelijke groet,\nSanne Verhoeven\nRecruiter, Waterlijn Advies',
        ],
      },
      {
        from: ME,
        date: 'wo 14 jan 2026 09:31',
        paragraphs: [
          'Beste Sanne,',
          'Dank je wel voor het aanbod. Ik neem de functie van Adviseur Duurzaamheid graag aan.',
          'Met vriendelijke groet,\nRobin',
        ],
      },
      {
        from: SANNE,
        date: 'do 15 jan 2026 16:12',
        paragraphs: [
          'Beste Robin,',
          'Wat een goed nieuws! Het team kijkt uit naar je eerste werkdag op 2 maart. Joris mailt je volgende week over het programma van de eerste dagen.',
          'Met vriendelijke groet,\nSanne Verhoeven\nRecruiter, Waterlijn Advies',
        ],
      },
    ],
  },
};

/** Who a compose goes to when it opens. */
export function recipientsOf({ kind = 'new', language = 'en' }: ComposeOptions): readonly Person[] {
  const sender = THREADS[language].mails[0].from;
  if (kind === 'reply') return [sender];
  return kind === 'reply-all' ? [sender, language === 'nl' ? PRIYA : SANNE] : [];
}

export function subjectOf({ kind = 'new', language = 'en', subject }: ComposeOptions): string {
  if (subject !== undefined || kind === 'new') return subject ?? '';
  return `${kind === 'forward' ? 'Fwd' : 'Re'}: ${THREADS[language].subject}`;
}

/** What stands in the compose of the `typed` scenario. */
export const TYPED_LINES = [
  'Hi Priya,',
  '',
  'Just a quick note about the job. Unfortunately I have to back out because something way better came up.',
  '',
  'Cheers,',
  'Robin',
] as const;

/** The rest of the inbox list: sender, subject, beginning, time. */
export const INBOX: readonly (readonly [string, string, string, string])[] = [
  ['Priya Anand', THREADS.en.subject, 'Wonderful news, the whole team is looking forward to your first day', '4:12 PM'],
  ['Sanne Verhoeven', THREADS.nl.subject, 'Wat een goed nieuws! Het team kijkt uit naar je eerste werkdag', '16:12'],
  ['Book Club', 'Thursday: chapters four to nine', 'Bring your favourite sentence and something to share', '1:47 PM'],
  ['Mila Carter', 'Sunday lunch?', 'Dad is making the lentil thing again, you have been warned', '11:20 AM'],
  ['City Library', 'Two of your loans are due soon', 'The following titles are due back on Saturday', '8:02 AM'],
  ['Running Group Utrecht', 'New route along the Vecht', 'Ten kilometres, easy pace, coffee afterwards', 'Jan 14'],
  [
    'Housing Cooperative',
    'Minutes of the January meeting',
    'Attached are the minutes and the list of open points',
    'Jan 14',
  ],
  ['Tessa de Boer', 'Photos from the weekend', 'I put them in the shared album, the last one is the best', 'Jan 13'],
  ['Bike Repair Station', 'Your bicycle is ready', 'You can pick it up any day between nine and six', 'Jan 12'],
  ['Language School', 'Spanish, level B1: your timetable', 'Lessons start in the second week of February', 'Jan 12'],
];
