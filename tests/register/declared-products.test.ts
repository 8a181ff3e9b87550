// What a producer enters itself is not yet the register's word: it waits for its commune, and nobody outside reads it.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '#access/actor.ts';
import { recordRecognition } from '#modules/certificates/use-cases/record-recognition.ts';
import { findProducerByCode } from '#modules/producers/services.ts';
import { changeProduct } from '#modules/products/use-cases/change-product.ts';
import { decideDeclaredProduct } from '#modules/products/use-cases/decide-declared-product.ts';
import { mergeProducts } from '#modules/products/use-cases/merge-products.ts';
import { registerProduct } from '#modules/products/use-cases/register-product.ts';
import { viewProduct } from '#modules/products/use-cases/view-product.ts';
import { query } from '#platform/database/db.ts';
import { binhLu, done, muongThan, province, refused, registered, speakerOf } from '../producers/people.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { stranger } from '../support/people.ts';
import { makePhoto, makeProduct } from './making.ts';

let house: TestHouse;
let own: { readonly code: string };
let speaker: Actor;

beforeAll(async () => {
  house = await freshHouse();
  own = await registered(house.ports, { name: 'HTX Giả định Tự Khai', registrationNumber: '6200002001' });
  const record = await findProducerByCode(house.ports.database.write, own.code);
  if (record === null) throw new Error('no producer');
  speaker = speakerOf(record.id);
});
afterAll(async () => {
  await house.close();
});

/** A product as its producer enters it. */
async function declared(name: string, more: Readonly<Record<string, unknown>> = {}) {
  return await done(house.ports, speaker, registerProduct, { name, producerCode: own.code, ...more });
}
async function statusOf(code: string) {
  const { product, may } = await done(house.ports, binhLu, viewProduct, { code });
  return { status: product.status, version: product.version, reason: product.sentBackReason, may };
}
const fieldsOf = (problem: { fields?: readonly { path: string; code: string }[] }) =>
  (problem.fields ?? []).map(({ path, code }) => `${path}: ${code}`);

describe('a producer that enters a product itself', () => {
  it('gives it no code: the commune numbers its products', async () => {
    const problem = await refused(house.ports, speaker, registerProduct, {
      name: 'Trà giả định tự đặt mã',
      producerCode: own.code,
      officialCode: '12-03390-77-2026',
      gtin: '8931234567899',
    });
    expect(fieldsOf(problem)).toEqual(['officialCode: products/code-by-office', 'gtin: products/code-by-office']);
  });

  it('keeps it in the commune of the producer, whatever commune or province it types', async () => {
    for (const place of [{ commune: 'Xã Mường Than (03618)' }, { provinceCode: '01' }]) {
      const input = { name: 'Trà giả định nơi khác', producerCode: own.code, ...place };
      const problem = await refused(house.ports, speaker, registerProduct, input);
      expect(fieldsOf(problem)).toEqual(['commune: products/place-of-producer']);
    }
    const { code } = await declared('Trà giả định đúng nơi', { commune: 'Bình Lư' });
    const { product } = await done(house.ports, speaker, viewProduct, { code });
    expect([product.provinceCode, product.communeCode]).toEqual(['12', '03390']);
  });

  it('and moves it to no other commune afterwards', async () => {
    const { code } = await declared('Mật ong giả định ở lại');
    const change = { code, version: 1, name: 'Mật ong giả định ở lại', producerCode: own.code };
    const problem = await refused(house.ports, speaker, changeProduct, { ...change, commune: 'Xã Mường Than (03618)' });
    expect(fieldsOf(problem)).toEqual(['commune: products/place-of-producer']);
  });

  it('is read by nobody outside: page, data, search, files, photograph', async () => {
    const { code } = await declared('Trà năm sao 5 sao OCOP');
    const hash = await makePhoto(house.ports, code, '#123456');
    const reader = stranger(house);
    expect((await reader.get(`/san-pham/${code}`)).status).toBe(404);
    expect((await reader.get(`/san-pham/${code}.json`)).status).toBe(404);
    expect((await reader.get('/?q=nam+sao')).text).not.toContain('Trà năm sao');
    expect((await reader.get('/index.json?q=nam+sao')).text).not.toContain(code);
    const file = await reader.get('/du-lieu-mo/tep/products.csv');
    expect(file.status).toBe(200);
    expect(file.text).not.toContain(code);
    expect((await reader.get(`/co-so/${own.code}`)).text).not.toContain('Trà năm sao');
    expect((await reader.get(`/anh/${hash}.webp`)).status).toBe(404);
    for (const view of ['public_product', 'public_product_photo', 'public_product_code', 'public_recognition']) {
      const column = view === 'public_product' ? 'id' : 'product_id';
      const rows = await query(
        house.ports.database.write,
        `select 1 from ${view} v join product p on p.id = v.${column} where p.status in ('declared', 'sent-back')`,
      );
      expect(rows, view).toEqual([]);
    }
  });

  it('becomes public by the word of its commune, and only of its commune or above', async () => {
    const { code } = await declared('Măng giả định chờ xem');
    const decision = { code, version: 1, decision: 'confirmed' };
    expect((await refused(house.ports, speaker, decideDeclaredProduct, decision)).kind).toBe('forbidden');
    expect((await refused(house.ports, muongThan, decideDeclaredProduct, decision)).code).toBe('records/not-found');
    expect((await statusOf(code)).status).toBe('declared');
    await done(house.ports, binhLu, decideDeclaredProduct, decision);
    expect((await statusOf(code)).status).toBe('active');
    const page = await stranger(house).get(`/san-pham/${code}`);
    expect(page.status).toBe(200);
    expect(page.text).toContain('Măng giả định chờ xem');
    const again = await refused(house.ports, binhLu, decideDeclaredProduct, { ...decision, version: 2 });
    expect(again.code).toBe('products/not-waiting');
  });

  it('or is sent back with a reason, is changed, and waits again', async () => {
    const { code } = await declared('Gạo giả định gửi lại');
    const back = { code, version: 1, decision: 'sent-back' };
    expect(fieldsOf(await refused(house.ports, binhLu, decideDeclaredProduct, back))).toEqual(['reason: required']);
    await done(house.ports, binhLu, decideDeclaredProduct, { ...back, reason: 'Tên chưa đúng bao bì.' });
    expect(await statusOf(code)).toMatchObject({ status: 'sent-back', reason: 'Tên chưa đúng bao bì.' });
    expect((await stranger(house).get(`/san-pham/${code}`)).status).toBe(404);
    const mended = { code, version: 2, name: 'Gạo giả định đúng tên', producerCode: own.code };
    await done(house.ports, speaker, changeProduct, mended);
    expect(await statusOf(code)).toMatchObject({ status: 'declared', reason: null });
  });

  it('does not confirm itself by the form of its facts', async () => {
    const { code } = await declared('Cá khô giả định tự xác nhận');
    const input = { code, version: 1, name: 'Cá khô giả định', producerCode: own.code, status: 'active' };
    const problem = await refused(house.ports, speaker, changeProduct, input);
    expect(fieldsOf(problem)).toEqual(['status: products/status-by-look']);
  });

  it('is given no recognition and takes no other record in while it waits', async () => {
    const { code } = await declared('Rượu giả định chưa xem');
    const paper = { stars: 3, decisionNumber: '1/QĐ-UBND', issuedOn: '02/11/2026', issuer: 'UBND xã Bình Lư' };
    const problem = await refused(house.ports, province, recordRecognition, { code, ...paper });
    expect(problem.code).toBe('products/waits-for-look');
    const from = await makeProduct(house.ports, 'Rượu giả định đã có');
    const merge = { code: from, into: code, version: 1, intoVersion: 1 };
    expect((await refused(house.ports, province, mergeProducts, merge)).code).toBe('products/waits-for-look');
  });
});

describe('a code that a living product carries', () => {
  it('is given to no second one, also not with "this is another one"', async () => {
    await makeProduct(house.ports, 'Chè giả định có mã', { officialCode: '12-03390-88-2026' });
    for (const isAnother of ['', 'yes']) {
      const input = { name: 'Chè giả định trùng mã', officialCode: '12-03390-88-2026', isAnother };
      const problem = await refused(house.ports, binhLu, registerProduct, input);
      expect(fieldsOf(problem)).toEqual(['officialCode: products/code-taken']);
    }
  });
});

describe('an officer that enters a product', () => {
  it('answers for it at once', async () => {
    const { code } = await done(house.ports, binhLu, registerProduct, { name: 'Ớt giả định của xã' });
    expect((await statusOf(code)).status).toBe('active');
    expect((await stranger(house).get(`/san-pham/${code}`)).status).toBe(200);
  });

  it('hears at the field that a commune is not theirs', async () => {
    const input = { name: 'Ớt giả định xã khác', commune: 'Xã Mường Than (03618)' };
    const problem = await refused(house.ports, binhLu, registerProduct, input);
    expect(fieldsOf(problem)).toEqual(['commune: producers/place-elsewhere']);
  });
});
