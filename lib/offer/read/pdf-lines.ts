/** A run of characters as a PDF places it; `hasEOL` ends its line. */
export interface Run {
  str: string;
  hasEOL: boolean;
  /** Left edge and baseline are its last two numbers, counted from the lower left corner. */
  transform: number[];
  width: number;
  height: number;
}

interface Line {
  text: string;
  left: number;
  right: number;
  baseline: number;
  height: number;
}

const ITEM =
  /^(?:[•‣▪◦*–-]\s|§|(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s|\d{1,2}(?:\.\d{1,2})+\.?\s|\([a-z\d]{1,3}\)\s|(?:article|artikel|clause|section)\s\d)/i;
/** Halves that keep their hyphen when the line ends on it. */
const KEEPS_HYPHEN = /(?:^|\P{L})(?:non|co|pre|post|ex|self|at|sign|long|short|full|part|re|on|pro)-$/iu;
const HYPHEN = /\p{L}-$/u;
const SMALL_START = /^\p{Ll}/u;
/** Of the height of the letters: lines of one paragraph stand closer together than this. */
const PARAGRAPH_GAP = 1.75;
/** Of the width of the page's text: a line that ends before this ends its paragraph, unless the next one goes on in small letters. */
const FULL_LINE = 0.7;

/** The paragraphs of one page: a PDF knows only runs of letters and where they stand. */
export function pageOf(runs: readonly Run[]): string {
  const lines = linesOf(runs);
  const width = Math.max(...lines.map(({ right }) => right)) - Math.min(...lines.map(({ left }) => left));
  let text = '';
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (!before) text = line.text;
    else if (!isSameParagraph(before, line, width)) text += `${isApart(before, line) ? '\n\n' : '\n'}${line.text}`;
    else text = joined(text, line.text);
  });
  return text;
}

function linesOf(runs: readonly Run[]): Line[] {
  const lines: Line[] = [];
  let line: Line | undefined;
  for (const { str, hasEOL, transform, width, height } of runs) {
    const [left = 0, baseline = 0] = transform.slice(4);
    if (str.trim()) {
      line ??= { text: '', left, right: left, baseline, height };
      line.right = Math.max(line.right, left + width);
      line.height = Math.max(line.height, height);
    }
    if (line) line.text += str;
    if (hasEOL && line) {
      lines.push({ ...line, text: line.text.replace(/\s+/g, ' ').trim() });
      line = undefined;
    }
  }
  if (line) lines.push({ ...line, text: line.text.replace(/\s+/g, ' ').trim() });
  return lines;
}

function isApart(before: Line, line: Line): boolean {
  return Math.abs(before.baseline - line.baseline) > PARAGRAPH_GAP * Math.min(before.height, line.height);
}

function isSameParagraph(before: Line, line: Line, width: number): boolean {
  if (isApart(before, line) || ITEM.test(line.text)) return false;
  return before.right - before.left >= FULL_LINE * width || SMALL_START.test(line.text);
}

function joined(before: string, line: string): string {
  if (!HYPHEN.test(before) || !SMALL_START.test(line)) return `${before} ${line}`;
  return (KEEPS_HYPHEN.test(before) ? before : before.slice(0, -1)) + line;
}
