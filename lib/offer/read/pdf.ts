import { getDocument, PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';
import PdfWorker from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?worker';
import { pageOf, type Run } from './pdf-lines';
import { MOST_PAGES, ReadError, type Reading } from './reading';

/** Text alone is asked for, and nothing is to be fetched, compiled or drawn for it. */
const SETTINGS = {
  isEvalSupported: false,
  useWasm: false,
  useWorkerFetch: false,
  disableFontFace: true,
  useSystemFonts: false,
  isImageDecoderSupported: false,
  isOffscreenCanvasSupported: false,
  enableXfa: false,
  verbosity: 0,
};

/** The text of a PDF, a paragraph a line. Throws `ReadError`, or the signal's reason. */
export async function pdfText(bytes: Uint8Array, { signal, onProgress }: Reading): Promise<string> {
  const port = new PdfWorker();
  const worker = PDFWorker.create({ port, verbosity: SETTINGS.verbosity });
  const loading = getDocument({ ...SETTINGS, data: bytes, worker });
  const stopped = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  const read = async () => {
    const document = await loading.promise;
    if (document.numPages > MOST_PAGES) throw new ReadError('tooLong');
    const pages: string[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      signal.throwIfAborted();
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(pageOf(items.filter((item): item is typeof item & Run => 'str' in item)));
      page.cleanup();
      onProgress(number / document.numPages);
    }
    return pages.filter(Boolean).join('\n\n');
  };
  try {
    return await Promise.race([read(), stopped]);
  } catch (error) {
    throw error instanceof Error && error.name in FAILURES ? new ReadError(FAILURES[error.name] ?? 'broken') : error;
  } finally {
    // Not waited for: a worker in the middle of a page answers late, and is ended all the same.
    loading.destroy().catch(() => undefined);
    worker.destroy();
    port.terminate();
  }
}

const FAILURES: Record<string, 'locked' | 'broken'> = {
  PasswordException: 'locked',
  InvalidPDFException: 'broken',
  FormatError: 'broken',
  UnknownErrorException: 'broken',
};
