import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Highlights, type Mark } from '../../lib/session/check/highlights';

const LINES = 1000;
let closing: AbortController;
let scroller: HTMLElement;
let marks: Mark[];

/** A mail of many screens, with something to draw on every line. */
beforeEach(() => {
  closing = new AbortController();
  document.body.innerHTML = `<div style="height: 200px; overflow: auto"><div>${'<p>gonna</p>'.repeat(LINES)}</div></div>`;
  scroller = document.body.firstElementChild as HTMLElement;
  marks = [...document.querySelectorAll('p')].map((line) => {
    const range = document.createRange();
    range.selectNodeContents(line);
    return { range, level: 'warning' };
  });
});
afterEach(() => closing.abort());

const show = (shown: readonly Mark[]) => {
  const highlights = new Highlights(scroller.firstElementChild as HTMLElement, closing.signal);
  highlights.show(shown);
  return highlights;
};
/** By number of their line. */
const linesWhere = (is: (range: Range) => boolean) => marks.flatMap(({ range }, line) => (is(range) ? [line] : []));
const drawn = () => linesWhere((range) => CSS.highlights.get('bow-out-warning')?.has(range) ?? false);
const isLittleMore = () => drawn().length <= 1.5 * inSight().length + 2;
const inSight = () => {
  const { top, bottom } = scroller.getBoundingClientRect();
  return linesWhere((range) => {
    const box = range.getBoundingClientRect();
    return box.bottom > top && box.top < bottom;
  });
};

test('draws what is in sight and little more', () => {
  show(marks);
  expect(drawn()).toEqual(expect.arrayContaining(inSight()));
  expect(isLittleMore()).toBe(true);
});

test('draws in an editor that stands still in the window, whatever scrolls around it', () => {
  const editor = scroller.firstElementChild as HTMLElement;
  Object.assign(scroller.style, { height: '10px', marginTop: '5000px' });
  Object.assign(editor.style, { position: 'fixed', top: '0' });
  scroller.insertAdjacentHTML('beforeend', '<div style="height: 500px"></div>');
  show(marks);
  expect(drawn()).toContain(0);
  expect(drawn().length).toBeLessThan(LINES / 4);
});

test.each([LINES / 2, LINES - 1, 0])('draws line %i once it is scrolled to', async (line) => {
  show(marks);
  document.querySelectorAll('p')[line]?.scrollIntoView();
  await vi.waitFor(() => expect(drawn()).toEqual(expect.arrayContaining(inSight())));
  expect(inSight().length).toBeGreaterThan(1);
  expect(isLittleMore()).toBe(true);
});

test('draws what comes near because something else shrinks', async () => {
  show(marks);
  const last = LINES - 1;
  expect(drawn()).not.toContain(last);
  for (const line of [...document.querySelectorAll('p')].slice(3, -3)) line.style.display = 'none';
  await vi.waitFor(() => expect(drawn()).toContain(last));
});

test('draws nothing but what it is told, and nothing once closed', () => {
  const highlights = show(marks.slice(0, 3));
  expect(drawn()).toEqual([0, 1, 2]);
  highlights.show(marks.slice(1, 2));
  expect(drawn()).toEqual([1]);
  closing.abort();
  expect(drawn()).toEqual([]);
});
