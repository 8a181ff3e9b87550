// Letters on the first page after signing in: those that were sent inside the system and wait for the book, those that wait for their number.

import { afterAll, beforeAll, expect, it } from 'vitest';
import { listLetters } from '#modules/directives/use-cases/list-letters.ts';
import { receiveLetter } from '#modules/directives/use-cases/receive-letter.ts';
import { binhLuLetter, entered, offices, pasted, provinceLetter } from '../directives/making.ts';
import { binhLu, done, province } from '../producers/people.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await freshHouse();
});
afterAll(() => house.close());

type Name = Parameters<typeof signedInPerson>[1];
async function lines(name: Name): Promise<readonly [string, number][]> {
  const { waiting } = (await (await signedInPerson(house, name)).get('/viec.json')).json() as {
    waiting: { kind: string; count: number }[];
  };
  return waiting.filter((one) => one.kind.startsWith('letters-')).map(({ kind, count }) => [kind, count]);
}

it('the office that a letter was sent to has a line until the letter stands in its book; the sender and others have none', async () => {
  const { ports } = house;
  const upload = pasted(provinceLetter('41/UBND-KTN', 'ngày 05 tháng 01 năm 2026', ['1. Rà soát sản phẩm.']));
  const more = { offices: [offices.binhLu], onDay: '12/01/2026' };
  await entered(ports, province, offices.province, upload, more, 'outgoing');
  expect(await lines('anh Tủa, officer of Bình Lư')).toEqual([['letters-to-receive', 1]]);
  expect(await lines('anh Páo, officer of Đoàn Kết')).toEqual([]);
  expect(await lines('chị Hoa, officer of the province')).toEqual([]);
  const tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
  const desk = await tua.get('/viec');
  expect(desk.text).toContain('1 văn bản được gửi đến chờ vào sổ');
  expect(desk.text).toContain('href="/van-ban?pham-vi=cho"');
  const [entry] = (await done(ports, binhLu, listLetters, { which: 'waiting' })).entries;
  await done(ports, binhLu, receiveLetter, {
    entryId: entry?.id,
    version: 1,
    onDay: '13/01/2026',
    dayReason: 'Vào sổ muộn',
  });
  expect(await lines('anh Tủa, officer of Bình Lư')).toEqual([]);
});

it('the clerk of the province has the line as well', async () => {
  const { ports } = house;
  const upload = pasted(binhLuLetter('9/UBND-VP', 'ngày 06 tháng 01 năm 2026', ['1. Báo cáo kết quả.']));
  const more = { offices: [offices.province], onDay: '12/01/2026' };
  await entered(ports, binhLu, offices.binhLu, upload, more, 'outgoing');
  expect(await lines('chị Thu, clerk')).toEqual([['letters-to-receive', 1]]);
  expect(await lines('chị Nga, auditor')).toEqual([]);
});
