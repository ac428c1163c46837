import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { askForRules, askForSettings, askForWindow, keepSettings } from '../../lib/browser/ask';
import { translate } from '../../lib/browser/i18n';
import { extensionLifetime } from '../../lib/browser/lifetime';
import { ComposeSessions } from '../../lib/session';
import './page.css';
import { removeLeftovers } from '../../lib/session/host';
import { showReloadNotice } from '../../lib/session/reload-notice';
import { rulesFrom } from '../../lib/session/rules';
import { DEFAULT_SETTINGS, type SettingsState } from '../../lib/session/settings';
import { WEBMAIL_MATCHES } from '../../lib/webmail/hosts';
import { adapterFor } from '../../lib/webmail/registry';

export default defineContentScript({
  matches: WEBMAIL_MATCHES,
  noScriptStartedPostMessage: true,
  async main() {
    const adapter = adapterFor(location.hostname);
    if (!adapter) return;
    removeLeftovers();
    const lifetime = extensionLifetime();
    const reloadLine = translate('reloadTab');
    let now: SettingsState = { settings: DEFAULT_SETTINGS };
    const sessions = new ComposeSessions(
      adapter,
      {
        t: translate,
        rulesReady: rulesFrom(askForRules),
        settings: () => now.settings,
        settingsTrouble: () => now.trouble,
        async changeSettings(changes) {
          now = { settings: { ...now.settings, ...changes } };
          sessions.recheck();
          if (await keepSettings(now.settings)) return;
          now.trouble = 'settingsNotKept';
          sessions.recheck();
        },
        panelUrl: (theme) => browser.runtime.getURL(`/panel.html?theme=${theme}`),
        async openWindow(compose) {
          if (!(await askForWindow(compose))) showReloadNotice(reloadLine);
        },
      },
      lifetime,
    );
    browser.runtime.onMessage.addListener((command) => sessions.perform(command));
    lifetime.addEventListener('abort', () => showReloadNotice(reloadLine));
    const readSettings = async () => {
      now = await askForSettings();
      sessions.recheck();
    };
    browser.storage.onChanged.addListener((_, area) => {
      if (area === 'sync') readSettings();
    });
    await readSettings();
  },
});
