// The whole of a dossier: one PDF with contents whose page numbers are right, and a ZIP whose files are those of the wallet, byte for
// byte, as its manifest says. For those who may see the evidence, and nobody else.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { date } from '#kernel/calendar.ts';
import { frozenContents } from '#modules/custody/printed-pieces.ts';
import { frozenPages } from '#modules/custody/rules/paper-set.ts';
import type { DossierId } from '#modules/dossiers/index.ts';
import { CheckedFile } from '#modules/evidence/checked-file.ts';
import { addPiece } from '#modules/evidence/use-cases/add-piece.ts';
import { addFile, removeFile } from '#modules/evidence/use-cases/files.ts';
import { officialMargins, type Paper } from '#official-forms/paper.ts';
import { paragraph } from '#official-forms/paper-pieces.ts';
import { sha256Hex } from '#platform/clock/random.ts';
import { renderPdf } from '#platform/documents/render-pdf.ts';
import { pagesOf, squeezed } from '../documents/read-paper.ts';
import { enter, picture } from '../register/making.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { Person as Nobody, openWeb, type Person, wordsOf } from '../support/web.ts';
import { completeProducer, fillIn } from './complete-dossier.ts';
import { mayWithTea, opened } from './filing.ts';
import { unzipped } from './unzipped.ts';

let house: TestHouse;
let may: Person;
let tua: Person;
let place: string;
/** A contract of three pages, as a producer sends it. */
let contract: Uint8Array;
let contractIds: { readonly pieceId: string; readonly fileId: string };

const contractPaper: Paper = {
  title: 'Hợp đồng (giả định)',
  date: date('2026-03-02'),
  size: 13,
  margins: officialMargins,
  foot: { left: '', right: '' },
  blocks: [1, 2, 3].flatMap((n) => [
    paragraph(`Hợp đồng giả định, trang riêng ${n}`),
    ...(n < 3 ? [{ kind: 'page-break' } as const] : []),
  ]),
};

async function withFile(
  producerCode: string,
  facts: Readonly<Record<string, unknown>>,
  name: string,
  bytes: Uint8Array,
) {
  const { id: pieceId } = await enter(house.ports, addPiece, { producerCode, ...facts });
  const file = await CheckedFile.of(name, bytes);
  if (!file.ok) throw new Error(file.problem.code);
  return await enter(house.ports, addFile, { pieceId, file: file.value });
}

beforeAll(async () => {
  house = await freshHouse();
  const made = await mayWithTea(house, 'Shan cả bộ');
  may = made.may;
  tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
  place = await opened(may, made.productCode);
  await completeProducer(house.ports, made.producerCode);
  contract = await renderPdf(contractPaper);
  contractIds = await withFile(
    made.producerCode,
    {
      kind: 'raw-material-origin',
      title: 'Hợp đồng mua búp chè (giả định)',
      number: '12/HĐ',
      issuer: 'Ba mươi tư hộ (giả định)',
      issuedOn: '02/03/2026',
    },
    'Hợp đồng.pdf',
    contract,
  );
  const photo = await withFile(
    made.producerCode,
    { kind: 'product-story', title: 'Ảnh vườn chè' },
    'ảnh vườn.jpg',
    await picture('#7a9e7e'),
  );
  await fillIn(may, place);
  const proofs = await may.submit(`${place}/mo-ta`, {
    'descriptions.1-1': 'Hợp đồng với 34 hộ.',
    'citations.1-1': contractIds.pieceId,
    'citations.1-2': photo.pieceId,
  });
  expect(proofs.status).toBe(303);
  expect((await may.get(`${place}/ca-bo.zip`)).status).toBe(404);
  expect((await may.submit(`${place}/nop`, { declares: 'yes' })).status).toBe(303);
});
afterAll(() => house.close());

describe('the whole dossier as one PDF', () => {
  test('has a cover, contents with right page numbers, the forms and every page of the evidence', async () => {
    const answer = await may.get(`${place}/ca-bo.pdf`);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(Number(answer.headers.get('content-length'))).toBe(answer.bytes.byteLength);
    const pages = (await pagesOf(answer.bytes)).map(squeezed);
    const contents = pages.find((page) => page.includes('MỤCLỤC')) ?? '';
    for (const [i, page] of pages.entries()) expect(page).toContain(`Trang${i + 1}/${pages.length}`);
    const begins: readonly (readonly [string, string])[] = [
      ['Mẫu số 01. Phiếu đăng ký đánh giá, phân hạng', 'PHIẾU ĐĂNG KÝ'],
      ['Mẫu số 02. Báo cáo tự đánh giá về sản phẩm', 'BÁO CÁO TỰ ĐÁNH GIÁ VỀ SẢN PHẨM'],
      ['Phiếu tiếp nhận hồ sơ', 'PHIẾU TIẾP NHẬN'],
    ];
    for (const [line, heading] of begins) {
      const at = pages.findIndex((page) => page.includes(squeezed(heading)) && !page.includes('MỤCLỤC'));
      expect(contents).toContain(`${squeezed(line)}${at + 1}`);
    }
    const first = pages.findIndex((page) => page.includes(squeezed('Hợp đồng giả định, trang riêng 1')));
    expect(pages[first]).toContain(squeezed('Minh chứng 1. Hợp đồng mua búp chè (giả định)'));
    expect(pages[first + 2]).toContain(squeezed('trang riêng 3'));
    expect(pages[first + 2]).toContain(squeezed('minh chứng 1, tệp 1/1, tờ 3/3'));
    expect(contents).toContain(squeezed(`1 tệp, 3 trang${first + 1}`));
    // After what the criteria cite, the registration that no dossier goes without.
    expect(pages.at(-1)).toContain(squeezed('Minh chứng 3. Giấy đăng ký hợp tác xã'));
    expect(pages.at(-2)).toContain(squeezed('Minh chứng 2. Ảnh vườn chè'));
    const { contentHash } = (await may.get(`${place}/ban-nop/1.json`)).json() as { contentHash: string };
    expect(pages[0]).toContain(contentHash);
    expect(pages[0]).toContain(squeezed('3 tài liệu, 3 tệp, 5 trang'));
  });

  test('is the same, byte for byte, whoever takes it and whenever', async () => {
    const [first, second] = [await may.get(`${place}/ca-bo.pdf`), await tua.get(`${place}/ban-nop/1/ca-bo.pdf`)];
    expect(sha256Hex(first.bytes)).toBe(sha256Hex(second.bytes));
  });
});

interface Manifest {
  readonly dossier: { readonly checkCode: string; readonly slipNumber: string };
  readonly evidence: { readonly files: number; readonly pages: number; readonly bytes: number };
  readonly files: readonly {
    readonly path: string;
    readonly role: string;
    readonly bytes: number;
    readonly pages: number | null;
    readonly sha256: string;
  }[];
}
const archiveOf = async (person: Person): Promise<ReadonlyMap<string, Buffer>> => {
  const answer = await person.get(`${place}/ca-bo.zip`);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/zip']);
  return await unzipped(answer.bytes);
};
const manifestIn = (archive: ReadonlyMap<string, Buffer>): Manifest =>
  JSON.parse((archive.get('manifest.json') ?? Buffer.from('{}')).toString('utf8')) as Manifest;

describe('the whole dossier as a ZIP', () => {
  test('holds what its manifest names, with the sizes and hashes it says, and nothing else', async () => {
    const archive = await archiveOf(tua);
    const manifest = manifestIn(archive);
    const listed = manifest.files.map((file) => file.path);
    expect([...archive.keys()].sort()).toEqual([...listed, 'DANH-MUC.txt', 'SHA256SUMS', 'manifest.json'].sort());
    for (const { path, bytes, sha256 } of manifest.files) {
      const content = archive.get(path) ?? Buffer.alloc(0);
      expect([path, content.length, sha256Hex(content)]).toEqual([path, bytes, sha256]);
    }
    const sums = (archive.get('SHA256SUMS') ?? Buffer.alloc(0)).toString('utf8').trimEnd().split('\n');
    expect(sums).toHaveLength(archive.size - 1);
    for (const line of sums) {
      const [hash = '', path = ''] = line.split('  ');
      expect([path, sha256Hex(archive.get(path) ?? Buffer.alloc(0))]).toEqual([path, hash]);
    }
  });

  test('gives the evidence back byte for byte, and the frozen copy whose hash is the check code', async () => {
    const archive = await archiveOf(may);
    const manifest = manifestIn(archive);
    const own = archive.get('minh-chung/01-hop-dong-mua-bup-che-gia-dinh/01-hop-dong.pdf');
    expect(own?.equals(Buffer.from(contract))).toBe(true);
    expect(sha256Hex(archive.get('ban-nop.json') ?? Buffer.alloc(0))).toBe(manifest.dossier.checkCode);
    const evidence = manifest.files.filter((file) => file.role === 'evidence');
    expect(manifest.evidence).toMatchObject({
      files: evidence.length,
      pages: evidence.reduce((sum, file) => sum + (file.pages ?? 0), 0),
      bytes: evidence.reduce((sum, file) => sum + file.bytes, 0),
    });
    const readable = (archive.get('DANH-MUC.txt') ?? Buffer.alloc(0)).toString('utf8');
    for (const line of [
      'DANH MỤC THÀNH PHẦN HỒ SƠ',
      manifest.dossier.slipNumber,
      '12/HĐ',
      '3 trang',
      'sha256sum -c SHA256SUMS',
    ]) {
      expect(readable).toContain(line);
    }
  });

  test('counts the pages that the paper set counts', async () => {
    const { evidence } = manifestIn(await archiveOf(tua));
    const dossierId = place.split('/').at(-1) as DossierId;
    const printed = await frozenContents(house.ports.database.write, dossierId);
    expect([printed?.unknownFiles, printed?.pieces.length]).toEqual([0, 3]);
    expect(frozenPages(printed?.pieces ?? [])).toBe(evidence.pages);
  });

  test('a file that is taken out of the wallet later is still in what was sent', async () => {
    const before = manifestIn(await archiveOf(tua));
    await enter(house.ports, removeFile, contractIds);
    expect(manifestIn(await archiveOf(tua))).toEqual(before);
    expect((await tua.get(`${place}/ca-bo.pdf`)).status).toBe(200);
  });

  test('a changed byte shows in the sums', async () => {
    const archive = await archiveOf(tua);
    const spoilt = Buffer.from(archive.get('mau-01.pdf') ?? Buffer.alloc(0));
    spoilt[100] = (spoilt[100] ?? 0) ^ 1;
    const line = (archive.get('SHA256SUMS') ?? Buffer.alloc(0))
      .toString('utf8')
      .split('\n')
      .find((one) => one.endsWith('  mau-01.pdf'));
    expect(line?.startsWith(sha256Hex(spoilt))).toBe(false);
  });
});

describe('who takes the whole dossier', () => {
  test('the producer, its commune, the province, inspector, leader and auditor; not who only helps or issues', async () => {
    for (const who of [
      'chị Hoa, officer of the province',
      'anh Seo, inspector',
      'anh Bình, leader',
      'chị Nga, auditor',
    ] as const) {
      expect([who, (await (await signedInPerson(house, who)).get(`${place}/ca-bo.zip`)).status]).toEqual([who, 200]);
    }
    for (const who of ['chị Thu, clerk', 'the administrator'] as const) {
      const person = await signedInPerson(house, who);
      for (const file of ['ca-bo.zip', 'ca-bo.pdf'])
        expect([who, (await person.get(`${place}/${file}`)).status]).toEqual([who, 403]);
      expect(wordsOf((await person.get(`${place}/giay-to`)).text)).not.toContain('Cả bộ hồ sơ');
    }
    expect(wordsOf((await may.get(`${place}/giay-to`)).text)).toContain('Cả bộ hồ sơ');
  });

  test('for another commune and a stranger it is not there', async () => {
    const pao = await signedInPerson(house, 'anh Páo, officer of Đoàn Kết');
    const nobody = new Nobody(openWeb(house.ports));
    for (const file of ['ca-bo.pdf', 'ca-bo.zip', 'ban-nop/1/ca-bo.zip']) {
      expect([file, (await pao.get(`${place}/${file}`)).status]).toEqual([file, 404]);
      expect([file, (await nobody.get(`${place}/${file}`)).status]).toEqual([file, 403]);
    }
    expect((await may.get(`${place}/ban-nop/2/ca-bo.pdf`)).status).toBe(404);
  });
});
