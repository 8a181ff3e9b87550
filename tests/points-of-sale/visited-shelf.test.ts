// What a visit with the phone found of a shelf, offered to the office that keeps it: prices and gone lines stand filled in, what is unclear is
// named, nothing changes before somebody saves; another commune, the operator and a visit to another point are refused.

import { afterAll, beforeAll, expect, it } from 'vitest';
import { localOperator } from '#access/actor.ts';
import { date } from '#kernel/calendar.ts';
import { answerField } from '#modules/field/index.ts';
import { shelfOf } from '#modules/points-of-sale/services.ts';
import { keepShelf } from '#modules/points-of-sale/use-cases/keep-shelf.ts';
import { openPoint } from '#modules/points-of-sale/use-cases/open-point.ts';
import { makeCooperative } from '../dossiers/filing.ts';
import { answer, newPhone, planned, send, write } from '../field/phones.ts';
import { done, missing, refused } from '../producers/people.ts';
import { makeProduct, makeRecognition, speaksFor } from '../register/making.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { type Person, wordsOf } from '../support/web.ts';
import { trained } from '../tasks/offices-and-people.ts';
import { opened, shelved } from './making.ts';

let house: TestHouse;
let tua: Person;
let may: Person;
let pao: Person;
let point = '';
let other = '';
let visit = '';
const CHECKLIST = 'point-of-sale@1';
const page = (id: string): string => `/quan-ly/diem-ban/${id}`;
const shelf = () => shelfOf(house.ports.database.write, point as never, house.ports.clock.today());

beforeAll(async () => {
  house = await freshHouse();
  const { ports } = house;
  await signedInPerson(house, 'chị Mẩy, producer');
  const own = await makeCooperative(ports, 'HTX Giả định Giữ Kệ', { registrationNumber: '6200009804' });
  await speaksFor(ports, 'chuthe', own);
  const [tea, honey] = [await makeProduct(ports, 'Chè Shan tuyết'), await makeProduct(ports, 'Mật ong hoa rừng')];
  await makeRecognition(ports, tea);
  await makeRecognition(ports, honey);
  const kept = opened({ operatorCode: own, operatorName: '' });
  point = (await done(ports, localOperator, openPoint, { ...kept, isAnother: 'yes' })).pointId;
  const beside = opened({ name: 'Điểm bán bên cạnh (giả định)' });
  other = (await done(ports, localOperator, openPoint, { ...beside, isAnother: 'yes' })).pointId;
  const lines = [shelved(tea), shelved(honey, { priceVnd: '210.000', unit: 'chai 500 ml' })];
  await done(ports, localOperator, keepShelf, { pointId: point, seenOn: '20/11/2026', lines });
  const seo = await trained(ports, 'kiemtra', 'inspector');
  visit = await planned(house, [seo], {
    pointOfSaleId: point as never,
    checklists: [CHECKLIST],
    producerId: null,
    plannedOn: date('2026-11-22'),
  });
  const phone = await newPhone(ports, seo);
  const says = (code: string, value: string) =>
    write(phone, visit, 'answered', answerField(CHECKLIST, code), answer(value));
  await send(ports, phone, [
    write(phone, visit, 'opened', 'visit', { checklists: [CHECKLIST] }),
    says('open-now', 'no'),
    says('only-in-force', 'yes'),
    says('prices-changed', 'che shan tuyet 150.000; bánh lạ 20.000'),
    says('lines-missing', 'Mật ong hoa rừng'),
    write(phone, visit, 'finished', 'visit', { words: null }),
  ]);
  tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
  may = await signedInPerson(house, 'chị Mẩy, producer');
  pao = await signedInPerson(house, 'anh Páo, officer of Đoàn Kết');
});
afterAll(() => house.close());

it('is offered on the page of the point to who supervises, and to nobody else', async () => {
  const words = wordsOf((await tua.get(page(point))).text);
  expect(words).toContain('chưa được ghi lên kệ');
  expect(words).toContain('1 giá đã đổi, 1 sản phẩm không còn, 1 điều cần đọc lại');
  expect(words).toContain('Lúc đến, điểm đang đóng cửa.');
  expect(wordsOf((await may.get(page(point))).text)).not.toContain('chưa được ghi lên kệ');
  expect((await pao.get(page(point))).status).toBe(404);
});

it('stands filled in on the form with what was typed beside it, and changes nothing by being looked at', async () => {
  const form = await tua.get(`${page(point)}/ke-hang?luot=${visit}`);
  expect(form.text).toContain('value="150.000"');
  expect(wordsOf(form.text)).toContain('cần tự điền: bánh lạ 20.000');
  expect((await tua.get(`${page(other)}/ke-hang?luot=${visit}`)).text).not.toContain('150.000');
  expect((await shelf()).map((one) => one.priceVnd).toSorted()).toEqual([125_000, 210_000]);
});

it('is kept with its visit once it was saved, and then offered no more', async () => {
  const foreign = {
    pointId: other,
    seenOn: '22/11/2026',
    visitId: visit,
    lines: [shelved('', { itemName: 'Bánh lạ' })],
  };
  expect(await refused(house.ports, localOperator, keepShelf, foreign)).toMatchObject(missing);
  const path = `${page(point)}/ke-hang?luot=${visit}`;
  const lineKeys = [...(await tua.get(path)).text.matchAll(/name="lines\.\d+\.lineKey" value="([^"]+)"/g)].map(
    ([, key]) => key ?? '',
  );
  const [tea = '', honey = ''] = lineKeys;
  const sent = await tua.submit(path, {
    ...{ seenOn: '22/11/2026', visitId: visit },
    ...{ 'lines.0.lineKey': tea, 'lines.0.priceVnd': '150.000', 'lines.0.unit': 'hộp 100 g' },
    ...{ 'lines.1.lineKey': honey, 'lines.1.priceVnd': '210.000', 'lines.1.gone': 'yes' },
  });
  expect(sent.status).toBe(303);
  expect((await shelf()).map(({ priceVnd, seenOn }) => [priceVnd, seenOn])).toEqual([[150_000, '2026-11-22']]);
  expect(wordsOf((await tua.get(page(point))).text)).not.toContain('chưa được ghi lên kệ');
});
