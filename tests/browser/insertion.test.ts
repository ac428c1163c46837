import { afterEach, describe, expect, it } from 'vitest';
import type { ComposeView } from '../../lib/webmail/adapter';
import { gmail } from '../../lib/webmail/gmail';
import { insertText } from '../../lib/webmail/insertion';
import { authoredText, isOccupied } from '../../lib/webmail/text';
import { GMAIL_COMPOSE } from './pages';

const LETTER = 'Dear Ms Jansen,\n\nI withdraw my acceptance.\nThank you <b>all</b> & more.\n\nKind regards,\nRobin';
const SIGNATURE = '<br clear="all"><div><div class="gmail_signature">Robin<br>Utrecht</div></div>';
const QUOTE = '<div class="gmail_quote">On Monday you wrote:<blockquote>Welcome</blockquote></div>';

afterEach(() => document.body.replaceChildren());

function compose(body: string): ComposeView {
  document.body.innerHTML = GMAIL_COMPOSE;
  const editor = document.querySelector<HTMLElement>('[role="textbox"]') as HTMLElement;
  editor.innerHTML = body;
  return gmail.compose(editor) as ComposeView;
}

describe('insertText', () => {
  it.each([
    ['an empty body', ''],
    ['an empty line', '<div><br></div>'],
    ['a signature alone', SIGNATURE],
    ['a line and a signature', `<div><br></div>${SIGNATURE}`],
    ['signature and quote', `<div><br></div>${SIGNATURE}<br>${QUOTE}`],
    ['text in the block of the signature', `Hi,<div><br></div><div>Robin${SIGNATURE}</div>`],
    ['bold and links', `<div>Hi <b>you</b> <a href="#">there</a></div>${SIGNATURE}`],
  ])('writes into %s, keeps what is not the person’s, and undoes exactly', (_, body) => {
    const view = compose(body);
    const before = view.body.innerHTML;
    const foreign = [...view.body.querySelectorAll('.gmail_signature, .gmail_quote')].map(({ outerHTML }) => outerHTML);
    const insertion = insertText(view, LETTER, 'replace');
    expect(insertion.took).toBe(true);
    expect(authoredText(view)).toBe(LETTER);
    expect([...view.body.querySelectorAll('.gmail_signature, .gmail_quote')].map(({ outerHTML }) => outerHTML)).toEqual(
      foreign,
    );
    expect(insertion.changed()).toBe(false);
    expect(insertion.undo()).toBe(true);
    expect(view.body.innerHTML).toBe(before);
  });

  it('puts the letter above the person’s own text', () => {
    const view = compose(`<div>Hello</div><div>there</div>${SIGNATURE}`);
    expect(insertText(view, LETTER, 'above').took).toBe(true);
    expect(authoredText(view)).toBe(`${LETTER}\n\nHello\nthere`);
  });

  it('notices what the person changes afterwards', () => {
    const view = compose('<div><br></div>');
    const insertion = insertText(view, LETTER, 'replace');
    document.execCommand('insertText', false, 'x');
    expect(insertion.changed()).toBe(true);
  });

  it('writes into the page itself where the editor takes no commands', () => {
    const view = compose(`<div><br></div>${SIGNATURE}`);
    view.body.addEventListener('beforeinput', (event) => event.preventDefault());
    const { execCommand } = document;
    document.execCommand = () => false;
    try {
      expect(insertText(view, LETTER, 'replace').took).toBe(true);
      expect(authoredText(view)).toBe(LETTER);
    } finally {
      document.execCommand = execCommand;
    }
  });

  it('leaves the compose as it was where the editor refuses, and says so', () => {
    const body = `<div>Mine</div>${SIGNATURE}`;
    const view = compose(body);
    const before = view.body.innerHTML;
    // An editor that puts its own state back at every input.
    view.body.addEventListener('input', () => {
      if (view.body.innerHTML !== before) view.body.innerHTML = before;
    });
    expect(insertText(view, LETTER, 'replace').took).toBe(false);
    expect(view.body.innerHTML).toBe(before);
  });
});

describe('isOccupied', () => {
  it.each([
    ['<div><br></div>', false],
    [SIGNATURE, false],
    [`<div>&nbsp;</div>${SIGNATURE}${QUOTE}`, false],
    ['<div>x</div>', true],
    ['<div><img alt=""></div>', true],
  ])('%s: %s', (body, occupied) => {
    expect(isOccupied(compose(body))).toBe(occupied);
  });
});
