import type { ComposeView } from '../../lib/webmail/adapter';

const SIGNATURE = 'signature';

/** A compose of the least kind: an editable body, in which an element with this id begins what the person did not write. */
export function composeOf(html: string): ComposeView {
  document.body.innerHTML = `<div id="root"><div id="body" contenteditable="true">${html}</div><button>Send</button></div>`;
  const [root, body] = [document.getElementById('root'), document.getElementById('body')];
  if (!root || !body) throw new Error('no compose');
  return {
    root,
    body,
    isSameDraft: () => true,
    isSendShortcut: () => false,
    send: () => root.getElementsByTagName('button')[0],
    placeBesideSend: () => () => undefined,
    subjectField: () => undefined,
    recipientName: () => undefined,
    firstForeign: () => document.getElementById(SIGNATURE) ?? undefined,
    asUndoStep: (insert) => insert(),
    threadText: () => '',
  };
}
