// The least that reads and writes a spreadsheet: inflate and scan; XML and deflate. One sheet, no styles, no checks.

import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

function entriesOf(file) {
  const end = file.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const found = new Map();
  let at = file.readUInt32LE(end + 16);
  for (let left = file.readUInt16LE(end + 10); left > 0; left -= 1) {
    const name = file.toString('utf8', at + 46, at + 46 + file.readUInt16LE(at + 28));
    found.set(name, {
      method: file.readUInt16LE(at + 10),
      size: file.readUInt32LE(at + 20),
      at: file.readUInt32LE(at + 42),
    });
    at += 46 + file.readUInt16LE(at + 28) + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return found;
}

function textOf(file, entry) {
  if (entry === undefined) return '';
  const start = entry.at + 30 + file.readUInt16LE(entry.at + 26) + file.readUInt16LE(entry.at + 28);
  const packed = file.subarray(start, start + entry.size);
  return (entry.method === 8 ? inflateRawSync(packed) : packed).toString('utf8');
}

const SIGNS = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const plain = (text) =>
  text.includes('&') ? text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name) => SIGNS[name]) : text;

/** Every row of the first sheet as texts by column. */
export function readSheet(file) {
  const entries = entriesOf(file);
  const shared = [];
  for (const [, inner] of textOf(file, entries.get('xl/sharedStrings.xml')).matchAll(/<si>([\s\S]*?)<\/si>/g)) {
    shared.push(plain(inner.replace(/<[^>]+>/g, '')));
  }
  const sheet = textOf(file, entries.get('xl/worksheets/sheet1.xml'));
  const rows = [];
  for (const [, inner] of sheet.matchAll(/<row [^>]*>([\s\S]*?)<\/row>/g)) {
    const row = [];
    for (const [, letters, type, content] of inner.matchAll(
      /<c r="([A-Z]+)\d+"(?:[^>]*? t="(\w+)")?[^>]*>(?:<is><t[^>]*>|<v>)([^<]*)/g,
    )) {
      let column = 0;
      for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
      row[column - 1] = type === 's' ? shared[Number(content)] : plain(content);
    }
    rows.push(row);
  }
  return rows;
}

/** The day of a spreadsheet's number. */
export const dayOf = (serial) => new Date((Number(serial) - 25_569) * 86_400_000).toISOString().slice(0, 10);

const xml = (text) =>
  /[&<>]/.test(text) ? text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;') : text;
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A file of one sheet with these rows of texts and nulls. */
export function writeSheet(rows) {
  const parts = [`${HEAD}<worksheet xmlns="${MAIN}"><sheetData>`];
  for (const row of rows) {
    let line = '<row>';
    for (const cell of row) line += cell === null ? '<c/>' : `<c t="inlineStr"><is><t>${xml(cell)}</t></is></c>`;
    parts.push(`${line}</row>`);
  }
  parts.push('</sheetData></worksheet>');
  return zip([
    [
      '[Content_Types].xml',
      `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    ],
    [
      '_rels/.rels',
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      'xl/workbook.xml',
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="S1" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ],
    ['xl/worksheets/sheet1.xml', parts.join('')],
  ]);
}

function zip(files) {
  const out = [];
  const central = [];
  let at = 0;
  for (const [name, text] of files) {
    const plainBytes = Buffer.from(text);
    const packed = deflateRawSync(plainBytes, { level: 1 });
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(8, 4);
    head.writeUInt32LE(crc32(plainBytes), 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(plainBytes.length, 18);
    head.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), head, Buffer.from(name), packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    central.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), head, tail, Buffer.from(name));
    out.push(local);
    at += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...out, directory, end]);
}
