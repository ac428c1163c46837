import { expect, test } from 'vitest';
import { replaceText } from '../../lib/webmail/replacement';
import { AuthoredText } from '../../lib/webmail/text';
import { composeOf } from './compose';

const SIGNATURE = '<div id="signature"><i>Me</i></div>';

/** Replaces `words` in a body with the caret at `caret` in the text. Returns the body and where the caret is then. */
function replace(html: string, words: string, replacement: string, caret = 0) {
  const view = composeOf(html);
  const before = new AuthoredText(view);
  const start = before.text.indexOf(words);
  const place = before.toRange(caret, caret);
  view.body.focus();
  if (place) document.getSelection()?.collapse(place.startContainer, place.startOffset);
  const took = replaceText(view, start, start + words.length, replacement);
  const { anchorNode, anchorOffset = 0 } = document.getSelection() ?? {};
  const after = new AuthoredText(view);
  return {
    took,
    view,
    html: view.body.innerHTML,
    text: after.text,
    caret: after.toOffset(anchorNode ?? null, anchorOffset),
  };
}

test.each([
  ['in a line', '<div>It is bad here.</div>', 'bad', 'good', '<div>It is good here.</div>'],
  ['first', '<div>bad here</div>', 'bad', 'good', '<div>good here</div>'],
  ['last', `<div>It is bad</div>${SIGNATURE}`, 'bad', 'good', `<div>It is good</div>${SIGNATURE}`],
  ['the whole line', '<div>bad</div><div>two</div>', 'bad', 'good', '<div>good</div><div>two</div>'],
  ['before a bold run', '<div>a bad<b> run</b></div>', 'bad', 'good', '<div>a good<b> run</b></div>'],
  ['after a link', '<div><a href="#">link</a> bad</div>', 'bad', 'good', '<div><a href="#">link</a> good</div>'],
  ['in a list', '<ul><li>bad one</li><li>two</li></ul>', 'bad', 'good', '<ul><li>good one</li><li>two</li></ul>'],
  ['left out', '<div>It is bad here.</div>', ' bad', '', '<div>It is here.</div>'],
])('%s: changes the words and nothing else, and goes back by one undo', (_, html, words, replacement, wanted) => {
  const done = replace(html, words, replacement);
  expect(done.took).toBe(true);
  // A space at the edge of a run may become a hard one.
  expect(done.html.replace('&nbsp;', ' ')).toBe(wanted);
  document.execCommand('undo');
  expect(done.view.body.innerHTML).toBe(html);
});

test.each([
  ['before the words', 2, 2],
  ['after the words', 12, 14],
  ['within the words', 7, 11],
])('the caret stays: %s', (_, caret, wanted) => {
  const done = replace('<div>It is bad here.</div>', 'bad', 'great', caret);
  expect(done.caret).toBe(wanted);
});

test('the caret stays on an empty line and in the signature', () => {
  expect(replace('<div>It is bad</div><div><br></div><div>x</div>', 'bad', 'great', 10).caret).toBe(12);
  const view = composeOf(`<div>It is bad.</div>${SIGNATURE}`);
  const me = document.getElementById('signature')?.firstChild?.firstChild as Text;
  view.body.focus();
  document.getSelection()?.collapse(me, 1);
  expect(replaceText(view, 6, 9, 'great')).toBe(true);
  expect(document.getSelection()?.anchorNode).toBe(me);
  expect(document.getSelection()?.anchorOffset).toBe(1);
});

test('a paragraph put in leaves the signature where it is', () => {
  const view = composeOf(`First.<div><br></div><div>Last.<br clear="all"><div>${SIGNATURE}</div></div>`);
  expect(replaceText(view, 0, 0, 'Dear you,\n\n')).toBe(true);
  expect(new AuthoredText(view).text.trimEnd()).toBe('Dear you,\n\nFirst.\n\nLast.');
  const end = new AuthoredText(view).text.trimEnd().length;
  expect(replaceText(view, end, end, '\n\nRegards')).toBe(true);
  expect(new AuthoredText(view).text.trimEnd()).toBe('Dear you,\n\nFirst.\n\nLast.\n\nRegards');
  expect(view.body.innerHTML).toContain(SIGNATURE);
});

test('where the editor takes nothing, nothing changes', () => {
  const view = composeOf('<div>It is bad here.</div>');
  view.body.addEventListener('beforeinput', (event) => event.preventDefault());
  const before = view.body.innerHTML;
  view.body.contentEditable = 'false';
  expect(replaceText(view, 6, 9, 'good')).toBe(false);
  expect(view.body.innerHTML).toBe(before);
});
