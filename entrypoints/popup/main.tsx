import { browser } from 'wxt/browser';
import { mount } from '../../components/mount';
import { appProps } from '../../lib/browser/app';
import { interfaceLanguage, translate } from '../../lib/browser/i18n';

const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
mount(translate, interfaceLanguage(), appProps(tab?.id ?? browser.tabs.TAB_ID_NONE));
