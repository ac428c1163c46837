import { browser } from 'wxt/browser';
import type { Translate } from '../catalog/messages';

export const translate: Translate = (key, ...values) => browser.i18n.getMessage(key, values);

/** The language of the browser's interface, as in "nl" or "en-US". */
export const interfaceLanguage = () => browser.i18n.getUILanguage();
