import type { Marks } from '../recognise';

/**
 * Where Gmail keeps what we need: names and roles first (unchanged since 2013, they serve Gmail's own form posts and
 * editor), hand-written class names as a hint, never translated labels or generated ids.
 */
export const MARKS: Marks = {
  // A text field in plain-text mode; a frame in old Firefox.
  body: '[g_editable="true"], [contenteditable="true"][role="textbox"], textarea:not([name]), iframe',
  likelyBody: [':not(textarea)'],
  // Only a compose posts a form with these; the editors in Settings look alike but have none.
  fields: ['input[name="subjectbox"]', 'input[name="composeid"]'],
  // The first button of the bottom row; the second one ("More send options") opens a menu.
  send: [
    '.dC > [role="button"]:not([aria-haspopup="true"])',
    ':has(> [role="button"][aria-haspopup="true"]) > [role="button"]:not([aria-haspopup="true"])',
  ],
  buttons: '[role="button"]:not([aria-haspopup="true"])',
  around: '[role="navigation"], [role="search"], [role="banner"]',
};

/** The pop-up window; else the frame of an inline reply or a pop-out. */
export const ROOT = ['[role="dialog"]', '.M9'];

export const SUBJECT = ['input[name="subjectbox"]'];
/** Another one in each draft. */
export const DRAFT = ['input[name="composeid"]'];

/** The bottom row is a table of one row: a cell and a column for each group of buttons. */
export const TOOLBAR = 'table';
export const CELL = 'td';
export const COLUMN = 'col';

export const NEW_MESSAGE = ['[gh="cm"]', '.T-I-KE[role="button"]'];

/** Recipient chips of both generations, first those of To. */
export const RECIPIENT = ['[data-hovercard-id][data-name]', '[data-hovercard-id]', 'span[email]'];

export const RECIPIENT_INPUT = ['textarea[name="to"]', 'input[name="to"]'];

/** Signature and quoted thread inside the body, also those that other mail programs left in a quote. */
export const FOREIGN = [
  '.gmail_signature, .gmail_signature_prefix, [data-smartmail], .gmail_quote, .gmail_extra',
  'div:has(> blockquote), div:has(> div > :is(strong, b)[dir])',
];

/** The open thread, its messages, and in each the text and who wrote it. */
export const THREAD = '[role="main"]';
export const MESSAGE = '[role="listitem"]';
export const MESSAGE_TEXT = ['.a3s', '.ii'];
export const SENDER = ['h3 [email]', '[email]'];
