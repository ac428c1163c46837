import { isField } from './plain';

/** "… Priya Anand <priya@company.example> wrote:", and "From: Priya Anand <priya@company.example>". */
const INTRODUCTION = /\S@\S+(?:\s+\S+){0,2}\s?:$|^[^\s:]{2,12}\s?:.*\S@\S/;
/** A line such as "Sent: 15 January 2026 16:12"; a mail program may leave out the address of the line before it. */
const HEADER = /^[^\s:]{2,12}\s?:/;
const TIME = /\d[:.]\d\d/;
const QUOTE_MARKS = /^[>\s]+/;

/**
 * The lines of a thread that others wrote: of each message, and of what it quotes, the introduction says whose words follow.
 * Lines before the first introduction count as the person's own. `own` is the person's name or address, where it is known.
 */
export function wordsOfOthers(thread: string, own: string | undefined): string {
  const lines = thread.split('\n').map((line) => line.replace(QUOTE_MARKS, ''));
  let isOwn = true;
  let inHeader = false;
  const others = lines.filter((line, index) => {
    const introduces = INTRODUCTION.test(line) || (HEADER.test(line) && TIME.test(lines[index + 1] ?? ''));
    if (introduces && !inHeader) isOwn = own !== undefined && line.includes(own);
    inHeader = HEADER.test(line) && (introduces || inHeader);
    return !isOwn;
  });
  return others.join('\n').trim();
}

export interface ThreadMessage {
  sender: string;
  text: HTMLElement;
}

/** All that stands in the body of a compose, as it is shown. */
export function writtenText(body: HTMLElement): string {
  return isField(body) ? body.value : body.innerText;
}

/** What others wrote: in the messages on the page, or where it shows none, in what the compose quotes. */
export function threadText(messages: readonly ThreadMessage[], body: HTMLElement): string {
  const thread = messages.map(({ sender, text }) => `From: ${sender}\n\n${text.innerText}\n`).join('\n');
  // Both webmails name the account last but one: "Inbox - robin@mail.example - Gmail", "Mail - Robin Carter - Outlook".
  return wordsOfOthers(thread || writtenText(body), document.title.split(' - ').at(-2));
}
