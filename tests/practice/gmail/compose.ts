import type { ComposeOptions } from '../api';
import { debounce } from '../page/debounce';
import type { Compose, Drafts } from '../page/drafts';
import { find, trusted } from '../page/html';
import { initialBody, quoteHtml } from './body';
import { type BodyField, makeBodyField } from './body-field';
import { composeMarkup } from './compose-markup';
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
  const body = find(root, '[g_editable], .editable');
  body.innerHTML = trusted(initialBody(options));
  const editor = options.plain
    ? makePlainField(find(root, 'textarea.Ak'), () => drafts.changed(id))
    : makeBodyField(id, () => drafts.changed(id));
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
    html: () => (options.plain ? find<HTMLTextAreaElement>(root, 'textarea.Ak').value : body.innerHTML),
    parts() {
      const typed = options.plain ? editor.cleanHtml() : `<div dir="ltr">${editor.cleanHtml()}</div>`;
      return collapsed === undefined ? [typed] : [typed, collapsed];
    },
    flush() {
      editor.flush();
      subjectChanged.flush();
    },
    remove() {
      editor.dispose();
      remove();
    },
  };
  drafts.add(compose);
  listen(root, compose, drafts);
  if (options.kind === 'reply' || options.plain) (options.plain ? find(root, 'textarea.Ak') : body).focus();
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

function makePlainField(field: HTMLTextAreaElement, onChange: () => void): BodyField {
  const changed = debounce(onChange, SAVE_DELAY);
  field.addEventListener('input', changed);
  return { cleanHtml: () => field.value, flush: changed.flush, dispose: () => field.remove() };
}
