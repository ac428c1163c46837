import type { ComposeOptions } from '../api';
import { labels } from '../data/labels';
import type { Compose, Drafts } from '../page/drafts';
import { element, escapeHtml, find } from '../page/html';
import { mountCompose } from './compose';
import { moleMarkup } from './compose-markup';

/** A compose in a window of its own, at the bottom of the page beside those already open. */
export function openMole(options: ComposeOptions, drafts: Drafts): Compose {
  const mole = element(moleMarkup(escapeHtml(options.subject ?? labels().newMessage)));
  find(document, '.dw .no').append(mole);
  const dialog = find(mole, '[role=dialog]');
  const home = find(mole, '.AD');
  const title = find(mole, '.aYF');
  const below = find(mole, '.aaZ').parentElement;
  const compose = mountCompose(find(mole, '.aaZ'), options, drafts, () => {
    dialog.closest('.aSs')?.remove();
    mole.remove();
  });
  find(mole, '.Ha').addEventListener('click', () => drafts.close(compose.id));
  // Gmail leaves a minimised compose in the page and sets `display` on what is below the title bar.
  find(mole, '.Hl').addEventListener('click', () => {
    if (below) below.style.display = below.style.display ? '' : 'none';
  });
  find(mole, '.aUG').addEventListener('click', () => toggleFullScreen(dialog, home));
  const subject = find<HTMLInputElement>(mole, 'input[name=subjectbox]');
  subject.addEventListener('input', () => {
    title.textContent = subject.value || labels().newMessage;
  });
  if (options.shown === 'minimised') find(mole, '.Hl').click();
  if (options.shown === 'full') toggleFullScreen(dialog, home);
  return compose;
}

/** A compose that fills a browser window of its own. */
export function openAlone(options: ComposeOptions, drafts: Drafts): Compose {
  const place = find(document, '[role=main]');
  return mountCompose(place, options, drafts, () => place.replaceChildren());
}

/** Full screen moves the same window to another place of the page, `body > .aSs > .aSt`, and back. */
function toggleFullScreen(dialog: HTMLElement, home: HTMLElement): void {
  const stage = dialog.closest('.aSs');
  if (stage) {
    home.append(dialog);
    stage.remove();
    return;
  }
  const fresh = element('<div class="aSs"><div class="aSt"></div></div>');
  document.body.append(fresh);
  find(fresh, '.aSt').append(dialog);
}
