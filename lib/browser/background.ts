import { type Browser, browser } from 'wxt/browser';
import { checks } from '../catalog/checks';
import type { ComposeCommand } from '../session/commands';
import { WEBMAIL_MATCHES } from '../webmail/hosts';
import { type BackgroundRequest, requestSchema } from './protocol';
import { loadSettings, saveSettings } from './settings';
import { handOver, loadForm, loadHandedOver, saveForm } from './storage';

/** - `unreachable`: no Bow Out answers in that tab; `invalid`: the message was none of ours; `failed`: it could not be done. */
export type Reply = { ok: true; value: unknown } | { ok: false; failure: 'unreachable' | 'invalid' | 'failed' };

type Sender = Browser.runtime.MessageSender;

/** Answers the extension's pages and content scripts. It keeps no state: the browser may stop it between two messages. */
export async function answer(message: unknown, sender: Sender): Promise<Reply> {
  const request = requestSchema.safeParse(message);
  if (sender.id !== browser.runtime.id || !request.success || !mayAsk(request.data, sender)) {
    return { ok: false, failure: 'invalid' };
  }
  try {
    return await perform(request.data, sender);
  } catch {
    return { ok: false, failure: 'failed' };
  }
}

/** What the content script, which lives in a page that is not ours, may ask for. */
const FOR_WEBMAIL: readonly BackgroundRequest['kind'][] = [
  'open window',
  'load rules',
  'load settings',
  'save settings',
];

function mayAsk(request: BackgroundRequest, { url = '' }: Sender): boolean {
  if (url.startsWith(browser.runtime.getURL(''))) return !FOR_WEBMAIL.includes(request.kind);
  const isWebmail = WEBMAIL_MATCHES.some((match) => url.startsWith(match.replace('*', '')));
  return isWebmail && FOR_WEBMAIL.includes(request.kind);
}

async function perform(request: BackgroundRequest, sender: Sender): Promise<Reply> {
  switch (request.kind) {
    case 'command':
      return relay(request.command, tabOf(request.tab, sender));
    case 'load form':
      return { ok: true, value: await loadForm() };
    case 'save form':
      return { ok: true, value: await saveForm(request.form, request.rememberName) };
    case 'open contract':
      return { ok: true, value: await openContract(request.text) };
    case 'load contract':
      return { ok: true, value: await loadHandedOver() };
    case 'load rules':
      return { ok: true, value: checks };
    case 'load settings':
      return { ok: true, value: await loadSettings() };
    case 'save settings':
      return { ok: true, value: await saveSettings(request.settings) };
    case 'open window':
      return { ok: true, value: await openWindow(request.compose, sender) };
  }
}

/** A panel inside a page speaks to that page's tab alone, whatever it asks for. */
function tabOf(asked: number | undefined, sender: Sender): number | undefined {
  return sender.frameId ? sender.tab?.id : (asked ?? sender.tab?.id);
}

async function relay(command: ComposeCommand, tab: number | undefined): Promise<Reply> {
  if (tab === undefined) return { ok: false, failure: 'unreachable' };
  try {
    return { ok: true, value: await browser.tabs.sendMessage(tab, command, { frameId: 0 }) };
  } catch {
    return { ok: false, failure: 'unreachable' };
  }
}

const WINDOW = { width: 460, height: 760 };

async function openWindow(compose: string, sender: Sender): Promise<void> {
  const query = new URLSearchParams({ compose, tab: String(sender.tab?.id) });
  await browser.windows.create({ type: 'popup', url: browser.runtime.getURL(`/panel.html?${query}`), ...WINDOW });
}

/** The page that checks contracts, with the text to begin with where there is one. */
async function openContract(text: string | undefined): Promise<void> {
  await handOver(text);
  await browser.tabs.create({ url: browser.runtime.getURL('/contract.html') });
}
