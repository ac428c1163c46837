/** How much the live check says. Kept in the browser's synchronised storage. */
export interface CheckSettings {
  /** In which mail unprofessional phrasing is flagged. */
  phrasing: 'always' | 'retractions' | 'never';
  /** Whether a retraction is told what it lacks. */
  moves: boolean;
  /** Whether a retraction that lacks something gets one question before it is sent. */
  askBeforeSending: boolean;
  /** Rules that the person turned off. */
  disabledRules: string[];
}

/** The settings that hold in a tab, and what the person is told when they are not the ones they made. */
export interface SettingsState {
  settings: CheckSettings;
  trouble?: 'settingsUnreadable' | 'settingsNotKept';
}

export const DEFAULT_SETTINGS: CheckSettings = {
  phrasing: 'always',
  moves: true,
  askBeforeSending: true,
  disabledRules: [],
};
