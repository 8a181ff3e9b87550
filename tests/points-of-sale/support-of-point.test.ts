// What a point of sale was given and whether it is open since: written down for whoever keeps it, read on its page; a point of somebody else,
// an officer of another commune and a stranger are refused.

import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeCooperative } from '../dossiers/filing.ts';
import { given } from '../programme-support/making.ts';
import { speaksFor } from '../register/making.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson, stranger } from '../support/people.ts';
import { type Person, wordsOf } from '../support/web.ts';
import { opened } from './making.ts';

let house: TestHouse;
let may: Person;
let tua: Person;
let pao: Person;
let own = '';
let point = '';
let foreign = '';
const list = '/quan-ly/diem-ban';
const wordsAt = async (person: Person, path: string): Promise<string> => wordsOf((await person.get(path)).text);
const idOf = (path: string): string => path.split('/')[3] ?? '';

/** The form of a support with flat names, as a browser sends it. */
function form(more: Readonly<Record<string, string>> = {}): Record<string, string> {
  const { shares, producerCode: _code, requestId: _request, ...flat } = given(own);
  const money = Object.fromEntries(Object.entries(shares).map(([source, vnd]) => [`shares.${source}`, vnd]));
  return { ...(flat as Record<string, string>), ...money, what: 'Biển hiệu, tủ kệ (giả định)', ...more };
}

async function openedBy(person: Person, more: Readonly<Record<string, string>>): Promise<string> {
  const sent = await person.submit(`${list}/them`, opened({ openedOn: '05/01/2026', ...more }));
  expect([sent.status, wordsOf(sent.text)]).toEqual([303, '']);
  return (sent.location ?? '').split('?')[0]?.replace('/ke-hang', '') ?? '';
}

beforeAll(async () => {
  house = await freshHouse();
  await signedInPerson(house, 'chị Mẩy, producer');
  own = await makeCooperative(house.ports, 'HTX Giả định Giữ Điểm', { registrationNumber: '6200009803' });
  await speaksFor(house.ports, 'chuthe', own);
  may = await signedInPerson(house, 'chị Mẩy, producer');
  tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
  pao = await signedInPerson(house, 'anh Páo, officer of Đoàn Kết');
  point = await openedBy(tua, { name: 'Điểm bán được hỗ trợ (giả định)', operatorCode: own, operatorName: '' });
  foreign = await openedBy(tua, { name: 'Điểm bán của người khác (giả định)', operatorName: 'Ban quản lý chợ' });
});
afterAll(() => house.close());

it('is written down from the page of the point for whoever keeps it, with the point chosen already', async () => {
  const page = await tua.get(point);
  expect(wordsOf(page.text)).toContain('Chưa ghi khoản hỗ trợ nào cho điểm này.');
  const path = `/ho-tro/chu-the/${own}/ghi?diem-ban=${idOf(point)}`;
  expect(page.text).toContain(path);
  expect((await tua.get(path)).text).toContain(`value="${idOf(point)}" selected`);
  const sent = await tua.submit(path.split('?')[0] ?? '', form({ pointOfSaleId: idOf(point) }));
  expect(sent.status).toBe(303);
  expect(await wordsAt(tua, sent.location ?? '')).toContain('Điểm bán được hỗ trợ (giả định)');
});

it('stands on the page of the point with its cost and with how long it is open since, for its operator too', async () => {
  for (const person of [tua, may]) {
    const words = await wordsAt(person, point);
    expect(words).toContain('1 khoản, 60.000.000 ₫.');
    expect(words).toContain('Biển hiệu, tủ kệ (giả định)');
    expect(words).toContain('vẫn mở, được 9 tháng');
  }
  expect(await wordsAt(stranger(house), `/diem-ban/${idOf(point)}`)).not.toContain('60.000.000');
  expect((await pao.get(point)).status).toBe(404);
});

it('is not written down for a point of somebody else, nor for one that is nowhere', async () => {
  expect(await wordsAt(tua, foreign)).toContain('điểm này chưa chọn chủ thể trong danh mục');
  const path = `/ho-tro/chu-the/${own}/ghi`;
  for (const pointOfSaleId of [idOf(foreign), '00000000-0000-7000-8000-000000000000']) {
    const wrong = await tua.submit(path, form({ pointOfSaleId, decisionNumber: '813/QĐ-UBND' }));
    expect([wrong.status, wordsOf(wrong.text).includes('Điểm bán này không do HTX Giả định Giữ Điểm')]).toEqual([
      422,
      true,
    ]);
  }
  expect((await pao.get(path)).status).toBe(404);
});

it('says when the point closed after it was supported', async () => {
  const closed = await tua.submit(`${point}/dong`, { onDay: '23/11/2026', reason: 'Hết hợp đồng thuê (giả định)' });
  expect(closed.status).toBe(303);
  expect(await wordsAt(tua, point)).toContain('đã đóng ngày 23/11/2026, sau 9 tháng');
});
