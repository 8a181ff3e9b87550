// A consumer reports that a pack differs; the offices answer; whoever sent it reads the outcome and nobody else does.

import { afterAll, beforeAll, expect, it } from 'vitest';
import type { WebApp } from '#entry/web-app.ts';
import { picture } from '../register/making.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { type Named, signedInPerson, stranger } from '../support/people.ts';
import { type Answer, hiddenFields, openWeb, type Person, wordsOf } from '../support/web.ts';
import { makePaper } from './papers.ts';

let house: TestHouse;
let web: WebApp;
const person = (who: Named): Promise<Person> => signedInPerson(house, who, web);

beforeAll(async () => {
  house = await freshHouse();
  web = openWeb(house.ports);
  await person('chị Hoa, officer of the province');
});
afterAll(async () => {
  await house.close();
});

/** Sends the form of a report, with or without a photograph. */
async function report(
  guest: Person,
  code: string,
  said: Readonly<Record<string, string>>,
  photo: Uint8Array | null = null,
): Promise<Answer> {
  const page = await guest.get(`/phan-anh/${code}`);
  const body = new FormData();
  for (const [name, value] of Object.entries({ ...hiddenFields(page.text), ...said })) body.append(name, value);
  if (photo !== null) body.append('photo', new File([photo as BlobPart], 'anh.jpg', { type: 'image/jpeg' }));
  const headers = { 'sec-fetch-site': 'same-origin', origin: 'http://127.0.0.1:8080' };
  return await guest.send(`/phan-anh/${code}`, { method: 'POST', body, headers });
}

it('a report without sign-in becomes a case with a number, a last day and a secret address', async () => {
  const paper = await makePaper(house.ports, 'Chè Shan giả định phản ánh');
  const guest = stranger(house, web);
  const wrong = await report(guest, paper.code, { words: '' });
  expect(wrong.status).toBe(422);
  expect(wrong.text).toContain('Có 2 chỗ cần sửa');
  expect(wrong.text).not.toContain('hãy chọn lại');
  const dropped = await report(guest, paper.code, { words: '' }, await picture('#996655'));
  expect(wordsOf(dropped.text)).toContain('trình duyệt không giữ tệp: hãy chọn lại “anh.jpg”');
  const said = { kind: 'other-stars', words: 'Bao bì ghi 5 sao', seenAt: 'Chợ phiên' };
  const sent = await report(guest, paper.code, said, await picture('#996655'));
  expect(sent.status).toBe(303);
  const secret = String(sent.location);
  expect(secret).toMatch(/^\/phan-anh\/theo-doi\/[\w-]{40,}$/);
  const follow = wordsOf((await stranger(house, web).get(secret)).text);
  expect(follow).toContain('PA-12-00001-2026');
  expect(follow).toContain('Đã nhận, chờ xem');
  expect(follow).toContain('26/11/2026');
  expect((await stranger(house, web).get(`${secret.slice(0, -1)}x`)).status).toBe(404);

  const tua = await person('anh Tủa, officer of Bình Lư');
  expect((await tua.get('/thong-bao')).text).toContain('PA-12-00001-2026');
  const path = '/phan-anh-tieu-dung/PA-12-00001-2026';
  const view = await tua.get(path);
  expect(wordsOf(view.text)).toContain('Bao bì ghi 5 sao');
  // What was reported is given to a unit as a task with its words filled in, but for the reporter's own.
  const link = /href="(\/nhiem-vu\/giao\?[^"]+)"/.exec(view.text)?.[1]?.replaceAll('&amp;', '&') ?? '';
  const task = await tua.get(link);
  expect(task.status).toBe(200);
  expect(task.text).toContain('Kiểm tra phản ánh PA-12-00001-2026');
  expect(task.text).toContain('value="Phản ánh của người tiêu dùng PA-12-00001-2026, nhận ngày 23/11/2026"');
  expect(task.text).not.toContain('Bao bì ghi 5 sao');
  expect((await stranger(house, web).get(link)).status).not.toBe(200);
  expect((await tua.get(`${path}/anh.jpg`)).headers.get('content-type')).toBe('image/jpeg');
  const answered = await tua.submit(path, { state: 'confirmed', words: 'Đã đến sạp, chủ thể bỏ tem cũ.' });
  expect(answered.status).toBe(303);
  const outcome = wordsOf((await stranger(house, web).get(secret)).text);
  expect(outcome).toContain('Đúng như phản ánh');
  expect(outcome).toContain('chủ thể bỏ tem cũ');
});

it('and nobody sees or answers it but its offices', async () => {
  const path = '/phan-anh-tieu-dung/PA-12-00001-2026';
  expect((await (await person('anh Páo, officer of Đoàn Kết')).get(path)).status).toBe(404);
  expect((await (await person('chị Mẩy, producer')).get(path)).status).toBe(403);
  expect((await stranger(house, web).get(path)).location).toContain('/dang-nhap');
  const nga = await person('chị Nga, auditor');
  expect((await nga.get(path)).status).toBe(200);
  expect((await nga.force(path, { state: 'looking-into', words: 'x', version: '2' })).status).toBe(403);
  expect((await stranger(house, web).get(`${path}/anh.jpg`)).status).not.toBe(200);
});

it('speaks of a product without a certificate by its code, and of nothing that is not held', async () => {
  const paper = await makePaper(house.ports, 'Miến dong giả định phản ánh');
  const guest = stranger(house, web);
  const sent = await report(guest, paper.productCode, { kind: 'something-else', words: 'Hộp rách' });
  expect(sent.status).toBe(303);
  expect((await guest.get('/phan-anh/00000-00000-0000')).status).toBe(404);
});

it('the look-up finds a product by name and by code, with its paper, and says plainly what is not held', async () => {
  const paper = await makePaper(house.ports, 'Rượu táo mèo giả định');
  const guest = stranger(house, web);
  for (const asked of ['rượu táo mèo', paper.productCode]) {
    const found = await guest.get(`/tra-cuu?q=${encodeURIComponent(asked)}`);
    expect(found.text).toContain(`/v/${paper.code}`);
    expect(found.text).not.toContain('<script');
  }
  const none = wordsOf((await guest.get('/tra-cuu?q=khong-co-gi-nhu-the')).text);
  expect(none).toContain('Chưa có trong dữ liệu của tỉnh này');
});
