import { describe, expect, test } from 'vitest';
import { EMPTY_FORM } from '../../lib/letter';
import { composeState } from './mail';
import { field, isPanelOpen, openPanel } from './panel';
import { BROWSERS, useStage } from './stage';

const FORGED: unknown[] = [
  undefined,
  'list',
  { kind: 'nonsense' },
  { kind: 'command', command: { name: 'send', compose: 'compose-1' } },
  { kind: 'command', command: { name: 'insert', compose: 'compose-1', draft: { subject: '', text: 1 } } },
  { kind: 'command', tab: 'all', command: { name: 'list' } },
  { kind: 'load form', extra: true },
  { kind: 'save form', form: { ...EMPTY_FORM, reason: 'none' }, rememberName: true },
  { kind: 'save form', form: { ...EMPTY_FORM, company: 'x'.repeat(30_000) }, rememberName: true },
  { kind: 'open window', compose: 'compose-1' },
  { kind: 'save settings', settings: { phrasing: 'never' } },
];

describe.each(BROWSERS)('%s', (name) => {
  const stage = useStage(name);

  test('the background refuses every message that is none of ours', async () => {
    const replies = await stage.extensionPage.evaluate(
      (messages) => Promise.all(messages.map((message) => browser.runtime.sendMessage(message ?? null))),
      FORGED,
    );
    expect(replies).toEqual(FORGED.map(() => ({ ok: false, failure: 'invalid' })));
    expect(await stage.extensionPage.evaluate(() => browser.storage.session.get())).toEqual({});
  });

  test('a form that was stored damaged is said to be, and starts anew', async () => {
    await stage.extensionPage.evaluate(() => browser.storage.session.set({ form: { reason: 'none', company: 7 } }));
    const panel = await openPanel(await stage.openMail('gmail', 'new'));
    await panel.getByText('What you had filled in could not be read, so the form starts anew.').waitFor();
    expect(await field(panel, 'Company').inputValue()).toBe('');
    await field(panel, 'Company').fill('Acme');
    expect(await field(panel, 'Company').inputValue()).toBe('Acme');
  });

  test('the webmail page cannot command the extension', async () => {
    const page = await stage.openMail('gmail', 'new');
    await openPanel(page);
    const before = await composeState(page);
    await page.evaluate(async () => {
      const draft = { subject: 'Forged', text: 'Forged' };
      const command = { name: 'insert', compose: 'compose-1', draft };
      const frame = [...document.querySelectorAll('bow-out')]
        .map((host) => host.shadowRoot?.querySelector('iframe'))
        .find(Boolean);
      for (const message of [command, { kind: 'command', command }, { name: 'close', compose: 'compose-1' }]) {
        frame?.contentWindow?.postMessage(message, '*');
        window.postMessage(message, '*');
        document.dispatchEvent(new CustomEvent('message', { detail: message }));
      }
      await new Promise((heard) => {
        window.addEventListener('message', ({ data }) => data === 'last' && heard(undefined));
        window.postMessage('last', '*');
      });
    });
    expect(await composeState(page)).toEqual(before);
    expect(isPanelOpen(page)).toBe(true);
  });
});
