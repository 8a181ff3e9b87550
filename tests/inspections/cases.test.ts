// Cases: a consumer's report and a market check are taken up within three working days, visited without notice, handed over, ended.

import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { date } from '#kernel/calendar.ts';
import type { Id } from '#kernel/ids.ts';
import { markOnSite } from '#modules/inspections/services.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { makeCooperative } from '../dossiers/filing.ts';
import { done, province } from '../producers/people.ts';
import { makeProduct, makeRecognition } from '../register/making.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson, stranger } from '../support/people.ts';
import { type Person, wordsOf } from '../support/web.ts';

let house: TestHouse;
let hoa: Person;
let tua: Person;
let pao: Person;
let seo: Person;
let code = '';
let casePath = '';
beforeAll(async () => {
  house = await freshHouse();
  hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
  tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
  pao = await signedInPerson(house, 'anh Páo, officer of Đoàn Kết');
  seo = await signedInPerson(house, 'anh Seo, inspector');
  const producerCode = await makeCooperative(house.ports, 'HTX Giả định Vụ việc');
  code = await makeProduct(house.ports, 'Trà vụ việc', { producerCode });
  await makeRecognition(house.ports, code, { issuedOn: '06/06/2025' });
});
afterAll(() => house.close());

const wordsAt = async (person: Person, path: string): Promise<string> => wordsOf((await person.get(path)).text);
const placeOf = (location: string | null | undefined): string => (location ?? '').split('?')[0] ?? '';

test('a consumer’s report becomes one case, whose days run from the report', async () => {
  const report = { kind: 'other-stars', words: 'Hộp in năm sao.', seenAt: 'Chợ phiên (giả định)' };
  const sent = await stranger(house).submit(`/phan-anh/${code}`, report);
  expect(sent.status).toBe(303);
  const list = await tua.get('/phan-anh-tieu-dung');
  const number = /PA-12-\d{5}-2026/.exec(list.text)?.[0] ?? '';
  expect((await tua.get(`/phan-anh-tieu-dung/${number}`)).text).toContain('/kiem-tra-giam-sat/vu-viec/mo?san-pham=');
  const from = `/kiem-tra-giam-sat/vu-viec/mo?san-pham=${code}&phan-anh=${number}`;
  const said = {
    source: 'consumer-report',
    sourceNumber: number,
    productCode: code,
    words: 'Người mua thấy hộp in năm sao, công nhận là ba sao.',
    seenOn: '23/11/2026',
  };
  const opened = await tua.submit('/kiem-tra-giam-sat/vu-viec/mo', said, from);
  expect(opened.status).toBe(303);
  casePath = placeOf(opened.location);
  const words = await wordsAt(tua, casePath);
  expect(words).toContain('Hạn xem xét 26/11/2026');
  expect(words).toContain(number);
  const twice = await hoa.submit('/kiem-tra-giam-sat/vu-viec/mo', said);
  expect([twice.status, wordsOf(twice.text).includes('đã thành vụ việc')]).toEqual([409, true]);
  expect((await pao.get(casePath)).status).toBe(404);
  expect((await stranger(house).get(casePath)).status).toBe(303);
  expect(await wordsAt(hoa, '/kiem-tra-giam-sat/rui-ro')).toContain('1 vụ việc chưa kết thúc');
});

test('a code of another place is wrong at its field; what was seen years ago asks why now, and keeps the answer', async () => {
  const open = '/kiem-tra-giam-sat/vu-viec/mo';
  const said = {
    source: 'market-check',
    sourceBody: 'Đội QLTT (giả định)',
    productCode: code,
    words: 'Hộp cũ còn bán.',
    seenOn: '01/01/1990',
  };
  const elsewhere = await pao.submit(open, said);
  expect(elsewhere.status).toBe(422);
  expect(elsewhere.text).toContain('href="#f-productCode"');
  expect(wordsOf(elsewhere.text)).toContain('sản phẩm ngoài địa bàn của bạn');
  const old = await tua.submit(open, said);
  expect([old.status, wordsOf(old.text).includes('ghi vì sao bây giờ mới mở vụ việc')]).toEqual([422, true]);
  const explained = await tua.submit(open, { ...said, lateReason: 'Hồ sơ giấy vừa tìm lại.' });
  expect(explained.status).toBe(303);
  const opened = placeOf(explained.location);
  expect(await wordsAt(tua, opened)).toContain('Hồ sơ giấy vừa tìm lại.');
  const silent = await tua.submit(`${opened}/ket-thuc`, { outcome: '.' });
  expect([silent.status, wordsOf(silent.text)]).toEqual([422, expect.stringContaining('Hãy ghi một câu')]);
  expect((await tua.submit(`${opened}/ket-thuc`, { outcome: 'Hàng đã hết.' })).status).toBe(303);
});

test('the province makes an unscheduled inspection of it; the commune may not', async () => {
  expect((await tua.get(`${casePath}/kiem-tra`)).status).toBe(403);
  const form = await hoa.get(`${casePath}/kiem-tra`);
  const seoId = /<option value="([^"]+)"[^>]*>Anh Seo/.exec(form.text)?.[1] ?? '';
  const planned = await hoa.submit(`${casePath}/kiem-tra`, {
    startsOn: '24/11/2026',
    endsOn: '25/11/2026',
    plannedOn: '25/11/2026',
    'decision.number': '130/QĐ-UBND',
    'decision.date': '23/11/2026',
    'decision.body': 'UBND tỉnh Lai Châu',
    decider: 'province-committee',
    title: 'Kiểm tra đột xuất trà vụ việc',
    purpose: 'Xác minh tem in sai hạng sao.',
    'team.0.accountId': seoId,
    head: '0',
  });
  expect(planned.status).toBe(303);
  const visit = placeOf(planned.location);
  const words = await wordsAt(seo, visit);
  expect(words).toContain('Kiểm tra đột xuất không gửi thông báo trước.');
  expect((await hoa.get(`${visit}/thong-bao`)).status).toBe(404);
  expect((await hoa.get(`${visit}/thong-bao.pdf`)).status).toBe(404);
  expect(await wordsAt(tua, casePath)).toContain('Đã đưa vào kiểm tra');
  expect((await hoa.get(`${casePath}/kiem-tra`)).status).toBe(404);

  // Once somebody is there, the board of the period counts it among the unscheduled ones.
  const going = defineUseCase({
    name: 'findings/plan-recheck',
    kind: 'act',
    legalBasis: null,
    input: z.object({}),
    run: (_input, context) => markOnSite(context, (visit.split('/').at(-1) ?? '') as Id<'visit'>, date('2026-11-25')),
  });
  await done(house.ports, province, going, {});
  const board = (await hoa.get('/phat-hien/bang.json?tu=01/11/2026&den=30/11/2026')).json() as {
    readonly visits: Readonly<Record<string, number>>;
  };
  expect(board.visits).toMatchObject({ held: 1, inspections: 1, unscheduled: 1 });
});

test('a task given by hand for a case stands on its page with lead, state and term; the task leads back', async () => {
  const link =
    /href="(\/nhiem-vu\/giao\?[^"]+)"/.exec((await hoa.get(casePath)).text)?.[1]?.replaceAll('&amp;', '&') ?? '';
  const [lead = ''] = /(?<=<option value=")[^"]+(?="[^>]*>[^<]*Bình Lư)/.exec((await hoa.get(link)).text) ?? [];
  const content = 'Xem kho tem cũ của trà vụ việc';
  const item = {
    'items.0.content': content,
    'items.0.leads': lead,
    'items.0.kind': 'once',
    'items.0.dueOn': '01/12/2026',
  };
  const given = await hoa.submit(link, { ...item, act: 'assign' });
  expect([given.status, given.location]).toEqual([303, expect.stringMatching(/^\/nhiem-vu\/[0-9a-f-]{36}/)]);
  const shown = await wordsAt(tua, casePath);
  expect(shown).toContain(content);
  expect(shown).toMatch(/xã Bình Lư, Đang làm, hạn 01\/12\/2026/i);
  expect((await hoa.get(placeOf(given.location))).text).toContain(`href="${casePath}"`);
  expect((await pao.get(casePath)).status).toBe(404);
});

test('a market check is handed over with its paper, and ended with what came of it', async () => {
  const said = {
    source: 'market-check',
    productCode: code,
    words: 'Tem in hạn cũ.',
    seenOn: '20/11/2026',
    sourceBody: '',
  };
  const nameless = await tua.submit('/kiem-tra-giam-sat/vu-viec/mo', said);
  expect([nameless.status, wordsOf(nameless.text).includes('Chưa rõ cơ quan nào')]).toEqual([422, true]);
  const opened = await tua.submit('/kiem-tra-giam-sat/vu-viec/mo', { ...said, sourceBody: 'Đội QLTT (giả định)' });
  const path = placeOf(opened.location);
  const over = { agency: 'Chi cục QLTT (giả định)', on: '23/11/2026', answerBy: '20/11/2026', words: 'Đề nghị xử lý.' };
  const early = await hoa.submit(`${path}/chuyen`, over);
  expect([early.status, wordsOf(early.text).includes('Ngày chờ trả lời ở trước ngày chuyển')]).toEqual([422, true]);
  const letter = { ...over, letterNumber: '45/CV-VPĐP', answerBy: '30/11/2026' };
  expect((await pao.force(`${path}/chuyen`, { ...letter, version: '1' })).status).toBe(404);
  expect((await hoa.submit(`${path}/chuyen`, letter)).status).toBe(303);
  // The letter stands in the book; each of the two opens the other.
  const [sent = ''] = /\/van-ban\/[0-9a-f-]{36}/.exec((await hoa.get(path)).text) ?? [];
  const page = await hoa.get(sent);
  expect(wordsOf(page.text)).toContain('45/CV-VPĐP');
  expect(page.text).toContain(`href="${path}"`);
  expect((await pao.get(sent)).status).toBe(404);
  expect(await wordsAt(tua, path)).toContain('Chi cục QLTT (giả định), ngày 23/11/2026');
  expect((await tua.submit(`${path}/dien-bien`, { words: 'Đã thu tem cũ.' })).status).toBe(303);
  expect((await seo.get(`${path}/ket-thuc`)).status).toBe(403);
  expect((await tua.submit(`${path}/ket-thuc`, { outcome: 'Cơ sở đã thay tem.' })).status).toBe(303);
  const words = await wordsAt(hoa, path);
  for (const one of ['Đã kết thúc', 'Cơ sở đã thay tem.', 'Đã thu tem cũ.', 'Mở vụ việc']) expect(words).toContain(one);
  expect((await tua.get(`${path}/dien-bien`)).status).toBe(404);
  expect(await wordsAt(tua, '/kiem-tra-giam-sat/vu-viec')).not.toContain('Tem in hạn cũ');
});
