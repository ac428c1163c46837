import { expect, test } from 'vitest';
import { checks } from '../../lib/catalog/checks';
import { provideChecks } from '../../lib/check/bare';
import { LiveCheck } from '../../lib/session/check/live-check';
import { DEFAULT_SETTINGS } from '../../lib/session/settings';
import { composeOf } from './compose';

provideChecks('en', checks.en);
provideChecks('nl', checks.nl);

const drawn = () => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
const checked = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
const rested = () => checked().then(() => new Promise((done) => setTimeout(() => setTimeout(done))));

function start(html: string, onState = () => {}) {
  const closing = new AbortController();
  const view = composeOf(html);
  const options = { settings: () => DEFAULT_SETTINGS, isOurs: () => false, onState };
  const live = new LiveCheck(view, options, closing.signal);
  return { view, closing, live };
}

test('what is typed is flagged, and what is taken out is not', async () => {
  const { view, closing } = start('<div>They are gonna answer.</div>');
  await expect.poll(drawn).toBe(1);
  const text = view.body.querySelector('div')?.firstChild as Text;
  text.data = 'They are going to answer.';
  await expect.poll(drawn).toBe(0);
  closing.abort();
});

test('whoever asks before an edit is checked is told of the text as it is', async () => {
  const { view, closing, live } = start('<div>They are going to answer.</div>');
  expect(live.state().flags).toEqual([]);
  (view.body.querySelector('div')?.firstChild as Text).data = 'They are gonna answer.';
  await Promise.resolve();
  expect(live.state().flags.map(({ quote }) => quote)).toEqual(['gonna']);
  closing.abort();
});

test('what is wrong is said in the language that the mail turns to', () => {
  const { view, closing, live } = start('<div>NEVER AGAIN!!!</div><div>I withdraw my acceptance of the offer.</div>');
  const said = () => live.run().flags.find(({ quote }) => quote === '!!!')?.message;
  const inEnglish = said();
  (view.body.lastElementChild?.firstChild as Text).data = 'Ik trek mijn aanvaarding van het aanbod in.';
  expect(inEnglish).toEqual(expect.any(String));
  expect(said()).toEqual(expect.any(String));
  expect(said()).not.toBe(inEnglish);
  closing.abort();
});

test('what was checked again before it was shown is shown once', async () => {
  let shown = 0;
  const { closing, live } = start('<div>They are gonna answer.</div>', () => {
    shown += 1;
  });
  await checked();
  live.run();
  await rested();
  expect(shown).toBe(1);
  closing.abort();
});

test.each([
  ['an edit', () => Promise.resolve()],
  ['its check', checked],
])('nothing is drawn any more once the mail is closed in the middle of %s', async (_, middle) => {
  const { view, closing } = start('<div>They are going to answer.</div>');
  await rested();
  (view.body.querySelector('div')?.firstChild as Text).data = 'They are gonna answer.';
  // Until the edit is known of.
  await Promise.resolve();
  await middle();
  closing.abort();
  await rested();
  expect(drawn()).toBe(0);
});
