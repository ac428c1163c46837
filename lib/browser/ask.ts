import { browser } from 'wxt/browser';
import type { FormValues, Language } from '../letter';
import type { CommandName, CommandResults, ComposeCommand } from '../session/commands';
import { type CheckSettings, DEFAULT_SETTINGS, type SettingsState } from '../session/settings';
import type { Reply } from './background';
import type { BackgroundRequest } from './protocol';
import type { SavedForm } from './storage';

/** Asks the background; a background that is gone (the extension was updated) counts as unreachable. */
async function ask(request: BackgroundRequest): Promise<Reply> {
  try {
    return await browser.runtime.sendMessage(request);
  } catch {
    return { ok: false, failure: 'unreachable' };
  }
}

/** Sends a command to the webmail in `tab`, or in the sender's own tab. */
export async function askWebmail<Name extends CommandName>(
  command: Extract<ComposeCommand, { name: Name }>,
  tab?: number,
): Promise<CommandResults[Name] | 'unreachable'> {
  const reply = await ask({ kind: 'command', command, ...(tab === undefined ? {} : { tab }) });
  return reply.ok ? (reply.value as CommandResults[Name]) : 'unreachable';
}

export async function askForForm(): Promise<SavedForm> {
  const reply = await ask({ kind: 'load form' });
  return reply.ok ? (reply.value as SavedForm) : { damaged: true };
}

/** Returns whether the form was kept. */
export async function keepForm(form: FormValues, rememberName: boolean): Promise<boolean> {
  return (await ask({ kind: 'save form', form, rememberName })).ok;
}

/** Opens the page that checks contracts; returns whether it could be opened. */
export async function askForContract(text: string | undefined): Promise<boolean> {
  return (await ask({ kind: 'open contract', ...(text ? { text } : {}) })).ok;
}

/** The text that the contract page was opened with. */
export async function askForHandedOver(): Promise<string | undefined> {
  const reply = await ask({ kind: 'load contract' });
  return reply.ok ? (reply.value as string | undefined) : undefined;
}

export async function askForWindow(compose: string): Promise<boolean> {
  return (await ask({ kind: 'open window', compose })).ok;
}

/** The defaults where the background cannot be asked. */
export async function askForSettings(): Promise<SettingsState> {
  const reply = await ask({ kind: 'load settings' });
  return reply.ok ? (reply.value as SettingsState) : { settings: DEFAULT_SETTINGS, trouble: 'settingsUnreadable' };
}

/** Returns whether they were kept. */
export async function keepSettings(settings: CheckSettings): Promise<boolean> {
  return (await ask({ kind: 'save settings', settings })).ok;
}

/** The rules of the live check: the content script is small without them, and asks once a compose is open. */
export async function askForRules(): Promise<Record<Language, string> | undefined> {
  const reply = await ask({ kind: 'load rules' });
  return reply.ok ? (reply.value as Record<Language, string>) : undefined;
}
