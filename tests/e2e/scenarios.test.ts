import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import type { ComposeInfo, InsertOutcome, UndoOutcome } from '../../lib/session/commands';
import type { ComposeState } from '../practice/api';
import { OUTLOOK_HOSTS } from '../practice/hosts';
import { SCENARIOS, type Scene, scenariosOf } from '../practice/scenarios';
import { findings } from './check';
import { eventually } from './eventually';
import { authoredText, composeState, foreignPart, retractButtons } from './mail';
import { BROWSERS, type Stage, useStage, WEBMAILS } from './stage';

/** Something to object to, so that the live check has something to say. */
const LETTER = {
  subject: 'Withdrawing my acceptance',
  text: 'Hi Priya,\n\nUnfortunately I have to back out because something way better came up.\n\nCheers,\nRobin',
};

describe.each(BROWSERS)('%s', (browser) => {
  const stage = useStage(browser);

  describe.each(WEBMAILS)('%s', (webmail) => {
    test.each(scenariosOf(webmail))('%s: a button for each compose, a letter that arrives and goes', async (name) => {
      const page = await stage.openMail(webmail, name);
      await judge(stage, page, SCENARIOS[name]);
    });
  });

  test.each(OUTLOOK_HOSTS.slice(1))('%s is Outlook too', async (host) => {
    const page = await stage.openMail('outlook', 'new', 'light', host);
    await judge(stage, page, SCENARIOS.new);
  });

  test('the next draft in the same editor starts anew', async () => {
    const page = await stage.openMail('outlook', 'new');
    await retractButtons(page).waitFor();
    const [first] = await list(stage);
    expect(await insert(stage, first?.id ?? '')).toBe('inserted');
    await page.evaluate(() => window.practice.openCompose({ reuse: true, signature: true }));
    await eventually(async () => (await list(stage)).map(({ id }) => id !== first?.id)).toEqual([true]);
    await eventually(() => retractButtons(page).count()).toBe(1);
    expect(await page.getByRole('button', { name: 'Undo', exact: true }).count()).toBe(0);
    expect(await insert(stage, first?.id ?? '')).toBe('gone');
    expect((await composeState(page)).html).not.toContain('back out');
  });
});

async function judge(stage: Stage, page: Page, { composes, trap }: Scene): Promise<void> {
  const wanted = trap ? 0 : composes.filter(({ reuse }, index) => !composes[index + 1]?.reuse || reuse).length;
  await eventually(async () => (await list(stage)).length).toBe(wanted);
  if (composes.some(({ shown }) => shown === 'minimised')) {
    expect(await retractButtons(page).count()).toBe(0);
    await page.getByRole('button', { name: 'Minimize' }).click();
  }
  expect(await retractButtons(page).count()).toBe(wanted);
  const open = await list(stage);
  for (const { id } of open) {
    const untouched = await states(page);
    if (composes.at(-1)?.lines)
      expect(await insert(stage, id), 'text of the person is asked about first').toBe('occupied');
    expect(await insert(stage, id)).toBe('inserted');
    const changed = (await states(page)).filter(({ html }, index) => html !== untouched[index]?.html);
    expect(changed.length).toBe(1);
    const [after] = changed as [ComposeState];
    const before = untouched.find((state) => state.id === after.id) as ComposeState;
    if (composes.some(({ plain }) => plain)) expect(after.html).toBe(`${LETTER.text}\n\n${before.html.trimStart()}`);
    else expect(authoredText(after.html)).toBe(LETTER.text);
    expect(after.html).toContain(foreignPart(before.html));
    expect(after.saved?.parts[0]).toContain('way better came up');
    if (open.length === 1) await eventually(() => findings(page)).toBeGreaterThan(0);
    expect(await undo(stage, id)).toBe('undone');
    expect((await states(page)).map(({ html }) => html)).toEqual(untouched.map(({ html }) => html));
  }
}

/** Every compose as it is now, and as the webmail stored it. */
function states(page: Page): Promise<ComposeState[]> {
  return page.evaluate(() => {
    window.practice.save();
    return window.practice.composes();
  });
}

const list = (stage: Stage) => command<ComposeInfo[]>(stage, { name: 'list' });
const insert = (stage: Stage, compose: string) =>
  command<InsertOutcome>(stage, { name: 'insert', compose, draft: LETTER, existing: 'replace' });
const undo = (stage: Stage, compose: string) => command<UndoOutcome>(stage, { name: 'undo', compose, anyway: false });

/** What panel and popup would send to the tab opened last, and the answer. */
async function command<Result>({ extensionPage }: Stage, asked: object): Promise<Result> {
  const reply = await extensionPage.evaluate(async (request) => {
    const tab = Math.max(...(await browser.tabs.query({})).map(({ id }) => id));
    return browser.runtime.sendMessage({ kind: 'command', command: request, tab });
  }, asked);
  return (reply as { value?: Result }).value ?? ([] as Result);
}
