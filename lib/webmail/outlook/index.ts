import type { ComposeView, WebmailAdapter } from '../adapter';
import { first, isCtrlEnter, isVisible, personName } from '../dom';
import { findHolder, findSend } from '../recognise';
import * as select from './selectors';
import { outlookThread } from './thread';

export const outlook: WebmailAdapter = {
  hosts: ['outlook.live.com', 'outlook.office.com', 'outlook.office365.com', 'outlook.cloud.microsoft'],
  bodySelector: select.MARKS.body,
  compose(body) {
    const header = headerOf(body);
    return header ? outlookCompose(header, body) : undefined;
  },
  rules: { fields: select.MARKS.fields, subject: select.SUBJECT, send: select.MARKS.send, foreign: select.FOREIGN },
  newMessageButton: () => first(document, select.NEW_MESSAGE),
};

/** The element with Send and subject: the numbered part beside the editor's, else the nearest that has them. */
function headerOf(body: HTMLElement): HTMLElement | undefined {
  const [number] = select.PART_NUMBER.exec(body.closest(select.EDITOR_PART)?.id ?? '') ?? [];
  const part = document.getElementById(`${select.HEADER_PART}${number}`);
  if (part && findSend(part, select.MARKS)) return part;
  const holder = findHolder(body, select.MARKS);
  return holder && !isEvent(holder) ? holder : undefined;
}

const CLOCK = /\d[:.]\d\d/;

function isEvent(holder: HTMLElement): boolean {
  return [...holder.querySelectorAll<HTMLInputElement>(select.TIMES)].some(({ value }) => CLOCK.test(value));
}

function outlookCompose(header: HTMLElement, body: HTMLElement): ComposeView {
  const root = header.contains(body) ? header : commonParent(header, body);
  const send = () => findSend(header, select.MARKS);
  const draft = draftOf(header);
  const subjectField = () => {
    const field = first<HTMLInputElement>(header, select.SUBJECT);
    return field && isVisible(field) ? field : undefined;
  };
  return {
    root,
    body,
    isSameDraft: () => header.isConnected && [draft, undefined].includes(draftOf(header)),
    // With Option, a Mac types a letter of another kind.
    isSendShortcut: (event) => isCtrlEnter(event) || (event.altKey && event.key === 's'),
    send,
    placeBesideSend(element) {
      const button = send();
      (button?.parentElement ?? header).after(element);
      return () => element.remove();
    },
    subjectField,
    recipientName: () => recipientName(header, body),
    firstForeign: () => first<Element>(body, select.FOREIGN),
    asUndoStep(insert) {
      press(body, ' ');
      insert();
      press(body, 'a');
    },
    threadText: () => outlookThread(root, body, !subjectField()),
  };
}

function draftOf(header: HTMLElement): string | undefined {
  return first(header, select.SUBJECT)?.id;
}

function commonParent(header: HTMLElement, body: HTMLElement): HTMLElement {
  let parent = body.parentElement;
  while (parent && !parent.contains(header)) parent = parent.parentElement;
  return parent ?? header;
}

/**
 * Outlook's editor takes a snapshot for its undo before a space, and learns from a letter that there is something new. A key
 * press of a script types nothing.
 */
function press(body: HTMLElement, key: string): void {
  body.dispatchEvent(new KeyboardEvent('keypress', { key, bubbles: true, cancelable: true }));
}

function recipientName(header: HTMLElement, body: HTMLElement): string | undefined {
  const to = [...header.querySelectorAll<HTMLElement>(select.RECIPIENTS)].find((field) => field !== body);
  const pill = to && first(to, select.RECIPIENT_PILL);
  return personName(pill?.getAttribute('aria-label')) ?? personName(pill?.title) ?? personName(pill?.textContent);
}
