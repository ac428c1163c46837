import DocxWorker from './docx.worker?worker';
import { parseMarkup, textOf } from './markup';
import { ReadError, type Reading } from './reading';

/** Converted in a worker: it can be stopped, whatever the file holds. */
export async function docxText(bytes: Uint8Array, { signal }: Reading): Promise<string> {
  const worker = new DocxWorker();
  try {
    const markup = await new Promise<string | undefined>((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
      worker.onmessage = ({ data }) => resolve(data);
      worker.onerror = () => resolve(undefined);
      worker.postMessage(bytes.slice().buffer);
    });
    if (markup === undefined) throw new ReadError('broken');
    return textOf(parseMarkup(markup).body);
  } finally {
    worker.terminate();
  }
}
