import { createHost } from './host';
import css from './reload-notice.css?inline';

/** The one line that stays when the extension was updated and everything else of ours is gone. A click takes it away. */
export function showReloadNotice(text: string): void {
  const line = document.createElement('p');
  line.setAttribute('role', 'status');
  line.textContent = text;
  const host = createHost(css, line);
  host.addEventListener('click', () => host.remove());
  document.body.append(host);
}
