import type { ComposeOptions } from '../api';
import { debounce } from '../page/debounce';
import type { Compose, Drafts } from '../page/drafts';
import { element, find } from '../page/html';
import { pause } from '../page/pause';
import { initialBody } from './body';
import { makeBodyEditor } from './body-editor';
import { BODY_MARKUP, composeMarkup } from './compose-markup';

const SAVE_DELAY = 400;
/** How long after the header Outlook's editor comes, and how long it then takes to fill itself, wiping what is there. */
const EDITOR_DELAY = 30;
const FILL_DELAY = 90;

let composesSoFar = 0;

/** Puts a compose into `parent`, before what is there; its editor comes later and is filled later still. */
export async function mountCompose(parent: HTMLElement, options: ComposeOptions, drafts: Drafts): Promise<Compose> {
  const number = composesSoFar++;
  const id = `compose-${number}`;
  const root = element(composeMarkup(options, number));
  parent.prepend(root);
  await pause(EDITOR_DELAY);
  const body = element(BODY_MARKUP) as HTMLDivElement;
  find(root, `#editorParent_${number + 1}`).append(body);
  await pause(FILL_DELAY);
  const dark = document.documentElement.dataset.theme === 'dark';
  const editor = makeBodyEditor(body, initialBody(options), dark, () => drafts.changed(id));
  const subject = find<HTMLInputElement>(root, `#MSG_${number}_SUBJECT`);
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
    remove() {
      editor.dispose();
      root.remove();
    },
  };
  drafts.add(compose);
  listen(root, compose, drafts);
  if (options.kind === 'reply') body.focus();
  else find(root, '[aria-label=To][role=textbox]').focus();
  return compose;
}

function listen(root: HTMLElement, { id }: Compose, drafts: Drafts): void {
  find(root, '[data-testid=ComposeSendButton]').addEventListener('click', () => drafts.send(id));
  find(root, '#discardCompose').addEventListener('click', () => drafts.close(id));
  root.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    drafts.send(id);
  });
}
