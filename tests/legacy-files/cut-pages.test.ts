// What is given out for a paper cut out of a scan: its own pages and no other, on every way out: wallet, cited piece, whole dossier, the
// cover of the paper set. What was split before pages were cut gives nothing until it is.

import { extname } from 'node:path';
import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { trainingScan } from '#entry/training/paper-dossier.ts';
import { frozenContents } from '#modules/custody/printed-pieces.ts';
import type { DossierId } from '#modules/dossiers/index.ts';
import type { EvidencePieceId } from '#modules/evidence/index.ts';
import { CheckedFile, cutWaitingPages, findEvidenceByIds } from '#modules/evidence/services.ts';
import { openLegacyFile } from '#modules/legacy-files/use-cases/open-file.ts';
import { placeRanges } from '#modules/legacy-files/use-cases/place-ranges.ts';
import { addScan } from '#modules/legacy-files/use-cases/scans.ts';
import { sha256Hex } from '#platform/clock/random.ts';
import { query } from '#platform/database/db.ts';
import { cutPdf } from '#platform/pdf/cut-pdf.ts';
import { pagesOf, squeezed } from '../documents/read-paper.ts';
import { completeProducer, fillIn } from '../dossiers/complete-dossier.ts';
import { mayWithTea, opened } from '../dossiers/filing.ts';
import { unzipped } from '../dossiers/unzipped.ts';
import { binhLu, done } from '../producers/people.ts';
import { makeRecognition } from '../register/making.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { type Person, wordsOf } from '../support/web.ts';
import { row } from './making.ts';

const PAGES = 14;
const saying = (from: number, to: number): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_, i) => `Trang${from + i}`);
const readPages = async (bytes: Uint8Array): Promise<readonly string[]> => (await pagesOf(bytes)).map(squeezed);

describe('pages cut out of a scan', () => {
  test('are those asked for, as they were, and the same bytes every time', async () => {
    const scan = trainingScan(PAGES);
    const [first, second] = [await cutPdf(scan, [{ from: 4, to: 7 }]), await cutPdf(scan, [{ from: 4, to: 7 }])];
    if (!first.ok || !second.ok) throw new Error('not cut');
    const [cut] = first.value;
    expect(await readPages(cut ?? new Uint8Array())).toEqual(saying(4, 7));
    expect(sha256Hex(cut ?? new Uint8Array())).toBe(sha256Hex(second.value[0] ?? new Uint8Array()));
  });

  test('bring nothing along of other pages, though the scanner hung the pictures of all on each', async () => {
    const book = await PDFDocument.create();
    const { context } = book;
    const pictures = PDFDict.withContext(context);
    for (let n = 1; n <= 3; n += 1) {
      const form = context.stream(`% picture of page ${n}`, { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 9, 9] });
      pictures.set(PDFName.of(`Im${n}`), context.register(form));
    }
    const shared = context.register(context.obj({ XObject: pictures }));
    const leaves = [1, 2, 3].map((n) => {
      const page = book.addPage([595, 842]);
      page.node.set(PDFName.of('Resources'), shared);
      page.node.set(PDFName.of('Contents'), context.register(context.stream(`/Im${n} Do`)));
      return page;
    });
    // A link from page 2 to page 3.
    const link = context.obj({
      Type: 'Annot',
      Subtype: 'Link',
      Rect: [0, 0, 9, 9],
      Dest: [leaves[2]?.ref, 'Fit'],
    } as never);
    leaves[1]?.node.set(PDFName.of('Annots'), context.obj([context.register(link)]));
    const scan = await book.save({ useObjectStreams: false });
    const cut = await cutPdf(scan, [{ from: 2, to: 2 }]);
    if (!cut.ok) throw new Error(cut.problem.code);
    const text = Buffer.from(cut.value[0] ?? new Uint8Array()).toString('latin1');
    expect([1, 2, 3].map((n) => text.includes(`picture of page ${n}`))).toEqual([false, true, false]);
  });

  test('of the whole scan are the scan itself, byte for byte', async () => {
    expect(await cutPdf(trainingScan(3), [{ from: 1, to: 3 }])).toMatchObject({ ok: true, value: [null] });
  });

  test('that cannot be had alone are refused, never given with the rest', async () => {
    const broken = await cutPdf(trainingScan(3), [{ from: 2, to: 9 }]);
    expect(broken).toMatchObject({ ok: false, problem: { code: 'pdf/cannot-cut' } });
  });
});

describe('a paper cut out of a scan', () => {
  let house: TestHouse;
  let may: Person;
  let tua: Person;
  let place: string;
  let pieceIds: readonly EvidencePieceId[];
  let scanHash: string;
  const filesOf = async () =>
    (await findEvidenceByIds(house.ports.database.write, pieceIds)).map((one) => one.files[0]);

  beforeAll(async () => {
    house = await freshHouse();
    const made = await mayWithTea(house, 'cắt trang');
    may = made.may;
    tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
    await makeRecognition(house.ports, made.productCode);
    const { fileId } = await done(house.ports, binhLu, openLegacyFile, { productCode: made.productCode, note: 'Tủ' });
    const scan = await CheckedFile.of('hồ sơ giấy.pdf', trainingScan(PAGES));
    if (!scan.ok) throw new Error(scan.problem.code);
    scanHash = scan.value.sha256;
    await done(house.ports, binhLu, addScan, { fileId, scan: scan.value });
    const placed = await done(house.ports, binhLu, placeRanges, {
      fileId,
      ranges: [row(1, 2, 'raw-material-origin'), row(4, 7, 'product-story')],
    });
    pieceIds = placed.pieceIds;
    await completeProducer(house.ports, made.producerCode);
    place = await opened(may, made.productCode, 'upgrade');
    await fillIn(may, place, { changes: 'Thêm mẫu hộp mới.' });
    const cited = await may.submit(`${place}/mo-ta`, {
      'citations.1-1': pieceIds[0] ?? '',
      'citations.1-2': pieceIds[1] ?? '',
    });
    expect(cited.status).toBe(303);
  });
  afterAll(() => house.close());

  test('is given out with its own pages from the wallet and from the dossier, and keeps the scan it comes from', async () => {
    const files = await filesOf();
    expect(files.map((file) => [file?.pages, file?.sentSha256 === scanHash, file?.sha256 === scanHash])).toEqual([
      [2, true, false],
      [4, true, false],
    ]);
    const asked = [
      `/vi-minh-chung/giay/${pieceIds[1]}/tep/${files[1]?.id}`,
      `${place}/minh-chung/${pieceIds[1]}/tep/${files[1]?.id}`,
    ];
    for (const path of asked) {
      for (const who of [may, tua]) {
        const answer = await who.get(path);
        expect([path, answer.status, await readPages(answer.bytes)]).toEqual([path, 200, saying(4, 7)]);
        expect(sha256Hex(answer.bytes)).toBe(files[1]?.sha256);
      }
    }
  });

  test('goes with the dossier as its pages alone, and every paper counts the same pages', async () => {
    const sign = await may.submit(`${place}/nop`, { declares: 'yes' });
    expect([sign.status, sign.status === 303 ? '' : wordsOf(sign.text).slice(0, 900)]).toEqual([303, '']);
    const archive = await unzipped((await tua.get(`${place}/ca-bo.zip`)).bytes);
    const manifest = JSON.parse((archive.get('manifest.json') ?? '{}').toString()) as {
      readonly evidence: { readonly pages: number };
      readonly files: readonly {
        readonly path: string;
        readonly role: string;
        readonly pages: number;
        readonly evidence: { readonly cutOutOf: unknown } | null;
      }[];
    };
    // The business registration goes with every dossier, as the photograph it is.
    const sent = manifest.files.filter((file) => file.role === 'evidence');
    expect(sent.map((file) => extname(file.path)).sort()).toEqual(['.jpg', '.pdf', '.pdf']);
    const evidence = sent.filter((file) => extname(file.path) === '.pdf');
    expect(evidence.map((file) => [file.pages, file.evidence?.cutOutOf])).toEqual([
      [2, { sha256: scanHash, fromPage: 1, toPage: 2 }],
      [4, { sha256: scanHash, fromPage: 4, toPage: 7 }],
    ]);
    const packed = await Promise.all(evidence.map((file) => readPages(archive.get(file.path) ?? Buffer.alloc(0))));
    expect(packed).toEqual([saying(1, 2), saying(4, 7)]);
    expect((archive.get('DANH-MUC.txt') ?? '').toString()).toContain('Cắt từ bản quét gốc: trang 4–7');
    const printed = await frozenContents(house.ports.database.write, place.split('/').at(-1) as DossierId);
    expect(printed?.pieces.reduce((sum, piece) => sum + piece.pages, 0)).toBe(manifest.evidence.pages);
    const book = await readPages((await tua.get(`${place}/ca-bo.pdf`)).bytes);
    expect(book.filter((page) => /Trang(3|8|9|1[0-4])$/.test(page))).toEqual([]);
  });

  test('that was split before pages were cut gives nothing until it is cut, and then its pages', async () => {
    const before = await filesOf();
    const { write } = house.ports.database;
    await query(write, "update evidence_file set sha256 = 'uncut', bytes = 99 where piece_id = any($1::uuid[])", [
      pieceIds,
    ]);
    // The copy that was sent names the scan, as copies of before do.
    const [cut] = before;
    await query(write, `update dossier_submission set content = replace(content, $1, $2)`, [
      cut?.sha256 ?? '',
      scanHash,
    ]);
    const path = `${place}/minh-chung/${pieceIds[0]}/tep/${cut?.id}`;
    const waiting = await tua.get(path);
    expect([waiting.status, wordsOf(waiting.text)]).toEqual([503, expect.stringContaining('chưa cắt xong')]);
    expect((await tua.get(`/vi-minh-chung/giay/${pieceIds[0]}/tep/${cut?.id}`)).status).toBe(503);
    expect((await tua.get(`${place}/ca-bo.zip`)).status).toBe(503);
    expect(await cutWaitingPages(house.ports)).toBe(2);
    expect((await filesOf()).map((file) => [file?.sha256, file?.bytes])).toEqual(
      before.map((file) => [file?.sha256, file?.bytes]),
    );
    const archive = await unzipped((await tua.get(`${place}/ca-bo.zip`)).bytes);
    const paths = [...archive.keys()].filter((one) => /^minh-chung\/.*\.pdf$/.test(one));
    const packed = await Promise.all(paths.map((one) => readPages(archive.get(one) ?? Buffer.alloc(0))));
    expect(packed).toEqual([saying(1, 2), saying(4, 7)]);
    expect(await cutWaitingPages(house.ports)).toBe(0);
  });
});
