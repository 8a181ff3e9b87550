// Two records of one producer become one: its dossiers and its wallet go on in the record that stays; parted again, each has its
// own. Nothing that was sent changes.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDossier } from '#modules/dossiers/use-cases/open-dossier.ts';
import { savePart } from '#modules/dossiers/use-cases/save-part.ts';
import { submitDossier } from '#modules/dossiers/use-cases/submit-dossier.ts';
import { viewDossier } from '#modules/dossiers/use-cases/view-dossier.ts';
import { listEvidenceOf } from '#modules/evidence/services.ts';
import { findProducerByCode } from '#modules/producers/services.ts';
import { mergeProducers } from '#modules/producers/use-cases/merge-producers.ts';
import { undoProducerMerge } from '#modules/producers/use-cases/undo-producer-merge.ts';
import { query } from '#platform/database/db.ts';
import { done, province, refused, speakerOf } from '../producers/people.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { completeProducer, fillParts } from './complete-dossier.ts';
import { makeCooperative, makeTea } from './filing.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await freshHouse();
});
afterAll(() => house.close());

const record = async (code: string) => {
  const found = await findProducerByCode(house.ports.database.write, code);
  if (found === null) throw new Error(code);
  return found;
};

/** A producer that is there twice: the dossier was opened under the younger record. */
async function twice(name: string) {
  const { ports } = house;
  const elder = await makeCooperative(ports, `HTX Giả định ${name}`);
  const younger = await makeCooperative(ports, `HTX Giả định ${name} (nhập lại)`);
  await completeProducer(ports, elder);
  await completeProducer(ports, younger);
  const productCode = await makeTea(ports, younger, `Chè ${name}`);
  const tua = speakerOf((await record(younger)).id);
  const { dossierId } = await done(ports, tua, openDossier, { productCode });
  await fillParts(ports, tua, dossierId);
  return { elder: await record(elder), younger: await record(younger), dossierId, productCode };
}

const merge = (from: { code: string; version: number }, into: { code: string; version: number }) =>
  done(house.ports, province, mergeProducers, {
    code: from.code,
    into: into.code,
    version: from.version,
    intoVersion: into.version,
    reason: 'Nhập hai lần.',
  });

const undo = async (fromId: string) => {
  const [row] = await query<{ id: string }>(
    house.ports.database.write,
    'select id from producer_merge where from_id = $1 and undone_at is null',
    [fromId],
  );
  return await done(house.ports, province, undoProducerMerge, { mergeId: row?.id });
};

describe('a merge of two producers', () => {
  test('takes the dossiers along: who speaks for the record that stays sees, fills in and sends them', async () => {
    const { ports } = house;
    const { elder, younger, dossierId } = await twice('Sáp nhập');
    const stays = speakerOf(elder.id);
    expect((await refused(ports, stays, viewDossier, { dossierId })).kind).toBe('not-found');
    await merge(younger, elder);
    const view = await done(ports, stays, viewDossier, { dossierId });
    expect([view.producer.code, view.own, view.dossier.producerName]).toEqual([elder.code, true, elder.name]);
    const wallet = await listEvidenceOf(ports.database.write, elder.id);
    const theirs = wallet.find((piece) => piece.producerId === younger.id);
    const cite = { dossierId, part: 'proofs', version: 1, citations: { '1-1': theirs?.id ?? '' } };
    await done(ports, stays, savePart, cite);
    const sent = await done(ports, stays, submitDossier, { dossierId, version: view.dossier.version, declares: 'yes' });
    expect(sent.slipNumber).toMatch(/PĐK-12-03390/);
  });

  test('names every dossier that it moved in the ledger', async () => {
    const { elder, younger, dossierId } = await twice('Sổ sáp nhập');
    await merge(younger, elder);
    const rows = await query<{ useCase: string }>(
      house.ports.database.write,
      `select e.use_case as "useCase" from ledger_record r join ledger_entry e on e.seq = r.seq
        where r.record_kind = 'dossier' and r.record_id = $1 order by r.seq desc limit 1`,
      [dossierId],
    );
    expect(rows[0]?.useCase).toBe('producers/merge-producers');
  });
});

describe('parted again', () => {
  test('each producer has its own dossiers and its own wallet', async () => {
    const { ports } = house;
    const { elder, younger, dossierId } = await twice('Chia lại');
    const own = await done(ports, speakerOf(elder.id), openDossier, {
      productCode: await makeTea(ports, elder.code, 'Chè của bên kia'),
    });
    await merge(younger, elder);
    await undo(younger.id);
    const back = await done(ports, speakerOf(younger.id), viewDossier, { dossierId });
    expect([back.producer.code, back.dossier.producerName]).toEqual([younger.code, younger.name]);
    expect((await refused(ports, speakerOf(elder.id), viewDossier, { dossierId })).kind).toBe('not-found');
    await done(ports, speakerOf(elder.id), viewDossier, { dossierId: own.dossierId });
    expect((await refused(ports, speakerOf(younger.id), viewDossier, { dossierId: own.dossierId })).kind).toBe(
      'not-found',
    );
    const wallet = await listEvidenceOf(ports.database.write, elder.id);
    expect(wallet.every((piece) => piece.producerId === elder.id)).toBe(true);
  });

  test('a dossier opened meanwhile goes with its product', async () => {
    const { ports } = house;
    const { elder, younger } = await twice('Mở giữa chừng');
    const productCode = await makeTea(ports, younger.code, 'Chè mở giữa chừng');
    await merge(younger, elder);
    const { dossierId } = await done(ports, speakerOf(elder.id), openDossier, { productCode });
    await undo(younger.id);
    const back = await done(ports, speakerOf(younger.id), viewDossier, { dossierId });
    expect(back.producer.code).toBe(younger.code);
  });
});
