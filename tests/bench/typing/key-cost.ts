import type { Page } from 'playwright';

/** What one key press cost the page's main thread, in ms. */
export interface KeyCost {
  /** All that it was busy with: the edit, layout, painting, the check and its flags. */
  busy: number;
  /** The longest time in one piece: most often the edit with the frame that shows it, between which nothing else gets a turn. */
  longest: number;
  /** The longest frame alone, where frames can be told from the rest. */
  frame?: number;
}

/** What each key costs that `type` presses in a page, in their order. */
export type Watch = (page: Page, type: () => Promise<void>) => Promise<KeyCost[]>;

/** From a key press on, in ms: what it sets going is over by then. */
export const WATCHED = 60;
