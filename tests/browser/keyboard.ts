import { commands } from 'vitest/browser';

declare module 'vitest/browser' {
  interface BrowserCommands {
    press(key: string): Promise<void>;
  }
}

/**
 * Presses a key as a person would, where the focus is. Vitest's own keyboard first asks for its frame by name, which Firefox may
 * not have told the driver yet.
 */
export const press = (key: string): Promise<void> => commands.press(key);
