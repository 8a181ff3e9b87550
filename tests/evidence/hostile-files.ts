// Files that somebody might send to hurt the office or to deceive it, made anew for each run. Each says which refusals are
// right; where a file is neutralised instead, it says so.

import { deflateSync } from 'node:zlib';
import { picture } from '../register/making.ts';
import { bytesOf, packed, pdf } from './pdf-making.ts';

export interface HostileFile {
  readonly what: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Codes with which it may be refused. */
  readonly refused: readonly string[];
}

const script = '<< /S /JavaScript /JS (app.alert\\(1\\)) >>';

const hostile = (what: string, name: string, bytes: Uint8Array, ...refused: string[]): HostileFile => {
  return { what, name, bytes, refused };
};

/** PDF files that act, hide, or are no PDF. */
export function hostilePdfs(): readonly HostileFile[] {
  const one = (what: string, bytes: Uint8Array, ...refused: string[]) => hostile(what, 'giấy.pdf', bytes, ...refused);
  return [
    one('runs code when it opens', pdf({ catalog: `/OpenAction ${script}` }), 'pdf/script'),
    one(
      'runs code from an object of its own',
      pdf({ catalog: '/OpenAction 90 0 R', objects: { 90: script } }),
      'pdf/script',
    ),
    one('spells JavaScript with #hh', pdf({ catalog: '/OpenAction << /S /J#61vaScr#69pt /J#53 (x) >>' }), 'pdf/script'),
    one(
      'names its scripts in a tree',
      pdf({ catalog: '/Names << /JavaScript 90 0 R >>', objects: { 90: '<< /Names [] >>' } }),
      'pdf/script',
    ),
    one(
      'runs code when a page is left',
      pdf({ catalog: '/AA << /WC 90 0 R >>', objects: { 90: '<< /S /JavaScript /JS 91 0 R >>' } }),
      'pdf/script',
    ),
    one(
      'packs its code into a stream of objects',
      pdf({ catalog: '/OpenAction 90 0 R', streams: { 80: packed({ 90: script }) } }),
      'pdf/script',
    ),
    one(
      'hides its code in the data of a stream',
      pdf({ catalog: '/OpenAction 90 0 R', streams: { 80: ['', bytesOf(`90 0 obj ${script} endobj`)] } }),
      'pdf/script',
    ),
    one('breaks a name over a comment', pdf({ catalog: `/OpenAction << /S %x\n/JavaScript /JS (x) >>` }), 'pdf/script'),
    one('starts a program', pdf({ catalog: '/OpenAction << /S /Launch /F (cmd.exe) >>' }), 'pdf/launch'),
    one(
      'starts a program from a packed object',
      pdf({ catalog: '/OpenAction 90 0 R', streams: { 80: packed({ 90: '<< /S /Launch /F (calc) >>' }) } }),
      'pdf/launch',
    ),
    one(
      'sends what is typed to somebody',
      pdf({ catalog: '/OpenAction << /S /SubmitForm /F (http://x) >>' }),
      'pdf/launch',
    ),
    one('reads data from elsewhere', pdf({ catalog: '/OpenAction << /S /ImportData /F (x) >>' }), 'pdf/launch'),
    one('opens a file inside itself', pdf({ catalog: '/OpenAction << /S /GoToE /T << >> >>' }), 'pdf/launch'),
    one('carries another file', pdf({ streams: { 90: ['/Type /EmbeddedFile', bytesOf('MZ')] } }), 'pdf/attachment'),
    one(
      'names the files it carries',
      pdf({
        catalog: '/Names << /EmbeddedFiles << /Names [(a) 90 0 R] >> >>',
        objects: { 90: '<< /Type /Filespec /F (a.exe) >>' },
      }),
      'pdf/attachment',
    ),
    one(
      'is a form of its own program',
      pdf({ catalog: '/AcroForm << /XFA 90 0 R >>', objects: { 90: '[]' } }),
      'pdf/form-program',
    ),
    one(
      'packs a form of its own program',
      pdf({ catalog: '/AcroForm 90 0 R', streams: { 80: packed({ 90: '<< /XFA [] >>' }) } }),
      'pdf/form-program',
    ),
    one('plays a film', pdf({ objects: { 90: '<< /Type /Annot /Subtype /RichMedia >>' } }), 'pdf/multimedia'),
    one('plays a sound', pdf({ objects: { 90: '<< /S /Sound >>' } }), 'pdf/multimedia'),
    one(
      'has a password',
      pdf({ trailer: '/Encrypt 90 0 R', objects: { 90: '<< /Filter /Standard /V 4 >>' } }),
      'pdf/encrypted',
    ),
    one('has 501 pages', pdf({ pages: 501 }), 'pdf/too-many-pages'),
    one('has ten thousand pages', pdf({ pages: 10_000 }), 'pdf/too-many-pages'),
    one('shows one page ten thousand times', pdf({ samePage: 10_000 }), 'pdf/too-many-pages'),
    one(
      'doubles its pages thirty times over',
      pdf({ catalog: '/Pages 3 0 R', objects: doubled() }),
      'pdf/too-many-pages',
      'pdf/damaged',
    ),
    one('has a tree of pages that runs in a circle', circle(), 'pdf/damaged'),
    one('has no catalogue', bytesOf('%PDF-1.7\ntrailer << >>\n%%EOF\n'), 'pdf/damaged'),
    one('ends in the middle', pdf().subarray(0, 200), 'pdf/damaged'),
    one(
      'is a page of the web in front',
      pdf({ before: '<html><script>alert(1)</script></html>\n' }),
      'pdf/hidden-content',
    ),
    one(
      'is an archive behind',
      pdf({ behind: `PK\u0003\u0004${'x'.repeat(40)}PK\u0005\u0006${'\0'.repeat(18)}` }),
      'pdf/hidden-content',
    ),
    one('is an archive whose remark is the end of a PDF', archiveRemark(), 'pdf/hidden-content'),
    one('is a page of the web behind', pdf({ behind: '<script>alert(1)</script>' }), 'pdf/hidden-content'),
    one('unpacks to two hundred megabytes', pdf({ streams: { 80: bomb() } }), 'pdf/too-heavy'),
    one(
      'packs objects in a way nobody uses',
      pdf({ streams: { 80: ['/Type /ObjStm /N 1 /First 4 /Filter /LZWDecode', bytesOf('xx')] } }),
      'pdf/damaged',
    ),
    one('is a page of the web', bytesOf('<!doctype html><script>alert(1)</script>'), 'pdf/not-a-pdf'),
    one('is a program', bytesOf(`MZ\u0090\u0000${'\0'.repeat(200)}`), 'pdf/not-a-pdf'),
    one('is a document of Office', bytesOf(`PK\u0003\u0004[Content_Types].xml word/vbaProject.bin`), 'pdf/not-a-pdf'),
    one('is empty', new Uint8Array(), 'pdf/empty'),
    one(
      'is larger than twenty megabytes',
      new Uint8Array(20 * 1_048_576 + 1).fill(32),
      'pdf/too-large',
      'pdf/not-a-pdf',
    ),
  ];
}

/** Thirty nodes that each name the next one twice. */
function doubled(): Record<number, string> {
  const objects: Record<number, string> = {};
  for (let i = 3; i < 33; i += 1) objects[i] = `<< /Type /Pages /Kids [${i + 1} 0 R ${i + 1} 0 R] >>`;
  objects[33] = '<< /Type /Page >>';
  objects[1] = '<< /Type /Catalog /Pages 3 0 R >>';
  return objects;
}

function circle(): Uint8Array {
  return pdf({ objects: { 1: '<< /Type /Catalog /Pages 3 0 R >>', 3: '<< /Type /Pages /Kids [3 0 R] >>' } });
}

function archiveRemark(): Uint8Array {
  return pdf({ objects: { 90: `(PK\u0005\u0006${'\0'.repeat(18)})` } });
}

function bomb(): readonly [string, Uint8Array] {
  const zeros = deflateSync(Buffer.alloc(200 * 1_048_576, 32), { level: 9 });
  return ['/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode', Uint8Array.from(zeros)];
}

/** Pictures that are none, or more than one thing. */
export async function hostilePictures(): Promise<readonly HostileFile[]> {
  const one = (what: string, name: string, bytes: Uint8Array, ...refused: string[]) =>
    hostile(what, name, bytes, ...refused);
  const jpeg = await picture('#8a8a8a');
  const joined = (tail: string | Uint8Array): Uint8Array =>
    Uint8Array.from(Buffer.concat([jpeg, typeof tail === 'string' ? bytesOf(tail) : tail]));
  const { default: sharp } = await import('sharp');
  const huge = sharp({
    create: { width: 16_000, height: 16_000, channels: 3, background: '#fff' },
    limitInputPixels: false,
  });
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
  return [
    one('a drawing with code', 'ảnh.svg', bytesOf(svg), 'images/drawing'),
    one('a drawing with code that says it is a picture', 'ảnh.png', bytesOf(`\ufeff${svg}`.slice(1)), 'images/drawing'),
    one(
      'a drawing that reads files of the server',
      'ảnh.jpg',
      bytesOf('<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg>&x;</svg>'),
      'images/drawing',
    ),
    one('a page of the web', 'ảnh.jpg', bytesOf('<html><body onload=alert(1)>'), 'images/not-a-photo'),
    one('a picture with an archive behind', 'ảnh.jpg', joined('PK\u0003\u0004xxxx'), 'images/hidden-content'),
    one('a picture with a PDF behind', 'ảnh.jpg', joined(pdf()), 'images/hidden-content'),
    one('a picture with a page behind', 'ảnh.jpg', joined('<script>alert(1)</script>'), 'images/hidden-content'),
    one('a picture with a program behind', 'ảnh.jpg', joined('MZ\u0090\u0000'), 'images/hidden-content'),
    one(
      'a GIF that is also a script',
      'ảnh.gif',
      bytesOf('GIF89a/*\u0001\u0000\u0001\u0000*/=1;alert(1)'),
      'images/not-a-photo',
    ),
    one('a picture cut in the middle', 'ảnh.jpg', jpeg.subarray(0, 200), 'images/damaged', 'images/not-a-photo'),
    one(
      'a picture of 256 million points',
      'ảnh.png',
      new Uint8Array(await huge.png({ compressionLevel: 9 }).toBuffer()),
      'images/too-many-pixels',
    ),
    one(
      'a picture too small to read',
      'ảnh.png',
      new Uint8Array(
        await sharp({ create: { width: 20, height: 20, channels: 3, background: '#fff' } })
          .png()
          .toBuffer(),
      ),
      'images/too-small',
    ),
    one(
      'a program named like a picture',
      'ảnh\u202egpj.exe',
      bytesOf(`MZ\u0090\u0000${'\0'.repeat(200)}`),
      'images/not-a-photo',
    ),
    one('an archive', 'ảnh.zip', bytesOf('PK\u0003\u0004../../etc/passwd'), 'evidence/archive'),
    one('a workbook with macros', 'bảng.xlsm', bytesOf('PK\u0003\u0004xl/vbaProject.bin'), 'evidence/archive'),
    one(
      'old Office with macros',
      'bảng.doc',
      bytesOf('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1'),
      'evidence/office-file',
    ),
    one('a text', 'giấy.txt', bytesOf('không phải ảnh'), 'images/not-a-photo'),
    one('nothing', 'giấy.jpg', new Uint8Array(), 'images/empty'),
    one('a PDF named like a picture', 'giấy.jpg', pdf(), 'evidence/named-like-a-photo'),
    one('a picture named like a PDF', 'giấy.pdf', jpeg, 'evidence/named-like-a-pdf'),
    one('more than ten megabytes', 'giấy.jpg', joined(new Uint8Array(10 * 1_048_576)), 'images/too-large'),
  ];
}
