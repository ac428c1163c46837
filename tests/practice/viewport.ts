/** What a page shows unless asked for another. */
export const VIEWPORT = { width: 1280, height: 720 };
