import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { card, expectFlags, findings, openDraft, putCaret, signatureOf, textWithCaret } from './check';
import { eventually } from './eventually';
import { authoredText, bodies, composeState } from './mail';
import { BROWSERS, useStage, WEBMAILS } from './stage';

interface Case {
  what: string;
  line: string;
  /** The words flagged, and the button pressed for them. */
  words: string;
  press: string;
  becomes: string;
}

const LEAVE_OUT = 'Leave out';
const CASES: Case[] = [
  {
    what: 'first in a line',
    line: 'My bad for this.',
    words: 'My bad',
    press: 'I apologise',
    becomes: 'I apologise for this.',
  },
  {
    what: 'last in a line',
    line: 'This is what we gonna',
    words: 'gonna',
    press: 'going to',
    becomes: 'This is what we going to',
  },
  {
    what: 'with a capital',
    line: 'Gonna write soon.',
    words: 'Gonna',
    press: 'going to',
    becomes: 'Going to write soon.',
  },
  {
    what: 'beside another',
    line: 'I am gonna wanna go.',
    words: 'wanna',
    press: 'want to',
    becomes: 'I am gonna want to go.',
  },
  { what: 'before a stop', line: 'This is nice lol.', words: 'lol', press: LEAVE_OUT, becomes: 'This is nice.' },
  {
    what: 'between commas',
    line: 'They wrote, tbh, in May.',
    words: 'tbh',
    press: LEAVE_OUT,
    becomes: 'They wrote in May.',
  },
  {
    what: 'opening a sentence',
    line: 'Tbh, they wrote it.',
    words: 'Tbh',
    press: LEAVE_OUT,
    becomes: 'They wrote it.',
  },
  {
    what: 'a sentence of its own',
    line: 'They wrote. Lol! More later.',
    words: 'Lol',
    press: LEAVE_OUT,
    becomes: 'They wrote. More later.',
  },
  {
    what: 'in the middle',
    line: 'They wrote kinda late.',
    words: 'kinda',
    press: LEAVE_OUT,
    becomes: 'They wrote late.',
  },
  { what: 'a picture at the end', line: 'They wrote it :)', words: ':)', press: LEAVE_OUT, becomes: 'They wrote it' },
];

describe.each(BROWSERS)('%s', (browser) => {
  const stage = useStage(browser);

  describe.each(WEBMAILS)('%s', (webmail) => {
    test('each replacement changes its words alone, is saved, and goes back by one Ctrl+Z', async () => {
      const lines = CASES.map(({ line }) => line);
      const page = await openDraft(stage, webmail, lines, { signature: true });
      await eventually(() => findings(page)).toBeGreaterThanOrEqual(CASES.length);
      for (const [index, { words, press, line, becomes, what }] of CASES.entries()) {
        const before = await composeState(page);
        await putCaret(page, line, line.indexOf(words));
        await card(page).getByRole('button', { name: press, exact: true }).press('Enter');
        const wanted = lines.with(index, becomes).join('\n');
        const after = await composeState(page);
        expect(authoredText(after.html), what).toBe(wanted);
        expect(authoredText(after.saved?.parts[0] ?? ''), what).toBe(wanted);
        expect(signatureOf(after.html), what).toBe(signatureOf(before.html));
        await page.keyboard.press('Control+z');
        await eventually(async () => (await composeState(page)).html).toBe(before.html);
      }
    });

    test('the caret stays at its place in the text', async () => {
      const page = await openDraft(stage, webmail, ['Dear team,', '', 'I am gonna go.', 'Best, Robin']);
      await eventually(() => findings(page)).toBe(1);
      for (const [words, offset, caret] of [
        ['Dear team', 4, 'Dear| team,I am going to go.Best, Robin'],
        ['I am', 2, 'Dear team,I |am going to go.Best, Robin'],
        ['go.', 1, 'Dear team,I am going to g|o.Best, Robin'],
        ['Robin', 5, 'Dear team,I am going to go.Best, Robin|'],
      ] as const) {
        await putCaret(page, words, offset);
        await applyByMouse(page, 'gonna', 'going to');
        await eventually(() => textWithCaret(page)).toBe(caret);
        await page.keyboard.type('x');
        await eventually(() => textWithCaret(page)).toBe(caret.replace('|', 'x|'));
        await page.keyboard.press('Backspace');
        await putCaret(page, 'going to');
        await page.evaluate(() => {
          const { anchorNode, anchorOffset = 0 } = document.getSelection() ?? {};
          if (anchorNode)
            document.getSelection()?.setBaseAndExtent(anchorNode, anchorOffset, anchorNode, anchorOffset + 8);
        });
        await page.keyboard.type('gonna');
      }
    });

    test('formatting around the words stays: list, bold, link', async () => {
      const page = await openDraft(stage, webmail, ['Dear team', 'One', 'Two', 'Three', 'Four']);
      await bodies(page).evaluate((body: HTMLElement) => {
        const line = (text: string) =>
          [...body.querySelectorAll('div')].findLast((div) => div.textContent === text) as Element;
        const [list, bold, link, part] = [line('One'), line('Two'), line('Three'), line('Four')];
        const make = (tag: string, text: string, props = {}) =>
          Object.assign(document.createElement(tag), { textContent: text, ...props });
        const ul = document.createElement('ul');
        ul.append(make('li', 'A first point'), make('li', 'We are gonna go'));
        list.replaceWith(ul);
        bold.replaceChildren('I am ', make('b', 'very'), ' gonna ', make('b', 'go'));
        link.replaceChildren('See ', make('a', 'the site', { href: 'https://example.com/' }), ', my bad');
        part.replaceChildren('They are gon', make('i', 'na go'));
        body.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
      });
      await eventually(() => findings(page)).toBe(4);
      const before = (await composeState(page)).html;
      for (const words of ['gonna go', ' gonna ', 'my bad', 'They are gon']) {
        await putCaret(page, words, words === 'They are gon' ? 11 : words === ' gonna ' ? 2 : 1);
        await card(page).locator('.better').first().press('Enter');
        await eventually(() => card(page).count()).toBe(0);
      }
      const wanted = before
        .replace('We are gonna go', 'We are going to go')
        .replace('</b> gonna <b', '</b> going to <b')
        .replace('my bad', 'I apologise')
        .replace(/gon<i([^>]*)>na go/, 'going to<i$1> go');
      expect(spaces((await composeState(page)).html)).toBe(spaces(wanted));
      await eventually(() => findings(page)).toBe(0);
    });

    test('signature and quote stay as they are, right after the words changed', async () => {
      const page = await stage.openMail(webmail, 'reply-full');
      await bodies(page).press('Control+Home');
      await page.keyboard.type('They are gonna wanna. My bad');
      await expectFlags(page, ['gonna', 'wanna', 'My bad']);
      const foreign = signatureOf((await composeState(page)).html);
      expect(foreign).not.toBe('');
      for (const words of ['My bad', 'wanna', 'gonna']) {
        await putCaret(page, words, 1);
        await card(page).locator('.better').first().press('Enter');
        await eventually(() => card(page).count()).toBe(0);
      }
      const after = await composeState(page);
      expect(authoredText(after.html)).toBe('They are going to want to. I apologise');
      expect(signatureOf(after.html)).toBe(foreign);
    });

    test('what was shown before an edit still hits its own words', async () => {
      const page = await openDraft(stage, webmail, ['They are gonna go, gonna eat.']);
      await eventually(() => findings(page)).toBe(2);
      await putCaret(page, 'gonna eat', 1);
      await card(page).waitFor();
      await bodies(page).evaluate((body: HTMLElement) => {
        const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
        (walker.nextNode() as Text).insertData(0, 'Well, now, ');
      });
      await card(page).getByRole('button', { name: 'going to' }).press('Enter');
      await eventually(async () => authoredText((await composeState(page)).html)).toBe(
        'Well, now, They are gonna go, going to eat.',
      );
    });
  });
});

async function applyByMouse(page: Page, words: string, replacement: string): Promise<void> {
  const box = await bodies(page).evaluate((body: HTMLElement, wanted) => {
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = (node as Text).data.indexOf(wanted);
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + wanted.length);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }
    throw new Error(`no ${wanted}`);
  }, words);
  await page.mouse.move(box.x, box.y, { steps: 2 });
  await card(page).getByRole('button', { name: replacement, exact: true }).click();
}

/** Editors turn the spaces at the edges of a run into hard ones and back. */
function spaces(html: string): string {
  return html.replaceAll('&nbsp;', ' ').replace(/ elementToProof/g, '');
}
