// Files that somebody might send instead of a register, each with the code it must be refused with.

import type { WorkbookProblemCode } from '#platform/spreadsheets/problems.ts';
import { withPart, workbookParts, type ZipEntry, zipOf } from './zip-bytes.ts';

export interface HostileFile {
  readonly what: string;
  readonly code: WorkbookProblemCode;
  readonly make: () => Buffer;
}

const part = (name: string, content: Buffer | string, more: Partial<ZipEntry> = {}): ZipEntry => ({
  name,
  content,
  ...more,
});
const sheet = (rows: string): Buffer => zipOf(workbookParts(rows));
const cell = (reference: string, inside: string): string =>
  `<c r="${reference}" t="inlineStr"><is><t>${inside}</t></is></c>`;
const SHEET = 'xl/worksheets/sheet1.xml';
const wrapped = (rows: string): string => `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
const compound = (inside: string): Buffer =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(600),
    Buffer.from(inside, 'utf16le'),
  ]);
const contentTypes = (type: string): ZipEntry =>
  part('[Content_Types].xml', `<Types><Override PartName="/xl/workbook.xml" ContentType="${type}"/></Types>`);

function manyRows(count: number): string {
  let rows = '';
  for (let r = 1; r <= count; r += 1) rows += `<row r="${r}"><c r="A${r}"><v>${r}</v></c></row>`;
  return rows;
}

export const hostileFiles: readonly HostileFile[] = [
  // not a workbook at all
  { what: 'an empty file', code: 'spreadsheets/not-a-workbook', make: () => Buffer.alloc(0) },
  {
    what: 'a CSV under another name',
    code: 'spreadsheets/not-a-workbook',
    make: () => Buffer.from('TT,Tên sản phẩm\n1,Chè\n'),
  },
  {
    what: 'a PDF under another name',
    code: 'spreadsheets/not-a-workbook',
    make: () => Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n'),
  },
  {
    what: 'a web page under another name',
    code: 'spreadsheets/not-a-workbook',
    make: () => Buffer.from('<html><table><tr><td>1</td></tr></table></html>'),
  },
  {
    what: 'an XML table of 2003',
    code: 'spreadsheets/not-a-workbook',
    make: () => Buffer.from('<?xml version="1.0"?><Workbook/>'),
  },
  {
    what: 'a picture',
    code: 'spreadsheets/not-a-workbook',
    make: () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  },
  {
    what: 'random bytes',
    code: 'spreadsheets/not-a-workbook',
    make: () => Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 73 + 11) & 0xff)),
  },
  { what: 'an old .xls', code: 'spreadsheets/old-format', make: () => compound('Workbook') },
  { what: 'a workbook with a password', code: 'spreadsheets/encrypted', make: () => compound('EncryptedPackage') },
  {
    what: 'a Word document',
    code: 'spreadsheets/not-a-workbook',
    make: () =>
      zipOf([
        contentTypes('application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'),
        part('word/document.xml', '<w/>'),
      ]),
  },
  {
    what: 'an OpenDocument sheet',
    code: 'spreadsheets/not-a-workbook',
    make: () =>
      zipOf([
        part('mimetype', 'application/vnd.oasis.opendocument.spreadsheet', { method: 0 }),
        part('content.xml', '<o/>'),
      ]),
  },
  { what: 'a plain archive', code: 'spreadsheets/not-a-workbook', make: () => zipOf([part('readme.txt', 'x')]) },
  {
    what: 'an archive within an archive',
    code: 'spreadsheets/not-a-workbook',
    make: () => zipOf([part('inner.zip', zipOf(workbookParts()))]),
  },
  {
    what: 'a PDF with a workbook behind it',
    code: 'spreadsheets/not-a-workbook',
    make: () => zipOf(workbookParts(), { before: Buffer.from('%PDF-1.7\n') }),
  },
  // code, other files
  { what: 'macros', code: 'spreadsheets/macro', make: () => zipOf(withPart(part('xl/vbaProject.bin', 'x'))) },
  {
    what: 'a declared macro workbook',
    code: 'spreadsheets/macro',
    make: () => zipOf(withPart(contentTypes('application/vnd.ms-excel.sheet.macroEnabled.main+xml'))),
  },
  {
    what: 'a macro sheet of 1992',
    code: 'spreadsheets/macro',
    make: () => zipOf(withPart(part('xl/macrosheets/sheet1.xml', '<m/>'))),
  },
  {
    what: 'a binary workbook',
    code: 'spreadsheets/binary-format',
    make: () => zipOf(withPart(part('xl/workbook.bin', 'x'))),
  },
  {
    what: 'a workbook inside the workbook',
    code: 'spreadsheets/embedded-content',
    make: () => zipOf(withPart(part('xl/embeddings/inner.xlsx', zipOf(workbookParts())))),
  },
  {
    what: 'an OLE object',
    code: 'spreadsheets/embedded-content',
    make: () => zipOf(withPart(part('xl/embeddings/oleObject1.bin', 'x'))),
  },
  {
    what: 'a control',
    code: 'spreadsheets/embedded-content',
    make: () => zipOf(withPart(part('xl/activeX/activeX1.bin', 'x'))),
  },
  {
    what: 'a program',
    code: 'spreadsheets/embedded-content',
    make: () => zipOf(withPart(part('xl/media/setup.exe', 'MZ'))),
  },
  {
    what: 'a nested archive',
    code: 'spreadsheets/embedded-content',
    make: () => zipOf(withPart(part('xl/media/more.zip', zipOf([part('a', 'b')])))),
  },
  // XML
  {
    what: 'an entity bomb',
    code: 'spreadsheets/unsafe-xml',
    make: () =>
      zipOf(
        withPart(
          part(
            SHEET,
            '<?xml version="1.0"?><!DOCTYPE z [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><worksheet><sheetData/></worksheet>',
          ),
        ),
      ),
  },
  {
    what: 'an entity that reads a file',
    code: 'spreadsheets/unsafe-xml',
    make: () =>
      zipOf(
        withPart(
          part(
            'xl/sharedStrings.xml',
            '<!DOCTYPE s [<!ENTITY f SYSTEM "file:///etc/passwd">]><sst><si><t>&f;</t></si></sst>',
          ),
        ),
      ),
  },
  {
    what: 'an entity nobody declared',
    code: 'spreadsheets/unsafe-xml',
    make: () => sheet(`<row r="1">${cell('A1', '&f;')}</row>`),
  },
  {
    what: 'a document type in the list of sheets',
    code: 'spreadsheets/unsafe-xml',
    make: () =>
      zipOf(withPart(part('xl/workbook.xml', '<!DOCTYPE workbook SYSTEM "http://127.0.0.1/x.dtd"><workbook/>'))),
  },
  {
    what: 'tags nested without end',
    code: 'spreadsheets/damaged',
    make: () => zipOf(withPart(part(SHEET, '<a>'.repeat(100_000)))),
  },
  {
    what: 'a tag that never ends',
    code: 'spreadsheets/damaged',
    make: () =>
      zipOf(
        withPart(
          part(
            SHEET,
            `<worksheet ${Array.from({ length: 400_000 }, (_, i) => `a${i * 7919}="${i * 104_729}"`).join(' ')}`,
          ),
        ),
      ),
  },
  {
    what: 'tags that do not match',
    code: 'spreadsheets/damaged',
    make: () => zipOf(withPart(part(SHEET, '<worksheet><sheetData></worksheet></sheetData>'))),
  },
  {
    what: 'text where the sheet should be',
    code: 'spreadsheets/damaged',
    make: () => zipOf(withPart(part(SHEET, 'not xml'))),
  },
  // size
  {
    what: 'a cell of 40,000 characters',
    code: 'spreadsheets/cell-too-long',
    make: () => sheet(`<row r="1">${cell('A1', 'x'.repeat(40_000))}</row>`),
  },
  {
    what: 'a shared text of 40,000 characters',
    code: 'spreadsheets/cell-too-long',
    make: () =>
      zipOf(
        withPart(
          part('xl/sharedStrings.xml', `<sst><si><t>${'y'.repeat(40_000)}</t></si></sst>`),
          workbookParts('<row r="1"><c r="A1" t="s"><v>0</v></c></row>'),
        ),
      ),
  },
  {
    what: 'one long text used a hundred thousand times',
    code: 'spreadsheets/too-much-text',
    make: () => {
      let rows = '';
      for (let r = 1; r <= 20_000; r += 1)
        rows += `<row r="${r}"><c r="A${r}" t="s"><v>0</v></c><c r="B${r}" t="s"><v>0</v></c><c r="C${r}" t="s"><v>0</v></c></row>`;
      return zipOf(
        withPart(part('xl/sharedStrings.xml', `<sst><si><t>${'z'.repeat(30_000)}</t></si></sst>`), workbookParts(rows)),
      );
    },
  },
  {
    what: 'a million zeros in one part',
    code: 'spreadsheets/expands-too-far',
    make: () => zipOf(withPart(part('xl/worksheets/sheet2.xml', Buffer.alloc(64 * 1024 * 1024)))),
  },
  {
    what: 'a sheet that expands a thousandfold',
    code: 'spreadsheets/expands-too-far',
    make: () => zipOf(withPart(part(SHEET, wrapped(' '.repeat(60 * 1024 * 1024))))),
  },
  {
    what: '1 GB declared',
    code: 'spreadsheets/expands-too-far',
    make: () => zipOf(withPart(part('xl/media/image1.png', 'x', { declaredSize: 1024 ** 3 }))),
  },
  {
    what: 'a bomb that says it is small',
    code: 'spreadsheets/expands-too-far',
    make: () => zipOf(withPart(part(SHEET, wrapped(' '.repeat(30 * 1024 * 1024)), { declaredSize: 900_000 }))),
  },
  {
    what: 'a thousand small bombs',
    code: 'spreadsheets/expands-too-far',
    make: () => {
      const bomb = Buffer.alloc(1024 * 1024 - 1);
      return zipOf([
        ...workbookParts(),
        ...Array.from({ length: 300 }, (_, i) => part(`xl/media/image${i}.png`, bomb)),
      ]);
    },
  },
  {
    what: 'five thousand parts',
    code: 'spreadsheets/expands-too-far',
    make: () =>
      zipOf([
        ...workbookParts(),
        ...Array.from({ length: 5000 }, (_, i) => part(`xl/media/i${i}.png`, 'x', { method: 0 })),
      ]),
  },
  {
    what: 'a file of 21 MB',
    code: 'spreadsheets/too-large',
    make: () => Buffer.concat([zipOf(workbookParts()), Buffer.alloc(21 * 1024 * 1024, 1)]),
  },
  { what: 'seventy thousand rows', code: 'spreadsheets/too-many-rows', make: () => sheet(manyRows(70_000)) },
  {
    what: 'a cell in column XFD',
    code: 'spreadsheets/too-many-columns',
    make: () => sheet('<row r="1"><c r="XFD1"><v>1</v></c></row>'),
  },
  {
    what: 'a hundred sheets',
    code: 'spreadsheets/too-many-sheets',
    make: () =>
      zipOf(
        withPart(
          part('xl/workbook.xml', `<workbook><sheets>${'<sheet name="S" r:id="r1"/>'.repeat(100)}</sheets></workbook>`),
        ),
      ),
  },
  // the archive itself
  {
    what: 'half a file',
    code: 'spreadsheets/damaged',
    make: () => {
      const whole = zipOf(workbookParts());
      return whole.subarray(0, whole.length / 2);
    },
  },
  {
    what: 'a file without its last byte',
    code: 'spreadsheets/damaged',
    make: () => {
      const whole = zipOf(workbookParts());
      return whole.subarray(0, whole.length - 1);
    },
  },
  {
    what: 'something glued behind it',
    code: 'spreadsheets/damaged',
    make: () => zipOf(workbookParts(), { after: Buffer.from('GIF89a<script>') }),
  },
  {
    what: 'two parts of one name',
    code: 'spreadsheets/damaged',
    make: () => zipOf([...workbookParts(), part(SHEET, wrapped(''))]),
  },
  {
    what: 'parts that share their bytes',
    code: 'spreadsheets/damaged',
    make: () => zipOf([...workbookParts(), { name: 'xl/media/a.png', content: '', sameBytesAs: 4 }]),
  },
  {
    what: 'a part that leaves the archive',
    code: 'spreadsheets/damaged',
    make: () => zipOf([...workbookParts(), part('../../evil.xml', '<x/>')]),
  },
  {
    what: 'a part with an absolute path',
    code: 'spreadsheets/damaged',
    make: () => zipOf([...workbookParts(), part('/etc/evil.xml', '<x/>')]),
  },
  {
    what: 'a link',
    code: 'spreadsheets/damaged',
    make: () => zipOf([...workbookParts(), part('xl/media/l.png', '/etc/passwd', { mode: 0o120777 })]),
  },
  {
    what: 'an encrypted part',
    code: 'spreadsheets/encrypted',
    make: () => zipOf(withPart(part(SHEET, wrapped(''), { flags: 1 }))),
  },
  {
    what: 'a part packed in an unknown way',
    code: 'spreadsheets/damaged',
    make: () => zipOf([...workbookParts(), part('xl/media/x.png', 'x', { method: 12 })]),
  },
  {
    what: 'a part with a wrong checksum',
    code: 'spreadsheets/damaged',
    make: () =>
      zipOf(withPart(part(SHEET, wrapped('<row r="1"><c r="A1"><v>1</v></c></row>'), { declaredChecksum: 12345 }))),
  },
  // the sheet
  {
    what: 'a sheet that is missing',
    code: 'spreadsheets/damaged',
    make: () => zipOf(workbookParts().filter(({ name }) => name !== SHEET)),
  },
  {
    what: 'a shared text that is missing',
    code: 'spreadsheets/damaged',
    make: () => sheet('<row r="1"><c r="A1" t="s"><v>7</v></c></row>'),
  },
  {
    what: 'rows that run backwards',
    code: 'spreadsheets/damaged',
    make: () => sheet('<row r="5"><c r="A5"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>'),
  },
  {
    what: 'a cell that stands in another row',
    code: 'spreadsheets/damaged',
    make: () => sheet('<row r="1"><c r="A9"><v>1</v></c></row>'),
  },
  {
    what: 'a number that is none',
    code: 'spreadsheets/damaged',
    make: () => sheet('<row r="1"><c r="A1"><v>1e999</v></c></row>'),
  },
  {
    what: 'no sheets',
    code: 'spreadsheets/damaged',
    make: () => zipOf(withPart(part('xl/workbook.xml', '<workbook><sheets/></workbook>'))),
  },
];
