import { isVisible } from '../dom';
import { threadText } from '../thread';
import * as select from './selectors';

/** The opened messages of the conversation, for a reply among them, the oldest first. */
export function outlookThread(root: HTMLElement, body: HTMLElement, isReply: boolean): string {
  const texts = isReply ? [...document.querySelectorAll<HTMLElement>(select.MESSAGE_TEXT)] : [];
  const messages = texts.flatMap((text) => {
    const sender = !root.contains(text) && isVisible(text) && senderOf(text);
    return sender ? [{ sender, text }] : [];
  });
  const [top] = messages;
  // The reply stands beside the newest message: above the others it tells their order.
  const isNewestFirst = top && root.compareDocumentPosition(top.text) & Node.DOCUMENT_POSITION_FOLLOWING;
  return threadText(isNewestFirst ? messages.reverse() : messages, body);
}

/** Above the text of a message, in the nearest part of the page that says who wrote one. */
function senderOf(text: HTMLElement): string | undefined {
  for (let part = text.parentElement; part; part = part.parentElement) {
    const sender = part.querySelector(select.SENDER);
    if (sender) return sender.textContent ?? undefined;
  }
  return undefined;
}
