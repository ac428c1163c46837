import { afterEach, describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/session/settings';
import { sceneReady } from '../practice/ready';
import { practiceUrl } from '../practice/scenarios';
import { forgetSettings, list, openDraft, openList, storedSettings, storeSettings } from './check';
import { eventually } from './eventually';
import { authoredText, composeState } from './mail';
import { field, fillFacts, insertDraft, openPanel } from './panel';
import { BROWSERS, useStage } from './stage';

const DRAFT = ['Hi all,', '', 'The meeting is on Monday.', '', 'Robin'];

describe.each(BROWSERS)('%s', (name) => {
  const stage = useStage(name);
  afterEach(() => forgetSettings(stage));

  test('a form that was stored damaged is said to be, kept aside, and starts anew', async () => {
    const damaged = { reason: 'none', company: 7 };
    await stage.extensionPage.evaluate((form) => browser.storage.session.set({ form }), damaged);
    const panel = await openPanel(await stage.openMail('gmail', 'new'));
    await panel.getByText('What you had filled in could not be read, so the form starts anew.').waitFor();
    expect(await field(panel, 'Company').inputValue()).toBe('');
    await fillFacts(panel, { Company: 'Acme' });
    await eventually(() => stage.extensionPage.evaluate(() => browser.storage.session.get())).toMatchObject({
      form: { company: 'Acme' },
      'form aside': damaged,
    });
  });

  test('settings of a newer version are said to be unreadable, and are kept aside once one is changed', async () => {
    const newer = { ...DEFAULT_SETTINGS, version: 2, phrasing: 'on-mondays' };
    await storeSettings(stage, newer);
    const page = await openDraft(stage, 'gmail', DRAFT);
    await openList(page);
    const notice = list(page).getByText('What you had set could not be read');
    await notice.waitFor();
    await list(page).getByText('Settings').click();
    await list(page).getByLabel('Ask before').uncheck();
    await eventually(() => storedSettings(stage)).toEqual({ ...DEFAULT_SETTINGS, askBeforeSending: false });
    await eventually(() => notice.isVisible()).toBe(false);
    const aside = await stage.extensionPage.evaluate(() => browser.storage.sync.get());
    expect(aside['settings aside']).toEqual(newer);
  });

  test('two windows: each form fills the mail of its own', async () => {
    const first = await stage.openMail('gmail', 'new');
    const firstForm = await openPanel(first);
    const opening = stage.browser.context.waitForEvent('page');
    await stage.extensionPage.evaluate((url) => browser.windows.create({ url }), practiceUrl('gmail', 'signature'));
    const second = await opening;
    await sceneReady(second);
    const secondForm = await openPanel(second);
    await fillFacts(secondForm, { Company: 'Northlight' });
    const { text } = await insertDraft(secondForm);
    expect(authoredText((await composeState(second)).html)).toBe(text);
    expect(authoredText((await composeState(first)).html)).toBe('');
    await first.bringToFront();
    const other = await insertDraft(firstForm);
    expect(authoredText((await composeState(first)).html)).toBe(other.text);
    expect(authoredText((await composeState(second)).html)).toBe(text);
    await second.close();
  });
});
