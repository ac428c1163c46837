export interface PdfOptions {
  /** Asks for a password that nobody has. */
  locked?: boolean;
}

const [LEFT, TOP, SIZE, LINE] = [72, 780, 11, 14];

/** The bytes of a PDF with these lines on its pages; an empty line is left empty. */
export function makePdf(
  pages: readonly (readonly string[])[],
  { locked = false }: PdfOptions = {},
): Uint8Array<ArrayBuffer> {
  const first = 4;
  const numbers = pages.map((_, index) => first + 2 * index);
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${numbers.map((number) => `${number} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((lines, index) => {
      const page = `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents ${first + 2 * index + 1} 0 R >>`;
      const content = `BT /F ${SIZE} Tf ${LINE} TL ${LEFT} ${TOP} Td ${wrapped(lines)
        .map((line) => `(${escaped(line)}) Tj T*`)
        .join('\n')} ET`;
      return [page, `<< /Length ${content.length} >>\nstream\n${content}\nendstream`];
    }),
    ...(locked ? [`<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'5A'.repeat(32)}> /U <${'A5'.repeat(32)}> >>`] : []),
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  file += places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const lock = locked ? `/Encrypt ${objects.length} 0 R /ID [<00> <00>]` : '';
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${lock} >>\nstartxref\n${table}\n%%EOF`;
  return Uint8Array.from(file, (letter) => WINDOWS[letter] ?? letter.charCodeAt(0));
}

/** Letters that stand elsewhere in the encoding of the font than in Unicode. */
const WINDOWS: Record<string, number> = { '€': 0x80, '’': 0x92, '“': 0x93, '”': 0x94, '–': 0x96 };

/** Lines longer than the page is wide go on in the next one, as a word processor does it. */
function wrapped(lines: readonly string[]): string[] {
  return lines.flatMap((line) => line.match(/.{1,88}(?:\s|$)/g)?.map((part) => part.trim()) ?? ['']);
}

function escaped(line: string): string {
  return line.replace(/[\\()]/g, '\\$&');
}

/** A contract-like text of this many pages, with a number on each to know them by. */
export function longPages(count: number): string[][] {
  return Array.from({ length: count }, (_, index) => [
    `Page ${index + 1} of the agreement.`,
    ...Array.from(
      { length: 45 },
      (_, line) =>
        `${index + 1}.${line + 1} The employee works as agreed with the manager, in the office or elsewhere.`,
    ),
  ]);
}
