// Routes as people keep them, over HTTP without a script: anh Tủa begins one of his commune, chị Mẩy lets visitors in and takes it back, a visitor
// reads the public page; anh Páo of another commune, the auditor and a stranger are refused.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localOperator } from '#access/actor.ts';
import type { PointId } from '#modules/points-of-sale/index.ts';
import { openPoint } from '#modules/points-of-sale/use-cases/open-point.ts';
import { turnPoint } from '#modules/points-of-sale/use-cases/turn-point.ts';
import { findProductByCode } from '#modules/products/services.ts';
import { opened } from '../points-of-sale/making.ts';
import { done } from '../producers/people.ts';
import { doanKet, makeProduct, makeRecognition, speaksFor } from '../register/making.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson, stranger } from '../support/people.ts';
import { type Person, wordsOf } from '../support/web.ts';
import { begun, placesToVisit, said } from './making.ts';

let house: TestHouse;
let tua: Person;
let pao: Person;
let may: Person;
let nga: Person;
let places: Awaited<ReturnType<typeof placesToVisit>>;
let route = '';
const list = '/quan-ly/tuyen';
const wordsAt = async (person: Person, path: string): Promise<string> => wordsOf((await person.get(path)).text);
const add = (person: Person, target: string, more: Readonly<Record<string, string>> = {}) =>
  person.submit(`${route}/diem-dung/them`, { target, ...said(more) });
const slug = '/tuyen/mot-ngay-o-ban-che-gia-dinh';

beforeAll(async () => {
  house = await freshHouse();
  await signedInPerson(house, 'chị Mẩy, producer');
  places = await placesToVisit(house, 'một ngày');
  await speaksFor(house.ports, 'chuthe', places.producerCode);
  tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
  pao = await signedInPerson(house, 'anh Páo, officer of Đoàn Kết');
  may = await signedInPerson(house, 'chị Mẩy, producer');
  nga = await signedInPerson(house, 'chị Nga, auditor');
});
afterAll(() => house.close());

describe('a route is begun', () => {
  it('as a draft that nobody outside sees', async () => {
    const wrong = await tua.submit(`${list}/moi`, begun({ name: '' }));
    expect(wrong.status).toBe(422);
    const made = await tua.submit(`${list}/moi`, begun());
    expect(made.status).toBe(303);
    route = (made.location ?? '').split('?')[0] ?? '';
    expect(await wordsAt(tua, list)).toContain('Một ngày ở bản chè');
    expect((await stranger(house).get(slug)).status).toBe(404);
    expect((await pao.get(route)).status).toBe(404);
    expect((await pao.submit(`${list}/moi`, begun())).status).not.toBe(303);
    expect((await nga.get(`${list}/moi`)).status).toBe(403);
    expect((await nga.get(route)).status).toBe(200);
    expect((await may.get(list)).status).toBe(403);
  });

  it('is not published while it is empty', async () => {
    const refused = await tua.submit(`${route}/cong-bo`, { reason: '' });
    expect([refused.status, wordsOf(refused.text).includes('chưa có điểm dừng nào')]).toEqual([409, true]);
  });
});

describe('stops', () => {
  it('are what may be shown today: a producer only once it agreed', async () => {
    const before = await wordsAt(tua, `${route}/diem-dung/them`);
    expect(before).toContain('Nhà nghỉ cộng đồng một ngày');
    expect(before).not.toContain('HTX Giả định Đón Khách');
    const refused = await add(tua, `producer:${places.producer.id}`);
    expect([refused.status, wordsOf(refused.text).includes('chưa đồng ý đón khách')]).toEqual([422, true]);
    const said = await may.submit(`/don-khach/${places.producerCode}`, { letsIn: 'yes', words: 'Báo trước một ngày.' });
    expect(said.status).toBe(303);
    expect((await pao.get(`/don-khach/${places.producerCode}`)).status).toBe(404);
    expect((await add(tua, `producer:${places.producer.id}`)).status).toBe(303);
    expect((await add(tua, `service:${places.service.id}`, { words: 'Ngủ nhà sàn.' })).status).toBe(303);
    expect((await add(tua, `point:${places.pointId}`, { kilometres: '2,5', minutes: '15' })).status).toBe(303);
  });

  it('lie within the area, stand on it once, and are services where they are products', async () => {
    const there = { ...opened({ name: 'Điểm bán ở nơi khác (giả định)', commune: doanKet }), isAnother: 'yes' };
    const { pointId } = await done(house.ports, localOperator, openPoint, there);
    const tea = await makeProduct(house.ports, 'Chè không phải dịch vụ (giả định)', { setNumber: '11' });
    await makeRecognition(house.ports, tea, { decisionNumber: '91/QĐ-UBND' });
    const lapsed = await makeProduct(house.ports, 'Nhà nghỉ hết hạn (giả định)', { setNumber: '26' });
    await makeRecognition(house.ports, lapsed, { decisionNumber: '92/QĐ-UBND', issuedOn: '06/06/2023' });
    const idOf = async (code: string) => (await findProductByCode(house.ports.database.write, code))?.id ?? '';
    const wrong: readonly (readonly [string, string])[] = [
      [`point:${pointId}`, 'nằm ngoài địa bàn của tuyến'],
      [`service:${await idOf(tea)}`, 'không thuộc bộ dịch vụ du lịch'],
      [`service:${await idOf(lapsed)}`, 'không còn hiệu lực hôm nay'],
      [`service:${places.service.id}`, 'đã có trên tuyến'],
      ['service:không có', 'Không có nơi này trong danh mục'],
    ];
    for (const [target, sentence] of wrong) {
      // Nothing is left to choose, so that the page holds no form: written by hand, on the version after three stops.
      const refused = await tua.force(`${route}/diem-dung/them`, { version: '4', target, ...said() });
      expect([target, refused.status, wordsOf(refused.text).includes(sentence)]).toEqual([target, 422, true]);
    }
    const called = { version: '4', target: `point:${pointId}`, ...said({ words: 'Gọi 0912345678' }) };
    const phone = await tua.force(`${route}/diem-dung/them`, called);
    expect([phone.status, wordsOf(phone.text).includes('không ghi số điện thoại')]).toEqual([422, true]);
  });

  it('are moved by their number', async () => {
    const page = (await tua.get(route)).text;
    const [first = ''] = /diem-dung\/[0-9a-f-]{36}/.exec(page) ?? [];
    expect((await tua.submit(`${route}/${first}`, { place: '3', ...said() })).status).toBe(303);
    const words = await wordsAt(tua, route);
    expect(words.indexOf('1. Nhà nghỉ cộng đồng')).toBeGreaterThan(-1);
    expect(words.indexOf('3. HTX Giả định Đón Khách')).toBeGreaterThan(-1);
  });
});

describe('a published route', () => {
  it('stands on the public pages in both languages, in order', async () => {
    expect((await tua.submit(`${route}/cong-bo`, { reason: '' })).status).toBe(303);
    const visitor = stranger(house);
    expect(await wordsAt(visitor, '/tuyen')).toContain('Một ngày ở bản chè');
    const page = await visitor.get(slug);
    expect(page.text).not.toContain('<script type="module" src="/tinh/islands');
    const words = wordsOf(page.text);
    expect(words.indexOf('Nhà nghỉ cộng đồng')).toBeLessThan(words.indexOf('Điểm bán trên tuyến'));
    expect(words).toContain('Đi tiếp 2,5 km, 15 phút');
    expect(words).toContain('Báo trước một ngày.');
    expect(await wordsAt(visitor, `/en${slug}`)).toContain('A day in the tea village');
  });

  it('loses a stop that no longer fits, and its officer sees which', async () => {
    const close = { pointId: places.pointId as PointId, version: 1, turn: 'pause', onDay: '22/11/2026', reason: 'Sửa' };
    await done(house.ports, localOperator, turnPoint, close);
    expect((await may.submit(`/don-khach/${places.producerCode}`, { letsIn: 'no', words: '' })).status).toBe(303);
    const words = await wordsAt(stranger(house), slug);
    expect(words).toContain('Nhà nghỉ cộng đồng');
    expect(words).not.toContain('Điểm bán trên tuyến');
    expect(words).not.toContain('HTX Giả định Đón Khách');
    const kept = await wordsAt(tua, route);
    expect(kept).toContain('2 điểm dừng không còn phù hợp');
    expect(kept).toContain('Điểm bán không mở');
    expect(kept).toContain('Cơ sở không đồng ý đón khách');
    const consent = `/don-khach/${places.producerCode}`;
    expect((await tua.get(route)).text).toContain(`href="${consent}"`);
    expect((await tua.get(`/chu-the/${places.producerCode}`)).text).toContain(`href="${consent}"`);
    expect((await stranger(house).get(slug)).text).not.toContain(consent);
  });

  it('is withdrawn with a reason, kept with its history, and changes no more', async () => {
    expect((await tua.submit(`${route}/rut`, { reason: '' })).status).toBe(422);
    expect((await tua.submit(`${route}/rut`, { reason: 'Mùa mưa, đường sạt (giả định)' })).status).toBe(303);
    expect((await stranger(house).get(slug)).status).toBe(404);
    expect(await wordsAt(tua, route)).toContain('Mùa mưa, đường sạt');
    expect((await tua.get(`${route}/doi`)).status).toBe(404);
  });
});

describe('what is done for a producer', () => {
  it('is told to it; its own word is not', async () => {
    const address = `/don-khach/${places.producerCode}`;
    expect((await may.submit(address, { letsIn: 'yes', words: 'Báo trước hai ngày.' })).status).toBe(303);
    expect(await wordsAt(may, '/thong-bao')).not.toContain('Có người ghi thay bạn');
    expect((await pao.submit(address, { letsIn: 'no', words: '', givenHow: 'Giấy (giả định)' })).status).not.toBe(303);
    expect(await wordsAt(may, '/thong-bao')).not.toContain('Có người ghi thay bạn');
    const sent = await tua.submit(address, { letsIn: 'no', words: '', givenHow: 'Điện thoại ngày 22/11 (giả định)' });
    expect(sent.status).toBe(303);
    expect(await wordsAt(may, '/thong-bao')).toContain('Có người ghi thay bạn: không đón khách');
    expect(await wordsAt(tua, '/thong-bao')).not.toContain('Có người ghi thay bạn');
  });
});

describe('public pages', () => {
  it('name routes and points of sale at their foot', async () => {
    const { text } = await stranger(house).get('/bo-tieu-chi');
    const foot = text.slice(text.indexOf('site-footer__links'));
    expect(foot).toContain('href="/tuyen"');
    expect(text).toContain('href="/diem-ban"');
  });
});
