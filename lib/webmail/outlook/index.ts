import type { ComposeView, WebmailAdapter } from '../adapter';
import { first, isVisible, nearestHolding, personName } from '../dom';
import * as select from './selectors';
import { outlookThread } from './thread';

export const outlook: WebmailAdapter = {
  hosts: ['outlook.live.com', 'outlook.office.com', 'outlook.office365.com', 'outlook.cloud.microsoft'],
  bodySelector: select.BODY,
  compose(body) {
    const header = headerOf(body);
    return header ? outlookCompose(header, body) : undefined;
  },
  newMessageButton: () => first(document, select.NEW_MESSAGE),
};

/** The element with Send and subject: the numbered part beside the editor's, else the nearest ancestor with one Send. */
function headerOf(body: HTMLElement): HTMLElement | undefined {
  const [number] = select.PART_NUMBER.exec(body.closest(select.EDITOR_PART)?.id ?? '') ?? [];
  const part = document.getElementById(`${select.HEADER_PART}${number}`);
  if (part && first(part, select.SEND)) return part;
  const holder = nearestHolding(body, select.SEND);
  return holder?.querySelectorAll(select.BODY).length === 1 ? holder : undefined;
}

function outlookCompose(header: HTMLElement, body: HTMLElement): ComposeView {
  const root = header.contains(body) ? header : commonParent(header, body);
  const send = () => first(header, select.SEND);
  const subjectField = () => {
    const field = first<HTMLInputElement>(header, select.SUBJECT);
    return field && isVisible(field) ? field : undefined;
  };
  return {
    root,
    body,
    send,
    placeBesideSend(element) {
      const button = send();
      (button?.parentElement ?? header).after(element);
      return () => element.remove();
    },
    subjectField,
    recipientName: () => recipientName(header, body),
    firstForeign: () => body.querySelector(select.FOREIGN) ?? undefined,
    asUndoStep(insert) {
      press(body, ' ');
      insert();
      press(body, 'a');
    },
    threadText: () => outlookThread(root, body, !subjectField()),
  };
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
