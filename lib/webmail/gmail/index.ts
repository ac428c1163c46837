import { type ComposeView, OWN_ATTRIBUTE, type WebmailAdapter } from '../adapter';
import { first, isVisible, nearestHolding, personName } from '../dom';
import * as select from './selectors';
import { gmailThread } from './thread';

export const gmail: WebmailAdapter = {
  hosts: ['mail.google.com'],
  bodySelector: select.BODY,
  compose(body) {
    const holder = nearestHolding(body, select.COMPOSE_FIELDS);
    // A holder with a second editor is no compose but the page around one: this body is an editor of another kind.
    if (holder?.querySelectorAll(select.BODY).length !== 1) return undefined;
    const root = select.ROOT.map((selector) => body.closest<HTMLElement>(selector)).find(Boolean) ?? holder;
    return first(root, select.SEND) ? gmailCompose(root, body) : undefined;
  },
  newMessageButton: () => first(document, select.NEW_MESSAGE),
};

function gmailCompose(root: HTMLElement, body: HTMLElement): ComposeView {
  const send = () => first(root, select.SEND);
  return {
    root,
    body,
    send,
    placeBesideSend: (element) => placeInToolbar(element, send()),
    subjectField() {
      const field = first<HTMLInputElement>(root, select.SUBJECT);
      return field && isVisible(field) ? field : undefined;
    },
    recipientName: () => recipientName(root),
    firstForeign: () => body.querySelector(select.FOREIGN) ?? undefined,
    // Gmail's editor watches the page and keeps a state of its own for each run of changes.
    asUndoStep: (insert) => insert(),
    threadText: () => gmailThread(root, body),
  };
}

/** The toolbar is a table: a cell of our own after that of Send, with its column. */
function placeInToolbar(element: HTMLElement, send: HTMLElement | undefined): () => void {
  const cell = send?.closest<HTMLTableCellElement>(select.CELL);
  if (!cell) {
    send?.parentElement?.after(element);
    return () => element.remove();
  }
  const ownCell = document.createElement('td');
  ownCell.setAttribute(OWN_ATTRIBUTE, '');
  ownCell.className = 'gU';
  ownCell.append(element);
  cell.after(ownCell);
  const column = cell.closest(select.TOOLBAR)?.querySelectorAll(select.COLUMN)[cell.cellIndex];
  const ownColumn = document.createElement('col');
  ownColumn.setAttribute(OWN_ATTRIBUTE, '');
  column?.after(ownColumn);
  return () => {
    ownCell.remove();
    ownColumn.remove();
  };
}

function recipientName(root: HTMLElement): string | undefined {
  const chip = first(root, select.RECIPIENT);
  const shown = chip?.dataset.name ?? chip?.getAttribute('name') ?? chip?.textContent;
  return personName(shown) ?? personName(first<HTMLInputElement>(root, select.RECIPIENT_INPUT)?.value.split(',')[0]);
}
