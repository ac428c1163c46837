import { browser } from 'wxt/browser';
import { type CheckSettings, DEFAULT_SETTINGS } from '../session/settings';
import { settingsSchema } from './protocol';

const SETTINGS = 'settings';

/** The defaults stand in for settings that cannot be read; those stay stored until the person changes one. */
export async function loadSettings(): Promise<CheckSettings> {
  const stored = await browser.storage.sync.get(SETTINGS);
  const settings = settingsSchema.safeParse(stored[SETTINGS]);
  return settings.success ? settings.data : DEFAULT_SETTINGS;
}

export async function saveSettings(settings: CheckSettings): Promise<void> {
  await browser.storage.sync.set({ [SETTINGS]: settings });
}
