import { browser } from 'wxt/browser';
import { mount } from '../../components/mount';
import { RetractApp } from '../../components/RetractApp';
import { appProps } from '../../lib/browser/app';
import { interfaceLanguage, translate } from '../../lib/browser/i18n';
import { pageOffer } from '../../lib/browser/page-offer';

const [active] = await browser.tabs.query({ active: true, currentWindow: true });
const tab = active?.id ?? browser.tabs.TAB_ID_NONE;
mount(translate, interfaceLanguage(), <RetractApp {...appProps(tab)} readPage={() => pageOffer(tab)} />);
