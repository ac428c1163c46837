import { findClauses } from '../../lib/offer';
import { type Figure, median } from './report';

const ROUNDS = 40;
/** About as much as ten printed pages hold. */
const WORDS = 4500;
/** Some sentences are clauses, most are not, as in a contract. */
const SENTENCES = {
  en: [
    'Your place of work is our office in Harborough, though you may be asked to visit clients.',
    'The Company pays your salary in twelve equal parts on the 25th of each month, less tax and national insurance.',
    'Either party may end this agreement by giving the other not less than two months\u2019 written notice.',
    'You are entitled to 26 days of paid holiday a year, which are agreed with your manager in good time.',
    'For six months after the end of your employment you will not work for a competitor of the Company.',
    'If you are ill, please tell your manager before ten in the morning and send a note on the fourth day.',
    'If you resign within a year of your start date, you repay the signing bonus of \u00a34,000 in full.',
    'Work that you do outside your hours at our request is made up for with time off.',
  ],
  de: [
    'Der Arbeitsort ist Hannover; Dienstreisen im Inland geh\u00f6ren zur T\u00e4tigkeit.',
    'Das Gehalt wird zum Ende eines jeden Monats auf das genannte Konto \u00fcberwiesen.',
    'Nach Ablauf der Probezeit kann das Arbeitsverh\u00e4ltnis mit einer Frist von drei Monaten gek\u00fcndigt werden.',
    'Der Urlaub betr\u00e4gt 29 Arbeitstage und wird mit dem Vorgesetzten abgestimmt.',
    'Tritt der Arbeitnehmer die Stelle nicht an, schuldet er eine Vertragsstrafe von 2.500 EUR.',
    'Im Krankheitsfall ist der Arbeitgeber vor Beginn der Arbeitszeit zu benachrichtigen.',
    '\u00dcber Gesch\u00e4ftsgeheimnisse ist Stillschweigen zu bewahren, auch nach dem Ausscheiden.',
    'Mehrarbeit wird durch Freizeit ausgeglichen, soweit der Betrieb es zul\u00e4sst.',
  ],
};

/** A contract of ten pages, its language detected, as the contract page reads it. */
export function measureClauses(): Figure[] {
  return (['en', 'de'] as const).flatMap((language) => {
    const contract = makeContract(SENTENCES[language]);
    const on = 'Node';
    const first = timed(() => findClauses(contract));
    const times = Array.from({ length: ROUNDS }, (_, round) => timed(() => findClauses(`${contract} ${round}`)));
    return [
      { what: `clauses of a 10-page contract, ${language}`, on, value: median(times), unit: 'ms', target: 20 },
      { what: `the same, the first time, ${language}`, on, value: first, unit: 'ms' },
    ];
  });
}

function makeContract(sentences: readonly string[]): string {
  const paragraphs: string[] = [];
  for (let words = 0, at = 0; words < WORDS; at++) {
    const part = [0, 3, 5].map((step) => sentences[(at + step) % sentences.length] ?? '');
    paragraphs.push(`${at + 1}. ${part.join(' ')}`);
    words += part.join(' ').split(' ').length;
  }
  return paragraphs.join('\n\n');
}

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
