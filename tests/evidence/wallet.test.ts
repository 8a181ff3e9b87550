// The evidence wallet as people use it: the producer, its commune in its place, the province that reads, and those for whom it
// does not exist.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, date, instantOf } from '#kernel/calendar.ts';
import { findEvidenceByIds, listEvidenceOf } from '#modules/evidence/services.ts';
import { addPiece } from '#modules/evidence/use-cases/add-piece.ts';
import { changePiece } from '#modules/evidence/use-cases/change-piece.ts';
import { openFile, removeFile } from '#modules/evidence/use-cases/files.ts';
import { listEnding } from '#modules/evidence/use-cases/list-ending.ts';
import { listWallet } from '#modules/evidence/use-cases/list-wallet.ts';
import { viewPiece } from '#modules/evidence/use-cases/view-piece.ts';
import { withdrawPiece } from '#modules/evidence/use-cases/withdraw-piece.ts';
import { mergeProducers } from '#modules/producers/use-cases/merge-producers.ts';
import { undoProducerMerge } from '#modules/producers/use-cases/undo-producer-merge.ts';
import { viewProducer } from '#modules/producers/use-cases/view-producer.ts';
import {
  as,
  auditor,
  binhLu,
  done,
  fieldsOf,
  missing,
  muongThan,
  otherProvince,
  province,
  refused,
  speakerOf,
} from '../producers/people.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { madeFile, madePiece, report, walletOwner } from './making.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await freshHouse();
  house.clock.moveTo(instantOf(Date.UTC(2026, 10, 26, 3)));
});
afterAll(() => house.close());

describe('who writes a wallet', () => {
  it('the producer in its own name, the commune in its place, and both are recorded as what they are', async () => {
    const owner = await walletOwner(house);
    const self = speakerOf(owner.id);
    const own = await done(house.ports, self, addPiece, { producerCode: owner.code, ...report });
    const proxy = await done(house.ports, binhLu, addPiece, { producerCode: owner.code, ...report, number: 'KN-13' });
    const entered = async (pieceId: string) => (await done(house.ports, self, viewPiece, { pieceId })).piece.enteredBy;
    expect([await entered(own.id), await entered(proxy.id)]).toEqual(['producer', 'proxy']);
    const seen = await done(house.ports, province, listWallet, { producerCode: owner.code });
    expect(seen.shelves.find((shelf) => shelf.kind === 'test-report')?.pieces).toHaveLength(2);
    expect(seen.may).toEqual({ add: false, asProxy: false });
  });

  it('not the province, which reads, and nobody who only examines', async () => {
    const owner = await walletOwner(house);
    for (const reader of [province, auditor]) {
      const refusal = await refused(house.ports, reader, addPiece, { producerCode: owner.code, ...report });
      expect(refusal).toMatchObject({ kind: 'forbidden', code: 'access/right-missing' });
    }
  });

  it('nobody else: another commune, another province, another producer find nothing', async () => {
    const owner = await walletOwner(house);
    const other = await walletOwner(house);
    const pieceId = await madePiece(house, owner.code);
    const fileId = await madeFile(house, pieceId);
    for (const foreign of [muongThan, otherProvince, speakerOf(other.id)]) {
      const { ports } = house;
      expect(await refused(ports, foreign, listWallet, { producerCode: owner.code })).toMatchObject(missing);
      expect(await refused(ports, foreign, viewPiece, { pieceId })).toMatchObject(missing);
      expect(await refused(ports, foreign, openFile, { pieceId, fileId })).toMatchObject(missing);
    }
    for (const foreign of [muongThan, speakerOf(other.id)]) {
      const { ports } = house;
      expect(await refused(ports, foreign, addPiece, { producerCode: owner.code, ...report })).toMatchObject(missing);
      expect(await refused(ports, foreign, changePiece, { pieceId, version: 2, ...report })).toMatchObject(missing);
      expect(await refused(ports, foreign, withdrawPiece, { pieceId, version: 2, reason: 'x' })).toMatchObject(missing);
      expect(await refused(ports, foreign, removeFile, { pieceId, fileId })).toMatchObject(missing);
    }
    const [kept] = await findEvidenceByIds(house.ports.database.write, [pieceId]);
    expect(kept).toMatchObject({ version: 2, withdrawnAt: null, files: [{ id: fileId }] });
  });
});

describe('a piece', () => {
  it('that cannot be is refused with every wrong field at once', async () => {
    const owner = await walletOwner(house);
    const wrong = { ...report, title: ' ', issuedOn: '27/11/2026', expiresOn: '26/11/2026' };
    const refusal = await refused(house.ports, binhLu, addPiece, { producerCode: owner.code, ...wrong });
    expect(fieldsOf(refusal)).toEqual([
      ['title', 'required'],
      ['issuedOn', 'evidence/issued-in-future'],
      ['expiresOn', 'evidence/ends-before-begin'],
    ]);
  });

  it('issued today and ending today is taken', async () => {
    const owner = await walletOwner(house);
    const pieceId = await madePiece(house, owner.code, { issuedOn: '26/11/2026', expiresOn: '26/11/2026' });
    expect((await done(house.ports, binhLu, viewPiece, { pieceId })).validity).toBe('expiring');
  });

  it('changed by two people at once keeps the first, and the second sees what stands now', async () => {
    const owner = await walletOwner(house);
    const pieceId = await madePiece(house, owner.code);
    const change = { pieceId, version: 1, ...report };
    await done(house.ports, binhLu, changePiece, { ...change, number: 'thứ nhất' });
    const second = await refused(house.ports, speakerOf(owner.id), changePiece, { ...change, number: 'thứ hai' });
    expect(second).toMatchObject({ kind: 'conflict', code: 'records/changed-meanwhile' });
    expect(second.details['current']).toMatchObject({ number: 'thứ nhất' });
  });

  it('once withdrawn stays readable with its reason and changes no more', async () => {
    const owner = await walletOwner(house);
    const pieceId = await madePiece(house, owner.code);
    const fileId = await madeFile(house, pieceId);
    await done(house.ports, binhLu, withdrawPiece, { pieceId, version: 2, reason: 'Gõ nhầm chủ thể' });
    const already = { kind: 'conflict', code: 'evidence/withdrawn-already' };
    expect(await refused(house.ports, binhLu, changePiece, { pieceId, version: 3, ...report })).toMatchObject(already);
    expect(await refused(house.ports, binhLu, removeFile, { pieceId, fileId })).toMatchObject(already);
    expect(await as(house.ports, province, openFile, { pieceId, fileId })).toMatchObject({ ok: true });
    const seen = await done(house.ports, province, listWallet, { producerCode: owner.code });
    expect(seen.withdrawn.map((piece) => piece.id)).toEqual([pieceId]);
    expect(seen.shelves.every((shelf) => shelf.pieces.length === 0)).toBe(true);
    const view = await done(house.ports, province, viewPiece, { pieceId });
    expect([view.validity, view.piece.withdrawalReason]).toEqual(['withdrawn', 'Gõ nhầm chủ thể']);
    expect(view.may).toEqual({ change: false, addFile: false, withdraw: false, check: false });
  });
});

describe('files of a piece', () => {
  it('are kept by their content and named in the ledger by their hashes', async () => {
    const owner = await walletOwner(house);
    const pieceId = await madePiece(house, owner.code);
    await madeFile(house, pieceId);
    const [piece] = await findEvidenceByIds(house.ports.database.write, [pieceId]);
    const [file] = piece?.files ?? [];
    expect(file).toMatchObject({ mediaType: 'image/jpeg', pages: 1, name: 'phiếu.jpg' });
    const given = await house.ports.files.get(file?.sha256 as never);
    expect(given?.byteLength).toBe(file?.bytes);
    expect(await house.ports.files.has(file?.sentSha256 as never)).toBe(true);
    expect(file?.sentSha256).not.toBe(file?.sha256);
  });

  it('sent a second time for the same piece are refused', async () => {
    const owner = await walletOwner(house);
    const pieceId = await madePiece(house, owner.code);
    await madeFile(house, pieceId);
    await expect(madeFile(house, pieceId)).rejects.toThrow('evidence/file-twice');
  });

  it('that lie elsewhere too are said to the office, and to a producer only within its own wallet', async () => {
    const [owner, other] = [await walletOwner(house), await walletOwner(house)];
    const [first, second] = [await madePiece(house, owner.code), await madePiece(house, owner.code)];
    const foreign = await madePiece(house, other.code);
    for (const pieceId of [first, second, foreign]) await madeFile(house, pieceId, '#102030');
    const seenBy = async (actor: typeof binhLu) =>
      (await done(house.ports, actor, viewPiece, { pieceId: first })).same.map(({ where, producerName }) => [
        where,
        producerName,
      ]);
    expect(await seenBy(speakerOf(owner.id))).toEqual([['same-wallet', null]]);
    expect(await seenBy(binhLu)).toEqual([
      ['same-wallet', null],
      ['other-producer', other.name],
    ]);
    expect(await seenBy(province)).toEqual(await seenBy(binhLu));
  });

  it('that lie with a producer of another commune are said to a commune without a name', async () => {
    const owner = await walletOwner(house);
    const far = await walletOwner(house, { commune: 'Xã Mường Than (03618)' });
    const pieceId = await madePiece(house, owner.code);
    await madeFile(house, pieceId, '#405060');
    const farPiece = await done(house.ports, muongThan, addPiece, {
      producerCode: far.code,
      ...report,
      number: 'KN-xa',
    });
    const { CheckedFile } = await import('#modules/evidence/checked-file.ts');
    const { addFile } = await import('#modules/evidence/use-cases/files.ts');
    const { picture } = await import('../register/making.ts');
    const file = await CheckedFile.of('ảnh.jpg', await picture('#405060'));
    if (!file.ok) throw new Error(file.problem.code);
    await done(house.ports, muongThan, addFile, { pieceId: farPiece.id, file: file.value });
    const view = await done(house.ports, binhLu, viewPiece, { pieceId });
    expect(view.same).toEqual([
      {
        why: 'file',
        what: 'phiếu.jpg',
        where: 'out-of-reach',
        pieceId: null,
        title: null,
        producerName: null,
      },
    ]);
  });
});

describe('what ends', () => {
  it('is listed sixty days ahead within one’s own reach, the first to end first', async () => {
    const owner = await walletOwner(house, { commune: 'Xã Mường Than (03618)' });
    const today = date('2026-11-26');
    for (const [number, days] of [
      ['mai', 61],
      ['sáu mươi', 60],
      ['đã hết', -1],
    ] as const) {
      const [y, m, d] = addDays(today, days).split('-');
      const term = { issuedOn: '01/01/2026', expiresOn: `${d}/${m}/${y}`, number };
      await done(house.ports, muongThan, addPiece, { producerCode: owner.code, ...report, ...term });
    }
    const seenBy = async (actor: typeof binhLu) =>
      (await done(house.ports, actor, listEnding, {})).pieces
        .filter((piece) => piece.producerCode === owner.code)
        .map((piece) => piece.number);
    expect(await seenBy(muongThan)).toEqual(['đã hết', 'sáu mươi']);
    expect(await seenBy(speakerOf(owner.id))).toEqual(['đã hết', 'sáu mươi']);
    expect(await seenBy(province)).toEqual(['đã hết', 'sáu mươi']);
    expect(await seenBy(binhLu)).toEqual([]);
  });
});

describe('a producer whose record was merged into another', () => {
  it('finds its pieces in the wallet of the survivor, and has its own again when the merge is undone', async () => {
    const [stays, goes] = [await walletOwner(house), await walletOwner(house)];
    const [kept, moved] = [await madePiece(house, stays.code), await madePiece(house, goes.code)];
    const versions = { version: 1, intoVersion: 1, reason: 'Ghi hai lần' };
    await done(house.ports, province, mergeProducers, { code: goes.code, into: stays.code, ...versions });
    const idsOf = async (id: typeof stays.id) =>
      (await listEvidenceOf(house.ports.database.write, id)).map((piece) => piece.id).sort();
    expect(await idsOf(stays.id)).toEqual([kept, moved].sort());
    expect((await done(house.ports, binhLu, viewPiece, { pieceId: moved })).producer.code).toBe(stays.code);
    const [merge] = (await done(house.ports, province, viewProducer, { code: stays.code })).merged;
    await done(house.ports, province, undoProducerMerge, { mergeId: merge?.mergeId });
    expect(await idsOf(stays.id)).toEqual([kept]);
    expect(await idsOf(goes.id)).toEqual([moved]);
  });
});
