// Documents of offices and archives: refused, with a sentence that says what to send instead.

import { Document, Packer, Paragraph } from 'docx';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { CheckedFile } from '#modules/evidence/checked-file.ts';
import { sentenceOf, textsOf } from '#texts/index.ts';

const word = async () => {
  const made = new Document({ sections: [{ children: [new Paragraph('Hợp đồng giả định')] }] });
  return new Uint8Array(await Packer.toBuffer(made));
};
const sheet = async () => {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('Danh sách').addRow(['Lao động', 12]);
  return new Uint8Array((await book.xlsx.writeBuffer()) as ArrayBuffer);
};
/** An archive with one empty file. */
const archive = async () => {
  const name = Buffer.from('anh.jpg');
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(20, 4);
  local.writeUInt16LE(name.length, 26);
  return new Uint8Array(Buffer.concat([local, name, Buffer.alloc(64)]));
};

describe('a file that is no photograph and no PDF', () => {
  for (const [what, name, make, code, help] of [
    ['a Word document', 'hợp đồng.docx', word, 'evidence/office-file', 'Lưu thành PDF'],
    ['an Excel sheet', 'lao động.xlsx', sheet, 'evidence/office-file', 'Lưu thành PDF'],
    ['a Word document named as a photograph', 'ảnh.jpg', word, 'evidence/office-file', 'Lưu thành PDF'],
    ['an archive', 'minh chứng.zip', archive, 'evidence/archive', 'Hãy giải nén'],
  ] as const) {
    it(`${what} is refused with what to send instead`, async () => {
      const checked = await CheckedFile.of(name, await make());
      expect(checked).toMatchObject({ ok: false, problem: { kind: 'invalid', code } });
      if (checked.ok) return;
      const said = sentenceOf(textsOf('vi'), checked.problem);
      expect(said).toContain(help);
      expect(said).toContain(name);
    });
  }
});
