// What travels with a dossier: every act done once by one of the two offices.

import { type Actor, systemActor } from '#access/actor.ts';
import { recordResult, withdrawRequest } from '#modules/custody/use-cases/close-request.ts';
import { correctBatch } from '#modules/custody/use-cases/correct-batch.ts';
import { handOverItem } from '#modules/custody/use-cases/hand-over-item.ts';
import { makePaperSet } from '#modules/custody/use-cases/make-paper-set.ts';
import { makeRequest } from '#modules/custody/use-cases/make-request.ts';
import { noteDamage } from '#modules/custody/use-cases/note-damage.ts';
import { receiveSamples } from '#modules/custody/use-cases/receive-samples.ts';
import { acknowledgeHandOver, recallHandOver } from '#modules/custody/use-cases/settle-hand-over.ts';
import { tellOfThing } from '#modules/custody/use-cases/tell-of-thing.ts';
import { sendTea } from '../../custody/sent-dossier.ts';
import { binhLu, province } from '../../producers/people.ts';
import type { Proving } from './proving.ts';

export async function proveCustody(proving: Proving): Promise<void> {
  const { dossierId } = await sendTea(proving.house.ports, 'Chè của sổ giao nhận');
  const asRecorded: Actor = { ...binhLu, accountId: null };
  const batch = {
    dossierId,
    quantity: 5,
    unit: 'hộp',
    keeping: 'dry',
    keptAt: 'Tủ mẫu',
    bestBefore: '01/12/2026',
    receivedOn: '23/11/2026',
    receivedBy: 'Cán bộ xã',
  };
  const { code, itemId } = await proving.act(receiveSamples, batch, binhLu, ['custody-item'], (done) => [done.itemId]);
  const ending = { kind: 'samples-end-before-council', thingId: itemId };
  await proving.act(tellOfThing, ending, systemActor, ['custody-notice']);
  const way = {
    code,
    from: 'commune',
    to: 'province',
    quantity: 5,
    movedOn: '23/11/2026',
    handedBy: 'Cán bộ xã',
    takenBy: 'Cán bộ tỉnh',
    reason: 'Gửi kèm báo cáo',
  };
  const right = {
    code,
    version: 1,
    quantity: 5,
    lot: 'L1',
    bestBefore: '01/12/2026',
    receivedOn: '23/11/2026',
    reason: 'Sót số lô.',
  };
  await proving.act(correctBatch, right, binhLu, ['custody-item']);
  const both = ['custody-item', 'custody-move'];
  await proving.act(handOverItem, { ...way, version: 2 }, asRecorded, both);
  await proving.act(recallHandOver, { code, version: 3, remark: 'Chưa có xe.' }, binhLu, both);
  await proving.act(handOverItem, { ...way, version: 4 }, asRecorded, both);
  const count = { code, version: 5, arrived: 5, arrivedOn: '23/11/2026', acknowledgedBy: 'Cán bộ tỉnh' };
  await proving.act(acknowledgeHandOver, count, province, both);

  const cover = { dossierId, formPages: 6, evidencePages: 3, receivedOn: '23/11/2026', receivedBy: 'Cán bộ xã' };
  const set = await proving.act(makePaperSet, cover, binhLu, ['custody-item'], (done) => [done.itemId]);
  const damage = { code: set.code, version: 1, seenOn: '23/11/2026', damage: 'Trang 7 ướt.' };
  await proving.act(noteDamage, damage, binhLu, ['custody-item']);

  const asked = { dossierId, kind: 'survey', asked: 'Xem nơi sao chè.', askedOf: 'Đoàn của tỉnh', workingDays: 5 };
  const ids = (done: { readonly requestId: string }) => [done.requestId];
  const first = await proving.act(makeRequest, asked, province, ['custody-request'], ids);
  const found = { requestId: first.requestId, version: 1, outcome: 'met', result: 'Đúng.', resultOn: '23/11/2026' };
  await proving.act(recordResult, found, province, ['custody-request'], ids);
  const second = await proving.act(makeRequest, asked, province, ['custody-request'], ids);
  const gone = { requestId: second.requestId, version: 1, result: 'Không cần nữa.' };
  await proving.act(withdrawRequest, gone, province, ['custody-request'], ids);
}
