// The paper dossier of a recognised product: split by pages into evidence, its commitments typed once, and an upgrade that
// starts from it; each allowed path with its refused twin.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { instantOf } from '#kernel/calendar.ts';
import { openDossier } from '#modules/dossiers/use-cases/open-dossier.ts';
import { viewDossier } from '#modules/dossiers/use-cases/view-dossier.ts';
import { findEvidenceByIds } from '#modules/evidence/services.ts';
import { viewPiece } from '#modules/evidence/use-cases/view-piece.ts';
import { findLegacyStart } from '#modules/legacy-files/services.ts';
import { dropLegacyFile, reopenLegacyFile, settleLegacyFile } from '#modules/legacy-files/use-cases/close-file.ts';
import { listLegacyFiles } from '#modules/legacy-files/use-cases/list-files.ts';
import { openLegacyFile } from '#modules/legacy-files/use-cases/open-file.ts';
import { placeRanges } from '#modules/legacy-files/use-cases/place-ranges.ts';
import { saveCommitments } from '#modules/legacy-files/use-cases/save-commitments.ts';
import { addScan, openScan, removeScan } from '#modules/legacy-files/use-cases/scans.ts';
import { takeRangeOff } from '#modules/legacy-files/use-cases/take-range-off.ts';
import { viewLegacyFile } from '#modules/legacy-files/use-cases/view-file.ts';
import { findProductByCode } from '#modules/products/services.ts';
import { query } from '#platform/database/db.ts';
import { makeTea } from '../dossiers/filing.ts';
import { walletOwner } from '../evidence/making.ts';
import {
  auditor,
  binhLu,
  done,
  fieldsOf,
  inspector,
  missing,
  muongThan,
  otherProvince,
  province,
  refused,
  speakerOf,
} from '../producers/people.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { wordsOf } from '../support/web.ts';
import { paperDossier, recognisedTea, row, scanOf } from './making.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await freshHouse();
  house.clock.moveTo(instantOf(Date.UTC(2026, 10, 26, 3)));
});
afterAll(() => house.close());

const view = async (fileId: string, who = binhLu) => await done(house.ports, who, viewLegacyFile, { fileId });

describe('who opens a paper dossier', () => {
  it('the commune, the province and the producer itself, each recorded as what it is', async () => {
    for (const [who, proxy] of [
      [binhLu, true],
      [province, true],
      [null, false],
    ] as const) {
      const { owner, productCode } = await recognisedTea(
        house,
        `Chè mở bởi ${String(proxy)} ${Math.trunc(performance.now())}`,
      );
      const { fileId } = await done(house.ports, who ?? speakerOf(owner.id), openLegacyFile, { productCode });
      expect((await view(fileId)).file).toMatchObject({ state: 'splitting', byProxy: proxy });
    }
  });

  it('nobody who inspects or examines, and nobody elsewhere', async () => {
    const { productCode } = await recognisedTea(house, 'Chè không của ai khác');
    const other = await walletOwner(house);
    for (const who of [inspector, auditor]) {
      const refusal = await refused(house.ports, who, openLegacyFile, { productCode });
      expect(refusal).toMatchObject({ kind: 'forbidden', code: 'access/right-missing' });
    }
    for (const who of [muongThan, otherProvince, speakerOf(other.id)]) {
      expect(await refused(house.ports, who, openLegacyFile, { productCode })).toMatchObject(missing);
    }
  });

  it('only for a product with a decision of recognition, and once', async () => {
    const owner = await walletOwner(house);
    const never = await makeTea(house.ports, owner.code, 'Chè chưa công nhận');
    const refusal = await refused(house.ports, binhLu, openLegacyFile, { productCode: never });
    expect(refusal).toMatchObject({ kind: 'conflict', code: 'legacy-files/not-recognised' });
    const { fileId, productCode } = await paperDossier(house, 'Chè mở một lần');
    expect(await refused(house.ports, binhLu, openLegacyFile, { productCode })).toMatchObject({
      code: 'legacy-files/another-open',
      details: { legacyFileId: fileId },
    });
  });
});

describe('splitting the scan', () => {
  it('makes each range a piece of the wallet with a file of its own pages, which names its scan, and shows the pages left over', async () => {
    const { fileId, owner } = await paperDossier(house, 'Chè xếp trang');
    const dated = {
      issuer: 'Phòng thử nghiệm giả định',
      number: 'KN-9',
      issuedOn: '01/02/2026',
      expiresOn: '31/01/2027',
    };
    const placed = await done(house.ports, binhLu, placeRanges, {
      fileId,
      ranges: [row(1, 4, 'business-registration'), row(7, 12, 'test-report', dated)],
    });
    const seen = await view(fileId);
    expect([seen.pages, seen.unplacedPages, seen.unplaced]).toEqual([
      40,
      30,
      [
        { from: 5, to: 6 },
        { from: 13, to: 40 },
      ],
    ]);
    const pieces = await findEvidenceByIds(house.ports.database.write, placed.pieceIds);
    const [scan] = seen.scans;
    expect(pieces.map((piece) => piece.kind)).toEqual(['business-registration', 'test-report']);
    expect(pieces[1]).toMatchObject({
      producerId: owner.id,
      number: 'KN-9',
      enteredBy: 'proxy',
      expiresOn: '2027-01-31',
    });
    expect(pieces[1]?.files).toMatchObject([{ sentSha256: scan?.sha256, fromPage: 7, toPage: 12, pages: 6 }]);
    expect(pieces[1]?.files[0]?.sha256).not.toBe(scan?.sha256);
    // Pieces of one scan are no doubles of each other.
    const shown = await done(house.ports, binhLu, viewPiece, { pieceId: placed.pieceIds[0] });
    expect(shown.same).toEqual([]);
  });

  it('counts pages on through a second file, and a range may stand on both', async () => {
    const { fileId } = await paperDossier(house, 'Chè hai tập', 3);
    await done(house.ports, binhLu, addScan, { fileId, scan: await scanOf(5, 'tập hai.pdf') });
    const placed = await done(house.ports, binhLu, placeRanges, { fileId, ranges: [row(3, 5, 'raw-material-origin')] });
    const [piece] = await findEvidenceByIds(house.ports.database.write, placed.pieceIds);
    expect(piece?.files.map(({ name, fromPage, toPage }) => [name, fromPage, toPage])).toEqual([
      ['Chè hai tập, trang 3.pdf', 3, 3],
      ['tập hai, trang 1-2.pdf', 1, 2],
    ]);
  });

  it('lets two papers share pages only with a word why', async () => {
    const { fileId } = await paperDossier(house, 'Chè chung trang');
    await done(house.ports, binhLu, placeRanges, { fileId, ranges: [row(1, 5, 'quality-declaration')] });
    const again = [row(5, 8, 'test-report'), row(8, 9, 'awards')];
    const refusal = await refused(house.ports, binhLu, placeRanges, { fileId, ranges: again });
    expect(fieldsOf(refusal)).toEqual([
      ['ranges.0.sharedWhy', 'legacy-files/overlap-needs-word'],
      ['ranges.1.sharedWhy', 'legacy-files/overlap-needs-word'],
    ]);
    const why = { sharedWhy: 'Trang 5 có cả hai dấu' };
    const ranges = again.map((one) => ({ ...one, ...why }));
    await done(house.ports, binhLu, placeRanges, { fileId, ranges });
    expect((await view(fileId)).ranges.map((one) => one.shared)).toEqual([true, true, true]);
  });

  it('names every wrong field of every row at once, and places nothing', async () => {
    const { fileId } = await paperDossier(house, 'Chè sai dòng', 10);
    const refusal = await refused(house.ports, binhLu, placeRanges, {
      fileId,
      ranges: [
        row(4, 2, 'test-report'),
        { from: '', to: '', kind: '', title: '' },
        row(9, 11, 'awards', { issuedOn: '27/11/2026', expiresOn: '26/11/2026' }),
      ],
    });
    expect(fieldsOf(refusal)).toEqual([
      ['ranges.0.to', 'legacy-files/ends-before-begin'],
      ['ranges.2.issuedOn', 'evidence/issued-in-future'],
      ['ranges.2.expiresOn', 'evidence/ends-before-begin'],
      ['ranges.2.to', 'legacy-files/no-such-page'],
    ]);
    expect((await view(fileId)).ranges).toEqual([]);
    const none = await refused(house.ports, binhLu, placeRanges, { fileId, ranges: [] });
    expect(fieldsOf(none)).toEqual([['ranges.0.from', 'legacy-files/no-range']]);
  });

  it('tells of every row at once which row it means, also where one cannot be read at all', async () => {
    const { fileId } = await paperDossier(house, 'Chè nhiều dòng sai', 10);
    const ranges = [row(0, 2, 'awards'), row(5, 99, 'awards'), row(4, 3, 'awards')];
    const refusal = await refused(house.ports, binhLu, placeRanges, { fileId, ranges });
    expect(fieldsOf(refusal).map(([path]) => path)).toEqual(['ranges.0.from', 'ranges.1.to', 'ranges.2.to']);
    const fields = Object.fromEntries(
      ranges.flatMap((one, at) => Object.entries(one).map(([name, value]) => [`ranges.${at}.${name}`, String(value)])),
    );
    const tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
    const page = await tua.submit(`/ho-so-giay/${fileId}/xep-trang`, fields);
    expect(page.status).toBe(422);
    const said = wordsOf(page.text);
    expect(said).toContain('Giấy tờ 1, Từ trang: Phải từ 1 trở lên');
    for (const place of ['Giấy tờ 2, Đến trang: ', 'Giấy tờ 3, Đến trang: ']) expect(said).toContain(place);
  });

  it('is undone range by range: the piece is withdrawn with the reason, the pages are free again', async () => {
    const { fileId } = await paperDossier(house, 'Chè gỡ trang', 6);
    const placed = await done(house.ports, binhLu, placeRanges, { fileId, ranges: [row(1, 6, 'awards')] });
    const before = await view(fileId);
    const scanId = before.scans[0]?.id;
    const { version } = before.file;
    const stuck = await refused(house.ports, binhLu, removeScan, { fileId, version, scanId });
    expect(stuck).toMatchObject({ code: 'legacy-files/pages-placed', details: { from: 1 } });
    const off = { fileId, version, rangeId: before.ranges[0]?.id, reason: 'Xếp nhầm' };
    await done(house.ports, binhLu, takeRangeOff, off);
    const after = await view(fileId);
    expect([after.unplacedPages, after.ranges]).toEqual([6, []]);
    const [piece] = await findEvidenceByIds(house.ports.database.write, placed.pieceIds);
    expect(piece?.withdrawalReason).toBe('Xếp nhầm');
    await done(house.ports, binhLu, removeScan, { fileId, version: after.file.version, scanId });
    expect((await view(fileId)).pages).toBe(0);
  });

  it('is nobody’s business elsewhere, and readers only read', async () => {
    const { fileId } = await paperDossier(house, 'Chè người ngoài');
    const other = await walletOwner(house);
    const seen = await view(fileId, inspector);
    expect(Object.values(seen.may).some(Boolean)).toBe(false);
    const scanId = seen.scans[0]?.id;
    const ranges = [row(1, 2, 'awards')];
    for (const who of [muongThan, otherProvince, speakerOf(other.id)]) {
      expect(await refused(house.ports, who, viewLegacyFile, { fileId })).toMatchObject(missing);
      expect(await refused(house.ports, who, openScan, { fileId, scanId })).toMatchObject(missing);
      expect(await refused(house.ports, who, placeRanges, { fileId, ranges })).toMatchObject(missing);
    }
    for (const who of [inspector, auditor]) {
      const refusal = await refused(house.ports, who, placeRanges, { fileId, ranges });
      expect(refusal).toMatchObject({ kind: 'forbidden', code: 'access/right-missing' });
    }
    const listed = await done(house.ports, speakerOf(other.id), listLegacyFiles, {});
    expect(listed.files).toEqual([]);
  });
});

describe('the commitments', () => {
  it('are kept version after version, the last one counts, and a stale form overwrites nothing', async () => {
    const { fileId, productCode } = await paperDossier(house, 'Chè cam kết');
    const first = { fileId, seen: '0', volume: '5 tấn/năm', environment: 'Thu gom bao bì' };
    await done(house.ports, binhLu, saveCommitments, first);
    expect(await refused(house.ports, province, saveCommitments, { ...first, volume: '9 tấn' })).toMatchObject({
      code: 'legacy-files/changed-meanwhile',
    });
    await done(house.ports, province, saveCommitments, { fileId, seen: '1', volume: '6 tấn/năm' });
    const product = await findProductByCode(house.ports.database.write, productCode);
    const start = await findLegacyStart(house.ports.database.write, product?.id as never);
    expect(start).toMatchObject({ commitmentsVersion: 2, commitments: { volume: '6 tấn/năm', environment: null } });
    const kept = await query<{ n: number }>(
      house.ports.database.write,
      'select count(*)::int as n from legacy_commitments where legacy_file_id = $1',
      [fileId],
    );
    expect(kept[0]?.n).toBe(2);
  });

  it('without a single matter are refused at the first field', async () => {
    const { fileId } = await paperDossier(house, 'Chè không cam kết');
    const refusal = await refused(house.ports, binhLu, saveCommitments, { fileId, seen: '0', volume: ' ' });
    expect(fieldsOf(refusal)).toEqual([['volume', 'legacy-files/no-commitment']]);
  });
});

describe('a paper dossier in order', () => {
  it('is closed only when it is whole, changes no more, and opens again', async () => {
    const { fileId } = await paperDossier(house, 'Chè chốt', 4);
    const bare = await refused(house.ports, binhLu, settleLegacyFile, { fileId, version: 2 });
    expect(bare).toMatchObject({ code: 'legacy-files/not-whole', details: { lacks: ['ranges', 'commitments'] } });
    await done(house.ports, binhLu, placeRanges, { fileId, ranges: [row(1, 4, 'awards')] });
    await done(house.ports, binhLu, saveCommitments, { fileId, seen: '0', volume: '1 tấn' });
    await done(house.ports, binhLu, settleLegacyFile, { fileId, version: 4 });
    expect((await view(fileId)).file.state).toBe('settled');
    const ranges = [row(1, 1, 'awards', { sharedWhy: 'x' })];
    expect(await refused(house.ports, binhLu, placeRanges, { fileId, ranges })).toMatchObject({
      code: 'legacy-files/not-in-this-state',
    });
    const commit = { fileId, seen: '1', volume: '2 tấn' };
    expect(await refused(house.ports, binhLu, saveCommitments, commit)).toMatchObject({
      code: 'legacy-files/not-in-this-state',
    });
    await done(house.ports, binhLu, reopenLegacyFile, { fileId, version: 5 });
    await done(house.ports, binhLu, saveCommitments, commit);
    expect((await view(fileId)).history.map((line) => line.useCase)).toEqual([
      'legacy-files/save-commitments',
      'legacy-files/reopen-file',
      'legacy-files/settle-file',
      'legacy-files/save-commitments',
      'legacy-files/place-ranges',
      'legacy-files/add-scan',
      'legacy-files/open-file',
    ]);
  });

  it('opened in error is given up while it is empty, and not once papers stand on it', async () => {
    const { fileId, productCode } = await paperDossier(house, 'Chè bỏ hồ sơ', 2);
    await done(house.ports, binhLu, placeRanges, { fileId, ranges: [row(1, 2, 'awards')] });
    const held = await view(fileId);
    const drop = { fileId, version: held.file.version, reason: 'Nhầm' };
    expect(await refused(house.ports, binhLu, dropLegacyFile, drop)).toMatchObject({ code: 'legacy-files/has-ranges' });
    const off = { fileId, version: drop.version, rangeId: held.ranges[0]?.id, reason: 'Nhầm' };
    await done(house.ports, binhLu, takeRangeOff, off);
    await done(house.ports, binhLu, dropLegacyFile, { ...drop, version: drop.version + 1 });
    expect(await refused(house.ports, binhLu, viewLegacyFile, { fileId })).toMatchObject(missing);
    await done(house.ports, binhLu, openLegacyFile, { productCode });
  });
});

describe('an upgrade', () => {
  it('starts from the paper dossier: what is carried over, to renew and new is counted', async () => {
    const { fileId, productCode, owner } = await paperDossier(house, 'Chè nâng hạng');
    await done(house.ports, binhLu, placeRanges, {
      fileId,
      ranges: [
        row(1, 4, 'business-registration'),
        row(5, 9, 'test-report', { title: 'Phiếu cũ', issuedOn: '01/02/2024', expiresOn: '31/01/2025' }),
        row(10, 12, 'intellectual-property', { expiresOn: '31/12/2030' }),
        // It still counts today, and not on the last day of the commune.
        row(13, 14, 'raw-material-origin', { title: 'Hợp đồng hết hạn giữa chừng', expiresOn: '01/12/2026' }),
      ],
    });
    const commitments = { standard: 'TCCS 01:2024', rawMaterial: '12 ha', technology: 'Sao tay', volume: '5 tấn/năm' };
    const atCriteria = { labour: '9 lao động của bản', packaging: 'Hộp giấy' };
    await done(house.ports, binhLu, saveCommitments, { fileId, seen: '0', ...commitments, ...atCriteria });
    const may = speakerOf(owner.id);
    const { dossierId } = await done(house.ports, may, openDossier, { productCode, kind: 'upgrade' });
    const { dossier, contents } = await done(house.ports, may, viewDossier, { dossierId });
    expect(dossier.carried).toMatchObject({
      fromDossierId: null,
      fromLegacyFileId: fileId,
      carried: 8,
      toRenew: ['Phiếu cũ', 'Hợp đồng hết hạn giữa chừng'],
      newLines: 2,
    });
    // By name, in the order of Mẫu 02, then the papers.
    expect(dossier.carried?.kept?.map((one) => ('name' in one ? one.name : 'title' in one ? one.title : ''))).toEqual([
      ...['volume', 'standard', 'rawMaterial', 'technology', 'labour', 'packaging'],
      ...['Giấy giả định 1', 'Giấy giả định 10'],
    ]);
    expect(dossier.carried?.fresh).toEqual([
      { kind: 'line', name: 'businessResults' },
      { kind: 'line', name: 'changes' },
    ]);
    expect(dossier.carried?.offered).toHaveLength(2);
    // What a criterion asks for stands at that criterion; nothing is cited for the producer.
    expect(contents.proofs).toEqual({
      descriptions: { '3.3': '9 lao động của bản', '2.2': 'Hộp giấy' },
      citations: {},
    });
    expect(contents.general.standard).toBe('TCCS 01:2024');
    expect(contents.results.materialAndTechnology).toBe('12 ha\nSao tay');
    expect(contents.plan.plan).toBe('5 tấn/năm');
  });

  it('of a product without a paper dossier starts from the register alone', async () => {
    const { productCode, owner } = await recognisedTea(house, 'Chè không giấy');
    const may = speakerOf(owner.id);
    const { dossierId } = await done(house.ports, may, openDossier, { productCode, kind: 'upgrade' });
    expect((await done(house.ports, may, viewDossier, { dossierId })).dossier.carried).toBeNull();
  });
});
