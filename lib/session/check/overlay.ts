import type { Theme } from '../../webmail/theme';
import { createHost, keepEventsFrom } from '../host';
import shared from './overlay.css?inline';

/** Puts a dialog above the page, in the style that all of them share and one of its own; gone once what it returns is removed. */
export function openOverlay(dialog: HTMLElement, css: string, theme: Theme): HTMLElement {
  const host = createHost(css + shared, dialog);
  host.dataset.theme = theme;
  keepEventsFrom(host);
  document.body.append(host);
  return host;
}
