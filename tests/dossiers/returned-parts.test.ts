// What a dossier must say before and after a return: the producer's address, a loss as a loss, what was returned and where it is
// mended.

import { afterAll, beforeAll, expect, test } from 'vitest';
import { instantOf, millisecondsOf } from '#kernel/calendar.ts';
import { squeezed, textOfPdf } from '../documents/read-paper.ts';
import { speaksFor } from '../register/making.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { type Person, wordsOf } from '../support/web.ts';
import { completeTea } from './complete-tea.ts';
import { makeCooperative, makeTea, opened } from './filing.ts';

let house: TestHouse;
let may: Person;
let tua: Person;
let place: string;
beforeAll(async () => {
  house = await freshHouse();
  ({ may, place } = await completeTea(house, 'Shan trả phần'));
  tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
});
afterAll(() => house.close());

test('a loss is taken with its minus, shown again and printed; a word is not', async () => {
  const lines = {
    materialAndTechnology: 'Hai mươi héc-ta chè Shan.',
    qualityChanges: 'Hộp giấy mới.',
    markets: 'Chợ phiên.',
    businessResults: 'Năm đầu lỗ vì mua lò.',
  };
  const wrong = await may.submit(`${place}/phan/mau-02-phan-2`, { ...lines, profitVnd: '-năm' });
  expect([wrong.status, wrong.text.includes('lỗ thì ghi dấu trừ')]).toEqual([422, true]);
  expect((await may.submit(`${place}/phan/mau-02-phan-2`, { ...lines, profitVnd: '-45.000.000' })).status).toBe(303);
  expect((await may.get(`${place}/phan/mau-02-phan-2`)).text).toContain('value="-45.000.000"');
  const printed = squeezed(await textOfPdf((await may.get(`${place}/mau-02.pdf`)).bytes));
  expect(printed).toContain(squeezed('Lợi nhuận: -45.000.000 đồng'));
});

test('a dossier whose producer has no address is not complete, and leads to its box', async () => {
  const code = await makeCooperative(house.ports, 'HTX Giả định Không Địa Chỉ', { address: '' });
  await speaksFor(house.ports, 'chuthe', code);
  const may2 = await signedInPerson(house, 'chị Mẩy, producer');
  const other = await opened(may2, await makeTea(house.ports, code, 'Chè không địa chỉ'));
  const page = await may2.get(`${other}/nop`);
  expect(wordsOf(page.text)).toContain('Sổ chưa có: địa chỉ của chủ thể');
  expect(page.text).toContain(`href="/chu-the/${code}/sua#f-address"`);
  expect(wordsOf((await may.get(`${place}/nop`)).text)).not.toContain('địa chỉ của chủ thể');
});

test('a return that says nothing is refused for the whole form, not at a part', async () => {
  expect((await may.submit(`${place}/nop`, { declares: 'yes' })).status).toBe(303);
  const nothing = await tua.submit(`${place}/tra-lai`, { dueOn: '15/12/2026' });
  expect(nothing.status).toBe(422);
  expect(nothing.text).toContain('Chưa ghi chỗ nào phải bổ sung');
  expect(nothing.text).not.toContain('href="#f-registration"');
});

test('what was returned is marked, leads to its part, and is said before it is sent again unchanged', async () => {
  expect(
    (await tua.submit(`${place}/tra-lai`, { dueOn: '15/12/2026', plan: 'Nêu diện tích trồng thêm.' })).status,
  ).toBe(303);
  const page = await may.get(place);
  expect(wordsOf(page.text)).toContain('Xã trả lại, chưa sửa: Nêu diện tích trồng thêm.');
  expect(page.text.split(`href="${place}/phan/mau-02-phan-4"`).length).toBeGreaterThan(2);
  expect(wordsOf((await may.get(`${place}/nop`)).text)).toContain('Nêu diện tích trồng thêm. Chưa sửa');
  house.clock.moveTo(instantOf(millisecondsOf(house.ports.clock.now()) + 1_000));
  const plan = { plan: 'Trồng thêm năm héc-ta ở bản Giả định.' };
  expect((await may.submit(`${place}/phan/mau-02-phan-4`, plan)).status).toBe(303);
  expect(wordsOf((await may.get(place)).text)).not.toContain('Xã trả lại, chưa sửa');
  expect(wordsOf((await may.get(`${place}/nop`)).text)).toContain('Nêu diện tích trồng thêm. Đã sửa');
});

test('a signed page and a single paper are named, by a day that is asked about where offices rest', async () => {
  expect((await may.submit(`${place}/nop`, { declares: 'yes' })).status).toBe(303);
  const returning = await tua.get(`${place}/tra-lai`);
  const pieceId = /name="pieces\.([0-9a-f-]{36})"/.exec(returning.text)?.[1] ?? '';
  expect(pieceId).not.toBe('');
  const named = {
    'form-01': 'Con dấu mờ, chụp lại.',
    [`pieces.${pieceId}`]: 'Bản chụp thiếu trang 2.',
    note: 'Gửi sớm.',
  };
  const sunday = await tua.submit(`${place}/tra-lai`, { ...named, dueOn: '13/12/2026' });
  expect(sunday.status).toBe(422);
  expect(wordsOf(sunday.text)).toContain('13/12/2026 là Chủ nhật: cơ quan nghỉ.');
  expect(sunday.text).toContain('Con dấu mờ, chụp lại.');
  const past = await tua.submit(`${place}/tra-lai`, { ...named, dueOn: '23/11/2026' });
  expect([past.status, past.text.includes('Hạn bổ sung phải sau hôm nay')]).toEqual([422, true]);
  const strange = { 'pieces.0197c0de-0000-7000-8000-00000000abcd': 'Giấy này đâu?' };
  const foreign = await tua.submit(`${place}/tra-lai`, { ...strange, dueOn: '15/12/2026' });
  expect([foreign.status, foreign.text.includes('không có trong hồ sơ đã nộp')]).toEqual([422, true]);
  const day = { dueOn: '13/12/2026', dueOnMeant: '2026-12-14' };
  expect((await tua.submit(`${place}/tra-lai`, { ...named, ...day })).status).toBe(303);
  expect(wordsOf((await tua.get(place)).text)).toContain('trước hết thứ Hai, 14/12/2026');
});

test('the page that sends it again repeats every item, the note and the day, and asks about each that nobody touched', async () => {
  const sending = wordsOf((await may.get(`${place}/nop`)).text);
  for (const said of [
    'Bổ sung và nộp lại trước hết thứ Hai, 14/12/2026.',
    'Trang ký Mẫu số 01 : Con dấu mờ, chụp lại. Chưa sửa',
    'Bản chụp thiếu trang 2. Chưa sửa',
    'Gửi sớm.',
  ]) {
    expect(sending).toContain(said);
  }
  const silent = await may.submit(`${place}/nop`, { declares: 'yes' });
  expect([silent.status, silent.text.includes('Hãy trả lời xã về những chỗ xã nêu mà chưa sửa')]).toEqual([422, true]);
  const letter = squeezed(await textOfPdf((await tua.get(`${place}/tra-lai/2/yeu-cau.pdf`)).bytes));
  for (const line of ['Trang ký Mẫu số 01', 'Bản chụp thiếu trang 2.', 'chậm nhất ngày 14/12/2026']) {
    expect(letter).toContain(squeezed(line));
  }
  const answerToReturn = 'Trang ký đã rõ, xin xem lại; giấy chỉ có một trang.';
  expect((await may.submit(`${place}/nop`, { declares: 'yes', answerToReturn })).status).toBe(303);
  expect(wordsOf((await tua.get(place)).text)).toContain(answerToReturn);
});
