import { afterEach, beforeEach, expect, test } from 'vitest';
import { checks } from '../../lib/catalog/checks';
import { provideChecks } from '../../lib/check/bare';
import { ComposeSessions } from '../../lib/session';
import { DEFAULT_SETTINGS } from '../../lib/session/settings';
import { gmail } from '../../lib/webmail/gmail';
import { press } from './keyboard';
import { GMAIL_COMPOSE } from './pages';

provideChecks('en', checks.en);

let stop = new AbortController();
let rules = Promise.withResolvers<boolean>();
beforeEach(async () => {
  stop = new AbortController();
  rules = Promise.withResolvers();
  document.body.innerHTML = `<style>bow-out { --bow-out-shown: block }</style>${GMAIL_COMPOSE}`;
  const context = {
    t: (key: string) => key,
    settings: () => DEFAULT_SETTINGS,
    settingsTrouble: () => undefined,
    rulesReady: () => rules.promise,
    changeSettings() {},
    openWindow() {},
    panelUrl: () => 'about:blank',
  };
  new ComposeSessions(gmail, context, stop.signal);
  await expect.poll(() => document.querySelectorAll('bow-out').length).toBe(1);
});
afterEach(() => {
  stop.abort();
  document.body.replaceChildren();
});

const shown = <Kind extends HTMLElement>(selector: string) =>
  [...document.querySelectorAll('bow-out')].flatMap(({ shadowRoot }) => [
    ...(shadowRoot?.querySelectorAll<Kind>(selector) ?? []),
  ]);
const checkButton = () => shown<HTMLButtonElement>('button[title="draftCheck"]')[0] as HTMLButtonElement;

test('pressed before its rules are there, it opens the list once they are', async () => {
  expect(checkButton().getAttribute('aria-busy')).toBe('true');
  checkButton().focus();
  await press('Enter');
  expect(shown('[role="dialog"]')).toEqual([]);
  rules.resolve(true);
  await expect.poll(() => shown('[role="dialog"]').length).toBe(1);
  expect(checkButton().hasAttribute('aria-busy')).toBe(false);
});

test('pressed twice before, it opens nothing', async () => {
  checkButton().focus();
  await press('Enter');
  await press('Enter');
  rules.resolve(true);
  await expect.poll(() => checkButton().hasAttribute('aria-busy')).toBe(false);
  expect(shown('[role="dialog"]')).toEqual([]);
});

test('without rules there is no such button', async () => {
  rules.resolve(false);
  await expect.poll(() => checkButton().checkVisibility()).toBe(false);
});
