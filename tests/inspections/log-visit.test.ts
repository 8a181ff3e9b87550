// A visit of guidance in one short form: whom it is refused, what it asks about, and what it keeps.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeCooperative } from '../dossiers/filing.ts';
import { speaksFor } from '../register/making.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { type Person, wordsOf } from '../support/web.ts';

let house: TestHouse;
let tua: Person;
let pao: Person;
let may: Person;
let producerCode = '';

const wordsAt = async (person: Person, path: string): Promise<string> => wordsOf((await person.get(path)).text);
const placeOf = (location: string | null | undefined): string => (location ?? '').split('?')[0] ?? '';

beforeAll(async () => {
  house = await freshHouse();
  tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
  pao = await signedInPerson(house, 'anh Páo, officer of Đoàn Kết');
  producerCode = await makeCooperative(house.ports, 'HTX Giả định Kiểm tra');
  await speaksFor(house.ports, 'chuthe', producerCode);
  may = await signedInPerson(house, 'chị Mẩy, producer');
});
afterAll(() => house.close());

describe('a visit of guidance', () => {
  test('is logged by the commune in one short form, without a decision; elsewhere it is refused', async () => {
    const said = {
      kind: 'guidance',
      producerCode,
      words: 'Nhắc ghi sổ lô sản xuất.',
      heldOn: '23/11/2026',
    };
    const done = await tua.submit('/kiem-tra-giam-sat/ghi-nhanh', said);
    expect(done.status).toBe(303);
    const words = await wordsAt(tua, placeOf(done.location));
    expect(words).toContain('Nhắc ghi sổ lô sản xuất.');
    expect(words).toContain('UBND xã Bình Lư');
    const ahead = await tua.submit('/kiem-tra-giam-sat/ghi-nhanh', { ...said, heldOn: '24/11/2026' });
    expect([ahead.status, wordsOf(ahead.text).includes('Ngày này ở sau hôm nay')]).toEqual([422, true]);
    const old = { ...said, heldOn: '01/01/2026' };
    const late = await tua.submit('/kiem-tra-giam-sat/ghi-nhanh', old);
    expect([late.status, wordsOf(late.text).includes('Lượt này đã qua 326 ngày')]).toEqual([422, true]);
    const explained = await tua.submit('/kiem-tra-giam-sat/ghi-nhanh', { ...old, lateReason: 'Chép từ sổ giấy.' });
    const written = await wordsAt(tua, placeOf(explained.location));
    expect(written).toContain('Chép từ sổ giấy.');
    expect(written).toContain('Ghi vào hệ thống ngày 23/11/2026');
    const before = await tua.submit('/kiem-tra-giam-sat/ghi-nhanh', {
      ...old,
      heldOn: '01/01/2020',
      lateReason: 'quên',
    });
    expect([before.status, wordsOf(before.text).includes('khi xã, phường hiện nay chưa thành lập')]).toEqual([
      422,
      true,
    ]);
    // The same visit once more is asked about.
    expect((await tua.get('/kiem-tra-giam-sat/ghi-nhanh')).text).not.toContain('name="another"');
    const twice = await tua.submit('/kiem-tra-giam-sat/ghi-nhanh', said);
    expect(twice.status).toBe(422);
    expect(wordsOf(twice.text)).toContain('Đã ghi một lượt cùng loại đến cơ sở này ngày 23/11/2026 (Anh Tủa');
    expect(twice.text).toContain('name="another"');
    const other = { ...said, words: 'Buổi chiều: xem nơi đóng gói.', another: 'yes' };
    expect((await tua.submit('/kiem-tra-giam-sat/ghi-nhanh', other)).status).toBe(303);
    const elsewhere = await pao.submit('/kiem-tra-giam-sat/ghi-nhanh', said);
    expect([elsewhere.status, wordsOf(elsewhere.text).includes('Không có chủ thể nào như vậy')]).toEqual([422, true]);
    expect((await may.get('/kiem-tra-giam-sat/ghi-nhanh')).status).toBe(403);
  });
});
