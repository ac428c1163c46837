import { afterEach, describe, expect, test } from 'vitest';
import type { ComposeView } from '../../lib/webmail/adapter';
import { gmail } from '../../lib/webmail/gmail';
import { insertText } from '../../lib/webmail/insertion';
import { outlook } from '../../lib/webmail/outlook';
import { replaceText } from '../../lib/webmail/replacement';
import { authoredText } from '../../lib/webmail/text';
import { initialBody } from '../practice/outlook/body';
import { makeBodyEditor } from '../practice/outlook/body-editor';
import { GMAIL_COMPOSE, OUTLOOK_COMPOSE } from './pages';

const LETTER = 'Dear Ms Jansen,\n\nI withdraw my acceptance.\n\nKind regards,\nRobin';
const MINE = 'Hello there';

const { execCommand } = document;
let dispose = () => {};
afterEach(() => {
  document.execCommand = execCommand;
  dispose();
  document.body.replaceChildren();
});

/** Composes with a text of the person's and a signature, beside another field that must stay as it is. */
const EDITORS: Record<string, () => ComposeView> = {
  'a plain editor as in Gmail': () => {
    document.body.innerHTML = GMAIL_COMPOSE + ELSEWHERE;
    const body = document.querySelector<HTMLElement>('[role="textbox"]') as HTMLElement;
    body.innerHTML = `<div>${MINE}</div><br clear="all"><div><div class="gmail_signature">Robin</div></div>`;
    return gmail.compose(body) as ComposeView;
  },
  'Outlook’s RoosterJS': () => {
    document.body.innerHTML = OUTLOOK_COMPOSE + ELSEWHERE;
    const body = document.querySelector<HTMLDivElement>('#editorParent_1 > div') as HTMLDivElement;
    const options = { lines: [MINE], signature: true };
    ({ dispose } = makeBodyEditor(body, initialBody(options), false, () => undefined));
    return outlook.compose(body) as ComposeView;
  },
};
const ELSEWHERE = '<div id="elsewhere" contenteditable="true">chat</div>';
const elsewhere = () => document.getElementById('elsewhere') as HTMLElement;

/** What a page can do in answer to a command: it hears of each at once. */
const FAULTS: Record<string, (view: ComposeView, before: string) => void> = {
  'the compose is closed': ({ root }) => root.remove(),
  'the body is taken out': ({ body }) => body.remove(),
  'the editor puts its text back': ({ body }, before) => {
    body.innerHTML = before;
  },
  'the editor empties itself': ({ body }) => body.replaceChildren(),
  'the editor becomes read-only': ({ body }) => {
    body.contentEditable = 'false';
  },
  'the keyboard goes elsewhere': () => elsewhere().focus(),
  'the selection goes elsewhere': () => document.getSelection()?.selectAllChildren(elsewhere()),
  'the editor takes no more commands': () => {
    document.execCommand = () => false;
  },
  'a command throws': () => {
    throw new Error('interrupted');
  },
  'somebody types too': () => execCommand.call(document, 'insertText', false, 'x'),
};

/** Runs `act` with a fault after the command of this number. Returns how many commands there were. */
function interrupted(at: number, fault: () => void, act: () => void): number {
  let count = 0;
  document.execCommand = (...command) => {
    const done = execCommand.apply(document, command);
    if (++count === at) fault();
    return done;
  };
  act();
  document.execCommand = execCommand;
  return count;
}

/** Opens a compose for every command of `write`, lets the fault come after that one, and looks at what is there then. */
function interruptEach(
  open: () => ComposeView,
  fault: (view: ComposeView, before: string) => void,
  write: (view: ComposeView) => boolean,
  wanted: string,
): void {
  const steps = interrupted(
    0,
    () => undefined,
    () => write(open()),
  );
  expect(steps).toBeGreaterThan(1);
  for (let step = 1; step <= steps; step++) {
    dispose();
    const view = open();
    const before = view.body.innerHTML;
    let took = false;
    interrupted(
      step,
      () => fault(view, before),
      () => {
        took = write(view);
      },
    );
    const what = `after command ${step} of ${steps}`;
    if (took) expect(authoredText(view), what).toBe(wanted);
    else expect(view.body.innerHTML, what).toBe(before);
    if (!view.body.isConnected) expect(took, what).toBe(false);
    expect(elsewhere().innerHTML, what).toBe('chat');
  }
}

describe.each(Object.entries(EDITORS))('%s', (_, open) => {
  describe.each(Object.entries(FAULTS))('%s', (_, fault) => {
    test.each([
      ['replace', LETTER],
      ['above', `${LETTER}\n\n${MINE}`],
    ] as const)('%s: a letter arrives whole, or the mail is as it was', (existing, wanted) => {
      interruptEach(open, fault, (view) => insertText(view, LETTER, existing).took, wanted);
    });

    test('a better phrase arrives whole, or the mail is as it was', () => {
      interruptEach(open, fault, (view) => replaceText(view, 0, 5, 'Good\nday'), 'Good\nday there');
    });
  });
});
