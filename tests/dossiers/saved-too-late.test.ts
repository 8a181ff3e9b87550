// A part saved when it no longer can be, or by two people at once: nothing that was typed is lost, and the sentence is true.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { type Person, wordsOf } from '../support/web.ts';
import { fillIn } from './complete-dossier.ts';
import { completeTea } from './complete-tea.ts';

let house: TestHouse;
let may: Person;
let pao: Person;
let place: string;
beforeAll(async () => {
  house = await freshHouse();
  ({ may, place } = await completeTea(house, 'Shan lưu muộn'));
  pao = await signedInPerson(house, 'anh Páo, officer of Đoàn Kết');
});
afterAll(() => house.close());

/** Which side is chosen for a field when two versions meet. */
const chosen = (text: string, field: string): string | undefined =>
  new RegExp(`name="keep\\.${field}" value="(theirs|yours)" checked`).exec(text)?.[1];

const versionOn = (text: string): string => /name="version" value="(\d+)"/.exec(text)?.[1] ?? '';

describe('two who save one part', () => {
  test('a field that this window never touched keeps what the other one saved', async () => {
    const part = `${place}/phan/mau-02-phan-1`;
    const { text } = await may.get(part);
    const version = versionOn(text);
    const as = { history: 'Thành lập năm 2019 từ mười hộ trong bản.', standard: 'TCCS 01:2025/GĐ' };
    const theirs = { ...as, specification: 'Hộp 200 g', organisation: 'Ban giám đốc ba người, hai tổ sản xuất.' };
    expect((await may.submit(part, theirs)).status).toBe(303);
    const met = await may.force(part, { ...theirs, version, specification: 'Hộp 100 g', standard: 'TCCS 02:2026/GĐ' });
    expect(met.status).toBe(409);
    expect([chosen(met.text, 'specification'), chosen(met.text, 'standard')]).toEqual(['theirs', 'yours']);
  });

  test('the same for a choice of the score sheet', async () => {
    const sheet = `${place}/tu-cham`;
    const version = versionOn((await may.get(sheet)).text);
    expect((await may.submit(sheet, { 'tc-1-1': '2' })).status).toBe(303);
    const met = await may.force(sheet, { version, 'tc-1-1': '1', 'tc-1-2': '2' });
    expect(met.status).toBe(409);
    expect([chosen(met.text, 'tc-1-1'), chosen(met.text, 'tc-1-2')]).toEqual(['theirs', 'yours']);
  });
});

describe('once the dossier is sent', () => {
  beforeAll(async () => {
    await fillIn(may, place);
    expect((await may.submit(`${place}/nop`, { declares: 'yes' })).status).toBe(303);
  });

  test('a part that was open meanwhile says that it was sent, and shows what was typed', async () => {
    const late = await may.force(`${place}/phan/mau-02-phan-4`, { version: '2', plan: 'Dòng gõ dở <b>lúc nộp</b>.' });
    expect(late.status).toBe(409);
    const words = wordsOf(late.text);
    expect(words).toContain('Phần này đã khoá');
    expect(words).toContain('Chữ bạn vừa gõ chưa được lưu');
    expect(late.text).toContain('Dòng gõ dở &lt;b>lúc nộp&lt;/b>.');
    expect(late.text).toContain(`href="${place}"`);
    expect(words).not.toContain('Không có hồ sơ này');
  });

  test.each(['phan/mau-01', 'mo-ta', 'tu-cham'])('%s opened late says why it is closed', async (path) => {
    const page = await may.get(`${place}/${path}`);
    expect(page.status).toBe(200);
    expect(wordsOf(page.text)).toContain('Phần này đã khoá');
    expect(page.text).not.toContain('name="version"');
  });

  test('sent once more from another window, it says how it stands and leads to the dossier with its slip', async () => {
    const again = await may.force(`${place}/nop`, { version: '1', declares: 'yes' });
    expect(again.status).toBe(409);
    expect(wordsOf(again.text)).toContain('Hồ sơ đang ở tình trạng');
    expect(again.text).toContain(`href="${place}"`);
    expect(wordsOf((await may.get(place)).text)).toMatch(/\d+-\d+\/PĐK-12-03390-/);
  });

  test('for another commune it is still not there', async () => {
    for (const path of ['phan/mau-01', 'mo-ta', 'tu-cham', 'nop']) {
      expect((await pao.get(`${place}/${path}`)).status).toBe(404);
      expect((await pao.force(`${place}/${path}`, { version: '1', plan: 'chen vào' })).status).toBe(404);
    }
  });
});
