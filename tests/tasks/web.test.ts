// People at their screens: a task given after its preview, reported and taken; a calendar by a secret address; a department and its people.

import { afterAll, beforeAll, expect, test } from 'vitest';
import { instantOf, millisecondsOf } from '#kernel/calendar.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson, stranger } from '../support/people.ts';
import { type Person, wordsOf } from '../support/web.ts';
import { BINH_LU } from './offices-and-people.ts';

let house: TestHouse;
let hoa: Person;
let tua: Person;
let lan: Person;
let binh: Person;
beforeAll(async () => {
  house = await freshHouse();
  hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
  tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
  lan = await signedInPerson(house, 'chị Lan, officer of a department');
  binh = await signedInPerson(house, 'anh Bình, leader');
});
afterAll(() => house.close());

const wordsAt = async (person: Person, path: string): Promise<string> => wordsOf((await person.get(path)).text);
const item = {
  'items.0.content': 'Rà soát sản phẩm sắp hết hạn của xã.',
  'items.0.leads': BINH_LU,
  'items.0.kind': 'once',
  'items.0.dueOn': '30/11/2026',
};
let taskPath = '';

test('a task is given after exactly it was seen; the commune finds it on its desk and in its list', async () => {
  const seen = await hoa.submit('/nhiem-vu/giao', { ...item, act: 'preview' });
  expect([seen.status, wordsOf(seen.text).includes('Sẽ giao đúng như sau')]).toEqual([200, true]);
  expect(wordsOf(seen.text)).toContain('UBND xã Bình Lư');
  expect(await wordsAt(tua, '/nhiem-vu')).toContain('Chưa có nhiệm vụ nào giao cho đơn vị của bạn');
  const given = await hoa.submit('/nhiem-vu/giao', { ...item, act: 'assign' });
  expect(given.status).toBe(303);
  taskPath = (given.location ?? '').split('?')[0] ?? '';
  expect(await wordsAt(tua, '/viec')).toContain('1 nhiệm vụ trong hạn');
  expect(await wordsAt(tua, '/nhiem-vu')).toContain('Rà soát sản phẩm sắp hết hạn của xã.');
  expect(await wordsAt(tua, '/thong-bao')).toContain('UBND tỉnh Lai Châu giao nhiệm vụ');
});

test('what is wrong keeps all that was typed, and nothing is given', async () => {
  const wrong = await hoa.submit('/nhiem-vu/giao', { ...item, 'items.0.dueOn': '20/11/2026', act: 'assign' });
  expect([wrong.status, wordsOf(wrong.text).includes('Thời hạn không thể trước hôm nay')]).toEqual([422, true]);
  expect(wrong.text).toContain('Rà soát sản phẩm sắp hết hạn của xã.');
  expect((await hoa.get('/nhiem-vu?phan=da-giao')).text.match(/class="task-name"/g)).toHaveLength(1);
});

test('the commune hands in, the leader takes; others may not', async () => {
  const report = { words: 'Đã rà soát 12 sản phẩm.', 'figures.0.name': 'Sản phẩm', 'figures.0.value': '12' };
  expect((await tua.submit(`${taskPath}/bao-cao`, report)).status).toBe(303);
  expect((await tua.submit(`${taskPath}/nop-ket-qua`, { words: 'Danh sách gửi kèm.' })).status).toBe(303);
  // A form that would be refused is not shown: neither to who handed in, nor a second time.
  expect((await tua.get(`${taskPath}/ket-qua`)).status).toBe(403);
  expect((await tua.get(`${taskPath}/nop-ket-qua`)).status).toBe(403);
  expect(await wordsAt(binh, '/viec')).toContain('1 nhiệm vụ chờ tiếp nhận');
  for (const person of [tua, lan]) {
    const refused = await person.force(`${taskPath}/ket-qua`, { version: '3', decision: 'taken' });
    expect([403, 404]).toContain(refused.status);
  }
  expect((await stranger(house).get(taskPath)).status).toBe(303);
  const may = await signedInPerson(house, 'chị Mẩy, producer');
  expect((await may.get(taskPath)).status).toBe(403);
  // Acts of one instant have no order.
  house.clock.moveTo(instantOf(millisecondsOf(house.ports.clock.now()) + 1_000));
  const silent = await binh.submit(`${taskPath}/ket-qua`, { decision: 'returned', words: '' });
  expect([silent.status, wordsOf(silent.text).includes('Cần ghi lý do')]).toEqual([422, true]);
  expect((await binh.submit(`${taskPath}/ket-qua`, { decision: 'returned', words: 'Thiếu danh sách.' })).status).toBe(
    303,
  );
  const back = await wordsAt(tua, taskPath);
  for (const one of ['Kết quả bị trả lại ngày 23/11/2026', 'Thiếu danh sách.', 'Nộp lại kết quả'])
    expect(back).toContain(one);
  house.clock.moveTo(instantOf(millisecondsOf(house.ports.clock.now()) + 1_000));
  expect((await tua.submit(`${taskPath}/nop-ket-qua`, { words: 'Kèm danh sách.' })).status).toBe(303);
  expect((await binh.submit(`${taskPath}/ket-qua`, { decision: 'taken' })).status).toBe(303);
  const words = await wordsAt(tua, taskPath);
  for (const one of ['Hoàn thành trong hạn', 'Nộp kết quả', 'Tiếp nhận kết quả', 'Sản phẩm: 12'])
    expect(words).toContain(one);
  expect(await wordsAt(hoa, '/nhiem-vu/bang')).toContain('1 nhiệm vụ, 0 quá hạn');
});

test('the table of a board holds what the board of a span shows', async () => {
  const board = await hoa.get('/nhiem-vu/bang?theo=thang&tu=01/12/2026');
  expect(wordsOf(board.text)).toContain('Chưa có nhiệm vụ nào trong phạm vi đang xem');
  const href = /href="([^"]*bang\.csv[^"]*)"/.exec(board.text)?.[1]?.replaceAll('&amp;', '&') ?? '';
  expect((await hoa.get(href)).text).not.toContain('11/2026');
  const table = (await hoa.get('/nhiem-vu/bang.csv?theo=thang')).text;
  expect(table).toContain('Tháng đến hạn,Trong hạn,Quá hạn');
  expect(table).toContain('11/2026');
});

test('a department acts once its account belongs to it, and no more after', async () => {
  expect((await hoa.submit('/co-quan/moi', { usual: 'Sở Công Thương', name: '' })).status).toBe(303);
  const list = await hoa.get('/co-quan');
  const path = /href="(\/co-quan\/[0-9a-f-]{36})"/.exec(list.text)?.[1] ?? '';
  expect(wordsOf(list.text)).toContain('Chưa có tài khoản');
  expect((await lan.get('/nhiem-vu')).text).toContain('chưa thuộc cơ quan nào');
  const page = await hoa.get(path);
  expect(wordsOf(page.text)).toContain('– Cán bộ sở, ngành (so.congthuong)');
  const lanId = /value="([0-9a-f-]{36})"[^>]*>Chị Lan/.exec(page.text)?.[1] ?? '';
  expect((await hoa.submit(path, { act: 'add-member', accountId: lanId })).status).toBe(303);
  expect(await wordsAt(lan, '/nhiem-vu')).toContain('Việc của Sở Công Thương');
  expect((await lan.get(`${path}/sua`)).status).toBe(403);
  const after = await hoa.get(path);
  const memberId = /name="memberId" value="([0-9a-f-]{36})"/.exec(after.text)?.[1] ?? '';
  expect((await hoa.force(path, { act: 'end-member', memberId })).status).toBe(303);
  expect((await lan.get('/nhiem-vu')).text).toContain('chưa thuộc cơ quan nào');
});

test('the calendar and its address show what the office gave as well; the commune gave nothing', async () => {
  const given = { ...item, 'items.0.content': 'Việc tỉnh giao trong lịch.', 'items.0.dueOn': '30/11/2026' };
  await hoa.submit('/nhiem-vu/giao', { ...given, act: 'assign' });
  const month = '/nhiem-vu/lich?thang=2026-11';
  expect(await wordsAt(hoa, month)).not.toContain('Việc tỉnh giao trong lịch.');
  const ours = `${month}&phan=chung-toi-giao`;
  expect(await wordsAt(hoa, ours)).toContain('Việc tỉnh giao trong lịch.');
  expect(await wordsAt(tua, month)).toContain('Việc tỉnh giao trong lịch.');
  expect(await wordsAt(tua, ours)).not.toContain('Việc tỉnh giao trong lịch.');
  await hoa.submit('/nhiem-vu/lich', { act: 'make' });
  const addressAt = async (path: string) =>
    /\/lich-nhiem-vu\/[^<"]+/.exec((await hoa.get(path)).text)?.[0]?.trim() ?? '';
  const titles = async (path: string) =>
    [...(await stranger(house).get(await addressAt(path))).text.replace(/\r\n /g, '').matchAll(/^SUMMARY:.*$/gm)]
      .length;
  expect(await titles(month)).toBe(0);
  expect(await titles(ours)).toBeGreaterThan(0);
});

test('a calendar is read by its secret address alone, shows no name, and stops when it is revoked', async () => {
  await hoa.submit('/nhiem-vu/giao', { ...item, act: 'assign', 'items.0.content': 'Việc trong lịch.' });
  expect((await tua.submit('/nhiem-vu/lich', { act: 'make' })).status).toBe(303);
  const address = /\/lich-nhiem-vu\/[^<"]+\.ics/.exec((await tua.get('/nhiem-vu/lich')).text)?.[0] ?? '';
  const read = await stranger(house).get(address);
  expect([read.status, read.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
  expect(read.text.replace(/\r\n /g, '')).toContain('SUMMARY:Hạn: nhiệm vụ giao trực tiếp (');
  // Words that people typed may name persons; whoever has the address reads it without signing in.
  expect(read.text.replace(/\r\n /g, '')).not.toContain('Việc trong lịch');
  expect(read.text).not.toContain('Tủa');
  expect(read.text).not.toContain('Hoa');
  expect((await stranger(house).get('/lich-nhiem-vu/doan-mo.ics')).status).toBe(404);
  expect((await tua.force('/nhiem-vu/lich', { act: 'revoke' })).status).toBe(303);
  expect((await stranger(house).get(address)).status).toBe(404);
});
