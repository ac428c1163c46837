import { afterEach, describe, expect, it } from 'vitest';
import { type ReadFailure, readFile } from '../../lib/offer/read';
import { pageText } from '../../lib/offer/read/web-page';
import { makeDocx, makeZip } from '../documents/docx';
import { longPages, makePdf } from '../documents/pdf';

declare global {
  interface Window {
    /** Set by hostile markup, if it ever ran. */
    ran?: boolean;
  }
}

const read = (content: BlobPart, signal = new AbortController().signal) =>
  readFile(new Blob([content]), { signal, onProgress: () => undefined });
const failureOf = (content: BlobPart): Promise<ReadFailure> =>
  read(content).then(
    (text) => Promise.reject(new Error(`was read: ${text.slice(0, 80)}`)),
    (error) => error.failure ?? Promise.reject(error),
  );

afterEach(() => expect(window.ran).toBeUndefined());

describe('a text file', () => {
  it('keeps its lines and loses what cannot be seen', async () => {
    expect(
      await read(
        'Dear Robin,\r\n\r\n\r\n\r\n1. You start\u00a0soon.  \r\n2. Wel\u00adcome\u0000\u200b!'.replace('\0', ''),
      ),
    ).toBe('Dear Robin,\n\n1. You start soon.\n2. Welcome!');
  });

  it.each([
    ['UTF-8', new TextEncoder().encode('café, € 4.350')],
    ['UTF-8 with a mark', new TextEncoder().encode('\ufeffcafé, € 4.350')],
    [
      'UTF-16',
      Uint8Array.from([
        0xff,
        0xfe,
        ...[...'café, € 4.350'].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]),
      ]),
    ],
    ['Windows', Uint8Array.from('café, \u0080 4.350', (c) => c.charCodeAt(0))],
  ])('is read in %s', async (_, bytes) => {
    expect(await read(bytes)).toBe('café, € 4.350');
  });
});

describe('markup', () => {
  it('becomes paragraphs, lines and numbered items', async () => {
    const text = await read(`<!doctype html><title>x</title><style>p{}</style><h1>Offer</h1><p>Dear
      Robin,</p><div>one<br>two</div><div><br></div><div>three</div>
      <ol start="3"><li><p>Salary</p></li><li>Start<ul><li>in May</li></ul></li></ol><ol type="a"><li>first</li></ol>
      <table><tr><td>Role</td><td>Analyst</td></tr></table><!-- Company: Gone --><p hidden>no</p><p style="display: none">no</p>`);
    expect(text).toBe(
      'Offer\n\nDear Robin,\n\none\ntwo\n\nthree\n\n3. Salary\n4. Start\n• in May\n\na. first\n\nRole Analyst',
    );
  });

  it('is inert, however hostile', async () => {
    const asked: string[] = [];
    const watcher = new PerformanceObserver((list) => asked.push(...list.getEntries().map(({ name }) => name)));
    watcher.observe({ type: 'resource' });
    const text = await read(
      `<html><body onload="ran=true"><img src="/hostile.png" onerror="ran=true"><script>ran=true</script><svg onload="ran=true">
      <iframe src="/hostile.html" srcdoc="<script>parent.ran=true</script>"></iframe></svg><link rel=stylesheet href=/hostile.css>
      <video src="/hostile.mp4" autoplay></video><p>The offer.<math><mi//xlink:href="javascript:ran=true"></p></body></html>`,
    );
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(text).toBe('The offer.');
    expect(asked.filter((name) => name.includes('hostile'))).toEqual([]);
    watcher.disconnect();
  });
});

describe('a stored mail', () => {
  it('says who wrote it and what, whatever its encoding', async () => {
    const text = await read(
      [
        'From: =?utf-8?Q?Zo=C3=AB_de_Wit?= <zoe@company.example>',
        'Subject: Your offer',
        'MIME-Version: 1.0',
        'Content-Type: text/html; charset=utf-8',
        'Content-Transfer-Encoding: quoted-printable',
        '',
        '<p>Dear Robin,</p><p>You start on 1=C2=A0May.<img src=3D"https://tracker.example/x.png"></p>',
      ].join('\r\n'),
    );
    expect(text).toBe(
      'From: Zoë de Wit <zoe@company.example>\nSubject: Your offer\n\nDear Robin,\n\nYou start on 1 May.',
    );
  });
});

describe('a PDF', () => {
  it('gives paragraphs back, page after page', async () => {
    const text = await read(
      makePdf([
        [
          'Employment agreement',
          '',
          '1. The employee starts work on 2 March 2026 as agreed with the employer and is bound',
          'to a probation period of one month, which both parties may end at once by a non-',
          'compete free notice.',
          '2. The salary is € 4.350 (gross) a month.',
        ],
        ['Signed in Zwolle.'],
      ]),
    );
    expect(text).toBe(
      'Employment agreement\n\n1. The employee starts work on 2 March 2026 as agreed with the employer and is bound to a probation period of one month, which both parties may end at once by a non-compete free notice.\n2. The salary is € 4.350 (gross) a month.\n\nSigned in Zwolle.',
    );
  });

  it('says how far it is, and stops when asked', async () => {
    const steps: number[] = [];
    const cancel = new AbortController();
    const reading = readFile(new Blob([makePdf(longPages(60))]), {
      signal: cancel.signal,
      onProgress(done) {
        steps.push(done);
        if (steps.length === 3) cancel.abort();
      },
    });
    await expect(reading).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
    expect(steps).toEqual([1 / 60, 2 / 60, 3 / 60]);
  });

  it('of 300 pages is read, of 301 it is not', async () => {
    const text = await read(makePdf(Array.from({ length: 300 }, (_, page) => [`This is page ${page + 1}.`])));
    expect(text.split('\n\n')).toHaveLength(300);
    expect(await failureOf(makePdf(Array.from({ length: 301 }, () => ['Page'])))).toBe('tooLong');
  });
});

describe('a Word document', () => {
  it('gives paragraphs and the numbers of its list', async () => {
    const text = await read(
      makeDocx(['Agreement <b> & co', '# The employee starts in May.', '# Notice is one month.', 'Signed.']),
    );
    expect(text).toBe('Agreement <b> & co\n\n1. The employee starts in May.\n2. Notice is one month.\n\nSigned.');
  });

  it('stops when asked', async () => {
    const cancel = new AbortController();
    const reading = read(makeDocx(Array.from({ length: 20_000 }, () => 'A paragraph.')), cancel.signal);
    setTimeout(() => cancel.abort(), 20);
    await expect(reading).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
  });
});

describe('what cannot be read is told apart', () => {
  it.each<[string, () => BlobPart, ReadFailure]>([
    ['a file over 20 MB', () => new Uint8Array(20 * 1024 * 1024 + 1).fill(65), 'tooBig'],
    ['a text of more than 300 pages', () => 'Word '.repeat(320_000), 'tooLong'],
    ['a picture', () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]), 'wrongType'],
    ['a spreadsheet', () => makeZip({ 'xl/workbook.xml': '<x/>' }), 'wrongType'],
    ['rich text', () => '{\\rtf1\\ansi Dear Robin}', 'wrongType'],
    ['an old Word file', () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'wrongType'],
    [
      'a locked Word file',
      () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...[...'EncryptedPackage'].flatMap((c) => [c.charCodeAt(0), 0])]),
      'locked',
    ],
    ['a locked PDF', () => makePdf([['Secret.']], { locked: true }), 'locked'],
    ['a broken PDF', () => '%PDF-1.7\nthis is no PDF', 'broken'],
    ['half a Word file', () => makeDocx(['Agreement']).slice(0, 400), 'broken'],
    ['a Word file with other things in it', () => makeZip({ 'word/document.xml': 'no markup' }), 'broken'],
    ['a scan', () => makePdf([[], []]), 'noText'],
    ['an empty file', () => '', 'noText'],
  ])('%s', async (_, content, failure) => {
    expect(await failureOf(content())).toBe(failure);
  });
});

describe('a web page', () => {
  const OFFER = 'Northlight Analytics is looking for a Senior Data Analyst who starts on 2 March 2026. '.repeat(5);
  const page = (content: string) =>
    `<html><head><title>Senior Data Analyst</title></head><body><nav><a href="/">Home</a> <a href="/jobs">Jobs</a></nav>${content}<footer>Cookies</footer></body></html>`;

  it('is read without what stands around it', () => {
    const text = pageText(page(`<article><h1>Senior Data Analyst</h1><p>${OFFER}</p><p>${OFFER}</p></article>`));
    expect(text).toContain('Senior Data Analyst\n\n');
    expect(text).toContain(OFFER.trim());
    expect(text).not.toContain('Cookies');
  });

  it('with few words is read whole', () => {
    expect(pageText(page('<p>You start in May.</p>'))).toContain('You start in May.');
  });

  it('without text says so', () => {
    expect(() => pageText('<img src=x onerror="ran=true">')).toThrow(expect.objectContaining({ failure: 'noText' }));
  });
});
