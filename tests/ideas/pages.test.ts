// Ideas as people use them, over HTTP without a script: chị Mẩy registers, anh Tủa looks, chị Hoa follows, chị Nga reads.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeCooperative } from '../dossiers/filing.ts';
import { speaksFor } from '../register/making.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { type Person, wordsOf } from '../support/web.ts';
import { noodles } from './making.ts';

let house: TestHouse;
let may: Person;
let tua: Person;
let hoa: Person;
let idea = '';
beforeAll(async () => {
  house = await freshHouse();
  await signedInPerson(house, 'chị Mẩy, producer');
  await speaksFor(house.ports, 'chuthe', await makeCooperative(house.ports, 'HTX Giả định Ý Tưởng'));
  may = await signedInPerson(house, 'chị Mẩy, producer');
  tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
  hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
});
afterAll(() => house.close());

const points = (reason: string) => ({
  'grounds.speciality.points': '2',
  'grounds.speciality.reason': reason,
  'grounds.supply.points': '1',
  'grounds.supply.reason': '6 ha dong riềng',
  'grounds.landscape.points': '0',
  'grounds.landscape.reason': '',
  'grounds.rural.points': '2',
  'grounds.rural.reason': 'Làm tại bản',
  outcome: 'shortlisted',
  reason: 'Nguyên liệu sẵn, nhóm hộ quen nghề.',
});

describe('an idea from the first line to the product', () => {
  it('is registered by its producer in a short form, which keeps what was typed when something is missing', async () => {
    const wrong = await may.submit('/y-tuong/dang-ky', { ...noodles, rawMaterial: '' });
    expect(wrong.status).toBe(422);
    expect(wordsOf(wrong.text)).toContain('Làm từ gì: Ô này còn trống');
    expect(wrong.text).toContain('value="Miến dong sợi nhỏ giả định"');
    const sent = await may.submit('/y-tuong/dang-ky', noodles);
    expect(sent.status).toBe(303);
    idea = sent.location ?? '';
    const page = wordsOf((await may.get(idea)).text);
    expect(page).toContain('Chờ xã xem xét');
    expect(page).toContain('Không phải chờ: sản phẩm và hồ sơ vẫn làm được.');
  });

  it('is told to the commune, which must say why for each point', async () => {
    expect(wordsOf((await tua.get('/thong-bao')).text)).toContain('đăng ký ý tưởng Miến dong sợi nhỏ giả định');
    const wrong = await tua.submit(`${idea}/xem-xet`, points(''));
    expect(wrong.status).toBe(422);
    expect(wordsOf(wrong.text)).toContain('Đặc sản, đặc hữu: Đã cho điểm căn cứ này nhưng chưa ghi vì sao.');
    expect(wrong.text).toContain('value="6 ha dong riềng"');
    expect((await tua.submit(`${idea}/xem-xet`, points('Miến của xã có tên ở chợ tỉnh'))).status).toBe(303);
    const page = wordsOf((await may.get(idea)).text);
    expect(page).toContain('Điểm ưu tiên 5/8');
    expect(page).toContain('Miến của xã có tên ở chợ tỉnh');
    expect(page).toContain('không phải điểm OCOP');
    expect(wordsOf((await may.get('/thong-bao')).text)).toContain('vào danh sách ưu tiên');
  });

  it('stands on the list to print and in the table, with every reason, for the province too', async () => {
    expect((await hoa.submit(`${idea}/danh-sach-tinh`, { reason: 'Hợp vùng nguyên liệu' })).status).toBe(303);
    const list = wordsOf((await hoa.get('/y-tuong/danh-sach?ds=province')).text);
    expect(list).toContain('Danh sách ý tưởng tỉnh chọn, Tỉnh Lai Châu');
    expect(list).toContain('Miến của xã có tên ở chợ tỉnh');
    const csv = (await tua.get('/y-tuong/danh-sach.csv')).text;
    expect(csv).toContain('Đặc sản, đặc hữu: lý do');
    expect(csv).toContain('Miến của xã có tên ở chợ tỉnh');
    expect(wordsOf((await tua.get('/thong-bao')).text)).toContain('vào danh sách của tỉnh');
  });

  it('becomes a product at one press, and the page of the idea leads to it', async () => {
    const made = await tua.submit(`${idea}/thanh-san-pham`, {});
    expect(made.status).toBe(303);
    expect(wordsOf((await tua.get(made.location ?? '')).text)).toContain('Củ dong riềng của bản');
    expect((await may.get(idea)).text).toContain(made.location ?? '?');
  });
});

describe('whose the pages are not', () => {
  it('another commune finds nothing, an auditor reads and can do nothing, a stranger signs in first', async () => {
    const pao = await signedInPerson(house, 'anh Páo, officer of Đoàn Kết');
    for (const path of [idea, `${idea}/xem-xet`, `${idea}.json`]) expect((await pao.get(path)).status).toBe(404);
    expect((await pao.get('/y-tuong')).text).not.toContain('Miến dong sợi nhỏ giả định');
    const nga = await signedInPerson(house, 'chị Nga, auditor');
    const seen = await nga.get(idea);
    expect(seen.status).toBe(200);
    expect(seen.text).not.toMatch(/\/(xem-xet|sua|rut|thanh-san-pham|danh-sach-tinh)"/);
    expect((await nga.get(`${idea}/xem-xet`)).status).toBe(403);
    expect((await nga.get('/y-tuong/dang-ky')).status).toBe(403);
    expect((await may.get(`${idea}/xem-xet`)).status).toBe(403);
    const { stranger } = await import('../support/people.ts');
    expect((await stranger(house).get('/y-tuong')).status).toBe(303);
  });
});
