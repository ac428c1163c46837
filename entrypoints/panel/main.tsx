import { mount } from '../../components/mount';
import { RetractApp } from '../../components/RetractApp';
import { appProps } from '../../lib/browser/app';
import { askWebmail } from '../../lib/browser/ask';
import { interfaceLanguage, translate } from '../../lib/browser/i18n';

const query = new URLSearchParams(location.search);
const isFramed = window !== window.top;
/** The webmail's tab, for the small window; a frame speaks to the page around it. */
const tab = isFramed ? undefined : Number(query.get('tab'));
const compose = isFramed ? await composeFromContentScript() : (query.get('compose') ?? '');
document.documentElement.dataset.theme = query.get('theme') ?? '';

/** Whoever put this page into a frame has to name the compose it is for, and only the content script can. */
function composeFromContentScript(): Promise<string> {
  return new Promise((resolve) => {
    window.addEventListener('message', ({ data, source }) => {
      if (source === window.parent && typeof data === 'string') resolve(data);
    });
  });
}

/** In the page the content script takes the panel away; the small window is ours to close. */
const close = () => (tab === undefined ? askWebmail({ name: 'close', compose }) : window.close());

window.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') close();
});

let last: HTMLElement | undefined;
window.addEventListener('focusin', ({ target }) => {
  if (target instanceof HTMLElement) last = target;
});

/** A frame may move the focus only once the page around has handed it over; what had it before gets it back. */
function focusForm() {
  if (document.activeElement !== document.body) return;
  const place = last?.isConnected ? last : document.querySelector<HTMLElement>('input:checked');
  place?.focus();
}
window.addEventListener('focus', focusForm);

function ready() {
  focusForm();
  if (tab === undefined) askWebmail({ name: 'ready', compose });
}

mount(
  translate,
  interfaceLanguage(),
  <RetractApp {...appProps(tab)} compose={compose} onClose={close} onReady={ready} />,
);
