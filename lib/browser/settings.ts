import { browser } from 'wxt/browser';
import { DEFAULT_SETTINGS, type SettingsState } from '../session/settings';
import { kept } from './kept';
import { settingsSchema } from './protocol';

const storedSettings = kept(browser.storage.sync, 'settings', settingsSchema);

/** The defaults stand in for settings that cannot be read. */
export async function loadSettings(): Promise<SettingsState> {
  const { value, unreadable } = await storedSettings.load();
  return { settings: value ?? DEFAULT_SETTINGS, ...(unreadable ? { trouble: 'settingsUnreadable' } : {}) };
}

export const saveSettings = storedSettings.save;
