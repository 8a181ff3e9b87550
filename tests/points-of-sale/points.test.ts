// Points of sale as people keep them, over HTTP without a script: anh Tủa of the commune opens one, chị Mẩy who keeps it fills her shelf and says
// what she sold, a visitor finds where to buy, chị Lan of Sở Công Thương acts on what must leave; anh Páo, a stranger and the auditor are refused.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localOperator } from '#access/actor.ts';
import type { PointId } from '#modules/points-of-sale/index.ts';
import { findPoint, pointsSelling, salesOfPoints, shelfOf } from '#modules/points-of-sale/services.ts';
import { turnPoint } from '#modules/points-of-sale/use-cases/turn-point.ts';
import { findProductByCode } from '#modules/products/services.ts';
import { makeCooperative, makeTea } from '../dossiers/filing.ts';
import { refused } from '../producers/people.ts';
import { makeProduct, makeRecognition, speaksFor } from '../register/making.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson, stranger } from '../support/people.ts';
import { type Person, wordsOf } from '../support/web.ts';
import { opened } from './making.ts';

let house: TestHouse;
let may: Person;
let tua: Person;
let lan: Person;
let pao: Person;
let nga: Person;
let tea = '';
let lapsed = '';
let own = '';
let point = '';
const list = '/quan-ly/diem-ban';
const placeOf = (location: string | null | undefined): string => (location ?? '').split('?')[0] ?? '';
const wordsAt = async (person: Person, path: string): Promise<string> => wordsOf((await person.get(path)).text);
const idOf = (path: string): PointId => (path.split('/')[3] ?? '') as PointId;
const today = () => house.ports.clock.today();
const db = () => house.ports.database.write;

beforeAll(async () => {
  house = await freshHouse();
  await signedInPerson(house, 'chị Mẩy, producer');
  own = await makeCooperative(house.ports, 'HTX Giả định Bán Hàng', { registrationNumber: '6200009801' });
  await speaksFor(house.ports, 'chuthe', own);
  tea = await makeTea(house.ports, own, 'Chè Shan trên kệ (giả định)');
  lapsed = await makeProduct(house.ports, 'Mật ong trên kệ (giả định)', { producerCode: own });
  await makeRecognition(house.ports, tea);
  await makeRecognition(house.ports, lapsed, { decisionNumber: '77/QĐ-UBND', issuedOn: '06/06/2023' });
  may = await signedInPerson(house, 'chị Mẩy, producer');
  tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
  lan = await signedInPerson(house, 'chị Lan, officer of a department');
  pao = await signedInPerson(house, 'anh Páo, officer of Đoàn Kết');
  nga = await signedInPerson(house, 'chị Nga, auditor');
});
afterAll(() => house.close());

describe('a point is opened', () => {
  it('is told every wrong field at once, and keeps what was typed', async () => {
    const wrong = await tua.submit(`${list}/them`, {
      ...opened({ position: 'gần chợ', link: 'javascript:alert(1)', operatorName: '', openedOn: '01/12/2026' }),
      name: 'Điểm bán gọi 0912345678',
    });
    expect(wrong.status).toBe(422);
    const words = wordsOf(wrong.text);
    expect(words).toContain('Không đọc được tọa độ');
    expect(words).toContain('không phải địa chỉ trang web http hay https');
    expect(words.match(/\(một trong hai ô\)/g)).toHaveLength(2);
    const whose = wrong.text.slice(
      wrong.text.indexOf('id="f-operatorCode-error"'),
      wrong.text.indexOf('name="operatorName"'),
    );
    expect(wordsOf(whose)).toContain('Chưa ghi ai vận hành. Hãy chọn chủ thể ở ô này');
    expect(words).toContain('Ngày mở còn ở phía trước');
    expect(words).toContain('không ghi số điện thoại');
    expect(wrong.text).toContain('value="gần chợ"');
  });

  it.each([
    ['48.8566, 2.3522', 'không nằm trên đất liền hay đảo nào của Việt Nam'],
    ['103.4582, 22.3964', 'bị đổi chỗ'],
    ['10.7769, 106.7009', 'nằm ngoài tỉnh của xã'],
  ])('does not take the position %s', async (position, sentence) => {
    const wrong = await tua.submit(`${list}/them`, opened({ position }));
    expect([wrong.status, wordsOf(wrong.text).includes(sentence)]).toEqual([422, true]);
  });

  it('takes a shop in the net only with an address, and a place only with a commune', async () => {
    const shop = await lan.submit(`${list}/them`, opened({ kind: 'e-commerce', commune: '', place: '', link: '' }));
    expect(wordsOf(shop.text)).toContain('cần địa chỉ trang bán hàng');
    const stall = await lan.submit(`${list}/them`, opened({ commune: '' }));
    expect(wordsOf(stall.text)).toContain('Hãy ghi xã, phường nơi có điểm bán');
  });

  it('stands open for everybody, kept by a producer of the register', async () => {
    const asked = await tua.submit(`${list}/them`, {
      ...opened({ operatorCode: 'ban hang', operatorName: '' }),
      'look-up': 'operatorCode',
    });
    const found = `HTX Giả định Bán Hàng (${own})`;
    expect([asked.status, asked.text.includes(found)]).toEqual([200, true]);
    const choice = { 'operatorCode-for': 'ban hang', 'operatorCode-found': found };
    const sent = await tua.submit(`${list}/them`, {
      ...opened({ operatorCode: 'ban hang', operatorName: '' }),
      ...choice,
    });
    expect(sent.status).toBe(303);
    point = placeOf(sent.location).replace('/ke-hang', '');
    const record = await wordsAt(tua, point);
    expect(record).toContain('HTX Giả định Bán Hàng');
    expect(record).toContain('Đang mở');
    const again = await tua.submit(`${list}/them`, opened());
    expect([again.status, wordsOf(again.text).includes('đã có điểm tên')]).toEqual([422, true]);
    expect(await wordsAt(stranger(house), '/diem-ban')).toContain('Điểm bán OCOP chợ Bình Lư (giả định)');
  });

  it('is changed with its producer as the form holds it, by its whole name, and not by a part of one', async () => {
    const change = (operatorCode: string) =>
      tua.submit(`${point}/doi`, opened({ operatorCode, operatorName: '', openingHours: '6 giờ đến 17 giờ' }));
    expect((await change(`HTX Giả định Bán Hàng (${own})`)).status).toBe(303);
    expect((await change('htx gia dinh ban hang')).status).toBe(303);
    const wrong = await change('ban hang');
    expect([wrong.status, wordsOf(wrong.text).includes('Không rõ là chủ thể nào')]).toEqual([422, true]);
    expect(await wordsAt(tua, point)).toContain('6 giờ đến 17 giờ');
  });

  it('is nobody’s who has no part in it', async () => {
    expect((await pao.get(point)).status).toBe(404);
    expect((await stranger(house).get(point)).status).toBe(303);
    expect((await nga.get(point)).status).toBe(200);
    expect((await nga.get(`${point}/ke-hang`)).status).toBe(403);
    expect((await may.get(`${list}/them`)).status).toBe(403);
    const wrong = await pao.submit(`${list}/them`, opened({ name: 'Điểm bán xã khác', commune: 'Xã Bình Lư (03390)' }));
    expect(wrong.status).toBe(404);
  });
});

describe('whoever keeps it fills the shelf', () => {
  it('finds a product by a part of its name, without a script', async () => {
    const asked = await may.submit(`${point}/ke-hang`, {
      seenOn: '23/11/2026',
      'lines.0.product': 'che shan tren ke',
      'look-up': 'lines.0.product',
    });
    expect(asked.status).toBe(200);
    expect(asked.text).toContain(`Chè Shan trên kệ (giả định) (${tea})`);
    // What lapsed is offered with its state.
    const old = await may.submit(`${point}/ke-hang`, {
      seenOn: '23/11/2026',
      'lines.0.product': 'mat ong tren ke',
      'look-up': 'lines.0.product',
    });
    expect(wordsOf(old.text)).toContain('Hết hạn công nhận');
  });

  it('is asked about a price that looks written in thousands; confirmed, it is kept', async () => {
    const form = {
      seenOn: '23/11/2026',
      'lines.0.product': tea,
      'lines.0.priceVnd': '50',
      'lines.0.unit': 'hộp 100 g',
    };
    const asked = await may.submit(`${point}/ke-hang`, form);
    expect(asked.status).toBe(422);
    expect(wordsOf(asked.text)).toContain('Giá 50 đồng thì quá nhỏ. Có phải 50.000 đồng không?');
    const sent = await may.submit(`${point}/ke-hang`, {
      ...form,
      'lines.0.priceVnd': '125.000',
      'lines.0.starsShown': '3',
      'lines.1.product': lapsed,
      'lines.1.priceVnd': '210.000',
      'lines.1.unit': 'chai 500 ml',
    });
    expect(sent.status).toBe(303);
    expect((await shelfOf(db(), idOf(point), today())).length).toBe(2);
  });

  it('takes a whole name that one product bears, with or without marks', async () => {
    const form = { seenOn: '23/11/2026', 'lines.2.product': 'che shan tren ke (gia dinh)' };
    expect(wordsOf((await may.submit(`${point}/ke-hang`, form)).text)).toContain('đã có một dòng trên kệ');
    const part = { seenOn: '23/11/2026', 'lines.2.product': 'che shan tren' };
    expect(wordsOf((await may.submit(`${point}/ke-hang`, part)).text)).toContain('Không rõ là sản phẩm nào');
  });

  it('shows the public what is in force alone, with price and day', async () => {
    const page = await wordsAt(stranger(house), `/diem-ban/${idOf(point)}`);
    expect(page).toContain('Chè Shan trên kệ (giả định)');
    expect(page).toContain('125.000 ₫ một hộp 100 g');
    expect(page).not.toContain('Mật ong trên kệ');
    const product = await wordsAt(stranger(house), `/san-pham/${tea}`);
    expect(product).toContain('Mua ở đâu');
    expect(product).toContain('Điểm bán OCOP chợ Bình Lư (giả định)');
    expect(await wordsAt(stranger(house), `/san-pham/${lapsed}`)).not.toContain('Điểm bán OCOP chợ Bình Lư');
  });

  it('does not take two lines of one product, nor what is in no register without saying so', async () => {
    const twice = { seenOn: '23/11/2026', 'lines.2.product': tea };
    expect(wordsOf((await may.submit(`${point}/ke-hang`, twice)).text)).toContain('đã có một dòng trên kệ');
    const unknown = { seenOn: '23/11/2026', 'lines.2.product': 'Bánh không ai biết' };
    expect(wordsOf((await may.submit(`${point}/ke-hang`, unknown)).text)).toContain('Không rõ là sản phẩm nào');
  });

  it('does not take a price of nobody knows what', async () => {
    const strange = { seenOn: '23/11/2026', 'lines.3.itemName': 'Bánh lạ (giả định)', 'lines.3.priceVnd': '45.000' };
    const bare = await may.submit(`${point}/ke-hang`, strange);
    expect([bare.status, wordsOf(bare.text).includes('Giá này là của một gì?')]).toEqual([422, true]);
  });

  it('keeps an older look, and says that the shelf of today goes by the newer one', async () => {
    expect((await may.submit(`${point}/ke-hang`, { seenOn: '20/11/2026' })).status).toBe(303);
    expect(await wordsAt(may, point)).toContain('2 dòng đã có lần xem mới hơn (ngày 23/11/2026)');
  });

  it('leads from its page to products that whoever keeps it may open', async () => {
    const links = [...(await may.get(point)).text.matchAll(/href="((?:\/quan-ly)?\/san-pham\/[^"]+)"/g)].map(
      ([, to]) => to,
    );
    expect(links.length).toBeGreaterThan(0);
    for (const to of links) expect([to, (await may.get(to ?? '')).status]).toEqual([to, 200]);
  });
});

describe('whoever keeps it says what it sold', () => {
  it('is asked where 45 million are written as 45, and keeps the old figure when it corrects', async () => {
    const path = `${point}/doanh-thu?thang=2026-10`;
    const asked = await may.submit(path, { revenueVnd: '45' });
    expect([asked.status, wordsOf(asked.text).includes('theo nghìn hoặc triệu')]).toEqual([422, true]);
    expect((await may.submit(path, { revenueVnd: '45.000.000', ocopRevenueVnd: '30.000.000' })).status).toBe(303);
    const bare = await may.submit(path, { revenueVnd: '46.000.000' });
    expect(wordsOf(bare.text)).toContain('Hãy ghi vì sao sửa');
    const done = await may.submit(path, { revenueVnd: '46.000.000', reason: 'Cộng thiếu một ngày' });
    expect(done.status).toBe(303);
    const page = await wordsAt(tua, point);
    expect(page).toContain('46.000.000 ₫');
    expect(page).toContain('(đơn vị vận hành)');
    expect((await salesOfPoints(db(), [idOf(point)])).map(({ revenueVnd, ordinal }) => [revenueVnd, ordinal])).toEqual([
      [46_000_000, 2],
    ]);
  });

  it('is asked about a month ten times the last one; confirmed, officers see it marked', async () => {
    const path = `${point}/doanh-thu?thang=2026-11`;
    const asked = await may.submit(path, { revenueVnd: '460.000.000' });
    expect([asked.status, wordsOf(asked.text).includes('chênh từ năm lần')]).toEqual([422, true]);
    expect(await wordsAt(tua, point)).not.toContain('đã xác nhận số khác thường');
    expect((await may.submit(path, { revenueVnd: '460.000.000', confirmed: 'yes' })).status).toBe(303);
    expect(await wordsAt(tua, point)).toContain('đã xác nhận số khác thường');
    expect(await wordsAt(tua, list)).toContain('đã xác nhận số khác thường');
  });

  it('refuses a month before it opened, and OCOP above everything', async () => {
    const early = await may.submit(`${point}/doanh-thu?thang=2025-12`, { revenueVnd: '1.000.000' });
    expect(wordsOf(early.text)).toContain('Tháng này điểm bán chưa mở');
    const more = { revenueVnd: '1.000.000', ocopRevenueVnd: '2.000.000' };
    expect(wordsOf((await may.submit(`${point}/doanh-thu?thang=2026-09`, more)).text)).toContain(
      'nhiều hơn tổng của điểm',
    );
  });
});

describe('what must leave the shelf', () => {
  it('is told once a day with one click, and becomes a case with another', async () => {
    const page = await lan.get(point);
    const words = wordsOf(page.text);
    expect(words).toContain('Sản phẩm không còn phù hợp');
    expect(words).toContain('Hết hạn công nhận');
    const product = await findProductByCode(db(), lapsed);
    const answer = { lineKey: product?.id ?? '', words: 'Đề nghị cất khỏi kệ (giả định).' };
    const told = await lan.submit(point, { ...answer, answer: 'notice' });
    expect(told.status).toBe(303);
    expect(await wordsAt(may, '/thong-bao')).toContain('không còn phù hợp để bày bán là OCOP');
    const again = await lan.submit(point, { ...answer, answer: 'notice' });
    expect([again.status, wordsOf(again.text).includes('Hôm nay đã báo')]).toEqual([409, true]);
    const opened = await lan.submit(point, { ...answer, answer: 'case' });
    expect(opened.status).toBe(303);
    expect(await wordsAt(lan, placeOf(opened.location))).toContain('Mật ong trên kệ (giả định)');
    const fits = await findProductByCode(db(), tea);
    const needless = await lan.submit(point, { ...answer, lineKey: fits?.id ?? '', answer: 'notice' });
    expect([needless.status, wordsOf(needless.text).includes('hiện phù hợp')]).toEqual([409, true]);
    expect((await may.submit(point, { ...answer, answer: 'notice' })).status).toBe(403);
  });

  it('shows on the list of who supervises', async () => {
    expect(await wordsAt(lan, list)).toContain('1 điểm bán có sản phẩm không còn phù hợp trên kệ');
    expect(await wordsAt(pao, list)).not.toContain('Điểm bán OCOP chợ Bình Lư');
  });
});

describe('visits', () => {
  it('are logged in half a minute, with the whole shelf seen again', async () => {
    const form = { door: 'open', words: 'Kệ đủ hàng.', heldOn: '23/11/2026', shelfAsWritten: 'yes' };
    const sent = await tua.submit(`${point}/ghi-nhanh`, form);
    expect(sent.status).toBe(303);
    const page = await wordsAt(tua, point);
    expect(page).toContain('Lúc đến điểm bán đang mở cửa.');
    const later = await tua.submit(`${point}/ghi-nhanh`, { ...form, heldOn: '24/11/2026' });
    expect(wordsOf(later.text)).toContain('Ngày đến còn ở phía trước');
    expect((await may.get(`${point}/ghi-nhanh`)).status).toBe(403);
  });

  it('go to the phone with the checklist of points alone', async () => {
    const planned = await tua.submit(`${point}/hen`, { plannedOn: '24/11/2026', reason: 'Đối chiếu tiêu chí' });
    expect(planned.status).toBe(303);
    const answer = await tua.get('/api/v1/field/package');
    const taken = JSON.parse(answer.text) as {
      visits: { checklists: string[]; products: unknown[]; commitments: [] }[];
    };
    expect(taken.visits.map(({ checklists }) => checklists)).toEqual([['point-of-sale@1']]);
    expect(taken.visits[0]?.products.length).toBe(2);
    expect(taken.visits[0]?.commitments).toEqual([]);
  });
});

describe('open, paused, closed', () => {
  const turn = (person: Person, place: string, reason = 'Vì việc giả định') =>
    person.submit(`${point}/${place}`, { onDay: '23/11/2026', reason });

  it('leaves the public while it is paused, and comes back', async () => {
    expect((await turn(tua, 'tam-dung', '')).status).toBe(422);
    expect((await turn(tua, 'tam-dung')).status).toBe(303);
    const away = await stranger(house).get(`/diem-ban/${idOf(point)}`);
    expect([away.status, wordsOf(away.text).includes('Điểm bán tạm dừng từ ngày 23/11/2026')]).toEqual([200, true]);
    expect(wordsOf(away.text)).not.toContain('Quầy số 4');
    const product = await findProductByCode(db(), tea);
    expect(product === null ? null : await pointsSelling(db(), [product.id], today())).toEqual(new Map());
    expect((await turn(tua, 'mo-cua')).status).toBe(303);
    expect((await stranger(house).get(`/diem-ban/${idOf(point)}`)).status).toBe(200);
  });

  it('is opened again once after it was closed; a second time it says so', async () => {
    expect((await turn(tua, 'dong')).status).toBe(303);
    expect((await may.get(`${point}/ke-hang`)).status).toBe(404);
    expect((await turn(tua, 'mo-lai')).status).toBe(303);
    expect(await wordsAt(tua, `${point}/dong`)).toContain('đóng lần này là đóng hẳn');
    expect((await turn(tua, 'dong', 'Lại ít khách')).status).toBe(303);
    const closed = await stranger(house).get(`/diem-ban/${idOf(point)}`);
    expect([closed.status, wordsOf(closed.text).includes('Điểm bán đã đóng từ ngày 23/11/2026')]).toEqual([200, true]);
    const final = await tua.get(`${point}/mo-lai`);
    expect([final.status, wordsOf(final.text).includes('không mở lại lần hai')]).toEqual([409, true]);
    expect((await stranger(house).get(`${point}/mo-lai`)).status).toBe(303);
    const version = (await findPoint(db(), idOf(point)))?.version;
    const input = { pointId: idOf(point), version, turn: 'reopen', onDay: '23/11/2026', reason: 'Thử lần nữa' };
    const problem = await refused(house.ports, localOperator, turnPoint, input);
    expect(problem).toMatchObject({ kind: 'conflict', code: 'points-of-sale/reopened-once' });
    const page = await wordsAt(tua, point);
    expect(page).toContain('Lại ít khách');
    expect(page.match(/Vì việc giả định/g)?.length).toBe(4);
  });
});
