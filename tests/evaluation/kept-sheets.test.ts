// Phiếu tự chấm kept in one's own account: nobody else's, saved as one goes on, dropped when done.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { hiddenFields, openWeb, type Person, Person as Stranger, wordsOf } from '../support/web.ts';

let house: TestHouse;
let may: Person;
let tua: Person;
beforeAll(async () => {
  house = await freshHouse();
  may = await signedInPerson(house, 'chị Mẩy, producer');
  tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
});
afterAll(() => house.close());

const RESULT = '/tu-cham-diem/26-2026/11/ket-qua?1.1=3&2.4=0';

async function keep(person: Person, name: string): Promise<string> {
  const answer = await person.submit(RESULT, { name });
  expect(answer.status).toBe(303);
  return answer.location ?? '';
}

describe('a sheet kept in one’s own account', () => {
  test('opens again with its choices, and saves what is chosen on', async () => {
    const place = await keep(may, 'Chè của nhà');
    expect(place).toMatch(/^\/phieu-cham\/[0-9a-f-]{36}$/);
    const page = await may.get(place);
    expect(page.text).toMatch(/name="tc-1-1" value="3" checked/);
    expect(page.text).toMatch(/name="tc-2-4" value="0" checked/);
    const saved = await may.submit(place, { 'tc-1-1': '3', 'tc-1-2': '2', C5: 'khong', tiep: 'luu' });
    expect([saved.status, saved.location]).toEqual([303, place]);
    const again = (await may.get(place)).text;
    expect(again).toMatch(/name="tc-1-2" value="2" checked/);
    expect(again).not.toMatch(/name="tc-2-4" value="0" checked/);
    const result = await may.submit(place, { 'tc-1-1': '3', tiep: 'ket-qua' });
    expect(result.location).toBe(`/tu-cham-diem/26-2026/11/ket-qua?1.1=3&phieu=${place.split('/').at(-1)}`);
  });

  test('is what its result leads back to, for whoever keeps it; for others the address leads to a sheet of its own', async () => {
    const place = await keep(may, 'Chè quay lại');
    const result = `${RESULT}&phieu=${place.split('/').at(-1)}`;
    const own = (await may.get(result)).text;
    expect(own).toContain(`href="${place}">Sửa phiếu`);
    expect(own).toContain('Phiếu đang giữ trong tài khoản');
    const theirs = (await tua.get(result)).text;
    expect(theirs).not.toContain(place.slice(1));
    expect(theirs).toContain('href="/tu-cham-diem/26-2026/11?1.1=3&amp;2.4=0">Sửa phiếu');
  });

  test('is found from the desk, the account and the page where scoring begins', async () => {
    for (const page of ['/viec', '/tai-khoan', '/tu-cham-diem', '/tu-cham-diem/26-2026/11']) {
      expect([page, (await may.get(page)).text.includes('href="/phieu-cham"')]).toEqual([page, true]);
    }
    const stranger = new Stranger(openWeb(house.ports));
    expect((await stranger.get('/tu-cham-diem')).text).not.toContain('href="/phieu-cham"');
  });

  test('is refused with what does not fit, and keeps what it had', async () => {
    const place = await keep(may, 'Chè thử sai');
    const refused = await may.submit(place, { 'tc-1-1': '9', tiep: 'luu' });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Tiêu chí 1.1 chỉ nhận một lựa chọn');
    expect((await may.get(place)).text).toMatch(/name="tc-1-1" value="3" checked/);
  });

  test('is not written over by a window that was opened before the last save: both versions are shown, nothing is lost', async () => {
    const place = await keep(may, 'Chè ở hai cửa sổ');
    const fields = (version: string) => ({ version, tiep: 'luu' });
    expect((await may.submit(place, { 'tc-1-1': '3', 'tc-1-2': '2', ...fields('1') })).status).toBe(303);
    const stale = await may.submit(place, { 'tc-1-1': '2', 'tc-2-1': '4', ...fields('1') });
    expect(stale.status).toBe(409);
    const said = wordsOf(stale.text);
    expect(said).toContain('Phiếu này đã được lưu ở cửa sổ hoặc máy khác lúc 23/11/2026 10:00');
    expect(said).toContain('Sử dụng nguyên liệu có nguồn gốc trong tỉnh từ 75% đến 100% (3 điểm)');
    expect(said).toContain('để trống');
    expect(stale.text).toMatch(/name="keep.tc-1-1" value="yours" checked/);
    // Chosen in one window only: the answer is kept, not the empty place.
    expect(stale.text).toMatch(/name="keep.tc-1-2" value="theirs" checked/);
    expect(hiddenFields(stale.text, place)).toMatchObject({ version: '2', 'tc-1-1': '2', 'tc-2-1': '4' });
    const before = (await may.get(place)).text;
    expect(before).toMatch(/name="tc-1-1" value="3" checked/);
    expect(before).not.toMatch(/name="tc-2-1" value="4" checked/);
    const merged = {
      'tc-1-1': '2',
      'tc-2-1': '4',
      'keep.tc-1-1': 'theirs',
      'keep.tc-1-2': 'theirs',
      'keep.tc-2-1': 'yours',
    };
    expect((await may.submit(place, { ...merged, ...fields('2') })).status).toBe(303);
    const after = (await may.get(place)).text;
    for (const field of ['tc-1-1" value="3"', 'tc-1-2" value="2"', 'tc-2-1" value="4"']) {
      expect(after).toContain(`name="${field} checked`);
    }
  });

  test('is saved from an older window where both say the same', async () => {
    const place = await keep(may, 'Chè giống nhau');
    const same = { 'tc-1-1': '1', version: '1', tiep: 'luu' };
    expect((await may.submit(place, same)).status).toBe(303);
    expect((await may.submit(place, same)).status).toBe(303);
  });

  test('needs a name', async () => {
    const refused = await may.submit(RESULT, { name: ' ' });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Tên để nhớ');
  });

  test('stands in the own list, and is dropped from it', async () => {
    const place = await keep(may, 'Chè để bỏ');
    expect((await may.get('/phieu-cham')).text).toContain('Chè để bỏ');
    const dropped = await may.submit('/phieu-cham', { sheetId: place.split('/').at(-1) ?? '' });
    expect(dropped.status).toBe(303);
    expect((await may.get('/phieu-cham')).text).not.toContain(`href="${place}"`);
    expect((await may.get(place)).status).toBe(404);
  });

  test('is for others like one that does not exist: neither seen, nor saved, nor dropped', async () => {
    const place = await keep(may, 'Chè riêng');
    const missing = '/phieu-cham/01a00000-0000-7000-8000-000000000000';
    const [theirs, nobodys] = [await tua.get(place), await tua.get(missing)];
    expect([theirs.status, nobodys.status]).toEqual([404, 404]);
    expect(theirs.text.replaceAll(place, missing)).toBe(nobodys.text);
    expect((await tua.force(place, { 'tc-1-1': '1', version: '1' })).status).toBe(404);
    expect((await tua.force('/phieu-cham', { sheetId: place.split('/').at(-1) ?? '' })).status).toBe(404);
    expect((await tua.get('/phieu-cham')).text).not.toContain('Chè riêng');
    expect((await may.get(place)).text).toMatch(/name="tc-1-1" value="3" checked/);
  });

  test('is not offered to a stranger, who is asked to sign in', async () => {
    const stranger = new Stranger(openWeb(house.ports));
    const page = await stranger.get(RESULT);
    expect(page.text).not.toContain('Giữ phiếu này');
    expect(page.text).toContain(`href="/dang-nhap?tiep=${encodeURIComponent(RESULT)}">Đăng nhập để giữ phiếu`);
    // The sign-in at the head of the page comes back with the choices too.
    expect(page.text).toMatch(/class="site-header__sign-in" href="\/dang-nhap\?tiep=%2Ftu-cham-diem/);
    const sheet = (await stranger.get('/tu-cham-diem/26-2026/11?1.1=3')).text;
    expect(sheet).toContain('href="/dang-nhap?tiep=%2Ftu-cham-diem%2F26-2026%2F11%3F1.1%3D3"');
    expect((await stranger.get('/phieu-cham')).location).toContain('/dang-nhap');
  });
});
