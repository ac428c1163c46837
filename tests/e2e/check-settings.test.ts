import { afterEach, describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/session/settings';
import {
  expectFlags,
  findings,
  forgetSettings,
  list,
  openDraft,
  openList,
  storedSettings,
  storeSettings,
} from './check';
import { eventually } from './eventually';
import { PAIRS, useStage } from './stage';

const RETRACTION = [
  'Dear Ms Anand,',
  '',
  'I withdraw my acceptance of your offer, my bad.',
  '',
  'Kind regards,',
  'Robin',
];
const OTHER = ['Hi all,', '', 'The meeting is on Monday, my bad.', '', 'Robin'];

describe.each(PAIRS)('%s, %s', (browser, webmail) => {
  const stage = useStage(browser);
  afterEach(() => forgetSettings(stage));

  test('phrasing: in every mail, only when retracting, never', async () => {
    const retraction = await openDraft(stage, webmail, RETRACTION);
    await expectFlags(retraction, ['my bad']);
    const other = await openDraft(stage, webmail, OTHER);
    await expectFlags(other, ['my bad']);

    await openList(other);
    await list(other).getByText('Settings').click();
    // By key: a choice that a script makes is none of the person's.
    await list(other).getByRole('combobox').press('ArrowDown');
    await eventually(() => list(other).locator('q').count()).toBe(0);
    await eventually(() => storedSettings(stage)).toEqual({ ...DEFAULT_SETTINGS, phrasing: 'retractions' });
    await retraction.bringToFront();
    await expectFlags(retraction, ['my bad']);

    await storeSettings(stage, { ...DEFAULT_SETTINGS, phrasing: 'never' });
    await eventually(() => findings(retraction)).toBe(1);
    await expectFlags(retraction, []);
  });

  test('what a retraction lacks is not named when that is turned off', async () => {
    const page = await openDraft(stage, webmail, RETRACTION);
    await openList(page);
    await list(page).getByRole('button', { name: 'Add a sentence' }).waitFor();
    await list(page).getByText('Settings').click();
    await list(page).getByLabel('Say what a retraction lacks').uncheck();
    await eventually(() => list(page).getByRole('button', { name: 'Add a sentence' }).count()).toBe(0);
    await eventually(() => storedSettings(stage)).toEqual({ ...DEFAULT_SETTINGS, moves: false });
    expect(await list(page).locator('q').allTextContents()).toEqual(['my bad']);
  });
});
