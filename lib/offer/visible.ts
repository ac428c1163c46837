/** What opens and closes a part that no reader of the document sees: comments of HTML, Markdown and template languages. */
const COMMENTS: readonly [open: string, close: string][] = [
  ['<!--', '-->'],
  ['{{!--', '--}}'],
  ['{{!', '}}'],
  ['{#', '#}'],
  ['/*', '*/'],
  ['[//]: #', '\n'],
  ['[comment]: <>', '\n'],
];
const QUOTE_MARKS = /^[ \t]*(?:>[ \t]?)+/gm;
const DIVIDED_WORD = /(?<=\p{Ll})[-\u2010]\r?\n(?=\p{Ll})/gu;
/** The short words that French joins to the next one: "l'employeur", "d'essai". */
const ELISION = /(?<![\p{L}\p{N}])((?:[cdjlmnst]|(?:jus|lors|puis)?qu))['’](?=\p{L})/giu;
const SOFT_HYPHEN = '\u00ad';

/**
 * The same text, place for place, as a person would read it: comments and the marks of quoted mail are blank, and words
 * divided at the end of a line are whole.
 */
export function visibleText(text: string): string {
  return withoutComments(text)
    .replace(QUOTE_MARKS, (marks) => ' '.repeat(marks.length))
    .replace(DIVIDED_WORD, (hyphen) => SOFT_HYPHEN.repeat(hyphen.length));
}

/** The visible text, words joined by an elision apart. */
export function visibleWords(text: string): string {
  return visibleText(text).replace(ELISION, '$1 ');
}

/** A comment that is never closed hides nothing: the person pasted a part of a document. */
function withoutComments(text: string): string {
  const left: string[] = [];
  let from = 0;
  for (const { start, end } of commentsOf(text)) {
    left.push(text.slice(from, start), text.slice(start, end).replace(/[^\n]/g, ' '));
    from = end;
  }
  return left.join('') + text.slice(from);
}

function* commentsOf(text: string): Generator<{ start: number; end: number }> {
  const next = COMMENTS.map(([open]) => text.indexOf(open));
  for (let from = 0; ; ) {
    COMMENTS.forEach(([open], index) => {
      const at = next[index] as number;
      if (at >= 0 && at < from) next[index] = text.indexOf(open, from);
    });
    const first = next.reduce(
      (best, at, index) => (at >= 0 && (best < 0 || at < (next[best] as number)) ? index : best),
      -1,
    );
    const [open, close] = COMMENTS[first] ?? [];
    if (open === undefined || close === undefined) return;
    const start = next[first] as number;
    const closed = text.indexOf(close, start + open.length);
    if (closed < 0) next[first] = -1;
    else yield { start, end: closed + close.length };
    from = closed < 0 ? from : closed + close.length;
  }
}
