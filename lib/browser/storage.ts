import { browser } from 'wxt/browser';
import { z } from 'zod';
import type { FormValues } from '../letter';
import { kept } from './kept';
import { formSchema } from './protocol';

const NAME = 'name';
const storedForm = kept(browser.storage.session, 'form', formSchema);
const storedName = kept(browser.storage.local, NAME, z.string());
const HANDED_OVER = 'contract';

export interface SavedForm {
  /** As left in this browser session. */
  form?: FormValues;
  /** The person's own name, kept on this device because they asked for it. */
  name?: string;
  /** Something was stored that could not be read. */
  damaged?: boolean;
}

export async function loadForm(): Promise<SavedForm> {
  const [form, name] = await Promise.all([storedForm.load(), storedName.load()]);
  return {
    ...(form.value ? { form: form.value } : {}),
    ...(name.value ? { name: name.value } : {}),
    ...(form.unreadable || name.unreadable ? { damaged: true } : {}),
  };
}

/** The form lives until the browser closes; the name alone goes to disk, and only while `rememberName` is on. */
export async function saveForm(form: FormValues, rememberName: boolean): Promise<void> {
  await storedForm.save(form);
  if (rememberName && form.candidate.trim()) await storedName.save(form.candidate.trim());
  else await browser.storage.local.remove(NAME);
}

/** Puts a text ready for the contract page: one at a time, and until the browser closes at most. */
export async function handOver(text: string | undefined): Promise<void> {
  if (text) await browser.storage.session.set({ [HANDED_OVER]: text });
  else await browser.storage.session.remove(HANDED_OVER);
}

export async function loadHandedOver(): Promise<string | undefined> {
  const text: unknown = (await browser.storage.session.get(HANDED_OVER))[HANDED_OVER];
  return typeof text === 'string' ? text : undefined;
}
