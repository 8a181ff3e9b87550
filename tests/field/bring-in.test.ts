// What a dead phone could not send, out of the file that it gave out: brought in by an officer over HTTP, proven like what phones send themselves.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '#access/actor.ts';
import { keyedField, type Operation } from '#modules/field/index.ts';
import { recordOf } from '#modules/field/services.ts';
import { bringIn } from '#modules/field/use-cases/bring-in.ts';
import { decideQuarantined, revokeDevice, viewDevice } from '#modules/field/use-cases/devices.ts';
import { done, missing, otherProvince, province, refused } from '../producers/people.ts';
import { picture } from '../register/making.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson, stranger } from '../support/people.ts';
import { type Answer, hiddenFields, type Person, wordsOf } from '../support/web.ts';
import { trained } from '../tasks/offices-and-people.ts';
import { answer, newPhone, type Phone, planned, sha, write } from './phones.ts';
import { name } from './visit-scene.ts';

let house: TestHouse;
let seo: Actor;
let hoa: Person;
beforeAll(async () => {
  house = await freshHouse();
  hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
  seo = await trained(house.ports, 'kiemtra', 'inspector');
});
afterAll(() => house.close());

const ORIGIN = 'http://127.0.0.1:8080';
const REASON = 'Máy rơi xuống suối, anh Seo đưa tệp qua thẻ nhớ.';
const at = (phone: Phone, page = '/nap-tep'): string => `/thiet-bi-hien-truong/${phone.id}${page}`;

/** The form as a browser sends it, the file under the name the phone gave it. */
async function bring(person: Person, phone: Phone, content: string, reason = REASON): Promise<Answer> {
  const page = await person.get(at(phone));
  const form = new FormData();
  for (const [key, value] of Object.entries(hiddenFields(page.text, at(phone)))) form.append(key, value);
  form.append('file', new File([content], 'chua-gui.json', { type: 'application/json' }));
  form.append('reason', reason);
  return await person.send(at(phone), {
    method: 'POST',
    body: form,
    headers: { 'sec-fetch-site': 'same-origin', origin: ORIGIN },
  });
}

/** What the app writes out (`src/field-app/device/export-unsent.ts`). */
const exported = (phone: Phone, operations: readonly unknown[], files: readonly unknown[] = []): string =>
  `${JSON.stringify({ form: 'openocop-field/1', device: phone.id, account: phone.actor.accountId, exportedAt: '2026-11-23T04:00:00.000Z', operations, files })}\n`;

/** A visit of anh Seo that his phone wrote down and never sent, with one photograph. */
async function lostWork() {
  const visitId = await planned(house, [seo]);
  const phone = await newPhone(house.ports, seo);
  const bytes = await picture('#335577');
  const hash = sha(bytes);
  const photo = {
    original: null,
    bytes: bytes.byteLength,
    mediaType: 'image/jpeg',
    of: null,
    words: null,
    position: null,
  };
  const operations = [
    write(phone, visitId, 'opened', 'visit', { checklists: ['label@1'] }),
    write(phone, visitId, 'answered', name, answer('yes')),
    write(phone, visitId, 'photographed', keyedField('photo', hash), { sha256: hash, ...photo }),
    write(phone, visitId, 'finished', 'visit', { words: null }),
  ];
  const file = { sha256: hash, visitId, mediaType: 'image/jpeg', base64: Buffer.from(bytes).toString('base64') };
  return { visitId, phone, operations, file, hash, bytes };
}
const record = async (visitId: Awaited<ReturnType<typeof planned>>) =>
  await recordOf(house.ports.database.write, visitId);
const putAway = async (phone: Phone): Promise<unknown> =>
  await done(house.ports, phone.actor, revokeDevice, { deviceId: phone.id, reason: 'Xong kiểm thử' });

describe('the file of a dead phone', () => {
  it('is taken from an officer of the province, photographs to the byte, and a second time has no effect', async () => {
    const { visitId, phone, operations, file, hash, bytes } = await lostWork();
    expect(wordsOf((await hoa.get(at(phone, ''))).text)).toContain('Nạp nội dung chưa gửi từ tệp');
    const taken = await bring(hoa, phone, exported(phone, operations, [file]));
    expect([taken.status, taken.location?.split('?')[0]]).toEqual([303, at(phone, '')]);
    expect(wordsOf((await hoa.get(taken.location ?? '')).text)).toContain('Đã nhận 4 mục, 1 ảnh.');
    const kept = await record(visitId);
    expect([kept.operations, kept.answers[0]?.value?.value, kept.missingFiles]).toEqual([4, 'yes', []]);
    expect(Buffer.from((await house.ports.files.get(hash as never)) ?? []).equals(Buffer.from(bytes))).toBe(true);
    const again = await bring(hoa, phone, exported(phone, operations, [file]));
    expect(wordsOf((await hoa.get(again.location ?? '')).text)).toContain(
      'Đã nhận 0 mục, 1 ảnh. 4 mục đã có từ trước.',
    );
    expect(await record(visitId)).toEqual(kept);
    await putAway(phone);
  });

  it('is brought in by no officer of another province or commune, not by its own inspector, not by a stranger', async () => {
    const { visitId, phone, operations, file } = await lostWork();
    const input = {
      deviceId: phone.id,
      exportedBy: phone.id,
      fileHash: 'a'.repeat(64),
      operations,
      photos: [],
      unreadable: '0',
      reason: REASON,
    };
    expect(await refused(house.ports, otherProvince, bringIn, input)).toMatchObject(missing);
    const content = exported(phone, operations, [file]);
    for (const who of ['anh Seo, inspector', 'anh Páo, officer of Đoàn Kết', 'chị Mẩy, producer'] as const) {
      const person = await signedInPerson(house, who);
      expect([403, 404], who).toContain((await person.get(at(phone))).status);
      expect([403, 404], who).toContain((await person.force(at(phone), { reason: REASON })).status);
    }
    expect((await bring(stranger(house), phone, content)).status).not.toBe(200);
    expect((await record(visitId)).operations).toBe(0);
    await putAway(phone);
  });

  it('takes nothing that was changed after the phone signed it, and no photograph that is not what its hash says', async () => {
    const { visitId, phone, operations, file } = await lostWork();
    const [opened, said, photographed, finished] = operations as [Operation, Operation, Operation, Operation];
    const forged = { ...said, value: answer('no') };
    const other = Buffer.from(await picture('#aa3311')).toString('base64');
    const content = exported(phone, [opened, forged, photographed, finished], [{ ...file, base64: other }]);
    const answered = await bring(hoa, phone, content);
    const words = wordsOf((await hoa.get(answered.location ?? '')).text);
    expect(words).toContain('1 mục không nhận vì sai chữ ký');
    expect(words).toContain('1 ảnh không nhận');
    const kept = await record(visitId);
    // The first alone: what follows waits behind the one that was forged.
    expect([kept.operations, kept.answers.length, kept.finished]).toEqual([1, 0, null]);
    const { held, refused } = await done(house.ports, province, viewDevice, { deviceId: phone.id });
    expect([held.length, refused.map((one) => one.reason)]).toEqual([2, ['field/signature-wrong']]);
    await putAway(phone);
  });

  it('is refused whole where it is no such file, another phone’s, empty, or no reason is given; nothing enters', async () => {
    const { visitId, phone, operations } = await lostWork();
    const other = await newPhone(house.ports, seo);
    const refusals: readonly (readonly [string, string])[] = [
      ['không phải JSON', 'Chưa nhận gì'],
      [JSON.stringify({ form: 'khác' }), 'đã hỏng'],
      [exported(phone, operations).slice(0, -40), 'đã hỏng'],
      [exported(other, operations), 'do thiết bị khác xuất ra'],
      [exported(phone, []), 'không có mục nào'],
    ];
    for (const [content, sentence] of refusals) {
      const told = await bring(hoa, phone, content);
      expect([told.status, wordsOf(told.text)], sentence).toEqual([422, expect.stringContaining(sentence)]);
    }
    expect((await bring(hoa, phone, exported(phone, operations), '')).status).toBe(422);
    expect((await record(visitId)).operations).toBe(0);
    await putAway(phone);
    await putAway(other);
  });

  it('of a revoked phone is set apart, and enters the record only when an officer decides so', async () => {
    const { visitId, phone, operations, file } = await lostWork();
    await putAway(phone);
    expect(wordsOf((await hoa.get(at(phone))).text)).toContain('Thiết bị này đã bị thu hồi');
    const told = await bring(hoa, phone, exported(phone, operations, [file]));
    expect(wordsOf((await hoa.get(told.location ?? '')).text)).toContain('4 mục đang chờ');
    expect((await record(visitId)).operations).toBe(0);
    await done(house.ports, province, decideQuarantined, {
      deviceId: phone.id,
      decision: 'accept',
      reason: 'Anh Seo xác nhận',
    });
    const kept = await record(visitId);
    expect([kept.operations, kept.missingFiles]).toEqual([4, []]);
  });
});
