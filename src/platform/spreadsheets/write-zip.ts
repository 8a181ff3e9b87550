// Writes a zip archive while its parts are being made: nothing is held but the list of parts that closes it.

import { pipeline } from 'node:stream';
import { crc32, createDeflateRaw } from 'node:zlib';

/** A part with its text, piece by piece. */
export interface PartToWrite {
  readonly name: string;
  readonly pieces: Iterable<string> | AsyncIterable<string>;
}

const VERSION = 20;
/** Sizes and checksum follow the content; the name is UTF-8. */
const FLAGS = 0x0808;
const DEFLATED = 8;
/** Half the time of the usual level for a tenth more bytes. */
const EFFORT = 4;
/** 01/01/1980, the first day an archive can say: the workbook states its own date inside. */
const DAY = 0x21;

interface WrittenPart {
  readonly name: Buffer;
  readonly start: number;
  checksum: number;
  packed: number;
  size: number;
}

/** What both the head of a part and its line in the closing list say. */
function sharedFields({ name, checksum, packed, size }: WrittenPart): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(VERSION, 0);
  fields.writeUInt16LE(FLAGS, 2);
  fields.writeUInt16LE(DEFLATED, 4);
  fields.writeUInt16LE(DAY, 8);
  fields.writeUInt32LE(checksum, 10);
  fields.writeUInt32LE(packed, 14);
  fields.writeUInt32LE(size, 18);
  fields.writeUInt16LE(name.length, 22);
  return fields;
}

function numbers(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, i) => {
    bytes.writeUInt32LE(value, i * 4);
  });
  return bytes;
}

function listLine(part: WrittenPart): Buffer {
  const version = Buffer.from([VERSION, 0]);
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(part.start, 10);
  return Buffer.concat([numbers(0x02014b50), version, sharedFields(part), rest, part.name]);
}

/** The bytes of an archive of these parts, in their order. */
export async function* zipOf(parts: Iterable<PartToWrite>): AsyncGenerator<Buffer> {
  const written: WrittenPart[] = [];
  let offset = 0;
  for (const { name, pieces } of parts) {
    const part: WrittenPart = { name: Buffer.from(name), start: offset, checksum: 0, packed: 0, size: 0 };
    const head = Buffer.concat([numbers(0x04034b50), sharedFields(part), part.name]);
    yield head;
    const deflate = createDeflateRaw({ level: EFFORT });
    // A fault of either side ends the other and is thrown by the loop.
    pipeline(counted(pieces, part), deflate, () => {});
    for await (const piece of deflate as AsyncIterable<Buffer>) {
      part.packed += piece.length;
      yield piece;
    }
    yield numbers(0x08074b50, part.checksum, part.packed, part.size);
    offset += head.length + part.packed + 16;
    written.push(part);
  }
  const list = Buffer.concat(written.map(listLine));
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(written.length, 8);
  end.writeUInt16LE(written.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  yield list;
  yield end;
}

async function* counted(pieces: PartToWrite['pieces'], part: WrittenPart): AsyncGenerator<Buffer> {
  for await (const text of pieces) {
    const bytes = Buffer.from(text);
    part.checksum = crc32(bytes, part.checksum);
    part.size += bytes.length;
    yield bytes;
  }
}
