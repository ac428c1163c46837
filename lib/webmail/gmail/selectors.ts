/**
 * Where Gmail keeps what we need: names and roles first (unchanged since 2013, they serve Gmail's own form posts and
 * editor), hand-written class names as a second line, never translated labels or generated ids.
 */
export const BODY = '[g_editable="true"][role="textbox"], [contenteditable="true"][role="textbox"].editable';

/** Only a compose posts a form with these; the editors in Settings look alike but have none. */
export const COMPOSE_FIELDS = ['input[name="subjectbox"]', 'input[name="composeid"]'];

/** The pop-up window; else the frame of an inline reply or a pop-out. */
export const ROOT = ['[role="dialog"]', '.M9'];

export const SUBJECT = ['input[name="subjectbox"]'];

/** The first button of the bottom row; the second one ("More send options") opens a menu. */
export const SEND = [
  '.dC > [role="button"]:not([aria-haspopup="true"])',
  'td.Up [role="button"]:not([aria-haspopup="true"])',
  'tr.btC > td:first-child [role="button"]:not([aria-haspopup="true"])',
  '[role="button"][data-tooltip*="Enter"]',
];

/** The bottom row is a table of one row: a cell and a column for each group of buttons. */
export const TOOLBAR = 'table';
export const CELL = 'td';
export const COLUMN = 'col';

export const NEW_MESSAGE = ['[gh="cm"]', '.T-I-KE[role="button"]'];

/** Recipient chips of both generations, first those of To. */
export const RECIPIENT = ['[data-hovercard-id][data-name]', '[data-hovercard-id]', 'span[email]'];

export const RECIPIENT_INPUT = ['textarea[name="to"]', 'input[name="to"]'];

/** Signature and quoted thread inside the body, also those that other mail programs left in a quote. */
export const FOREIGN = '.gmail_signature, .gmail_signature_prefix, [data-smartmail], .gmail_quote, .gmail_extra';

/** The open thread, its messages, and in each the text and who wrote it. */
export const THREAD = '[role="main"]';
export const MESSAGE = '[role="listitem"]';
export const MESSAGE_TEXT = ['.a3s', '.ii'];
export const SENDER = ['h3 [email]', '[email]'];
