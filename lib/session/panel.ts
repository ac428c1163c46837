import { element } from './element';
import { createHost, keepEventsFrom } from './host';
import css from './panel.css?inline';

/** A page that has loaded and not reported by then is blocked or broken: the small window takes over. */
const READY_WITHIN = 2000;
/** On a slow machine loading takes long, and a panel late is better than a window over the mail. */
const LOADED_WITHIN = 10_000;
const WIDTH = 420;
const GAP = 12;

interface Options {
  url: string;
  /** The id of the compose, which the page inside gets to know and the one around it does not. */
  compose: string;
  label: string;
  /** The compose the panel stands beside. */
  beside: HTMLElement;
  onFail(): void;
}

export interface Panel {
  /** The page inside reported ready. */
  ready(): void;
  focus(): void;
  close(): void;
}

/** The extension's own page in a frame beside the compose: what is typed in there stays out of the webmail's page. */
export function openPanel({ url, compose, label, beside, onFail }: Options): Panel {
  const frame = element('iframe', { src: url, title: label, allow: 'clipboard-write' });
  // The webmail could show our page in a frame of its own; without this message that is an empty page.
  const onLoad = () => {
    frame.contentWindow?.postMessage(compose, url);
    clearTimeout(patience);
    patience = setTimeout(giveUp, READY_WITHIN);
  };
  frame.addEventListener('load', onLoad, { once: true });
  const dialog = element('div', { role: 'dialog', ariaLabel: label }, frame);
  const host = createHost(css, dialog);
  keepEventsFrom(host);
  const place = () => dialog.style.setProperty('left', `${leftOf(beside)}px`);
  place();
  window.addEventListener('resize', place);
  const close = () => {
    clearTimeout(patience);
    window.removeEventListener('resize', place);
    host.remove();
  };
  const giveUp = () => {
    close();
    onFail();
  };
  let patience = setTimeout(giveUp, LOADED_WITHIN);
  document.body.append(host);

  return {
    ready() {
      clearTimeout(patience);
      frame.focus();
    },
    focus: () => frame.focus(),
    close,
  };
}

/** Left of the compose where there is room, else right of it, else as far right as the window goes. */
function leftOf(compose: HTMLElement): number {
  const { left, right } = compose.getBoundingClientRect();
  const most = document.documentElement.clientWidth - WIDTH - GAP;
  if (left >= WIDTH + 2 * GAP) return left - WIDTH - GAP;
  if (right + GAP <= most) return right + GAP;
  return Math.max(0, most);
}
