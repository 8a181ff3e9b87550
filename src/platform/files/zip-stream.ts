// A ZIP archive that is written while it is read: entry after entry, stored without compression, since photographs and scans are
// compressed already. One entry is in memory at a time; sizes and checksums stand before each, as old programs want it.

import { crc32 } from 'node:zlib';
import { type LocalDate, partsOf } from '#kernel/calendar.ts';

export interface ZipEntry {
  /** With `/` between folders. */
  readonly path: string;
  open(): Promise<Uint8Array>;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** Names are UTF-8. */
const UTF8 = 0x0800;
const VERSION = 20;
/** Without its extension for large archives, a ZIP ends here. */
export const ZIP_LIMIT = 0xffff_ffff;

/** Day and hour of an entry as DOS writes them; always midnight. */
function dosDay(date: LocalDate): number {
  const { year, month, day } = partsOf(date);
  return ((year - 1980) << 9) | (month << 5) | day;
}

interface Written {
  readonly name: Buffer;
  readonly crc: number;
  readonly size: number;
  readonly at: number;
}

/** What the two headers of an entry share. */
function shared({ name, crc, size }: Omit<Written, 'at'>, day: number): Buffer {
  const header = Buffer.alloc(26);
  header.writeUInt16LE(VERSION, 0);
  header.writeUInt16LE(UTF8, 2);
  header.writeUInt16LE(0, 4);
  header.writeUInt16LE(0, 6);
  header.writeUInt16LE(day, 8);
  header.writeUInt32LE(crc, 10);
  header.writeUInt32LE(size, 14);
  header.writeUInt32LE(size, 18);
  header.writeUInt16LE(name.length, 22);
  return header;
}

const signature = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};

function centralHeader(entry: Written, day: number): Buffer {
  const made = Buffer.alloc(2);
  made.writeUInt16LE(VERSION);
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(entry.at, 10);
  return Buffer.concat([signature(CENTRAL), made, shared(entry, day), rest, entry.name]);
}

function endOf(count: number, size: number, at: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(at, 16);
  return end;
}

/** The bytes of an archive; the same entries of the same day give the same bytes. */
export async function* zipBytes(entries: readonly ZipEntry[], date: LocalDate): AsyncGenerator<Uint8Array> {
  const day = dosDay(date);
  const written: Written[] = [];
  let at = 0;
  for (const { path, open } of entries) {
    const content = await open();
    const entry: Written = { name: Buffer.from(path, 'utf8'), crc: crc32(content), size: content.byteLength, at };
    const header = Buffer.concat([signature(LOCAL), shared(entry, day), entry.name]);
    yield header;
    if (content.byteLength > 0) yield content;
    written.push(entry);
    at += header.length + content.byteLength;
    if (at > ZIP_LIMIT) throw new Error('an archive of more than four gigabytes');
  }
  let size = 0;
  for (const entry of written) {
    const header = centralHeader(entry, day);
    size += header.length;
    yield header;
  }
  yield endOf(written.length, size, at);
}
