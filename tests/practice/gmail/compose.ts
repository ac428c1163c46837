import type { ComposeOptions } from '../api';
import { debounce } from '../page/debounce';
import type { Compose, Drafts } from '../page/drafts';
import { find, trusted } from '../page/html';
import { initialBody, initialText, quoteHtml } from './body';
import { type BodyField, makeBodyField } from './body-field';
import { composeMarkup, isInThread } from './compose-markup';
import { gmailId } from './ids';

const SAVE_DELAY = 250;

/**
 * Puts a compose into `parent` and gives it an editor. `remove` takes away whatever stands around it: the window of a
 * pop-up, the place of an inline reply.
 */
export function mountCompose(
  parent: HTMLElement,
  options: ComposeOptions,
  drafts: Drafts,
  remove: () => void,
): Compose {
  const id = gmailId();
  parent.innerHTML = trusted(composeMarkup(options, id));
  const root = find(parent, '.M9');
  const onChange = () => drafts.changed(id);
  const body = bodyIn(root);
  body.innerHTML = trusted(options.plain ? '' : initialBody(options));
  const plain = find<HTMLTextAreaElement>(root, 'textarea.Ak');
  const editor = options.plain
    ? makePlainField(plain, initialText(options), onChange)
    : options.frame
      ? makeFramePage(body, onChange)
      : makeBodyField(id, onChange);
  const subject = find<HTMLInputElement>(root, 'input[name=subjectbox]');
  const subjectChanged = debounce(() => drafts.changed(id), SAVE_DELAY);
  subject.addEventListener('input', subjectChanged);
  let collapsed = options.quote === 'collapsed' ? quoteHtml(options) : undefined;
  find(root, '.ajR').addEventListener('click', (event) => {
    if (collapsed === undefined) return;
    body.insertAdjacentHTML('beforeend', trusted(collapsed) as string);
    collapsed = undefined;
    find(root, '.ajR').style.display = 'none';
    body.dispatchEvent(new Event('input', { bubbles: true }));
    event.preventDefault();
  });
  const compose: Compose = {
    id,
    subject: () => subject.value,
    html: () => (options.plain ? plain.value : body.innerHTML),
    parts() {
      const typed = options.plain ? editor.cleanHtml() : `<div dir="ltr">${editor.cleanHtml()}</div>`;
      return collapsed === undefined ? [typed] : [typed, collapsed];
    },
    flush() {
      editor.flush();
      subjectChanged.flush();
    },
    leave: () => editor.dispose(),
    remove() {
      editor.dispose();
      remove();
    },
  };
  drafts.add(compose);
  listen(root, compose, drafts);
  if (isInThread(options) || options.plain) (options.plain ? plain : body).focus();
  else find(root, '.agP, textarea[name=to]').focus();
  return compose;
}

function listen(root: HTMLElement, { id }: Compose, drafts: Drafts): void {
  find(root, '.dC > [role=button]').addEventListener('click', () => drafts.send(id));
  find(root, '.oh').addEventListener('click', () => drafts.close(id));
  root.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    drafts.send(id);
  });
}

/** The element of the body, or the page in its frame. */
function bodyIn(root: HTMLElement): HTMLElement {
  const body = find(root, '.editable');
  if (!(body instanceof HTMLIFrameElement)) return body;
  // Firefox would load the empty page anew a moment later; one that was written stays.
  const page = body.contentDocument as Document;
  page.open();
  page.write(trusted('<!doctype html><body></body>'));
  page.close();
  return page.body;
}

function makePlainField(field: HTMLTextAreaElement, text: string, onChange: () => void): BodyField {
  field.value = text;
  const changed = debounce(onChange, SAVE_DELAY);
  field.addEventListener('input', changed);
  return { cleanHtml: () => field.value, flush: changed.flush, dispose: () => field.remove() };
}

/** As Closure did it in Firefox: the frame's own page is what can be edited. */
function makeFramePage(body: HTMLElement, onChange: () => void): BodyField {
  for (const [name, value] of Object.entries(FRAME_PAGE)) body.setAttribute(name, value);
  const changed = debounce(onChange, SAVE_DELAY);
  body.addEventListener('input', changed);
  return { cleanHtml: () => body.innerHTML, flush: changed.flush, dispose: () => body.remove() };
}

const FRAME_PAGE = { class: 'editable LW-avf', g_editable: 'true', role: 'textbox', contenteditable: 'true' };
