import { readdirSync } from 'node:fs';
import type { Frame, Page } from 'playwright';
import { afterEach, describe, expect, test } from 'vitest';
import { EMPTY_FORM } from '../../lib/letter';
import { card, findings, forgetSettings, list, openDraft, openList, question, storedSettings } from './check';
import { eventually } from './eventually';
import { bodies, composeState, retractButtons, sentMails } from './mail';
import { field, isPanelOpen, openPanel, press, previewed } from './panel';
import { BROWSERS, buildFolder, useStage } from './stage';

const HOSTILE = '<img src=x onerror="document.title=\'owned\'">';
/** A retraction without thanks, with a placeholder that is markup too. */
const LACKING = [
  `Dear [${HOSTILE}],`,
  '',
  'I am writing to withdraw my acceptance of your offer, my bad. I apologise for the inconvenience.',
  '',
  'Kind regards,',
  'Robin',
];
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
  afterEach(() => forgetSettings(stage));

  test('the background refuses every message that is none of ours', async () => {
    const replies = await stage.extensionPage.evaluate(
      (messages) => Promise.all(messages.map((message) => browser.runtime.sendMessage(message ?? null))),
      FORGED,
    );
    expect(replies).toEqual(FORGED.map(() => ({ ok: false, failure: 'invalid' })));
    expect(await stage.extensionPage.evaluate(() => browser.storage.session.get())).toEqual({});
  });

  test('clicks, keys and choices of the page’s own making do nothing', async () => {
    const page = await openDraft(stage, 'gmail', LACKING);
    await eventually(() => findings(page)).toBeGreaterThan(0);
    await openList(page);
    await list(page).getByText('Settings').click();
    const before = await composeState(page);
    await pressEverything(page);
    expect(await list(page).count()).toBe(1);
    expect(await card(page).count()).toBe(0);
    expect(await composeState(page)).toEqual(before);
    expect(isPanelOpen(page)).toBe(false);
    expect(await storedSettings(stage)).toBeUndefined();

    await list(page).press('Escape');
    await bodies(page).press('Control+Enter');
    await question(page).waitFor();
    await pressEverything(page);
    expect(await question(page).count()).toBe(1);
    expect(await sentMails(page)).toBe(0);
  });

  test('markup in a mail arrives as text in list and question', async () => {
    const page = await openDraft(stage, 'gmail', LACKING);
    await openList(page);
    await list(page).locator('q').getByText(HOSTILE).waitFor();
    await list(page).press('Escape');
    await bodies(page).press('Control+Enter');
    await question(page).getByText(HOSTILE).waitFor();
    expect(await ownImages(page)).toBe(0);
    expect(await page.title()).not.toBe('owned');
  });

  test('markup in names and subjects arrives as text in panel, preview and mail', async () => {
    const page = await stage.openMail('gmail', 'reply');
    await page.evaluate((markup) => {
      for (const chip of document.querySelectorAll<HTMLElement>('[data-hovercard-id]')) chip.dataset.name = markup;
    }, HOSTILE);
    const panel = await openPanel(page);
    await eventually(() => field(panel, 'Recipient').inputValue()).toBe(HOSTILE);
    expect((await previewed(panel)).text).toContain(HOSTILE);
    expect(await panel.locator('img').count()).toBe(0);
    await press(panel, 'Insert draft');
    await panel.getByText('The draft is in your mail.').waitFor();
    expect(await bodies(page).locator('img').count()).toBe(0);
    expect(await page.title()).not.toBe('owned');
  });

  test('forged messages and events neither command the extension nor end it', async () => {
    const page = await stage.openMail('gmail', 'new');
    await openPanel(page);
    const before = await composeState(page);
    const id = await stage.extensionPage.evaluate(() => browser.runtime.id);
    await page.evaluate(async (extension) => {
      const draft = { subject: 'Forged', text: 'Forged' };
      const command = { name: 'insert', compose: 'compose-1', draft };
      const started = { contentScriptName: 'webmail', messageId: 'forged' };
      const type = `${extension}:webmail:wxt:content-script-started`;
      document.dispatchEvent(new CustomEvent(type, { detail: started }));
      const frame = [...document.querySelectorAll('bow-out')]
        .map((host) => host.shadowRoot?.querySelector('iframe'))
        .find(Boolean);
      const messages = [command, { kind: 'command', command }, { name: 'close' }, 'compose-1', { type, ...started }];
      for (const message of messages) {
        frame?.contentWindow?.postMessage(message, '*');
        window.postMessage(message, '*');
        document.dispatchEvent(new CustomEvent('message', { detail: message }));
      }
      await new Promise((heard) => {
        window.addEventListener('message', ({ data }) => data === 'last' && heard(undefined));
        window.postMessage('last', '*');
      });
    }, id);
    expect(await composeState(page)).toEqual(before);
    expect(isPanelOpen(page)).toBe(true);
    expect(await retractButtons(page).count()).toBe(1);
    expect(await page.getByText('Extension updated').count()).toBe(0);
  });

  test('our panel in a frame of the page’s own is empty, and told a compose it reaches none', async () => {
    const page = await stage.openMail('gmail', 'new');
    await retractButtons(page).press('Enter');
    await eventually(() => isPanelOpen(page)).toBe(true);
    const known = page.frames();
    const before = await composeState(page);
    const isReadable = await page.evaluate(async () => {
      const ours = document.querySelector('body > bow-out')?.shadowRoot?.querySelector('iframe');
      const frame = document.createElement('iframe');
      frame.id = 'theirs';
      frame.src = `${ours?.src}&compose=compose-1&tab=1`;
      document.body.append(frame);
      await new Promise((loaded) => frame.addEventListener('load', loaded));
      return [ours, frame].some((one) => one?.contentDocument);
    });
    expect(isReadable).toBe(false);
    const theirs = page.frames().find((frame) => !known.includes(frame)) as Frame;
    await theirs.locator('#app').waitFor({ state: 'attached' });
    expect(await theirs.locator('#app > *').count()).toBe(0);

    await page.evaluate(() => {
      document.querySelector<HTMLIFrameElement>('#theirs')?.contentWindow?.postMessage('compose-1', '*');
    });
    const insert = theirs.getByRole('button', { name: 'Insert draft' });
    await insert.evaluate((button: HTMLElement) => button.click());
    await theirs.getByText('That mail was closed.').waitFor();
    expect(await composeState(page)).toEqual(before);
  });

  test('no other site and no other file of ours can be loaded', async () => {
    const files = readdirSync(buildFolder(name), { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile())
      .map((file) => `${file.parentPath}/${file.name}`.slice(buildFolder(name).length));
    expect(files).toContain('/panel.html');
    const page = await stage.openPage('https://example.com/');
    const loaded = await page.evaluate(
      (addresses) => {
        const load = async (address: string) => ((await fetch(address).catch(() => undefined)) ? [address] : []);
        return Promise.all(addresses.map(load));
      },
      files.map((file) => stage.browser.extensionBase + file),
    );
    expect(loaded.flat()).toEqual([]);
  });
});

/** All that a page can do to our elements by script, which it reaches as it does its own. */
async function pressEverything(page: Page): Promise<void> {
  // tsx and its kin wrap named functions in a helper of their own, which the page lacks.
  await page.evaluate('globalThis.__name = (value) => value');
  await page.evaluate(async () => {
    const pointer = { bubbles: true, cancelable: true, composed: true };
    const pressKey = (target: Element, key: string, more = {}) => {
      for (const type of ['keydown', 'keypress', 'keyup'])
        target.dispatchEvent(new KeyboardEvent(type, { key, ...pointer, ...more }));
    };
    for (const host of document.querySelectorAll('bow-out')) {
      for (const target of host.shadowRoot?.querySelectorAll<HTMLElement>('button, input, select, label, section') ??
        []) {
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
          target.dispatchEvent(new MouseEvent(type, pointer));
        target.click();
        for (const key of ['Enter', ' ', 'Escape']) pressKey(target, key);
        pressKey(target, 'J', { code: 'KeyJ', altKey: true, shiftKey: true });
        if (target instanceof HTMLSelectElement) target.selectedIndex = 2;
        for (const type of ['input', 'change']) target.dispatchEvent(new Event(type, pointer));
        // A label of the page's own for one of our buttons.
        target.id ||= 'labelled';
        const label = document.createElement('label');
        label.htmlFor = target.id;
        host.shadowRoot?.append(label);
        label.click();
        label.remove();
      }
    }
    const editor = document.querySelector('[g_editable="true"][role="textbox"]');
    if (editor) pressKey(editor, 'J', { code: 'KeyJ', altKey: true, shiftKey: true });
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  });
}

function ownImages(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      [...document.querySelectorAll('bow-out')].flatMap((host) => [...(host.shadowRoot?.querySelectorAll('img') ?? [])])
        .length,
  );
}
