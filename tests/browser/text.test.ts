import { describe, expect, test } from 'vitest';
import { AuthoredText } from '../../lib/webmail/text';
import { composeOf } from './compose';

/** Bodies as editors make them, and the text that a person sees in them. */
const BODIES: [what: string, html: string, text: string][] = [
  ['bare text, then blocks', 'One<div>two</div><div>three</div>', 'One\ntwo\nthree\n'],
  ['empty lines', '<div>One</div><div><br></div><div>two</div>', 'One\n\ntwo\n'],
  ['breaks', 'One<br>two<br><br>three', 'One\ntwo\n\nthree'],
  ['a break that only holds a line open', '<div>One<br></div><div>two</div>', 'One\ntwo\n'],
  ['nested blocks', '<div><div>One</div><div><p>two</p></div></div>three', 'One\ntwo\nthree'],
  ['runs', '<div>I am <b>very <i>much</i></b> here, <a href="#">see</a>.</div>', 'I am very much here, see.\n'],
  ['a list', '<ul><li>One</li><li>two</li></ul>', 'One\ntwo\n'],
  ['hard spaces and tabs', '<div>a&nbsp;b\tc</div>', 'a b c\n'],
  ['empty nodes', '<div><span></span>One<b></b></div><div></div><div>two</div>', 'One\ntwo\n'],
  [
    'what other extensions add',
    '<div>One <lt-mark>two</lt-mark><i data-grammarly-part>x</i>three</div>',
    'One three\n',
  ],
  ['a signature after the text', '<div>One</div><div id="signature">Me</div>', 'One\n'],
  ['a signature in the last block', '<div>One<br clear="all"><div><div id="signature">Me</div></div></div>', 'One\n'],
  ['a signature alone', '<div id="signature">Me</div>', ''],
];

describe('the authored text', () => {
  test.each(BODIES)('%s', (_, html, text) => {
    expect(new AuthoredText(composeOf(html)).text).toBe(text);
  });

  test.each(BODIES)('%s: every place in the text is a place in the page, and back', (_, html) => {
    const authored = new AuthoredText(composeOf(html));
    const { text } = authored;
    for (let at = 0; at < text.trimEnd().length; at++) {
      const caret = authored.toRange(at, at);
      expect(caret && authored.toOffset(caret.startContainer, caret.startOffset)).toBe(at);
      const word = /^\w+/.exec(text.slice(at))?.[0];
      const range = word && authored.toRange(at, at + word.length);
      if (range) expect(range.toString()).toBe(word);
    }
  });

  test('the words of a range are those of the text, over runs and lines', () => {
    const authored = new AuthoredText(composeOf('<div>I am <b>very</b> late</div><div>to this</div>'));
    expect(authored.toRange(5, 14)?.toString()).toBe('very late');
    expect(authored.toRange(10, 17)?.toString()).toBe('lateto');
    expect(authored.toRange(0, 99)).toBe(undefined);
  });

  test('a place outside the text has no offset', () => {
    const view = composeOf('<div>One</div><div id="signature">Me</div>');
    const authored = new AuthoredText(view);
    expect(authored.toOffset(document.getElementById('signature')?.firstChild ?? null, 1)).toBe(undefined);
    expect(authored.toOffset(document.body, 0)).not.toBe(1);
    expect(authored.toOffset(null, 0)).toBe(undefined);
  });

  test('an empty line has a place and an offset', () => {
    const view = composeOf('<div>One</div><div><br></div><div>two</div>');
    const authored = new AuthoredText(view);
    const line = view.body.children[1] as Element;
    expect(authored.toOffset(line, 0)).toBe(4);
    expect(authored.toRange(4, 4)?.startContainer).toBe(line);
  });

  test('takes in what is typed without reading the page anew', () => {
    const view = composeOf('<div>One <b>two</b></div><div>three</div>');
    const authored = new AuthoredText(view);
    const [one, two] = textNodes(view.body) as [Text, Text];
    one.data = 'Once\u00a0';
    two.data = 'upon a time';
    expect(authored.takeIn(new Set([two, one]))).toBe(true);
    expect(authored.text).toBe('Once upon a time\nthree\n');
    expect(authored.toRange(5, 9)?.toString()).toBe('upon');
    expect(authored.toOffset(two, 4)).toBe(9);
  });

  test.each(BODIES)('%s: what is taken in is what a new reading finds', (_, html) => {
    for (const typed of ['', ' ', 'and more', '\u00a0x', '\n']) {
      for (let index = 0; index < textNodes(composeOf(html).body).length; index++) {
        const view = composeOf(html);
        const authored = new AuthoredText(view);
        const node = textNodes(view.body)[index] as Text;
        node.data = typed;
        if (!authored.takeIn(new Set([node]))) continue;
        const anew = new AuthoredText(view);
        expect(authored.text).toBe(anew.text);
        for (let at = 0; at <= anew.text.length; at++) expect(authored.toPlaces(at, at)).toEqual(anew.toPlaces(at, at));
      }
    }
  });
});

function textNodes(body: HTMLElement): Node[] {
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const nodes: Node[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return nodes;
}
