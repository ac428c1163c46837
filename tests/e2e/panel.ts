import type { Frame, Locator, Page } from 'playwright';
import { eventually } from './eventually';
import { retractButtons } from './mail';

/** The form, in the panel's frame or in a page of its own. */
export type Form = Frame | Page;

const isPanel = (frame: Frame) => new URL(frame.url()).pathname === '/panel.html';

/** The panel in a webmail page, once its form is there and has the focus: keys pressed before go to the mail. */
export async function panelOf(page: Page): Promise<Frame> {
  await eventually(() => isPanelOpen(page)).toBe(true);
  const panel = page.frames().find(isPanel) as Frame;
  await panel.getByRole('button', { name: 'Insert draft' }).waitFor();
  await eventually(() => panel.evaluate(() => document.hasFocus())).toBe(true);
  return panel;
}

export function isPanelOpen(page: Page): boolean {
  return page.frames().some(isPanel);
}

/** Presses Retract offer in a compose and waits for the form. */
export async function openPanel(page: Page, compose = 0): Promise<Frame> {
  await retractButtons(page).nth(compose).press('Enter');
  return panelOf(page);
}

/** Escape, with the focus in the panel. For a key whose frame is gone by then Chromium never answers, so it is not waited for. */
export async function escapePanel(page: Page): Promise<void> {
  page.keyboard.down('Escape').catch(() => undefined);
  await eventually(() => isPanelOpen(page)).toBe(false);
  await page.keyboard.up('Escape');
}

export async function press(form: Form, button: string): Promise<void> {
  await activate(form, form.getByRole('button', { name: button, exact: true }), 'Enter');
}

export async function choose(form: Form, group: 'Reason' | 'Tone' | 'Which mail?', option: string): Promise<void> {
  const choice = form.getByRole('group', { name: group }).getByRole('radio', { name: option, exact: true });
  await activate(form, choice, 'Space');
}

/**
 * By keyboard where it does not matter how, since a click by mouse costs half a second in Firefox. The toolbar popup's page
 * stands behind the webmail's tab, where Firefox delivers neither.
 */
async function activate(form: Form, control: Locator, key: string): Promise<void> {
  if ('mainFrame' in form) await control.evaluate((element: HTMLElement) => element.click());
  else await control.press(key);
}

export const FACTS = {
  'Your name': 'Robin Carter',
  Company: 'Northlight Analytics',
  Role: 'Senior Data Analyst',
  'Start date': '2 March 2026',
} as const;

/** Fills text fields as a form filler does. */
export async function fillFacts(form: Form, facts: Record<string, string> = FACTS): Promise<void> {
  for (const [label, value] of Object.entries(facts)) {
    await field(form, label).evaluate((input: HTMLInputElement, text) => {
      input.value = text;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }, value);
  }
}

export function field(form: Form, label: string) {
  return form.getByRole('textbox', { name: label, exact: true });
}

export interface Letter {
  subject: string;
  text: string;
}

/** The letter as the preview shows it. */
export function previewed(form: Form): Promise<Letter> {
  return form.getByRole('region', { name: 'Preview' }).evaluate((preview) => ({
    subject: preview.querySelector('.subject')?.textContent ?? '',
    text: preview.querySelector('.letter')?.textContent ?? '',
  }));
}

/** Presses Insert draft, waits until it is in the mail, and returns the letter. */
export async function insertDraft(form: Form): Promise<Letter> {
  const letter = await previewed(form);
  await press(form, 'Insert draft');
  await form.getByText('The draft is in your mail.').waitFor();
  return letter;
}
