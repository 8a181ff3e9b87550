// A link that shows on one page, without signing in, where a dossier stands: whose turn it is, until which day, nothing of anybody.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { instantOf, millisecondsOf } from '#kernel/calendar.ts';
import { query } from '#platform/database/db.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson, stranger } from '../support/people.ts';
import { type Person, plainText, wordsOf } from '../support/web.ts';
import { completeProducer, fillIn } from './complete-dossier.ts';
import { mayWithTea, opened } from './filing.ts';

let house: TestHouse;
let may: Person;
let tua: Person;
let place: string;
let producerCode: string;
let link = '';
let linkId = '';
beforeAll(async () => {
  house = await freshHouse();
  const made = await mayWithTea(house, 'Shan theo dõi');
  ({ may, producerCode } = made);
  tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
  place = await opened(may, made.productCode);
  await completeProducer(house.ports, producerCode);
});
afterAll(() => house.close());

const linkIn = (text: string): string => /127\.0\.0\.1:8080(\/theo-doi\/[\w-]+)/.exec(plainText(text))?.[1] ?? '';

describe('a link to where a dossier stands', () => {
  test('is made by the producer, with a text that is ready to be sent', async () => {
    expect((await may.submit(`${place}/duong-dan`, {})).status).toBe(303);
    const page = (await may.get(`${place}/duong-dan`)).text;
    link = linkIn(page);
    linkId = /name="revoke" value="([^"]+)"/.exec(page)?.[1] ?? '';
    expect(link).toMatch(/^\/theo-doi\/[\w-]{43}$/);
    expect(wordsOf(page)).toContain('Hồ sơ đánh giá sản phẩm Chè Shan theo dõi. Đang chờ chủ thể. Chủ thể đang soạn');
    const [row] = await query<{ token_hash: string }>(
      house.ports.database.write,
      'select token_hash from dossier_status_link',
    );
    expect(row?.token_hash).toMatch(/^[0-9a-f]{64}$/);
    expect(link).not.toContain(row?.token_hash ?? '');
  });

  test('is made and seen by nobody else but its commune', async () => {
    expect((await tua.get(`${place}/duong-dan`)).status).toBe(200);
    const pao = await signedInPerson(house, 'anh Páo, officer of Đoàn Kết');
    expect((await pao.get(`${place}/duong-dan`)).status).toBe(404);
    expect((await pao.force(`${place}/duong-dan`, {})).status).toBe(404);
    expect((await stranger(house).get(`${place}/duong-dan`)).status).toBe(303);
  });

  test('opens without signing in, without a script, unlisted, and kept by nobody on the way', async () => {
    const page = await stranger(house).get(link);
    expect(page.status).toBe(200);
    expect(page.text).not.toContain('<script');
    expect(page.text).toContain('<meta name="robots" content="noindex"');
    expect(page.headers.get('referrer-policy')).toBe('same-origin');
    expect(page.headers.get('cache-control')).toBe('private, no-store');
    expect(page.headers.getSetCookie()).toEqual([]);
    const words = wordsOf(page.text);
    expect(words).toContain('Đang chờ chủ thể');
    expect(words).toContain('Chủ thể đang soạn, chưa nộp');
  });

  test('says nothing of anybody: no producer, no person, nothing that was written', async () => {
    await fillIn(may, place);
    await may.submit(`${place}/nop`, { declares: 'yes' });
    await tua.submit(`${place}/tiep-nhan`, {});
    const words = wordsOf((await stranger(house).get(link)).text);
    for (const nothing of ['HTX', 'Người Đại Diện', 'Tủa', 'Mẩy', '0900', 'Trồng thêm', producerCode]) {
      expect(words).not.toContain(nothing);
    }
    expect(words).toContain('Đang chờ xã');
    expect(words).toMatch(/gửi tỉnh trước hết ngày \d{2}\/\d{2}\/\d{4}/);
  });

  test('names the parts that lack something, not what the officer wrote to them', async () => {
    await tua.submit(`${place}/tra-lai`, { dueOn: '15/12/2026', results: 'Thiếu số liệu riêng của anh A.' });
    const words = wordsOf((await stranger(house).get(link)).text);
    expect(words).toContain('Mẫu số 02, Phần II. Kết quả sản xuất kinh doanh');
    expect(words).not.toContain('anh A');
  });

  test('that is wrong, revoked or too old answers exactly like a page that is not there', async () => {
    const nobody = stranger(house);
    const bare = (text: string, address: string): string => text.replaceAll(address, '');
    const missing = await nobody.get(`/theo-doi/${'B'.repeat(43)}`);
    expect(wordsOf(missing.text)).toContain('có thể đã bị thu hồi, đã quá hạn, hoặc chép thiếu chữ');
    expect(wordsOf(missing.text)).toContain('hỏi chủ thể hoặc cán bộ xã đã gửi đường dẫn');
    const wrong = await nobody.get(`/theo-doi/${'A'.repeat(43)}`);
    expect([wrong.status, bare(wrong.text, `/theo-doi/${'A'.repeat(43)}`)]).toEqual([
      404,
      bare(missing.text, `/theo-doi/${'B'.repeat(43)}`),
    ]);
    await tua.force(`${place}/duong-dan`, {});
    const page = (await may.get(`${place}/duong-dan`)).text;
    const ids = [...page.matchAll(/name="revoke" value="([^"]+)"/g)].map((one) => one[1] ?? '');
    expect(ids).toHaveLength(2);
    expect((await may.force(`${place}/duong-dan`, { revoke: linkId })).status).toBe(303);
    const revoked = await nobody.get(link);
    expect([revoked.status, bare(revoked.text, link)]).toEqual([
      404,
      bare(missing.text, `/theo-doi/${'B'.repeat(43)}`),
    ]);
    const other = linkIn((await may.get(`${place}/duong-dan`)).text);
    expect((await nobody.get(other)).status).toBe(200);
    house.clock.moveTo(instantOf(millisecondsOf(house.ports.clock.now()) + 181 * 86_400_000));
    expect((await nobody.get(other)).status).toBe(404);
  });
});
