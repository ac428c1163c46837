/** The bytes of a .docx file with these paragraphs; one that begins with `# ` is an item of a numbered list. */
export function makeDocx(paragraphs: readonly string[]): Uint8Array<ArrayBuffer> {
  return makeZip({
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/><Override PartName="/word/numbering.xml" ContentType="${WORD}.numbering+xml"/></Types>`,
    '_rels/.rels': relations({ id: 'rId1', type: 'officeDocument', target: 'word/document.xml' }),
    'word/_rels/document.xml.rels': relations({ id: 'rId1', type: 'numbering', target: 'numbering.xml' }),
    'word/document.xml': `${HEAD}<w:document ${NAMESPACE}><w:body>${paragraphs.map(paragraph).join('')}</w:body></w:document>`,
    'word/numbering.xml': `${HEAD}<w:numbering ${NAMESPACE}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
  });
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function relations({ id, type, target }: { id: string; type: string; target: string }): string {
  return `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="${id}" Type="${RELATION}/${type}" Target="${target}"/></Relationships>`;
}

function paragraph(text: string): string {
  const numbered = text.startsWith('# ');
  const list = numbered ? '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>' : '';
  const words = (numbered ? text.slice(2) : text).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<w:p>${list}<w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;
}

/** A zip file of these texts, stored as they are. */
export function makeZip(files: Record<string, string>): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const [name, text] of Object.entries(files)) {
    const [title, content] = [new TextEncoder().encode(name), new TextEncoder().encode(text)];
    // Version, no flags, stored, no time; then checksum, which nobody looks at, both sizes and the name's length.
    const about = [...short(20), ...short(0), ...short(0), ...long(0), ...long(0)];
    const sizes = [...long(content.length), ...long(content.length), ...short(title.length), ...short(0)];
    const entry = [...long(0x02014b50), ...short(20), ...about, ...sizes];
    directory.push(Uint8Array.of(...entry, ...short(0), ...short(0), ...short(0), ...long(0), ...long(at)), title);
    const local = Uint8Array.of(...long(0x04034b50), ...about, ...sizes);
    parts.push(local, title, content);
    at += local.length + title.length + content.length;
  }
  const length = directory.reduce((sum, part) => sum + part.length, 0);
  const count = Object.keys(files).length;
  const end = [...long(0x06054b50), ...long(0), ...short(count), ...short(count), ...long(length), ...long(at)];
  return joined([...parts, ...directory, Uint8Array.of(...end, ...short(0))]);
}

const short = (value: number) => [value & 0xff, (value >> 8) & 0xff];
const long = (value: number) => [...short(value & 0xffff), ...short(value >>> 16)];

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
