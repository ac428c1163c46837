import { type ComposeView, OWN_ATTRIBUTE, type WebmailAdapter } from '../adapter';
import { first, isCtrlEnter, isVisible, personName } from '../dom';
import { editableOf, findHolder, findSend } from '../recognise';
import * as select from './selectors';
import { gmailThread } from './thread';

export const gmail: WebmailAdapter = {
  hosts: ['mail.google.com'],
  bodySelector: select.MARKS.body,
  compose(candidate) {
    const holder = findHolder(candidate, select.MARKS);
    const body = editableOf(candidate);
    if (!holder || !body) return undefined;
    const root = select.ROOT.map((selector) => candidate.closest<HTMLElement>(selector)).find(Boolean) ?? holder;
    return gmailCompose(root, body);
  },
  rules: {
    fields: select.MARKS.fields,
    subject: select.SUBJECT,
    send: select.MARKS.send,
    root: select.ROOT,
    foreign: select.FOREIGN,
  },
  newMessageButton: () => first(document, select.NEW_MESSAGE),
};

function gmailCompose(root: HTMLElement, body: HTMLElement): ComposeView {
  const send = () => findSend(root, select.MARKS);
  let field = draftField(root);
  const draft = field?.value;
  // Asked at every change of the page: the field is looked for only when it is gone.
  const draftNow = () => {
    if (!field?.isConnected) field = draftField(root);
    return field?.value;
  };
  return {
    root,
    body,
    isSameDraft: () => [draft, undefined].includes(draftNow()),
    isSendShortcut: isCtrlEnter,
    send,
    placeBesideSend: (element) => placeInToolbar(element, send(), body),
    subjectField() {
      const field = first<HTMLInputElement>(root, select.SUBJECT);
      return field && isVisible(field) ? field : undefined;
    },
    recipientName: () => recipientName(root),
    firstForeign: () => first<Element>(body, select.FOREIGN),
    // Gmail's editor watches the page and keeps a state of its own for each run of changes.
    asUndoStep: (insert) => insert(),
    threadText: () => gmailThread(root, body),
  };
}

function draftField(root: HTMLElement): HTMLInputElement | undefined {
  return first<HTMLInputElement>(root, select.DRAFT);
}

/** The toolbar is a table: a cell of our own after that of Send, with its column. */
function placeInToolbar(element: HTMLElement, send: HTMLElement | undefined, body: HTMLElement): () => void {
  const cell = send?.closest<HTMLTableCellElement>(select.CELL);
  // The whole compose stands in a table too.
  if (!cell || cell.contains(body)) {
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
