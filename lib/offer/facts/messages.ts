import type { Source } from './source';
import type { Span } from './span';
import { mailWords, type Words } from './words';

/** One mail of a thread, or the whole text where it is no thread. */
export interface Message extends Span {
  /** The line with its date: of what a reply quotes, or of a header. */
  dateLine?: Span;
  /** The candidate wrote it, not the employer. */
  isOwn: boolean;
}

const DIVIDER = /^[ \t>]*[-_]{3,}[^\n]{0,40}[-_]{3,}[ \t]*$/gm;
/** Words that the other one is asked to say. */
const QUOTED = /["“”„«][^"“”„«»\n]{1,40}["“”»]/g;
/** Lines of a header that stand together. */
const HEADER_LINES = 6;

/** Parts a thread into its mails. */
export function readMessages({ text, lower }: Source, words: Words): Message[] {
  const quoted = [...lower.matchAll(mailWords.wrote)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
  }));
  const headed = [...lower.matchAll(mailWords.from)].flatMap(({ index }): (Span & { date?: Span })[] => {
    const lines = lower
      .slice(index, index + 600)
      .split('\n')
      .slice(0, HEADER_LINES)
      .join('\n');
    mailWords.date.lastIndex = 0;
    const date = mailWords.date.exec(lines);
    const from = date ? index + date.index + date[0].length : undefined;
    return [{ start: index, end: index, ...(from !== undefined && { date: lineAt(text, from) }) }];
  });
  const starts = [...quoted.map((line) => ({ start: line.start, date: line })), ...headed].sort(
    (a, b) => a.start - b.start,
  );
  const marks = [{ start: 0, date: undefined }, ...starts];
  return marks.flatMap(({ start, date }, index) => {
    const end = marks[index + 1]?.start ?? text.length;
    if (start === end) return [];
    return [{ start, end, isOwn: isOwn(lower.slice(start, end), words), ...(date && { dateLine: date }) }];
  });
}

function lineAt(text: string, start: number): Span {
  const end = text.indexOf('\n', start);
  return { start, end: end < 0 ? text.length : end };
}

/** The candidate accepts, asks or thanks for an offer; the employer makes one, or says thanks for the acceptance. */
function isOwn(lower: string, words: Words): boolean {
  return words.candidateVoice.test(lower.replace(QUOTED, ' ')) && !words.employerVoice.test(lower);
}

/** The text with the candidate's own mails and dividing lines left blank, place for place. */
export function employersText(text: string, messages: readonly Message[]): string {
  const left = messages.map(({ start, end, isOwn: own }) =>
    own ? text.slice(start, end).replace(/[^\n]/g, ' ') : text.slice(start, end),
  );
  return left.join('').replace(DIVIDER, (line) => ' '.repeat(line.length));
}
