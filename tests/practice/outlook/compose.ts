import type { ComposeOptions } from '../api';
import { debounce } from '../page/debounce';
import type { Compose, Drafts } from '../page/drafts';
import { element, find, trusted } from '../page/html';
import { pause } from '../page/pause';
import { initialBody } from './body';
import { makeBodyEditor } from './body-editor';
import { bodyMarkup, composeMarkup, headerMarkup, isInThread } from './compose-markup';

const SAVE_DELAY = 400;
/** How long after the header Outlook's editor comes, and how long it then takes to fill itself, wiping what is there. */
const EDITOR_DELAY = 30;
const FILL_DELAY = 90;

let composesSoFar = 0;

/** Puts a compose into `parent`, before what is there; its editor comes later and is filled later still. */
export async function mountCompose(parent: HTMLElement, options: ComposeOptions, drafts: Drafts): Promise<Compose> {
  const number = composesSoFar++;
  const root = element(composeMarkup(options, number));
  parent.prepend(root);
  await pause(EDITOR_DELAY);
  const body = element(bodyMarkup(options)) as HTMLDivElement;
  find(root, '.o-editor').append(body);
  await pause(FILL_DELAY);
  if (options.shown === 'full') find(document, '.o-body').classList.add('o-wide');
  return openDraft(root, body, options, drafts, number);
}

/** Outlook's editor is used again for the next draft: it closes the one before and gets a header of its own. */
export async function reuseCompose(options: ComposeOptions, drafts: Drafts): Promise<Compose> {
  const number = composesSoFar++;
  const root = find(document, '.o-compose');
  const body = find<HTMLDivElement>(root, '.o-editor > *');
  drafts.leave(root.dataset.draft ?? '');
  find(root, '.o-head').innerHTML = trusted(headerMarkup(options, number));
  return openDraft(root, body, options, drafts, number);
}

function openDraft(
  root: HTMLElement,
  body: HTMLDivElement,
  options: ComposeOptions,
  drafts: Drafts,
  number: number,
): Compose {
  const id = `compose-${number}`;
  root.dataset.draft = id;
  const dark = document.documentElement.dataset.theme === 'dark';
  const editor = makeBodyEditor(body, initialBody(options), dark, () => drafts.changed(id));
  const subject = find<HTMLInputElement>(root, '.o-subject input');
  const subjectChanged = debounce(() => drafts.changed(id), SAVE_DELAY);
  subject.addEventListener('input', subjectChanged);
  const compose: Compose = {
    id,
    subject: () => subject.value,
    html: () => body.innerHTML,
    parts: () => [editor.cleanHtml()],
    flush() {
      editor.flush();
      subjectChanged.flush();
    },
    leave: () => editor.dispose(),
    remove() {
      editor.dispose();
      root.remove();
    },
  };
  drafts.add(compose);
  listen(find(root, '.o-head'), compose, drafts);
  if (isInThread(options)) body.focus();
  else find(root, '.o-recipient [role=textbox]').focus();
  return compose;
}

function listen(head: HTMLElement, { id }: Compose, drafts: Drafts): void {
  find(head, '.o-send').addEventListener('click', () => drafts.send(id));
  find(head, '.o-discard').addEventListener('click', () => drafts.close(id));
  head.closest<HTMLElement>('.o-compose')?.addEventListener('keydown', (event) => {
    const isCtrlEnter = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (!isCtrlEnter && !(event.altKey && event.key === 's')) return;
    event.preventDefault();
    drafts.send(id);
  });
}
