import { first } from '../dom';
import { type ThreadMessage, threadText } from '../thread';
import * as select from './selectors';

/** The opened messages above a reply; a window of its own shows none. */
export function gmailThread(root: HTMLElement, body: HTMLElement): string {
  const messages = [...(root.closest(select.THREAD)?.querySelectorAll(select.MESSAGE) ?? [])].flatMap((message) => {
    const text = first(message, select.MESSAGE_TEXT);
    const sender = first(message, select.SENDER);
    const isAbove = text && text.compareDocumentPosition(root) & Node.DOCUMENT_POSITION_FOLLOWING;
    return isAbove && sender ? [{ sender: senderOf(sender), text } satisfies ThreadMessage] : [];
  });
  return threadText(messages, body);
}

function senderOf(sender: HTMLElement): string {
  return `${sender.textContent} <${sender.getAttribute('email')}>`;
}
