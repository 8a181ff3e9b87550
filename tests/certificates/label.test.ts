// What a label may say, for the office and for the producer itself, on the page; nobody else's producer, no other province.

import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkLabel } from '#modules/certificates/use-cases/check-label.ts';
import { binhLu, done, missing, otherProvince, refused } from '../producers/people.ts';
import { makeRecognition } from '../register/making.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { wordsOf } from '../support/web.ts';
import { makeTea } from './papers.ts';

let house: TestHouse;
let code: string;
beforeAll(async () => {
  house = await freshHouse();
  await signedInPerson(house, 'chị Hoa, officer of the province');
  code = await makeTea(house.ports, 'Chè giả định so nhãn', false);
  await makeRecognition(house.ports, code, { issuedOn: '06/06/2024', expiresOn: '06/06/2027' });
});
afterAll(() => house.close());

it('answers the office of the commune, and no other', async () => {
  const asked = { code, stars: 4, printedOn: '23/11/2026' };
  const view = await done(house.ports, binhLu, checkLabel, asked);
  expect(view.asked?.answer).toMatchObject({ right: false, why: 'more-stars', stars: 3 });
  expect(view.rights).toMatchObject([{ stars: 3, from: '2024-06-06', until: '2027-06-06', ended: null }]);
  expect(await refused(house.ports, otherProvince, checkLabel, asked)).toMatchObject(missing);
  const half = await refused(house.ports, binhLu, checkLabel, { code, stars: 3 });
  expect(half.fields?.map((one) => [one.path, one.code])).toEqual([['printedOn', 'required']]);
});

it('is a page that compares without a script, reached from the product', async () => {
  const tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
  const path = `/quan-ly/san-pham/${code}/nhan`;
  expect((await tua.get(`/quan-ly/san-pham/${code}`)).text).toContain(path);
  expect(wordsOf((await tua.get(`${path}?sao=3&ngay=06/06/2027`)).text)).toContain(
    'Nhãn in 3 sao, ngày 06/06/2027: ĐÚNG',
  );
  const late = wordsOf((await tua.get(`${path}?sao=3&ngay=07/06/2027`)).text);
  expect(late).toContain('SAI');
  expect(late).toContain('đã hết hạn ngày 06/06/2027');
  const odd = await tua.get(`${path}?sao=3&ngay=hom-qua`);
  expect([odd.status, odd.text.includes('value="hom-qua"')]).toEqual([200, true]);
});
