import { element } from './element';
import { createHost } from './host';
import css from './reload-notice.css?inline';

/** The one line that stays when the extension was updated and everything else of ours is gone. A click takes it away. */
export function showReloadNotice(text: string): void {
  const host = createHost(css, element('p', { role: 'status' }, text));
  host.addEventListener('click', () => host.remove());
  document.body.append(host);
}
