import type { Frame } from 'playwright';
import { describe, expect, test } from 'vitest';
import { eventually } from './eventually';
import { bodies, composeState, retractButtons } from './mail';
import {
  choose,
  escapePanel,
  FACTS,
  field,
  fillFacts,
  isPanelOpen,
  openPanel,
  panelOf,
  press,
  previewed,
} from './panel';
import { BROWSERS, useStage, WEBMAILS } from './stage';

describe.each(BROWSERS)('%s', (name) => {
  const stage = useStage(name);

  test.each(WEBMAILS)('%s: focus and keys stay in the panel, and Esc gives the focus back', async (webmail) => {
    const page = await stage.openMail(webmail, 'new');
    await retractButtons(page).click();
    const panel = await panelOf(page);
    await eventually(() => panel.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BOW-OUT');

    await page.keyboard.press('c');
    await field(panel, 'Company').click();
    await page.keyboard.type('c/rn#');
    expect(await field(panel, 'Company').inputValue()).toBe('c/rn#');
    expect(await page.evaluate(() => window.practice.composes().length)).toBe(1);

    await escapePanel(page);
    const focused = await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent);
    expect(focused).toBe('Retract offer');
    expect(await page.evaluate(() => window.practice.shortcuts)).toEqual([]);
  });

  test('the preview follows every key', async () => {
    const panel = await openPanel(await stage.openMail('gmail', 'new'));
    await field(panel, 'Company').pressSequentially('Acme');
    expect((await previewed(panel)).text).toContain('Acme');
    await choose(panel, 'Tone', 'Concise');
    const concise = await previewed(panel);
    await choose(panel, 'Tone', 'Formal');
    expect((await previewed(panel)).text).not.toBe(concise.text);
    await panel.getByLabel('Language').selectOption('nl');
    expect((await previewed(panel)).text).toContain('Acme');
    expect((await previewed(panel)).text).toContain('Met vriendelijke groet');
  });

  test('a half-filled form outlives the panel, in this compose and in others', async () => {
    const page = await stage.openMail('gmail', 'two');
    await fillHalf(await openPanel(page, 0));
    await retractButtons(page).nth(0).press('Enter');
    await eventually(() => isPanelOpen(page)).toBe(false);
    await expectHalf(await openPanel(page, 0));
    await retractButtons(page).nth(0).press('Enter');
    await eventually(() => isPanelOpen(page)).toBe(false);
    await expectHalf(await openPanel(page, 1));
    const elsewhere = await stage.openMail('outlook', 'new');
    await expectHalf(await openPanel(elsewhere));
  });

  test('the name is kept on the device only when asked, and nothing else is', async () => {
    const page = await stage.openMail('gmail', 'new');
    const onDisk = () => stage.extensionPage.evaluate(() => browser.storage.local.get());
    const panel = await openPanel(page);
    await fillFacts(panel);
    await eventually(() => stage.extensionPage.evaluate(() => browser.storage.session.get())).toMatchObject({
      form: { candidate: FACTS['Your name'], company: FACTS.Company },
    });
    expect(await onDisk()).toEqual({});
    await panel.getByLabel('Remember my name on this device').press('Space');
    await eventually(onDisk).toEqual({ name: FACTS['Your name'] });
    await panel.getByLabel('Remember my name on this device').press('Space');
    await eventually(onDisk).toEqual({});
  });

  test('Copy puts subject and letter on the clipboard', async () => {
    const page = await stage.openMail('gmail', 'new');
    const panel = await openPanel(page);
    const { subject, text } = await previewed(panel);
    await panel.getByRole('button', { name: 'Copy' }).click();
    await panel.getByText('Copied: subject and letter.').waitFor();
    const own = panel.getByLabel('In your own words');
    await own.click();
    await page.keyboard.press('Control+v');
    expect(await own.inputValue()).toBe(`${subject}\n\n${text}`);
  });

  test.each(WEBMAILS)('%s: facts that look like markup arrive as text', async (webmail) => {
    const page = await stage.openMail(webmail, 'new');
    const panel = await openPanel(page);
    const hostile = {
      'Your name': 'שרה לוי',
      Company: '<img src=x onerror="document.title=\'owned\'"> & Sons',
      Role: 'R'.repeat(200),
    };
    await fillFacts(panel, hostile);
    const { text } = await previewed(panel);
    for (const fact of Object.values(hostile)) expect(text).toContain(fact);
    await press(panel, 'Insert draft');
    await panel.getByText('The draft is in your mail.').waitFor();
    const shown = (await bodies(page).textContent())?.replaceAll('\u00a0', ' ') ?? '';
    for (const fact of Object.values(hostile)) expect(shown).toContain(fact);
    expect((await composeState(page)).html).not.toContain('<img');
    expect(await page.title()).not.toBe('owned');
  });
});

async function fillHalf(panel: Frame): Promise<void> {
  await choose(panel, 'Reason', 'Family');
  await fillFacts(panel, { Company: 'Half & Half' });
}

async function expectHalf(panel: Frame): Promise<void> {
  expect(await field(panel, 'Company').inputValue()).toBe('Half & Half');
  expect(await panel.getByRole('radio', { name: 'Family' }).isChecked()).toBe(true);
}
