import type { Frame, Page } from 'playwright';
import { eventually } from './eventually';
import { retractButtons } from './mail';

/** The form, in the panel's frame or in a page of its own. */
export type Form = Frame | Page;

const isPanel = (frame: Frame) => new URL(frame.url()).pathname === '/panel.html';

/** The panel in a webmail page, once its form is there. */
export async function panelOf(page: Page): Promise<Frame> {
  await eventually(() => isPanelOpen(page)).toBe(true);
  const panel = page.frames().find(isPanel) as Frame;
  await panel.getByRole('button', { name: 'Insert draft' }).waitFor();
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

// By keyboard where it does not matter how: a mouse in Firefox costs half a second a click.
export async function press(form: Form, button: string): Promise<void> {
  await form.getByRole('button', { name: button, exact: true }).press('Enter');
}

export async function choose(form: Form, group: 'Reason' | 'Tone' | 'Which mail?', option: string): Promise<void> {
  await form.getByRole('group', { name: group }).getByRole('radio', { name: option, exact: true }).press('Space');
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
