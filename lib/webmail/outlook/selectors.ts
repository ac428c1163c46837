import type { Marks } from '../recognise';

const RECIPIENT_FIELD = '[aria-owns], [aria-autocomplete], [role="combobox"]';

/**
 * Where Outlook on the web keeps what we need. Its classes are hashes that change wholly every few months, so: test ids,
 * roles and structure, and ids that have stood since 2020 as a hint.
 */
export const MARKS: Marks = {
  // A recipient field can be an editor with the role and the attributes of the body, but has no lines.
  body: `[id^="editorParent_"] > [contenteditable="true"], [contenteditable="true"]:not([contenteditable] *, ${RECIPIENT_FIELD}):has(> div:not([contenteditable]), > p)`,
  likelyBody: ['[id^="editorParent_"] > *', '[aria-multiline]'],
  fields: [
    'input[id$="_SUBJECT"]',
    'input[type="text"][maxlength="255"]',
    `[contenteditable="true"]:is(${RECIPIENT_FIELD})`,
    'input[type="text"][autocomplete="off"]',
  ],
  send: [
    '[data-testid="ComposeSendButton"]',
    'button[id^="splitButton-"][id$="__primaryActionButton"]',
    'button:has([data-icon-name^="Send"])',
  ],
  buttons: 'button:not([aria-haspopup="true"])',
  around: '[role="navigation"], [role="search"], [role="tree"], nav, header',
};

/** The compose's own part of the page: the header (Send, recipients, subject) carries the same number as the editor's part. */
export const EDITOR_PART = '[id^="docking_DockingTriggerPart_"]';
export const PART_NUMBER = /\d+$/;
export const HEADER_PART = 'docking_InitVisiblePart_';

/** An event has a mail's fields and a time of day, in the calendar and in the mail. */
export const TIMES = 'input[role="combobox"]';

export const SUBJECT = [
  'input[id$="_SUBJECT"]',
  'input[type="text"][maxlength="255"]',
  'input[type="text"][autocomplete="off"]',
];

/** To comes first; Cc and Bcc are of the same kind. */
export const RECIPIENTS = '[contenteditable="true"]';
/** A recipient's pill says name and address to screen readers. */
export const RECIPIENT_PILL = ['[aria-label*="@"]', '[title*="@"]', '[class*="RECIPIENT_ENTITY"]'];

export const NEW_MESSAGE = ['button:has([data-icon-name^="ComposeRegular"])', 'button[aria-label="New mail"]'];

/** Signature and quoted thread inside the body; quoted ones carry the prefix x_. */
export const FOREIGN = [
  '[id="Signature"], [id="signature"], #appendonsend, [id$="RplyFwdMsg"], #mail-editor-reference-message-container, [id="x_Signature"]',
  'hr[tabindex]',
];

/** An opened message in the reading pane, and who wrote it: "From: Name" to screen readers, in the language of the page. */
export const MESSAGE_TEXT = '[id^="UniqueMessageBody"], [role="document"]';
export const SENDER = '[aria-label*=": "]';
