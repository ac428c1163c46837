import { afterEach, beforeEach, expect, test } from 'vitest';
import { ComposeSessions } from '../../lib/session';
import type { ComposeInfo, DraftText, Existing } from '../../lib/session/commands';
import { DEFAULT_SETTINGS } from '../../lib/session/settings';
import { gmail } from '../../lib/webmail/gmail';
import { GMAIL_COMPOSE } from './pages';

const LETTER = { subject: 'Withdrawing', text: 'Dear Ms Anand,\n\nI withdraw.' };
const OTHER = { subject: 'Withdrawing', text: 'Dear Ms Anand,\n\nI have decided otherwise.' };
const MINE = 'What I wrote';

let stop = new AbortController();
let sessions: ComposeSessions;
beforeEach(() => {
  stop = new AbortController();
  document.body.innerHTML = GMAIL_COMPOSE;
  const t = (key: string) => key;
  const settings = () => DEFAULT_SETTINGS;
  const context = {
    t,
    settings,
    settingsTrouble: () => undefined,
    rulesReady: async () => false,
    changeSettings() {},
    openWindow() {},
  };
  sessions = new ComposeSessions(gmail, { ...context, panelUrl: () => 'about:blank' }, stop.signal);
});
afterEach(() => {
  stop.abort();
  document.body.replaceChildren();
});

const body = () => document.querySelector<HTMLElement>('[role="textbox"]') as HTMLElement;
const lines = () => [...body().children].map((line) => line.textContent);
const write = (html: string) => {
  body().innerHTML = html;
};

async function onlyCompose(): Promise<ComposeInfo> {
  const [compose] = await sessions.perform({ name: 'list' });
  return compose as ComposeInfo;
}

/** As a message to the one open compose. */
async function message(draft: DraftText = LETTER, existing?: Existing) {
  const { id } = await onlyCompose();
  return () => sessions.perform({ name: 'insert', compose: id, draft, ...(existing ? { existing } : {}) });
}
const undo = async () => sessions.perform({ name: 'undo', compose: (await onlyCompose()).id });

test('doubled: the letter is in the mail once, and one undo takes it back', async () => {
  const insert = await message();
  expect([await insert(), await insert()]).toEqual(['inserted', 'inserted']);
  expect(lines()).toEqual(['Dear Ms Anand,', '', 'I withdraw.']);
  expect(await undo()).toBe('undone');
  expect(lines()).toEqual(['']);
  expect(await undo()).toBe('refused');
});

test('doubled above a text: both are in the mail once', async () => {
  write(`<div>${MINE}</div>`);
  const insert = await message(LETTER, 'above');
  expect([await insert(), await insert()]).toEqual(['inserted', 'inserted']);
  expect(lines()).toEqual(['Dear Ms Anand,', '', 'I withdraw.', '', MINE]);
});

test('the answer lost: asking again puts in nothing twice', async () => {
  write(`<div>${MINE}</div>`);
  await (await message(LETTER, 'above'))();
  expect(await (await message())()).toBe('inserted');
  expect(lines()).toEqual(['Dear Ms Anand,', '', 'I withdraw.', '', MINE]);
});

test('another letter above the same text takes the place of the first, and is undone to it', async () => {
  write(`<div>${MINE}</div>`);
  const before = body().innerHTML;
  await (await message(LETTER, 'above'))();
  expect(await (await message(OTHER))()).toBe('inserted');
  expect(lines()).toEqual(['Dear Ms Anand,', '', 'I have decided otherwise.', '', MINE]);
  expect(await undo()).toBe('undone');
  expect(lines()).toEqual(['Dear Ms Anand,', '', 'I withdraw.', '', MINE]);
  expect(await undo()).toBe('undone');
  expect(body().innerHTML).toBe(before);
});

test('late: leave to replace a text is not leave to replace what was written since', async () => {
  write(`<div>${MINE}</div>`);
  expect(await (await message())()).toBe('occupied');
  const replace = await message(LETTER, 'replace');
  write(`<div>${MINE} and more</div>`);
  expect(await replace()).toBe('occupied');
  expect(lines()).toEqual([`${MINE} and more`]);
  expect(await replace()).toBe('inserted');
  expect(lines()).toEqual(['Dear Ms Anand,', '', 'I withdraw.']);
});

test('too late: the mail was closed', async () => {
  const insert = await message();
  document.body.replaceChildren();
  await new Promise((resolve) => setTimeout(resolve));
  expect(await insert()).toBe('gone');
});

test('the mail is closed in the middle', async () => {
  const insert = await message();
  const closed = body();
  closed.addEventListener('input', () => document.body.replaceChildren(), { once: true });
  expect(await insert()).toBe('gone');
  expect(closed.textContent).toBe('');
});

test('the panel closed in the middle: the letter arrives, and the next panel undoes it', async () => {
  const { id } = await onlyCompose();
  body().addEventListener('input', () => void sessions.perform({ name: 'close', compose: id }), { once: true });
  expect(await (await message())()).toBe('inserted');
  expect(await undo()).toBe('undone');
  expect(lines()).toEqual(['']);
});

test('no compose can be named without its id, and no id be guessed', async () => {
  const { id } = await onlyCompose();
  expect(id).toMatch(/^[\da-f-]{36}$/);
  expect(document.documentElement.outerHTML).not.toContain(id);
  expect(await sessions.perform({ name: 'insert', compose: 'compose-1', draft: LETTER })).toBe('gone');
});
