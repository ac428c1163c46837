import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { askForWindow } from '../../lib/browser/ask';
import { translate as t } from '../../lib/browser/i18n';
import { ComposeSessions } from '../../lib/session';
import { removeLeftovers } from '../../lib/session/host';
import { showReloadNotice } from '../../lib/session/reload-notice';
import { WEBMAIL_MATCHES } from '../../lib/webmail/hosts';
import { adapterFor } from '../../lib/webmail/registry';

export default defineContentScript({
  matches: WEBMAIL_MATCHES,
  noScriptStartedPostMessage: true,
  main(ctx) {
    const adapter = adapterFor(location.hostname);
    if (!adapter) return;
    removeLeftovers();
    const labels = {
      retractOffer: t('retractOffer'),
      undo: t('undo'),
      undoAnyway: t('undoAnyway'),
      changedSince: t('changedSince'),
    };
    const reloadLine = t('reloadTab');
    const sessions = new ComposeSessions(
      adapter,
      {
        labels,
        panelUrl: (compose, theme) => browser.runtime.getURL(`/panel.html?${new URLSearchParams({ compose, theme })}`),
        async openWindow(compose) {
          if (!(await askForWindow(compose))) showReloadNotice(reloadLine);
        },
      },
      ctx.signal,
    );
    browser.runtime.onMessage.addListener((command) => sessions.perform(command));
    ctx.onInvalidated(() => showReloadNotice(reloadLine));
    // The browser does not tell an old content script that it was replaced; it notices when it asks.
    ctx.setInterval(() => ctx.isInvalid, 2000);
  },
});
