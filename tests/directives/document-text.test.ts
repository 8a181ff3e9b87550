// Files that are no letter, or none that can be read: each is refused with what to do, in seconds, and nothing is read wrongly.

import { describe, expect, it } from 'vitest';
import { isOldEncoding } from '#platform/document-text/plain-text.ts';
import { readDocument } from '#platform/document-text/read-document.ts';
import { zipOf } from '#platform/spreadsheets/write-zip.ts';
import { textsOf } from '#texts/index.ts';
import { letterBytes } from './expected-letter.ts';

async function codeOf(bytes: Uint8Array): Promise<string> {
  const read = await readDocument(bytes);
  if (read.ok) return `read: ${read.value.text.slice(0, 40)}`;
  for (const lang of ['vi', 'en'] as const) {
    const say = (textsOf(lang).problems as Record<string, ((details: object) => string) | undefined>)[
      read.problem.code
    ];
    expect(say?.(read.problem.details ?? {}).length, `${read.problem.code} in ${lang}`).toBeGreaterThan(20);
  }
  return read.problem.code;
}

async function docx(document: string, numbering: string | null = null): Promise<Buffer> {
  const parts = [{ name: 'word/document.xml', pieces: [document] }];
  if (numbering !== null) parts.push({ name: 'word/numbering.xml', pieces: [numbering] });
  const pieces: Buffer[] = [];
  for await (const piece of zipOf(parts)) pieces.push(piece);
  return Buffer.concat(pieces);
}
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const body = (inner: string): string => `<?xml version="1.0"?><w:document ${W}><w:body>${inner}</w:body></w:document>`;
const paragraph = (text: string, before = ''): string => `<w:p>${before}<w:r><w:t>${text}</w:t></w:r></w:p>`;

describe('a file is refused', () => {
  it.each([
    ['with nothing in it', Buffer.alloc(0), 'document-text/empty'],
    ['of blanks', Buffer.from(' \n\t'), 'document-text/empty'],
    ['of other bytes', Buffer.from([1, 2, 0, 3, 0, 4]), 'document-text/no-document'],
    ['of the old Word', Buffer.from('d0cf11e0a1b11ae1000000', 'hex'), 'document-text/old-word'],
    [
      'with a password',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
      'document-text/encrypted',
    ],
    ['that says it is a PDF and is none', Buffer.from('%PDF-1.7\nnothing'), 'document-text/damaged'],
    ['that was cut off', letterBytes('mau-bao-cao-ubnd-xa-2026', 'docx').subarray(0, 9_000), 'document-text/damaged'],
  ])('%s', async (_, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code);
  });

  it('larger than a letter can be', async () => {
    expect(await codeOf(new Uint8Array(21 * 1024 * 1024))).toBe('document-text/too-large');
  });

  it('typed in the fonts of before Unicode', async () => {
    const tcvn =
      'Céng hßa x· héi chñ nghÜa ViÖt Nam, §éc lËp - Tù do - H¹nh phóc. KÝnh göi: ñy ban nh©n d©n c¸c x·, thÞ trÊn.';
    const vni =
      'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam, Ñoäc laäp - Töï do - Haïnh phuùc. Kính göûi: UÛy ban nhaân daân caùc xaõ.';
    expect(await codeOf(Buffer.from(tcvn))).toBe('document-text/old-encoding');
    expect(await codeOf(Buffer.from(vni))).toBe('document-text/old-encoding');
    expect(await codeOf(Buffer.from(tcvn, 'latin1'))).toBe('document-text/old-encoding');
    expect(isOldEncoding(letterBytes('huyen-lai-chau-2025-ocop', 'txt').toString('utf8').normalize('NFD'))).toBe(false);
  });
});

describe('a DOCX', () => {
  it('says the numbers that the program gave to its lists', async () => {
    const list = (level: number): string =>
      `<w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="7"/></w:numPr></w:pPr>`;
    const numbering = `<?xml version="1.0"?><w:numbering ${W}><w:abstractNum w:abstractNumId="3"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%2)"/></w:lvl></w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="3"/></w:num></w:numbering>`;
    const items = [
      paragraph('Rà soát sản phẩm', list(0)),
      paragraph('lập danh sách', list(1)),
      paragraph('thông báo', list(1)),
    ];
    const file = await docx(body([...items, paragraph('Báo cáo', list(0))].join('')), numbering);
    const read = await readDocument(file);
    expect(read.ok && read.value.text).toBe('1. Rà soát sản phẩm\na) lập danh sách\nb) thông báo\n2. Báo cáo');
  });

  it('says a head of two columns cell after cell, a table of figures row by row, and nothing that was deleted', async () => {
    const cell = (...texts: string[]): string => `<w:tc>${texts.map((text) => paragraph(text)).join('')}</w:tc>`;
    const head = `<w:tbl><w:tr>${cell('SỞ GIẢ ĐỊNH', 'Số: 1/SGĐ')}${cell('CỘNG HÒA')}</w:tr></w:tbl>`;
    const table = `<w:tbl>${[1, 2].map((row) => `<w:tr>${cell(`${row}`)}${cell('Sản phẩm')}${cell('3 sao')}</w:tr>`).join('')}</w:tbl>`;
    const deleted =
      '<w:p><w:r><w:t>còn</w:t></w:r><w:del><w:r><w:delText>bỏ</w:delText><w:t>bỏ</w:t></w:r></w:del></w:p>';
    const read = await readDocument(await docx(body(head + table + deleted)));
    expect(read.ok && read.value.text).toBe(
      'SỞ GIẢ ĐỊNH\nSố: 1/SGĐ\nCỘNG HÒA\n1\tSản phẩm\t3 sao\n2\tSản phẩm\t3 sao\ncòn',
    );
  });

  it('that declares entities is refused', async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bbbb">]>${body(paragraph('&b;')).slice(21)}`;
    expect(await codeOf(await docx(bomb))).toBe('document-text/damaged');
  });
});
