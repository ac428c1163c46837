import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { askForRules, askForSettings, askForWindow, keepSettings } from '../../lib/browser/ask';
import { translate } from '../../lib/browser/i18n';
import { ComposeSessions } from '../../lib/session';
import './highlights.css';
import { removeLeftovers } from '../../lib/session/host';
import { showReloadNotice } from '../../lib/session/reload-notice';
import { rulesFrom } from '../../lib/session/rules';
import { DEFAULT_SETTINGS } from '../../lib/session/settings';
import { WEBMAIL_MATCHES } from '../../lib/webmail/hosts';
import { adapterFor } from '../../lib/webmail/registry';

export default defineContentScript({
  matches: WEBMAIL_MATCHES,
  noScriptStartedPostMessage: true,
  async main(ctx) {
    const adapter = adapterFor(location.hostname);
    if (!adapter) return;
    removeLeftovers();
    const reloadLine = translate('reloadTab');
    let settings = DEFAULT_SETTINGS;
    const sessions = new ComposeSessions(
      adapter,
      {
        t: translate,
        rulesReady: rulesFrom(askForRules),
        settings: () => settings,
        changeSettings(changes) {
          settings = { ...settings, ...changes };
          sessions.recheck();
          keepSettings(settings);
        },
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
    const readSettings = async () => {
      settings = await askForSettings();
      sessions.recheck();
    };
    browser.storage.onChanged.addListener((_, area) => {
      if (area === 'sync') readSettings();
    });
    await readSettings();
  },
});
