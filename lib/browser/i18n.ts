import { browser } from 'wxt/browser';
import type messages from '../../public/_locales/en/messages.json';

type MessageKey = keyof typeof messages;
/** The text of a message in the browser's language; `values` fill $1, $2 … */
export type Translate = (key: MessageKey, ...values: string[]) => string;

export const translate: Translate = (key, ...values) => browser.i18n.getMessage(key, values);

/** The language of the browser's interface, as in "nl" or "en-US". */
export const interfaceLanguage = () => browser.i18n.getUILanguage();
