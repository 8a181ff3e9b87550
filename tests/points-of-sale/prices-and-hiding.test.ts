// Prices and shelves that somebody would rather have otherwise: a cooperative keeps a shop and writes what the tea of chị Mẩy costs there; she is told
// and objects; what an office found unfit stays before the eyes of anh Tủa when the keeper says it is gone. Who has no part in it is refused.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Actor, localOperator } from '#access/actor.ts';
import { closeCase } from '#modules/inspections/use-cases/cases.ts';
import type { PointId } from '#modules/points-of-sale/index.ts';
import { keepShelf } from '#modules/points-of-sale/use-cases/keep-shelf.ts';
import { objectToPrice } from '#modules/points-of-sale/use-cases/object-to-price.ts';
import { openPoint } from '#modules/points-of-sale/use-cases/open-point.ts';
import { findLiveProducerByCode } from '#modules/producers/services.ts';
import { findProductByCode } from '#modules/products/services.ts';
import { textOfPdf } from '../documents/read-paper.ts';
import { makeCooperative, makeTea } from '../dossiers/filing.ts';
import { done, refused, speakerOf } from '../producers/people.ts';
import { makeProduct, makeRecognition, speaksFor } from '../register/making.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson, stranger } from '../support/people.ts';
import { type Person, wordsOf } from '../support/web.ts';
import { opened, shelved } from './making.ts';

let house: TestHouse;
let may: Person;
let keeper: Actor;
let maker: Actor;
let tua: Person;
let tea = '';
let lapsed = '';
let foreign = '';
let shop = '' as PointId;
const list = '/quan-ly/diem-ban';
const unit = 'hộp 200 g';
const wordsAt = async (person: Person, path: string): Promise<string> => wordsOf((await person.get(path)).text);
const keyOf = async (code: string): Promise<string> =>
  (await findProductByCode(house.ports.database.write, code))?.id ?? '';

beforeAll(async () => {
  house = await freshHouse();
  const { ports } = house;
  await signedInPerson(house, 'chị Mẩy, producer');
  const keeping = await makeCooperative(ports, 'HTX Giả định Giữ Quầy', { registrationNumber: '6200009811' });
  const making = await makeCooperative(ports, 'HTX Giả định Chè Bên', { registrationNumber: '6200009812' });
  await speaksFor(ports, 'chuthe', making);
  tea = await makeTea(ports, making, 'Chè xanh bên kia (giả định)');
  lapsed = await makeProduct(ports, 'Mật ong quá hạn (giả định)', { producerCode: making });
  await makeRecognition(ports, tea);
  await makeRecognition(ports, lapsed, { decisionNumber: '77/QĐ-UBND', issuedOn: '06/06/2023' });
  const point = async (name: string, more: Readonly<Record<string, string>>, price: string) => {
    const { pointId } = await done(ports, localOperator, openPoint, { ...opened({ name, ...more }), isAnother: 'yes' });
    const lines = [shelved(tea, { priceVnd: price, unit }), shelved(lapsed, { priceVnd: '210.000', unit: 'chai' })];
    await done(ports, localOperator, keepShelf, { pointId, seenOn: '18/11/2026', lines, confirmed: 'yes' });
    return pointId as PointId;
  };
  shop = await point('Quầy của HTX Giữ Quầy (giả định)', { operatorCode: keeping, operatorName: '' }, '120.000');
  await point('Quầy chợ một (giả định)', {}, '125.000');
  await point('Quầy chợ hai (giả định)', {}, '130.000');
  may = await signedInPerson(house, 'chị Mẩy, producer');
  const speaks = async (code: string): Promise<Actor> => {
    const producer = await findLiveProducerByCode(ports.database.write, code);
    if (producer === null) throw new Error(`${code} is not in the register`);
    return speakerOf(producer.id);
  };
  [keeper, maker] = [await speaks(keeping), await speaks(making)];
  foreign = await makeProduct(ports, 'Chè của quầy (giả định)', { producerCode: keeping });
  tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
});
afterAll(() => house.close());

describe('a keeper who raises the price of a rival’s tea', () => {
  const said = async (priceVnd: string, confirmed = '', seenOn = '20/11/2026') => ({
    pointId: shop,
    seenOn,
    confirmed,
    lines: [{ ...shelved('', { priceVnd, unit }), lineKey: await keyOf(tea) }],
  });

  it('is asked, with what the office saw and on which day', async () => {
    const problem = await refused(house.ports, keeper, keepShelf, await said('550.000'));
    expect(problem).toMatchObject({
      code: 'points-of-sale/doubtful',
      fields: [
        {
          code: 'points-of-sale/price-far',
          details: { price: 550_000, usual: 120_000, unit, from: 'office', on: '2026-11-18' },
        },
      ],
    });
    expect(await wordsAt(may, '/thong-bao')).not.toContain('khác xa giá đã biết');
    await done(house.ports, keeper, keepShelf, await said('130.000', '', '19/11/2026'));
    expect(await wordsAt(may, '/thong-bao')).not.toContain('khác xa giá đã biết');
  });

  it('tells the maker once it stands by it', async () => {
    await done(house.ports, keeper, keepShelf, await said('550.000', 'yes'));
    expect(await wordsAt(may, '/thong-bao')).toContain('ghi giá Chè xanh bên kia (giả định) khác xa giá đã biết');
  });

  it('does not make it the price of the product: the public reads the range, each price with place and day', async () => {
    const words = await wordsAt(stranger(house), `/san-pham/${tea}`);
    expect(words).toContain('Giá thấy tại 2 điểm bán: 125.000 ₫ đến 130.000 ₫ một hộp 200 g');
    expect(words).toContain('không phải giá do chủ thể đặt');
    expect(words).toContain('550.000 ₫ một hộp 200 g, thấy ngày 20/11/2026');
    const printed = (await textOfPdf((await tua.get(`/an-pham/bang-gia.pdf?sp=${tea}`)).bytes)).replace(/\s+/g, ' ');
    expect(printed).toContain('125.000 ₫ đến 130.000 ₫ một hộp 200 g');
    expect(printed).toContain('thấy tại 2 điểm bán, ngày 18/11/2026');
    expect(printed).not.toContain('550.000');
  });

  it('meets the objection of the maker, which opens a case; nobody else may object', async () => {
    const page = `/gia-tren-ke/${shop}/${tea}`;
    expect((await may.get(`/gia-tren-ke/${shop}/${foreign}`)).status).toBe(404);
    expect((await tua.get(page)).status).toBe(403);
    expect((await stranger(house).get(page)).status).toBe(303);
    expect(await wordsAt(may, page)).toContain('550.000 ₫ một hộp 200 g');
    const empty = await may.submit(page, { words: '' });
    expect(empty.status).toBe(422);
    const notHers = { pointId: shop, productCode: tea, words: 'Không phải của tôi' };
    expect(await refused(house.ports, keeper, objectToPrice, notHers)).toMatchObject({ kind: 'not-found' });
    expect((await may.submit(page, { words: 'Chúng tôi giao 120.000 đồng một hộp.' })).status).toBe(303);
    expect(await wordsAt(may, page)).toContain('Đã báo không đồng ý ngày 23/11/2026');
    const twice = { pointId: shop, productCode: tea, words: 'Lần nữa' };
    expect(await refused(house.ports, maker, objectToPrice, twice)).toMatchObject({
      code: 'points-of-sale/objected-already',
    });
    expect(await wordsAt(tua, '/thong-bao')).toContain('Chủ thể không đồng ý với giá Chè xanh bên kia (giả định)');
    expect(await wordsAt(tua, `${list}/${shop}`)).toContain('Mở vụ việc về Chè xanh bên kia (giả định)');
  });

  it('stays out of the range once objected to, whatever is written anew, until the office has ended the case', async () => {
    const range = async (): Promise<string> =>
      /Giá thấy tại \d điểm bán: [^.]+\.[^.]+\.000 ₫/.exec(await wordsAt(stranger(house), `/san-pham/${tea}`))?.[0] ??
      '';
    await done(house.ports, keeper, keepShelf, await said('140.000', 'yes', '21/11/2026'));
    expect(await range()).toBe('Giá thấy tại 2 điểm bán: 125.000 ₫ đến 130.000 ₫');
    const page = (await tua.get(`${list}/${shop}`)).text;
    const [, caseId = ''] = /vu-viec\/([0-9a-f-]{36})/.exec(page) ?? [];
    const end = { caseId, version: '1', outcome: 'Đã xem bảng giá của điểm bán, giá ghi đúng.' };
    await done(house.ports, localOperator, closeCase, end);
    expect(await range()).toBe('Giá thấy tại 3 điểm bán: 125.000 ₫ đến 140.000 ₫');
  });
});

describe('a keeper who says that an unfit line is gone', () => {
  const goneSaid = async (seenOn: string) => {
    const lines = [
      { ...shelved('', { priceVnd: '', unit: '', starsShown: '', gone: 'yes' }), lineKey: await keyOf(lapsed) },
    ];
    await done(house.ports, keeper, keepShelf, { pointId: shop, seenOn, lines });
  };

  it('does not hide it from the office: it waits for who looks', async () => {
    await goneSaid('20/11/2026');
    const page = await wordsAt(tua, `${list}/${shop}`);
    expect(page).toContain('Sản phẩm không còn phù hợp');
    expect(page).toContain('chủ điểm báo đã cất ngày 20/11/2026, chờ cán bộ xem lại');
    expect(page).toContain('Mật ong quá hạn (giả định): chủ điểm báo đã cất');
    expect(await wordsAt(tua, list)).toContain('3 điểm bán có sản phẩm không còn phù hợp trên kệ');
  });

  it('stands there again where the office finds it so', async () => {
    const form = await tua.get(`${list}/${shop}/ke-hang`);
    const [, row = ''] = /name="lines\.(\d+)\.looked"/.exec(form.text) ?? [];
    const looked = async (answer: string) =>
      tua.submit(`${list}/${shop}/ke-hang`, {
        seenOn: '21/11/2026',
        [`lines.${row}.lineKey`]: await keyOf(lapsed),
        [`lines.${row}.priceVnd`]: '210000',
        [`lines.${row}.looked`]: answer,
      });
    expect((await looked('')).status).toBe(303);
    expect(await wordsAt(tua, `${list}/${shop}`)).toContain('chờ cán bộ xem lại');
    expect((await looked('there')).status).toBe(303);
    const page = await wordsAt(tua, `${list}/${shop}`);
    expect(page).not.toContain('chờ cán bộ xem lại');
    expect(page).toContain('Hết hạn công nhận');
  });

  it('is gone for good once an office was there, and the page keeps who said what', async () => {
    await goneSaid('22/11/2026');
    const visit = { door: 'open', words: 'Kệ đủ hàng.', heldOn: '23/11/2026', shelfAsWritten: 'yes' };
    expect((await tua.submit(`${list}/${shop}/ghi-nhanh`, visit)).status).toBe(303);
    const page = await wordsAt(tua, `${list}/${shop}`);
    expect(page).not.toContain('chờ cán bộ xem lại');
    expect(page).toContain('Mật ong quá hạn (giả định): cán bộ xác nhận không còn');
    expect(await wordsAt(tua, list)).toContain('2 điểm bán có sản phẩm không còn phù hợp trên kệ');
  });
});

describe('a visitor', () => {
  it('reads where a point lies as the language writes numbers, with two ways there far enough apart for a finger', async () => {
    const place = opened({ name: 'Quầy có tọa độ (giả định)', position: '22.3123, 103.6212' });
    const { pointId } = await done(house.ports, localOperator, openPoint, { ...place, isAnother: 'yes' });
    const { text } = await stranger(house).get(`/diem-ban/${pointId}`);
    expect(wordsOf(text)).toContain('22,3123; 103,6212');
    expect(text).toMatch(/class="map-links"><a href="geo:22\.3123,103\.6212/);
    expect(wordsOf((await stranger(house).get(`/en/diem-ban/${pointId}`)).text)).toContain('22.3123, 103.6212');
    expect((await tua.get(`${list}/${pointId}/doi`)).text).toContain('value="22,3123; 103,6212"');
  });

  it('finds points by a product, a kind and a commune', async () => {
    const found = await wordsAt(stranger(house), '/diem-ban?q=che+xanh+ben');
    expect(found).toContain('3 điểm bán');
    expect(await wordsAt(stranger(house), '/diem-ban?q=banh+khong+co')).toContain('Không có điểm bán nào khớp');
    expect(await wordsAt(stranger(house), '/diem-ban?loai=hotel')).toContain('Không có điểm bán nào khớp');
    expect(await wordsAt(stranger(house), '/diem-ban?loai=market&q=quay+cho+hai')).toContain('1 điểm bán ở 1 xã');
  });
});
