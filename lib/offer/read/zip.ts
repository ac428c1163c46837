import { ReadError } from './reading';

const END_MARK = 0x06054b50;
const ENTRY_MARK = 0x02014b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
/** A small file can be made to unpack into more than a machine holds. */
const MOST_UNPACKED = 200 * 1024 * 1024;

/** The names of the files in a zip file, from its directory. Throws `ReadError` where there is none that can be read. */
export function fileNames(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const names: string[] = [];
  let at = view.getUint32(end + 16, true);
  let unpacked = 0;
  for (let count = view.getUint16(end + 10, true); count > 0; count--) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY_MARK) throw new ReadError('broken');
    unpacked += view.getUint32(at + 24, true);
    const length = view.getUint16(at + 28, true);
    names.push(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)));
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  if (unpacked > MOST_UNPACKED) throw new ReadError('tooBig');
  return names;
}

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= first; at--) if (view.getUint32(at, true) === END_MARK) return at;
  throw new ReadError('broken');
}
