import type messages from '../../public/_locales/en/messages.json';

export type MessageKey = keyof typeof messages;
/** The text of a message in the language of the interface; `values` fill $1, $2 … */
export type Translate = (key: MessageKey, ...values: string[]) => string;
