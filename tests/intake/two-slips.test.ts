// One dossier has two numbers, the commune's and the province's, and two dossiers may have the same one: which is which is said, and a
// search finds both. A page for an act that is not possible now says why.

import { afterAll, beforeAll, expect, test } from 'vitest';
import { acceptDossier } from '#modules/intake/use-cases/accept-dossier.ts';
import { completeProducer } from '../dossiers/complete-dossier.ts';
import { makeCooperative } from '../dossiers/filing.ts';
import { done, province } from '../producers/people.ts';
import { speaksFor } from '../register/making.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { type Person, wordsOf } from '../support/web.ts';
import { sentOn } from './at-province.ts';

let house: TestHouse;
let hoa: Person;
let tua: Person;
let may: Person;
let first: string;
let second: string;
beforeAll(async () => {
  house = await freshHouse();
  const producerCode = await makeCooperative(house.ports, 'HTX Giả định Hai Số');
  await completeProducer(house.ports, producerCode);
  hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
  await speaksFor(house.ports, 'chuthe', producerCode);
  first = await sentOn(house.ports, producerCode, 'Chè Đầu Nguồn');
  second = await sentOn(house.ports, producerCode, 'Chè xanh');
  // The province receives them the other way round: its 01 is the commune's 02.
  for (const dossierId of [second, first]) await done(house.ports, province, acceptDossier, { dossierId });
  tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
  may = await signedInPerson(house, 'chị Mẩy, producer');
});
afterAll(() => house.close());

test('lists say which number is the commune’s and which the province’s', async () => {
  for (const [person, path] of [
    [hoa, '/ho-so'],
    [tua, '/ho-so'],
    [may, '/ho-so'],
    [hoa, '/ho-so-tinh?dot=2027-1'],
  ] as const) {
    const words = wordsOf((await person.get(path)).text);
    expect([path, words.includes('Phiếu của xã: 01-1/PĐK-12-03390-2026')]).toEqual([path, true]);
    expect([path, words.includes('Phiếu của tỉnh: 01-1/PĐK-12-03390-2026')]).toEqual([path, true]);
  }
});

test('a search finds a dossier by either number, by its product and by its producer, without marks', async () => {
  const found = async (path: string): Promise<readonly boolean[]> => {
    const { text } = await hoa.get(path);
    return [first, second].map((one) => text.includes(`/${one}"`));
  };
  expect(await found('/ho-so?q=01-1/P%C4%90K-12-03390-2026')).toEqual([true, true]);
  expect(await found('/ho-so-tinh?dot=2027-1&q=01-1/P%C4%90K-12-03390-2026')).toEqual([true, true]);
  expect(await found('/ho-so?q=dau+nguon')).toEqual([true, false]);
  expect(await found('/ho-so?q=che+xanh&tt=forwarded')).toEqual([false, true]);
  expect(await found('/ho-so?q=hai+so')).toEqual([true, true]);
  expect(await found('/ho-so?q=chè+xanh&tt=draft')).toEqual([false, false]);
  expect(await found('/ho-so?q=99-9')).toEqual([false, false]);
  expect(await found('/ho-so?q=%25')).toEqual([false, false]);
  expect(wordsOf((await hoa.get('/ho-so?q=99-9')).text)).toContain('Không có hồ sơ nào khớp.');
});

test('a search finds nothing of another commune', async () => {
  const pao = await signedInPerson(house, 'anh Páo, officer of Đoàn Kết');
  const { text } = await pao.get('/ho-so?q=01-1/P%C4%90K-12-03390-2026');
  expect([text.includes(first), text.includes(second)]).toEqual([false, false]);
});

test('the producer’s word is not asked for any more: its pages say how the dossier stands, to strangers nothing', async () => {
  for (const [person, page] of [
    [may, 'xac-nhan'],
    [tua, 'ghi-xac-nhan'],
  ] as const) {
    const answer = await person.get(`/ho-so/${first}/${page}`);
    expect([page, answer.status]).toEqual([page, 409]);
    expect(wordsOf(answer.text)).toContain('Hồ sơ đang ở tình trạng');
  }
  const pao = await signedInPerson(house, 'anh Páo, officer of Đoàn Kết');
  expect((await pao.get(`/ho-so/${first}/ghi-xac-nhan`)).status).toBe(404);
  // An officer never gives the producer's word, whatever the state.
  expect([403, 404]).toContain((await tua.get(`/ho-so/${first}/xac-nhan`)).status);
});
