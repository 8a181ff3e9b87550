// What offices find out about a piece: what its issuer says, where the same picture or number lies, where it is cited; and what
// of that nobody else hears.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { instantOf } from '#kernel/calendar.ts';
import { listCitations } from '#modules/dossiers/use-cases/list-citations.ts';
import { openDossier } from '#modules/dossiers/use-cases/open-dossier.ts';
import { savePart } from '#modules/dossiers/use-cases/save-part.ts';
import { CheckedFile } from '#modules/evidence/checked-file.ts';
import { findCheckStandings, findEvidenceByIds, lookAtPhotos } from '#modules/evidence/services.ts';
import { changePiece } from '#modules/evidence/use-cases/change-piece.ts';
import { addFile } from '#modules/evidence/use-cases/files.ts';
import { recordCheck } from '#modules/evidence/use-cases/record-check.ts';
import { viewPiece } from '#modules/evidence/use-cases/view-piece.ts';
import { query } from '#platform/database/db.ts';
import { makeTea } from '../dossiers/filing.ts';
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
import { madePiece, report, walletOwner } from './making.ts';
import { photograph } from './photographs.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await freshHouse();
  house.clock.moveTo(instantOf(Date.UTC(2026, 10, 26, 3)));
});
afterAll(() => house.close());

async function withPhoto(producerCode: string, bytes: Uint8Array, more: Readonly<Record<string, unknown>> = {}) {
  const pieceId = await madePiece(house, producerCode, { number: '', ...more });
  const checked = await CheckedFile.of('anh.jpg', bytes);
  if (!checked.ok) throw new Error(checked.problem.code);
  await done(house.ports, binhLu, addFile, { pieceId, file: checked.value });
  return pieceId;
}

const doubles = async (pieceId: string, who: typeof binhLu) =>
  (await done(house.ports, who, viewPiece, { pieceId })).same.map(({ why, where, producerName }) => [
    why,
    where,
    producerName,
  ]);

describe('a check with the issuer', () => {
  const asked = { way: 'phone', result: 'confirmed', checkedOn: '25/11/2026', note: '' } as const;

  it('stands on the piece and for dossiers under the officer’s name, and says when the piece changed since', async () => {
    const hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
    const owner = await walletOwner(house);
    const pieceId = await madePiece(house, owner.code);
    const path = `/vi-minh-chung/giay/${pieceId}`;
    const sent = await hoa.submit(`${path}/doi-chieu`, { ...asked, note: 'Chị văn thư trả lời' });
    expect([sent.status, sent.location]).toEqual([303, path]);
    const seen = wordsOf((await hoa.get(path)).text);
    expect(seen).toContain('Đã đối chiếu với nơi cấp');
    expect(seen).toContain('Ngày 25/11/2026, hỏi qua điện thoại, Chị Hoa (tập huấn)');
    const db = house.ports.database.write;
    const standing = async () =>
      (await findCheckStandings(db, await findEvidenceByIds(db, [pieceId]))).get(pieceId)?.standing;
    expect(await standing()).toBe('confirmed');
    await done(house.ports, binhLu, changePiece, { pieceId, version: 1, ...report, number: 'KN-khác' });
    expect(await standing()).toBe('before-change');
    expect(wordsOf((await hoa.get(path)).text)).toContain('Minh chứng đã sửa sau lần đối chiếu này.');
  });

  it('is recorded by offices that assess, never by the producer, by readers, or from elsewhere', async () => {
    const owner = await walletOwner(house);
    const pieceId = await madePiece(house, owner.code);
    const check = { pieceId, version: 1, ...asked };
    for (const who of [speakerOf(owner.id), inspector, auditor]) {
      const refusal = await refused(house.ports, who, recordCheck, check);
      expect(refusal).toMatchObject({ kind: 'forbidden', code: 'access/right-missing' });
    }
    for (const who of [muongThan, otherProvince]) {
      expect(await refused(house.ports, who, recordCheck, check)).toMatchObject(missing);
    }
    for (const who of [binhLu, province]) await done(house.ports, who, recordCheck, check);
    expect((await done(house.ports, binhLu, viewPiece, { pieceId })).checks).toHaveLength(2);
  });

  it('of tomorrow, without a word where the issuer disagrees, or of an older version is refused', async () => {
    const owner = await walletOwner(house);
    const pieceId = await madePiece(house, owner.code);
    const check = { pieceId, version: 1, ...asked };
    const early = await refused(house.ports, binhLu, recordCheck, { ...check, checkedOn: '27/11/2026' });
    expect(fieldsOf(early)).toEqual([['checkedOn', 'evidence/checked-in-future']]);
    const silent = await refused(house.ports, binhLu, recordCheck, { ...check, result: 'differs' });
    expect(fieldsOf(silent)).toEqual([['note', 'evidence/check-needs-note']]);
    const stale = await refused(house.ports, binhLu, recordCheck, { ...check, version: 7 });
    expect(stale).toMatchObject({ code: 'records/changed-meanwhile' });
  });
});

describe('a photograph that looks like another producer’s', () => {
  it('is noticed for offices when it was resized and compressed anew, and never for the producer', async () => {
    const [owner, other] = [await walletOwner(house), await walletOwner(house)];
    const original = await withPhoto(owner.code, await photograph(1));
    const borrowed = await withPhoto(other.code, await photograph(1, 700, 45));
    expect(await doubles(borrowed, binhLu)).toEqual([['look', 'other-producer', owner.name]]);
    expect(await doubles(original, province)).toEqual([['look', 'other-producer', other.name]]);
    expect(await doubles(borrowed, speakerOf(other.id))).toEqual([]);
  });

  it('is not noticed where photographs are different, and within one wallet it is nobody’s business', async () => {
    const [owner, other] = [await walletOwner(house), await walletOwner(house)];
    await withPhoto(owner.code, await photograph(11));
    const different = await withPhoto(other.code, await photograph(12));
    expect(await doubles(different, binhLu)).toEqual([]);
    const again = await withPhoto(other.code, await photograph(12, 900, 60));
    expect(await doubles(again, binhLu)).toEqual([]);
  });

  it('outside the reader’s reach is said without a name', async () => {
    const owner = await walletOwner(house);
    const far = await walletOwner(house, { commune: 'Xã Mường Than' });
    const near = await withPhoto(owner.code, await photograph(21));
    const pieceId = await madePiece(house, far.code, { number: '' }).catch(() => null);
    // Bình Lư cannot enter there; the commune itself does.
    expect(pieceId).toBeNull();
    const { addPiece } = await import('#modules/evidence/use-cases/add-piece.ts');
    const made = await done(house.ports, muongThan, addPiece, { producerCode: far.code, ...report, number: '' });
    const checked = await CheckedFile.of('anh.jpg', await photograph(21, 800, 50));
    if (!checked.ok) throw new Error(checked.problem.code);
    await done(house.ports, muongThan, addFile, { pieceId: made.id, file: checked.value });
    expect(await doubles(near, binhLu)).toEqual([['look', 'out-of-reach', null]]);
  });

  it('kept before looks were kept is looked at by the nightly work', async () => {
    const [owner, other] = [await walletOwner(house), await walletOwner(house)];
    await withPhoto(owner.code, await photograph(31));
    const pieceId = await withPhoto(other.code, await photograph(31, 640, 50));
    await query(house.ports.database.write, 'delete from evidence_look');
    expect(await doubles(pieceId, binhLu)).toEqual([]);
    expect(await lookAtPhotos(house.ports)).toBeGreaterThanOrEqual(2);
    expect(await doubles(pieceId, binhLu)).toEqual([['look', 'other-producer', owner.name]]);
    expect(await lookAtPhotos(house.ports)).toBe(0);
  });
});

describe('the same number', () => {
  it('of the same kind is noticed for offices however it is written, and not for producers', async () => {
    const [owner, other] = [await walletOwner(house), await walletOwner(house)];
    const pieceId = await madePiece(house, owner.code, { number: 'GCN 12/2026' });
    await madePiece(house, other.code, { number: 'gcn-12.2026' });
    await madePiece(house, other.code, { number: 'GCN 12/2026', kind: 'awards' });
    expect(await doubles(pieceId, binhLu)).toEqual([['number', 'other-producer', other.name]]);
    expect(await doubles(pieceId, speakerOf(owner.id))).toEqual([]);
  });
});

describe('where a piece is cited', () => {
  it('shows the dossiers and their criteria to who may see them', async () => {
    const owner = await walletOwner(house);
    const may = speakerOf(owner.id);
    const pieceId = await madePiece(house, owner.code);
    const productCode = await makeTea(house.ports, owner.code, 'Chè viện dẫn');
    const { dossierId } = await done(house.ports, may, openDossier, { productCode });
    const cited = async (who: typeof binhLu) => await done(house.ports, who, listCitations, { pieceId });
    expect(await cited(may)).toEqual([]);
    const citations = { '1-1': [pieceId], '2-3': [pieceId] };
    await done(house.ports, may, savePart, { dossierId, part: 'proofs', version: 1, citations });
    const where = [{ dossierId, product: 'Chè viện dẫn', kind: 'first', state: 'draft', criteria: ['1.1', '2.3'] }];
    expect(await cited(may)).toEqual(where);
    expect(await cited(binhLu)).toEqual(where);
    // A draft is for others like one that does not exist, and a foreign commune sees nothing.
    expect(await cited(inspector)).toEqual([]);
    expect(await cited(muongThan)).toEqual([]);
    const tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
    const page = wordsOf((await tua.get(`/vi-minh-chung/giay/${pieceId}`)).text);
    expect(page).toContain('Chè viện dẫn');
    expect(page).toContain('tiêu chí 1.1, 2.3');
  });
});
