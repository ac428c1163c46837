import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answer } from '../lib/browser/background';

export default defineBackground(() => {
  browser.runtime.onMessage.addListener(answer);
});
