// Writes zip archives by hand, honest and lying ones, so that no hostile file need be kept.

import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipEntry {
  readonly name: string;
  readonly content: Buffer | string;
  /** 0 stored, 8 deflated, others are not allowed. */
  readonly method?: number;
  /** What the archive claims, where it lies. */
  readonly declaredSize?: number;
  readonly declaredChecksum?: number;
  readonly flags?: number;
  /** Unix mode, for links. */
  readonly mode?: number;
  /** Lies about where its bytes stand: at those of the entry with this index. */
  readonly sameBytesAs?: number;
}

/** The bytes of an archive. */
export function zipOf(
  entries: readonly ZipEntry[],
  options: { readonly before?: Buffer; readonly after?: Buffer } = {},
): Buffer {
  const pieces: Buffer[] = options.before === undefined ? [] : [options.before];
  let offset = pieces.reduce((sum, p) => sum + p.length, 0);
  const directory: Buffer[] = [];
  const starts: { offset: number; packed: Buffer; size: number; checksum: number }[] = [];
  for (const entry of entries) {
    const raw = Buffer.isBuffer(entry.content) ? entry.content : Buffer.from(entry.content, 'utf8');
    const method = entry.method ?? 8;
    const shared = entry.sameBytesAs === undefined ? undefined : starts[entry.sameBytesAs];
    const packed = shared?.packed ?? (method === 8 ? deflateRawSync(raw, { level: 9 }) : raw);
    const size = entry.declaredSize ?? shared?.size ?? raw.length;
    const checksum = entry.declaredChecksum ?? shared?.checksum ?? crc32(raw);
    const name = Buffer.from(entry.name, 'utf8');
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(20, 4);
    head.writeUInt16LE(entry.flags ?? 0, 6);
    head.writeUInt16LE(method, 8);
    head.writeUInt32LE(checksum, 14);
    head.writeUInt32LE(packed.length, 18);
    head.writeUInt32LE(Math.min(size, 0xffffffff), 22);
    head.writeUInt16LE(name.length, 26);
    const at = shared?.offset ?? offset;
    starts.push({ offset: at, packed, size, checksum });
    if (shared === undefined) {
      pieces.push(head, name, packed);
      offset += head.length + name.length + packed.length;
    }
    const row = Buffer.alloc(46);
    row.writeUInt32LE(0x02014b50, 0);
    row.writeUInt16LE(0x0314, 4);
    row.writeUInt16LE(20, 6);
    row.writeUInt16LE(entry.flags ?? 0, 8);
    row.writeUInt16LE(method, 10);
    row.writeUInt32LE(checksum, 16);
    row.writeUInt32LE(packed.length, 20);
    row.writeUInt32LE(Math.min(size, 0xffffffff), 24);
    row.writeUInt16LE(name.length, 28);
    row.writeUInt32LE(((entry.mode ?? 0o100644) << 16) >>> 0, 38);
    row.writeUInt32LE(at, 42);
    directory.push(row, name);
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length & 0xffff, 8);
  end.writeUInt16LE(entries.length & 0xffff, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...pieces, central, end, ...(options.after === undefined ? [] : [options.after])]);
}

const MAIN = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The parts of a small honest workbook, to be spoiled one by one. */
export function workbookParts(sheet = '<row r="1"><c r="A1" t="inlineStr"><is><t>TT</t></is></c></row>'): ZipEntry[] {
  return [
    {
      name: '[Content_Types].xml',
      content: `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="${MAIN}"/></Types>`,
    },
    {
      name: '_rels/.rels',
      content: `<Relationships><Relationship Id="r1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      content: `<workbook xmlns:r="${RELATIONS}"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `<Relationships><Relationship Id="r1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${RELATIONS}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    },
    { name: 'xl/worksheets/sheet1.xml', content: `<worksheet><sheetData>${sheet}</sheetData></worksheet>` },
    { name: 'xl/sharedStrings.xml', content: '<sst><si><t>x</t></si></sst>' },
  ];
}

/** The parts with one replaced or added. */
export function withPart(part: ZipEntry, parts = workbookParts()): ZipEntry[] {
  return [...parts.filter(({ name }) => name !== part.name), part];
}
