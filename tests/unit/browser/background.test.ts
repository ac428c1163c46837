import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answer } from '../../../lib/browser/background';
import { EMPTY_FORM } from '../../../lib/letter';
import { DEFAULT_SETTINGS } from '../../../lib/session/settings';
import { browser, SENDERS, TAB_WITHOUT_US } from './fake-browser';

vi.mock('wxt/browser', async () => ({ browser: (await import('./fake-browser')).browser }));

const draft = { subject: 'S', text: 'T' };
const REQUESTS = {
  list: { kind: 'command', command: { name: 'list' } },
  insert: { kind: 'command', command: { name: 'insert', compose: 'id', draft } },
  'load form': { kind: 'load form' },
  'save form': { kind: 'save form', form: EMPTY_FORM, rememberName: false },
  'open window': { kind: 'open window', compose: 'id' },
  'load rules': { kind: 'load rules' },
  'load settings': { kind: 'load settings' },
  'save settings': { kind: 'save settings', settings: DEFAULT_SETTINGS },
} as const;
const FOR_CONTENT_SCRIPT = ['open window', 'load rules', 'load settings', 'save settings'];

type SenderName = keyof typeof SENDERS;
const ask = (request: unknown, sender: SenderName) => answer(request, SENDERS[sender] as never);
const REFUSED = { ok: false, failure: 'invalid' };

beforeEach(() => {
  Object.assign(browser, { sent: [], opened: [] });
  for (const area of Object.values(browser.storage)) Object.assign(area, { values: {}, fault: 'none' });
});

describe('who may ask for what', () => {
  it.each(Object.entries(REQUESTS))('%s', async (name, request) => {
    const fromWebmail = FOR_CONTENT_SCRIPT.includes(name);
    expect(await ask(request, 'contentScript')).toMatchObject(fromWebmail ? { ok: true } : REFUSED);
    expect(await ask(request, 'panel')).toMatchObject(fromWebmail ? REFUSED : { ok: true });
    expect(await ask(request, 'otherExtension')).toEqual(REFUSED);
    expect(await ask(request, 'disguised')).toEqual(REFUSED);
  });

  it('refuses what is not in the schema, whoever sends it', async () => {
    const wrong = [
      { ...REQUESTS.list, more: 1 },
      { kind: 'fetch' },
      { kind: 'command', command: { name: 'send' } },
      null,
    ];
    for (const sender of Object.keys(SENDERS) as SenderName[])
      for (const request of wrong) expect(await ask(request, sender)).toEqual(REFUSED);
    expect(browser.sent).toEqual([]);
  });

  it('a panel in a page reaches that page alone, whichever tab it asks for', async () => {
    await ask({ ...REQUESTS.list, tab: 6 }, 'panel');
    await ask({ ...REQUESTS.list, tab: 6 }, 'popup');
    expect(browser.sent.map(({ tab, frame }) => [tab, frame])).toEqual([
      [5, { frameId: 0 }],
      [6, { frameId: 0 }],
    ]);
  });

  it('a tab without Bow Out counts as unreachable', async () => {
    const reply = await ask({ ...REQUESTS.list, tab: TAB_WITHOUT_US }, 'popup');
    expect(reply).toEqual({ ok: false, failure: 'unreachable' });
  });
});

describe('stored settings and form', () => {
  const { sync, session, local } = browser.storage;
  const newer = { ...DEFAULT_SETTINGS, version: 2, phrasing: { gmail: 'always' } };
  const form = { ...EMPTY_FORM, company: 'Acme', candidate: 'Robin' };

  it.each([
    ['damaged', 7],
    ['by a newer version', newer],
  ])('%s: the defaults hold, and the old value is kept aside once one is changed', async (_, stored) => {
    sync.values = { settings: stored };
    expect(await ask(REQUESTS['load settings'], 'contentScript')).toEqual({
      ok: true,
      value: { settings: DEFAULT_SETTINGS, trouble: 'settingsUnreadable' },
    });
    expect(sync.values).toEqual({ settings: stored });
    await ask(REQUESTS['save settings'], 'contentScript');
    expect(sync.values).toEqual({ settings: DEFAULT_SETTINGS, 'settings aside': stored });
    expect(await ask(REQUESTS['load settings'], 'contentScript')).toEqual({
      ok: true,
      value: { settings: DEFAULT_SETTINGS },
    });
  });

  it.each([
    ['damaged', 'x'],
    ['by a newer version', { ...form, reason: 'sabbatical' }],
  ])('%s: the form starts anew and says so, and the old one is kept aside', async (_, stored) => {
    session.values = { form: stored };
    expect(await ask(REQUESTS['load form'], 'panel')).toEqual({ ok: true, value: { damaged: true } });
    await ask(REQUESTS['save form'], 'panel');
    expect(session.values).toEqual({ form: EMPTY_FORM, 'form aside': stored });
  });

  it('a form kept before notice and signing bonus were asked is read, with neither', async () => {
    const { notice: _, bonus: __, ...older } = form;
    session.values = { form: older };
    expect(await ask(REQUESTS['load form'], 'panel')).toEqual({ ok: true, value: { form } });
  });

  it('a name that cannot be read is said to be', async () => {
    local.values = { name: ['Robin'] };
    expect(await ask(REQUESTS['load form'], 'popup')).toEqual({ ok: true, value: { damaged: true } });
    await ask({ ...REQUESTS['save form'], form, rememberName: true }, 'popup');
    expect(local.values).toEqual({ name: 'Robin', 'name aside': ['Robin'] });
  });

  it('full: what was stored stays, and whoever asked is told', async () => {
    session.values = { form };
    for (const area of [session, sync]) area.fault = 'full';
    expect(await ask(REQUESTS['save form'], 'panel')).toEqual({ ok: false, failure: 'failed' });
    expect(await ask(REQUESTS['save settings'], 'contentScript')).toEqual({ ok: false, failure: 'failed' });
    expect(await ask(REQUESTS['load form'], 'panel')).toEqual({ ok: true, value: { form } });
  });

  it('broken: the background says that it failed', async () => {
    for (const area of [session, sync]) area.fault = 'broken';
    for (const name of ['load form', 'save form'] as const)
      expect(await ask(REQUESTS[name], 'panel')).toEqual({ ok: false, failure: 'failed' });
    expect(await ask(REQUESTS['load settings'], 'contentScript')).toEqual({ ok: false, failure: 'failed' });
  });
});
