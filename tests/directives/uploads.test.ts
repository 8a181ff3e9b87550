// Letters that cannot be read: each is told clearly, its original is kept, and a person enters it by hand. And how fast the others are read.

import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enterSampleLetters } from '#entry/training/sample-letters.ts';
import { readLetter } from '#modules/directives/index.ts';
import { LetterUpload } from '#modules/directives/letter-upload.ts';
import { listLetters } from '#modules/directives/use-cases/list-letters.ts';
import { viewDraft } from '#modules/directives/use-cases/view-draft.ts';
import { openLetterFile, viewLetter } from '#modules/directives/use-cases/view-letter.ts';
import { pictureReader } from '#platform/document-text/read-pictures.ts';
import { as, binhLu, done, muongThan, province } from '../producers/people.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { wordsOf } from '../support/web.ts';
import { letterBytes } from './expected-letter.ts';
import { draftOf, entered, offices } from './making.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await freshHouse();
});
afterAll(() => house.close());

const tcvn =
  'Céng hßa x· héi chñ nghÜa ViÖt Nam, §éc lËp - Tù do - H¹nh phóc. KÝnh göi: ñy ban nh©n d©n c¸c x·, thÞ trÊn.';
const encrypted = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]);

describe('a file that cannot be read', () => {
  it.each([
    ['encrypted', 'a.docx', encrypted, 'document-text/encrypted'],
    ['typed in a font of before Unicode', 'a.txt', Buffer.from(tcvn), 'document-text/old-encoding'],
    ['of blanks', 'a.txt', Buffer.from(' \n '), 'document-text/empty'],
    ['damaged', 'a.pdf', Buffer.from('%PDF-1.7\nnothing'), 'document-text/damaged'],
  ])('%s is kept byte for byte and entered by hand', async (_, name, bytes, code) => {
    const { ports } = house;
    const upload = await LetterUpload.of(name, bytes);
    if (!upload.ok) throw new Error(upload.problem.code);
    expect([upload.value.readProblem, upload.value.text, upload.value.reading]).toEqual([code, null, null]);
    const draftId = await draftOf(ports, binhLu, offices.binhLu, upload.value);
    const { draft } = await done(ports, binhLu, viewDraft, { draftId });
    const kept = draft.file === null ? null : await ports.files.get(draft.file.sha256);
    expect(kept === null ? '' : createHash('sha256').update(kept).digest('hex')).toBe(
      createHash('sha256').update(bytes).digest('hex'),
    );
    const head = { subject: `Văn bản gõ tay ${code}`, fullNumber: '', issuedOn: '' };
    const { letterId } = await entered(ports, binhLu, offices.binhLu, upload.value, head);
    const found = await done(ports, binhLu, viewLetter, { letterId });
    expect([found.letter.readProblem, found.letter.file?.name]).toEqual([code, name]);
    const sha256 = draft.file?.sha256 ?? '';
    expect((await as(ports, muongThan, openLetterFile, { letterId, sha256 })).ok).toBe(false);
  });

  it('with nothing in it, or that is no letter, is refused with what to do', async () => {
    const codeOf = async (name: string, bytes: Uint8Array) => {
      const read = await LetterUpload.of(name, bytes);
      return read.ok ? 'taken' : read.problem.code;
    };
    expect(await codeOf('a.pdf', Buffer.alloc(0))).toBe('directives/empty-file');
    expect(await codeOf('a.zip', Buffer.from('PK\u0003\u0004 something'))).toBe('document-text/no-document');
    expect(await codeOf('a.exe', Buffer.from([77, 90, 0, 3, 0, 0]))).toBe('document-text/no-document');
    expect(await codeOf('a.pdf', new Uint8Array(21 * 1024 * 1024))).toBe('document-text/too-large');
  });

  it('is shown with why, beside boxes to type', async () => {
    const upload = await LetterUpload.of('a.docx', encrypted);
    if (!upload.ok) throw new Error(upload.problem.code);
    await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
    const draftId = await draftOf(house.ports, binhLu, offices.binhLu, upload.value);
    const tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
    const words = wordsOf((await tua.get(`/van-ban/nhap/${draftId}`)).text);
    expect(words).toContain('Tệp có mật khẩu nên không đọc được.');
    expect(words).toContain('Trích yếu');
    const may = await signedInPerson(house, 'chị Mẩy, producer');
    expect((await may.get(`/van-ban/nhap/${draftId}`)).status).toBe(403);
  });
});

describe('a scan', () => {
  it('with text laid under it is read, and nothing of it is sure', async () => {
    const stem = 'mau-cong-van-ubnd-tinh-2025';
    const upload = await LetterUpload.of('scan.pdf', letterBytes(stem, 'scan.pdf'));
    if (!upload.ok) throw new Error(upload.problem.code);
    expect([upload.value.scanned, upload.value.reading?.fullNumber?.confidence]).toEqual([true, 'unsure']);
    expect(new Set(upload.value.reading?.tasks.map((task) => task.confidence))).toEqual(new Set(['unsure']));
  });

  it('photographed is read where this machine can, all of it unsure; elsewhere it is kept and says that nothing was read', async () => {
    const { default: sharp } = await import('sharp');
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1400" height="500"><rect width="1400" height="500" fill="#fff"/>${[
      'UBND XÃ BÌNH LƯ',
      'Số: 12/UBND-KT',
      'Kính gửi: Ủy ban nhân dân tỉnh',
    ]
      .map(
        (line, i) =>
          `<text x="60" y="${110 + i * 120}" font-size="56" font-family="DejaVu Sans, sans-serif">${line}</text>`,
      )
      .join('')}</svg>`;
    const photo = await sharp(Buffer.from(svg)).jpeg({ quality: 95 }).toBuffer();
    const without = await LetterUpload.of('anh.jpg', photo, null);
    expect(without.ok && [without.value.readProblem, without.value.text, without.value.scanned]).toEqual([
      'document-text/no-text',
      null,
      true,
    ]);
    const reader = await pictureReader();
    const read = await LetterUpload.of('anh.jpg', photo, reader);
    if (!read.ok) throw new Error(read.problem.code);
    if (reader === null) expect(read.value.readProblem).toBe('document-text/no-text');
    else {
      expect(read.value.text).toContain('12/UBND-KT');
      expect(read.value.reading?.fullNumber?.confidence ?? 'unsure').toBe('unsure');
    }
  });
});

it('a letter of ten pages is read within 200 ms once its file is open', () => {
  const text = letterBytes('mau-cong-van-ubnd-tinh-2025', 'txt').toString('utf8');
  const [head = '', ...rest] = text.split(/(?=\n1\. )/u);
  const foot = text.slice(text.indexOf('Nơi nhận'));
  const points = rest.join('').replace(foot, '');
  const pages = `${head}${points.repeat(Math.ceil(30_000 / points.length))}${foot}`;
  expect(pages.length).toBeGreaterThan(30_000);
  readLetter(pages);
  // The best of several: a busy machine makes any single one late.
  const best = Math.min(
    ...Array.from({ length: 5 }, () => {
      const from = performance.now();
      readLetter(pages);
      return performance.now() - from;
    }),
  );
  expect(best).toBeLessThan(200);
});

it('a training installation has letters in its books, and says which are composed', async () => {
  const other = await freshHouse();
  try {
    expect(await enterSampleLetters(other.ports)).toHaveLength(1);
    expect(await enterSampleLetters(other.ports)).toEqual([]);
    const { entries } = await done(other.ports, province, listLetters, {});
    expect(entries).toHaveLength(5);
    expect(entries.filter((entry) => !entry.letter.isSample).map((entry) => entry.letter.fullNumber)).toEqual([null]);
  } finally {
    await other.close();
  }
});
