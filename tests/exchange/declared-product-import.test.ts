// A list of an office names a product that its producer entered itself: taking the row in is the office's word for it, and
// the undo of the import takes that word back.

import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Actor } from '#access/actor.ts';
import { findProducerByCode } from '#modules/producers/services.ts';
import { changeProduct } from '#modules/products/use-cases/change-product.ts';
import { registerProduct } from '#modules/products/use-cases/register-product.ts';
import { query } from '#platform/database/db.ts';
import { done, registered, speakerOf } from '../producers/people.ts';
import { makeProduct } from '../register/making.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson, stranger } from '../support/people.ts';
import { uploadList } from '../support/upload-list.ts';
import type { Person } from '../support/web.ts';
import { buildWorkbook } from './office-workbook.ts';

const MAKER = 'HTX Giả định Tự Khai Danh Sách';
let house: TestHouse;
let tua: Person;
let speaker: Actor;
let producerCode: string;
beforeAll(async () => {
  house = await freshHouse();
  tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
  producerCode = (await registered(house.ports, { name: MAKER, registrationNumber: '6200002201' })).code;
  const record = await findProducerByCode(house.ports.database.write, producerCode);
  if (record === null) throw new Error('no producer');
  speaker = speakerOf(record.id);
});
afterAll(async () => {
  await house.close();
});

const list = (rows: readonly (readonly (string | number | null)[])[]) =>
  buildWorkbook([{ name: 'DS', rows: [['TT', 'Tên sản phẩm', 'Chủ thể', 'Xã', 'Mã sản phẩm', 'Hạng sao'], ...rows] }]);
const declared = async (name: string) =>
  (await done(house.ports, speaker, registerProduct, { name, producerCode, isAnother: 'yes' })).code;
const statusOf = async (code: string) =>
  (await query<{ status: string }>(house.ports.database.write, 'select status from product where code = $1', [code]))[0]
    ?.status;
const publicStatus = async (code: string) => (await stranger(house).get(`/san-pham/${code}`)).status;

it('a row that says nothing else confirms the product, says so before, and the undo lets it wait again', async () => {
  const code = await declared('Miến dong giả định tự khai');
  const path =
    (await uploadList(tua, await list([[1, 'Miến dong giả định tự khai', MAKER, 'Xã Bình Lư', null, null]])))
      .location ?? '';
  const preview = await tua.get(path);
  expect(preview.text).toContain('nhập dòng này là xác nhận sản phẩm');
  expect(preview.text).toContain('Sửa sản phẩm đã có');
  expect(await publicStatus(code)).toBe(404);

  expect((await tua.submit(`${path}/xac-nhan`, {})).status).toBe(303);
  expect([await statusOf(code), await publicStatus(code)]).toEqual(['active', 200]);

  expect((await tua.submit(`${path}/hoan-tac`, {})).status).toBe(303);
  expect([await statusOf(code), await publicStatus(code)]).toEqual(['declared', 404]);
});

it('a row that brings a star confirms the product with it, and the undo takes both back', async () => {
  const code = await declared('Mật ong giả định tự khai');
  const path =
    (await uploadList(tua, await list([[1, 'Mật ong giả định tự khai', MAKER, 'Xã Bình Lư', null, 3]]))).location ?? '';
  await tua.submit(`${path}/xac-nhan`, {});
  const stars = async () =>
    await query(
      house.ports.database.write,
      `select r.stars from recognition r join product p on p.id = r.product_id where p.code = $1`,
      [code],
    );
  expect([await statusOf(code), await stars()]).toEqual(['active', [{ stars: 3 }]]);
  await tua.submit(`${path}/hoan-tac`, {});
  expect([await statusOf(code), await stars()]).toEqual(['declared', []]);
});

it('a row that is left out confirms nothing', async () => {
  const code = await declared('Gạo giả định tự khai');
  const rows = [
    [1, 'Gạo giả định tự khai', MAKER, 'Xã Bình Lư', null, null],
    [2, 'Ớt giả định trong danh sách', MAKER, 'Xã Bình Lư', null, null],
  ];
  const path = (await uploadList(tua, await list(rows))).location ?? '';
  const preview = (await tua.get(path)).text;
  const chosen: Record<string, string> = { act: 'next', warnings: 'take', changes: 'take' };
  for (const [, index = '', position = ''] of preview.matchAll(/name="rows\.(\d+)\.position" value="(\d+)"/g)) {
    chosen[`rows.${index}.position`] = position;
    chosen[`rows.${index}.word`] = index === '0' ? 'leave-out' : '';
  }
  expect((await tua.submit(path, chosen)).status).toBe(303);
  await tua.submit(`${path}/xac-nhan`, {});
  expect([await statusOf(code), await publicStatus(code)]).toEqual(['declared', 404]);
});

it('a list that names the product otherwise settles the name its producer wished for', async () => {
  const officialCode = '12-03390-71-2026';
  const code = await makeProduct(house.ports, 'Trà giả định', { producerCode, officialCode });
  const input = { code, version: 1, name: 'Trà giả định số một', producerCode };
  await done(house.ports, speaker, changeProduct, input);
  const path =
    (await uploadList(tua, await list([[1, 'Trà hoa giả định', MAKER, 'Xã Bình Lư', officialCode, null]]))).location ??
    '';
  await tua.submit(`${path}/xac-nhan`, {});
  const names = async () =>
    await query(house.ports.database.write, 'select name, proposed_name from product where code = $1', [code]);
  expect(await names()).toEqual([{ name: 'Trà hoa giả định', proposed_name: null }]);
  await tua.submit(`${path}/hoan-tac`, {});
  expect(await names()).toEqual([{ name: 'Trà giả định', proposed_name: 'Trà giả định số một' }]);
});
