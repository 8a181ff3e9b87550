// A fair as people walk through it, over HTTP without a script: chị Hoa plans, invites, settles; chị Mẩy answers and sells from her phone; anh Páo
// of another commune and a stranger see nothing of it.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { speaksFor } from '../register/making.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson, stranger } from '../support/people.ts';
import { type Person, wordsOf } from '../support/web.ts';
import { type Seller, seller } from './making.ts';

let house: TestHouse;
let one: Seller;
let hoa: Person;
let may: Person;
let pao: Person;
beforeAll(async () => {
  house = await freshHouse();
  await signedInPerson(house, 'chị Mẩy, producer');
  one = await seller(house, 'của chị Mẩy');
  await speaksFor(house.ports, 'chuthe', one.producerCode);
  hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
  may = await signedInPerson(house, 'chị Mẩy, producer');
  pao = await signedInPerson(house, 'anh Páo, officer of Đoàn Kết');
});
afterAll(() => house.close());

const planned = (more: Readonly<Record<string, string>> = {}) => ({
  name: 'Hội chợ cuối năm (giả định)',
  kind: 'fair',
  place: 'Trung tâm hội chợ (giả định)',
  from: '22/11/2026',
  until: '24/11/2026',
  organiser: 'Sở Công Thương',
  leastStars: '3',
  ...more,
});
let event = '';
const path = (page: string): string => `/xuc-tien/${event}${page}`;

describe('a fair', () => {
  it('is planned by an officer, who is told what an end is for', async () => {
    const wrong = await hoa.submit('/xuc-tien/moi', planned({ until: '' }));
    expect(wrong.status).toBe(422);
    expect(wordsOf(wrong.text)).toContain('Chưa có ngày kết thúc');
    expect(wrong.text).toContain('Trung tâm hội chợ (giả định)');
    const made = await hoa.submit('/xuc-tien/moi', planned());
    expect(made.status).toBe(303);
    event = made.location?.split('/').at(-1)?.replace(/\?.*$/, '') ?? '';
    expect(wordsOf((await hoa.get('/xuc-tien')).text)).toContain('Hội chợ cuối năm (giả định)');
    expect((await pao.get(path(''))).status).toBe(404);
    expect((await stranger(house).get(path(''))).status).not.toBe(200);
  });

  it('invites by a list that says why', async () => {
    const list = wordsOf((await hoa.get(path('/moi-chu-the'))).text);
    expect(list).toContain('HTX Giả định của chị Mẩy');
    expect(list).toContain('chưa được mời lần nào (+2)');
    const nobody = await hoa.submit(path('/moi-chu-the'), {});
    expect(wordsOf(nobody.text)).toContain('Chưa chọn chủ thể nào');
    const sent = await hoa.submit(path('/moi-chu-the'), { producerIds: one.producer.id });
    expect(sent.status).toBe(303);
    expect(wordsOf((await may.get('/thong-bao')).text)).toContain('Mời tham gia Hội chợ cuối năm (giả định)');
    // In her calendar it leads to what she may open; in that of the office to the event.
    const dates = (await may.get('/lich')).text;
    expect(dates).toContain(`href="${path(`/loi-moi/${one.producerCode}`)}"`);
    expect(dates).not.toContain(`href="${path('')}"`);
    expect((await hoa.get('/lich')).text).toContain(`href="${path('')}"`);
  });

  it('has its letter drafted with what, when, where and who in it; who drafts no letters is not led there', async () => {
    const link =
      /href="(\/soan-thao\/moi\?[^"]+)"/.exec((await hoa.get(path(''))).text)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const given = new URLSearchParams(link.split('?')[1]);
    expect(given.get('loai')).toBe('giay-moi');
    expect(given.get('kinh-gui')).toBe('HTX Giả định của chị Mẩy');
    for (const part of ['Hội chợ cuối năm (giả định)', '22/11/2026 – 24/11/2026', 'Trung tâm hội chợ (giả định)']) {
      expect(given.get('noi-dung')).toContain(part);
    }
    const started = await hoa.submit(link, { kind: 'giay-moi' });
    expect(started.status).toBe(303);
    const draft = (await hoa.get(started.location ?? '')).text;
    expect(draft).toContain('tham gia Hội chợ cuối năm (giả định)');
    expect(draft).toContain('Trung tâm hội chợ (giả định)');
    expect((await (await signedInPerson(house, 'chị Nga, auditor')).get(path(''))).text).not.toContain(
      '/soan-thao/moi',
    );
  });

  it('is answered and sold at from a phone, and a slip of the finger is asked about', async () => {
    const mine = wordsOf((await may.get('/xuc-tien')).text);
    expect(mine).toContain('Chưa trả lời');
    const invitation = path(`/loi-moi/${one.producerCode}`);
    const bare = await may.submit(invitation, { answer: 'declines', words: '' });
    expect(wordsOf(bare.text)).toContain('vì sao không tham gia');
    const yes = await may.submit(invitation, { answer: 'comes', productIds: one.product.id, words: '' });
    expect(yes.status).toBe(303);
    const sales = path(`/doanh-so/${one.producerCode}`);
    expect(wordsOf((await may.get(sales)).text)).toContain('Hôm nay bán được bao nhiêu?');
    const line = { 'lines.0.quantity': '3', 'lines.0.unit': 'kg' };
    const slip = await may.submit(sales, { ...line, 'lines.0.salesVnd': '45' });
    expect(slip.status).toBe(422);
    expect(wordsOf(slip.text)).toContain('Có phải 45.000 đồng không?');
    expect(wordsOf(slip.text)).toContain('Tôi đã xem lại, số đúng');
    const right = await may.submit(sales, { ...line, 'lines.0.salesVnd': '1.350.000' });
    expect(right.status).toBe(303);
    expect((await may.get(path(''))).status).not.toBe(200);
    const seen = wordsOf((await hoa.get(path('?phan=doanh-so'))).text);
    expect(seen).toContain('1.350.000 ₫');
    expect(wordsOf((await hoa.get(path(''))).text)).toContain('chưa rõ');
    const told = async (who: Person) => wordsOf((await who.get('/thong-bao')).text);
    expect(await told(may)).not.toContain('Có người ghi thay bạn');
    const forHer = { ...line, 'lines.0.quantity': '4', 'lines.0.salesVnd': '1.350.000' };
    expect((await hoa.submit(sales, forHer)).status).toBe(303);
    expect(await told(may)).toContain('Có người ghi thay bạn doanh số ở Hội chợ cuối năm (giả định)');
    expect(await told(hoa)).not.toContain('Có người ghi thay bạn');
  });

  it('costs, ends and is settled; then it takes nothing more', async () => {
    const cost = { kind: 'stand', bearer: 'state', amountVnd: '900.000', words: '' };
    expect((await hoa.submit(path('/chi-phi'), cost)).status).toBe(303);
    const early = await hoa.submit(path('/quyet-toan'), {}, path('/quyet-toan')).catch(() => null);
    expect(early?.status ?? 422).not.toBe(303);
    expect((await hoa.submit(path('/sua'), planned({ until: '22/11/2026' }))).status).toBe(422);
    // The day after its last day.
    const { instantOf, millisecondsOf } = await import('#kernel/calendar.ts');
    house.clock.moveTo(instantOf(millisecondsOf(house.ports.clock.now()) + 2 * 86_400_000));
    hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
    may = await signedInPerson(house, 'chị Mẩy, producer');
    const done = await hoa.submit(path('/quyet-toan'), { words: 'Bán hết trong ngày đầu.' });
    expect(done.status).toBe(303);
    const sheet = wordsOf((await hoa.get(path('/quyet-toan'))).text);
    expect(sheet).toContain('1.350.000 ₫');
    expect(sheet).toContain('1,5');
    const closed = wordsOf((await may.get(path(`/doanh-so/${one.producerCode}`))).text);
    expect(closed).toContain('trước khi quyết toán');
    const yields = wordsOf((await hoa.get('/xuc-tien/hieu-qua')).text);
    expect(yields).toContain('Nên mời lần tới');
    expect(yields).toContain('bán tốt');
    expect(yields).toContain('Cộng 1 sự kiện');
  });

  it('is read in English with numbers and days as they are written there', async () => {
    const sheet = wordsOf((await hoa.get(`/en${path('/quyet-toan')}`)).text);
    expect(sheet).toContain('1,350,000 ₫');
    expect(sheet).toContain('1.5');
    expect(sheet).toContain('22 Nov 2026 – 24 Nov 2026');
    const sold = wordsOf((await hoa.get(`/en${path('?phan=doanh-so')}`)).text);
    expect(sold).toContain('1,350,000 ₫');
    for (const page of [sheet, sold, wordsOf((await hoa.get('/en/xuc-tien')).text)]) {
      // The day of printing is the frame's, which every page of the house has.
      const own = page.replace(/Printed on \S+/, '');
      expect(own.match(/.{30}(?:\d\.\d{3}\b|\d\d\/\d\d\/\d{4})/)).toBeNull();
    }
  });

  it('stands with its sums on the page of who leads, opened to the events it is made of; not on that of another commune', async () => {
    const binh = await signedInPerson(house, 'anh Bình, leader');
    const board = (await binh.get('/bao-cao')).text;
    expect(wordsOf(board)).toContain('Xúc tiến: chi, bán được, hợp đồng');
    expect(wordsOf(board)).toContain('1.350.000 ₫');
    expect(board).toContain('href="/xuc-tien/hieu-qua?nam=1"');
    expect(wordsOf((await binh.get('/xuc-tien/hieu-qua?nam=1')).text)).toContain('Cộng 1 sự kiện');
    pao = await signedInPerson(house, 'anh Páo, officer of Đoàn Kết');
    expect(wordsOf((await pao.get('/bao-cao')).text)).toContain('Chưa có hội chợ, sự kiện xúc tiến nào');
  });
});

describe('an address of a shop', () => {
  it('stands on the public page with the day on which somebody looked', async () => {
    const link = {
      productCode: one.productCode,
      url: 'https://cho-gia-dinh.vn/che',
      seller: 'Gian hàng chị Mẩy (giả định)',
    };
    expect((await may.submit('/xuc-tien/ban-tren-mang/them', link)).status).toBe(303);
    const inside = await may.submit('/xuc-tien/ban-tren-mang/them', { ...link, url: 'http://192.168.1.4/' });
    expect(wordsOf(inside.text)).toContain('nằm trong mạng nội bộ');
    const visitor = stranger(house);
    const page = `/san-pham/${one.productCode}`;
    const list = (await hoa.get('/xuc-tien/ban-tren-mang?loc=chua-xem')).text;
    const check = /\/xuc-tien\/ban-tren-mang\/([0-9a-f-]{36})\/kiem-tra/.exec(list)?.[0] ?? '';
    expect(
      (await hoa.submit(check, { result: 'alive', checkedOn: '24/11/2026', priceVnd: '', words: '' })).status,
    ).toBe(303);
    expect((await may.get(check)).status).not.toBe(200);
    const seen = wordsOf((await visitor.get(page)).text);
    expect(seen).toContain('Bán trên mạng');
    expect(seen).toContain('Xem ngày 24/11/2026');
  });
});
