import '../../entrypoints/webmail.content/page.css';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CheckState } from '../../lib/session/check/live-check';
import { guardSending } from '../../lib/session/check/send-guard';
import type { ComposeView } from '../../lib/webmail/adapter';
import { composeOf } from './compose';
import { press } from './keyboard';

const LACKING = {
  text: '',
  flags: [],
  review: { intent: 'retraction', moves: { withdrawal: true, gratitude: false, apology: true } },
} as unknown as CheckState;

let closing: AbortController;
let sent: string[];
let view: ComposeView;
beforeEach(() => {
  closing = new AbortController();
  sent = [];
  view = composeOf('<div>x</div>');
});
afterEach(() => closing.abort());

function guard(check: () => CheckState): void {
  view.send()?.addEventListener('click', () => sent.push('click'));
  guardSending(
    view,
    { t: (key) => key, isOn: () => true, check, theme: () => 'light', onAsk: () => {} },
    closing.signal,
  );
}

const question = () => document.querySelector('bow-out')?.shadowRoot;

async function pressSend(): Promise<void> {
  view.send()?.focus();
  await press('Enter');
}

test('holds a retraction that lacks something, and asks no second time', async () => {
  guard(() => LACKING);
  await pressSend();
  expect(sent).toEqual([]);
  expect(question()?.activeElement?.textContent).toBe('goBack');
  await press('Escape');
  expect(question()).toBeFalsy();
  await pressSend();
  expect(sent).toEqual(['click']);
});

test('sends as asked when the check fails', async () => {
  guard(() => {
    throw new Error('broken');
  });
  await pressSend();
  expect(sent).toEqual(['click']);
  expect(question()).toBeFalsy();
});
