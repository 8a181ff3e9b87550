// Records of visits and devices: every act done once, by who may and by the clock of the house.

import { expect } from 'vitest';
import { systemActor } from '#access/actor.ts';
import type { ProductId } from '#kernel/ids.ts';
import { CheckedFile } from '#modules/evidence/services.ts';
import { answerField } from '#modules/field/index.ts';
import { recordOf } from '#modules/field/services.ts';
import { addEntry } from '#modules/field/use-cases/add-entry.ts';
import { bringIn } from '#modules/field/use-cases/bring-in.ts';
import { correctEntry, resolveConflict } from '#modules/field/use-cases/decide-entry.ts';
import { decideQuarantined, releaseHeld, revokeDevice } from '#modules/field/use-cases/devices.ts';
import { fillAnswers } from '#modules/field/use-cases/fill-answers.ts';
import { finishRecord } from '#modules/field/use-cases/finish-record.ts';
import { importChecklist } from '#modules/field/use-cases/import-checklist.ts';
import { keepPhoto } from '#modules/field/use-cases/keep-photo.ts';
import { registerDevice } from '#modules/field/use-cases/register-device.ts';
import { releaseOverdue } from '#modules/field/use-cases/release-overdue.ts';
import { sync } from '#modules/field/use-cases/sync.ts';
import { confirmProposed } from '#modules/findings/use-cases/confirm-proposed.ts';
import { answer, newPhone, planned, send, write } from '../../field/phones.ts';
import { productIdOf } from '../../findings/making.ts';
import { province } from '../../producers/people.ts';
import { makeProducer, makeProduct, picture } from '../../register/making.ts';
import { officer } from '../../tasks/offices-and-people.ts';
import type { Proving } from './proving.ts';

const NAME = answerField('label@1', 'name');
const OPERATION = ['field-operation'];
const WITH_DEVICE = ['field-device', 'field-operation'];

export async function proveField(proving: Proving): Promise<void> {
  const { house } = proving;
  const { ports } = house;
  const seo = officer('inspector', '12');
  const code = await makeProduct(ports, 'Chè của phiếu kiểm tra', {
    producerCode: await makeProducer(ports, 'HTX Phiếu kiểm tra của sổ nhật ký'),
  });
  const visitId = await planned(house, [seo], { productIds: [(await productIdOf(ports, code)) as ProductId] });
  const phone = await newPhone(ports, seo);
  const key = {
    kty: 'EC',
    crv: 'P-256',
    x: 'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU',
    y: 'x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0',
  };
  await proving.act(registerDevice, { name: 'Máy của sổ nhật ký', publicKey: key }, seo, ['field-device']);
  const operations = [
    write(phone, visitId, 'opened', 'visit', { checklists: ['label@1'] }),
    write(phone, visitId, 'answered', NAME, answer('yes')),
  ];
  await proving.act(sync, { device: phone.id, operations }, seo, [...WITH_DEVICE, 'visit'], () => [visitId]);
  const photo = await CheckedFile.of('nhan.jpg', await picture('#335533'));
  if (!photo.ok) throw new Error(photo.problem.code);
  await proving.act(keepPhoto, { visitId, sha256: photo.value.sha256, file: photo.value }, seo, ['field-file']);
  const answers = { name: { value: 'no' } };
  await proving.act(fillAnswers, { visitId, checklist: 'label@1', answers }, seo, WITH_DEVICE);
  await proving.act(addEntry, { visitId, what: { entry: 'note', words: 'Kho ẩm' } }, seo, OPERATION);
  const { conflicts, notes } = await recordOf(ports.database.write, visitId);
  // What was filled at the desk, "no", stands: it proposes a finding.
  const chosen = conflicts[0]?.candidates.at(-1);
  await proving.act(resolveConflict, { visitId, field: NAME, chosen, reason: 'Đã xem lại' }, seo, OPERATION);
  const [note] = notes;
  const corrected = {
    visitId,
    field: note?.field,
    sees: note?.heads[0]?.operation,
    reason: 'Ghi nhầm',
    words: 'Kho khô',
  };
  await proving.act(correctEntry, corrected, seo, OPERATION);
  await proving.act(finishRecord, { visitId, words: '' }, seo, [...OPERATION, 'visit']);
  const proposed = await proving.act(confirmProposed, { visitId, keys: [NAME] }, province, ['finding', 'finding-act']);
  expect(proposed.findingIds).toHaveLength(1);
  const gaps = [await newPhone(ports, seo, 'Máy gửi thiếu'), await newPhone(ports, seo, 'Máy gửi thiếu nữa')];
  for (const gap of gaps) {
    write(gap, visitId, 'answered', NAME, answer('yes'));
    await send(ports, gap, [write(gap, visitId, 'answered', NAME, answer('yes'))]);
  }
  const [first, second] = gaps;
  await proving.act(releaseHeld, { deviceId: first?.id, reason: 'Máy hỏng' }, province, WITH_DEVICE);
  await proving.act(releaseOverdue, { deviceId: second?.id }, systemActor, WITH_DEVICE);
  const lost = write(phone, visitId, 'answered', NAME, answer('yes'));
  const file = { deviceId: phone.id, exportedBy: phone.id, fileHash: 'b'.repeat(64), photos: [], unreadable: '0' };
  await proving.act(bringIn, { ...file, operations: [lost], reason: 'Máy rơi xuống suối' }, province, WITH_DEVICE);
  await proving.act(revokeDevice, { deviceId: phone.id, reason: 'Mất máy' }, province, ['field-device']);
  await send(ports, phone, [write(phone, visitId, 'answered', NAME, answer('yes'))]);
  const decision = { deviceId: phone.id, decision: 'refuse', reason: 'Không xác nhận được' };
  await proving.act(decideQuarantined, decision, province, OPERATION);
  const survey = [{ row: 2, cells: { type: 'text', name: 'a', label: 'A' } }];
  const form = {
    code: 'so-nhat-ky',
    title: 'A',
    instrument: 'B',
    fileName: 'a.xlsx',
    fileHash: 'a'.repeat(64),
    survey,
    choices: [],
  };
  await proving.act(importChecklist, form, province, ['field-checklist']);
}
