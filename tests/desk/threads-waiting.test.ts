// An open thread stands on the desk of those for whom it waits, counted, until they answer or it is settled.

import { afterAll, beforeAll, expect, test } from 'vitest';
import { instantOf, millisecondsOf } from '#kernel/calendar.ts';
import { completeTea } from '../dossiers/complete-tea.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { type Person, wordsOf } from '../support/web.ts';

let house: TestHouse;
let may: Person;
let tua: Person;
let hoa: Person;
let pao: Person;
let place: string;
beforeAll(async () => {
  house = await freshHouse();
  ({ may, place } = await completeTea(house, 'Shan chờ trả lời'));
  expect((await may.submit(`${place}/nop`, { declares: 'yes' })).status).toBe(303);
  tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
  hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
  pao = await signedInPerson(house, 'anh Páo, officer of Đoàn Kết');
});
afterAll(() => house.close());

/** What is said next is said later. */
const later = (): void => house.clock.moveTo(instantOf(millisecondsOf(house.ports.clock.now()) + 1_000));
const line = '1 trao đổi về hồ sơ chờ bạn trả lời';
/** Who of them has a thread on the desk that waits. */
async function waitsFor(): Promise<readonly string[]> {
  const all = { may, tua, hoa, pao };
  const found: string[] = [];
  for (const [name, person] of Object.entries(all)) {
    if (wordsOf((await person.get('/viec')).text).includes(line)) found.push(name);
  }
  return found;
}

test('what the commune asks waits for the producer alone', async () => {
  expect(await waitsFor()).toEqual([]);
  expect((await tua.submit(`${place}/trao-doi`, { place: '', body: 'Xin gửi hợp đồng.' })).status).toBe(303);
  expect(await waitsFor()).toEqual(['may']);
  expect((await may.get('/viec')).text).toContain('href="/ho-so?trao-doi=cho"');
  const list = await may.get('/ho-so?trao-doi=cho');
  expect(wordsOf(list.text)).toContain('1 trao đổi với chủ thể chờ trả lời');
  expect(list.text).toContain(`href="${place}/trao-doi"`);
  expect(wordsOf((await tua.get('/ho-so?trao-doi=cho')).text)).toContain('Không có hồ sơ nào khớp.');
});

test('answered, it waits for the commune that asked; settled, for nobody', async () => {
  const thread =
    /href="(\/ho-so\/[^"]*\/trao-doi\/[0-9a-f-]{36})"/.exec((await may.get(`${place}/trao-doi`)).text)?.[1] ?? '';
  later();
  expect((await may.submit(thread, { body: 'Đã có trong ví.' })).status).toBe(303);
  expect(await waitsFor()).toEqual(['tua']);
  expect((await tua.force(thread, { turn: 'settle', version: '1' })).status).toBe(303);
  expect(await waitsFor()).toEqual([]);
});

test('what commune and province say among themselves waits for the other one, and never for the producer', async () => {
  expect((await tua.submit(`${place}/noi-bo`, { place: '', body: 'Số liệu lạ, tỉnh xem giúp.' })).status).toBe(303);
  expect(await waitsFor()).toEqual(['hoa']);
  expect(wordsOf((await hoa.get('/ho-so?trao-doi=cho')).text)).toContain('1 trao đổi nội bộ chờ trả lời');
  expect(wordsOf((await may.get('/ho-so')).text)).not.toContain('nội bộ');
});
