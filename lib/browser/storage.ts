import { browser } from 'wxt/browser';
import type { FormValues } from '../letter';
import { formSchema } from './protocol';

const FORM = 'form';
const NAME = 'name';
const HANDED_OVER = 'contract';

export interface SavedForm {
  /** As left in this browser session. */
  form?: FormValues;
  /** The person's own name, kept on this device because they asked for it. */
  name?: string;
  /** Something was stored that could not be read; it is left where it is until the form is saved again. */
  damaged?: boolean;
}

export async function loadForm(): Promise<SavedForm> {
  const [session, local] = await Promise.all([browser.storage.session.get(FORM), browser.storage.local.get(NAME)]);
  const saved: SavedForm = {};
  const name: unknown = local[NAME];
  if (typeof name === 'string') saved.name = name;
  if (session[FORM] === undefined) return saved;
  const form = formSchema.safeParse(session[FORM]);
  return form.success ? { ...saved, form: form.data } : { ...saved, damaged: true };
}

/** The form lives until the browser closes; the name alone goes to disk, and only while `rememberName` is on. */
export async function saveForm(form: FormValues, rememberName: boolean): Promise<void> {
  await browser.storage.session.set({ [FORM]: form });
  if (rememberName && form.candidate.trim()) await browser.storage.local.set({ [NAME]: form.candidate.trim() });
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
