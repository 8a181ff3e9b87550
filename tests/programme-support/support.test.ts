// Support as people record it and ask for it, over HTTP without a script: anh Tủa writes down what a cooperative of his commune was given, chị
// Hoa enters the policy of the province, chị Mẩy asks from her phone and reads the answer; anh Páo, another producer and a stranger are refused.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findProducerByCode } from '#modules/producers/services.ts';
import { recordSupport } from '#modules/support/use-cases/record-support.ts';
import { askSupport, withdrawRequest } from '#modules/support/use-cases/requests.ts';
import { viewProducerSupport } from '#modules/support/use-cases/view-producer-support.ts';
import { makeCooperative, makeTea } from '../dossiers/filing.ts';
import {
  binhLu,
  fieldsOf,
  missing,
  muongThan,
  otherProvince,
  province,
  refused,
  speakerOf,
} from '../producers/people.ts';
import { makeRecognition, speaksFor } from '../register/making.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson, stranger } from '../support/people.ts';
import { type Person, wordsOf } from '../support/web.ts';
import { asked, given, noMoney } from './making.ts';

let house: TestHouse;
let may: Person;
let tua: Person;
let hoa: Person;
let pao: Person;
let producer = '';
let product = '';
let foreign = '';
beforeAll(async () => {
  house = await freshHouse();
  await signedInPerson(house, 'chị Mẩy, producer');
  producer = await makeCooperative(house.ports, 'HTX Giả định Được Hỗ Trợ', { registrationNumber: '6200009801' });
  foreign = await makeCooperative(house.ports, 'HTX Giả định Bên Cạnh', { registrationNumber: '6200009802' });
  await speaksFor(house.ports, 'chuthe', producer);
  product = await makeTea(house.ports, producer, 'Chè Shan được hỗ trợ (giả định)');
  await makeRecognition(house.ports, product);
  may = await signedInPerson(house, 'chị Mẩy, producer');
  tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
  hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
  pao = await signedInPerson(house, 'anh Páo, officer of Đoàn Kết');
});
afterAll(() => house.close());

/** The form with flat names, as a browser sends it. */
function form(more: Readonly<Record<string, string>> = {}): Record<string, string> {
  const { shares, producerCode: _code, requestId: _request, pointOfSaleId: _point, ...flat } = given(producer);
  const money = Object.fromEntries(Object.entries(shares).map(([source, vnd]) => [`shares.${source}`, vnd]));
  return { ...(flat as Record<string, string>), ...money, ...more };
}
const page = () => `/ho-tro/chu-the/${producer}/ghi`;

describe('an officer writes down what a producer was given', () => {
  it('finds the producer, and is told everything that is wrong at once', async () => {
    expect(wordsOf((await tua.get('/ho-tro/ghi?q=duoc ho tro')).text)).toContain('HTX Giả định Được Hỗ Trợ');
    const wrong = await tua.submit(page(), form({ decidedOn: '01/01/2030', 'shares.own': '1.000', what: '' }));
    expect(wrong.status).toBe(422);
    const words = wordsOf(wrong.text);
    expect(words).toContain('Ngày này chưa tới');
    expect(words).toContain('Các nguồn cộng lại là 40.001.000 ₫, khác tổng 60.000.000 ₫.');
    expect(words).toContain('Hỗ trợ cái gì');
    expect(wrong.text).toContain('value="812/QĐ-UBND"');
    const negative = await tua.submit(page(), form({ totalVnd: '-5' }));
    expect(negative.status).toBe(422);
  });

  it('keeps it with its money by source; the producer is told and sees it', async () => {
    const sent = await tua.submit(page(), form({ productCode: product }));
    expect(sent.status).toBe(303);
    const record = wordsOf((await tua.get(sent.location ?? '')).text);
    expect(record).toContain('Máy hút chân không hai buồng (giả định)');
    expect(record).toContain('40.000.000 ₫');
    expect(record).toContain('không chứng minh hỗ trợ là nguyên nhân');
    expect(wordsOf((await may.get('/thong-bao')).text)).toContain('Cơ quan đã ghi khoản hỗ trợ');
    expect(wordsOf((await may.get(sent.location ?? '')).text)).toContain('812/QĐ-UBND');
    const list = wordsOf((await hoa.get('/ho-tro?nam=2026&loai=equipment&nguon=province')).text);
    expect(list).toContain('Tổng kinh phí 60.000.000 ₫, trong đó ngân sách nhà nước 40.000.000 ₫.');
    expect(wordsOf((await hoa.get('/ho-tro?nam=2026&nguon=central')).text)).toContain('Không có khoản nào');
  });

  it('is asked before the same thing is paid by another source, and its answer is kept', async () => {
    const twice = form({
      decisionNumber: '99/QĐ-SCT',
      programme: 'Khuyến công (giả định)',
      what: 'Máy hút chân không',
    });
    const asking = await tua.submit(page(), twice);
    expect(asking.status).toBe(422);
    expect(wordsOf(asking.text)).toContain('Có chi trùng từ hai nguồn không?');
    const bare = await tua.submit(page(), { ...twice, confirmed: 'yes' });
    expect(wordsOf(bare.text)).toContain('Hãy ghi vì sao vẫn ghi khoản này');
    const kept = await tua.submit(page(), { ...twice, confirmed: 'yes', confirmation: 'Máy cho dây chuyền thứ hai' });
    expect(kept.status).toBe(303);
    const record = wordsOf((await hoa.get(kept.location ?? '')).text);
    expect(record).toContain('Trả lời: Máy cho dây chuyền thứ hai');
    expect(record).toContain('Có khoản cùng loại trong vòng 12 tháng');
  });

  it('corrects with a reason, and cancels with one; the old amount stays readable', async () => {
    const sent = await tua.submit(page(), form({ kind: 'packaging', what: 'In 5.000 hộp', decisionNumber: '15/QĐ' }));
    const address = sent.location ?? '';
    const mended = {
      ...form({ kind: 'packaging', what: 'In 5.000 hộp', decisionNumber: '15/QĐ' }),
      totalVnd: '70.000.000',
    };
    const whole = { ...mended, 'shares.own': '30.000.000' };
    const bare = await tua.submit(`${address}/sua`, { ...whole, reason: '' });
    expect(bare.status).toBe(422);
    expect((await tua.submit(`${address}/sua`, { ...whole, reason: 'Ghi nhầm phần đối ứng' })).status).toBe(303);
    const record = wordsOf((await hoa.get(address)).text);
    expect(record).toContain('Lý do: Ghi nhầm phần đối ứng');
    expect(record).toContain('60.000.000 ₫ 70.000.000 ₫');
    expect((await tua.submit(`${address}/huy`, { reason: 'Quyết định đã thu hồi' })).status).toBe(303);
    expect(wordsOf((await hoa.get(address)).text)).toContain('Khoản này đã hủy');
    expect((await tua.get(`${address}/sua`)).status).toBe(409);
    expect(wordsOf((await hoa.get('/ho-tro?nam=2026')).text)).not.toContain('In 5.000 hộp');
    expect(wordsOf((await hoa.get('/ho-tro?nam=2026&tt=cancelled')).text)).toContain('In 5.000 hộp');
  });

  it('says of a training how many and when, and its end once it is over', async () => {
    const lesson = { kind: 'training', what: 'Lớp bán hàng trên sàn', decisionNumber: '7/KH-UBND', deliveredOn: '' };
    const bare = await tua.submit(page(), form(lesson));
    expect(wordsOf(bare.text)).toContain('Số người của cơ sở dự');
    const days = { periodFrom: '12/02/2026', periodTo: '14/02/2026', people: '3' };
    const sent = await tua.submit(page(), form({ ...lesson, ...days }));
    const address = sent.location ?? '';
    expect(wordsOf((await tua.get(address)).text)).toContain('Chưa bàn giao nên chưa có gì để so sánh.');
    const early = await tua.submit(`${address}/giao`, { deliveredOn: '13/02/2026', people: '3' });
    expect(wordsOf(early.text)).toContain('Tập huấn kết thúc ngày 14/02/2026');
    expect((await tua.submit(`${address}/giao`, { deliveredOn: '14/02/2026', people: '2' })).status).toBe(303);
    expect(wordsOf((await tua.get(address)).text)).toContain('2 người');
  });

  it('gives the year as totals that open their records, and as spreadsheets', async () => {
    const totals = await hoa.get('/ho-tro/tong-hop?nam=2026');
    expect(wordsOf(totals.text)).toContain('Máy móc, thiết bị');
    expect(totals.text).toContain('href="/ho-tro?nam=2026&amp;loai=equipment"');
    expect(totals.text).toContain('href="/ho-tro?nam=2026&amp;nguon=own"');
    expect((await hoa.get('/ho-tro/bang.xlsx?nam=2026')).headers.get('content-type')).toContain('spreadsheetml');
    const csv = await hoa.get('/ho-tro.csv?nam=2026&loai=training');
    expect(csv.text).toContain('Lớp bán hàng trên sàn');
    expect(csv.text).not.toContain('Máy hút chân không');
  });
});

describe('what must not be', () => {
  const day = (decidedOn: string) => ({ decidedOn, deliveredOn: '', decisionNumber: '1/QĐ' });
  const ofDistrict = { ...noMoney, district: '60.000.000' };
  it.each([
    ['a producer that did not exist then', day('01/02/2019'), ['decidedOn', 'support/producer-not-yet']],
    ['a day to come', day('01/02/2030'), ['decidedOn', 'support/day-in-future']],
    ['money of districts after they ended', { shares: ofDistrict }, ['shares.district', 'support/no-district']],
    ['shares without a total', { totalVnd: '' }, ['totalVnd', 'support/total-missing']],
    ['less than nothing', { totalVnd: '-60.000.000' }, ['totalVnd', 'not-an-amount']],
    [
      'a handover before its decision',
      { deliveredOn: '01/02/2026' },
      ['deliveredOn', 'support/delivered-before-decided'],
    ],
  ])('%s', async (_name, more, field) => {
    const input = given(producer, { decisionNumber: '2/QĐ', ...more });
    const problem = await refused(house.ports, province, recordSupport, input);
    expect(fieldsOf(problem)).toEqual([field]);
  });

  it('another province, another commune, another producer, a stranger', async () => {
    expect(await refused(house.ports, otherProvince, recordSupport, given(producer))).toMatchObject(missing);
    expect(await refused(house.ports, muongThan, recordSupport, given(producer))).toMatchObject(missing);
    const other = await findProducerByCode(house.ports.database.write, foreign);
    if (other === null) throw new Error('no producer');
    const input = { producerCode: producer };
    expect(await refused(house.ports, speakerOf(other.id), viewProducerSupport, input)).toMatchObject(missing);
    expect(await refused(house.ports, speakerOf(other.id), askSupport, asked(producer))).toMatchObject(missing);
    expect((await pao.get(`/ho-tro/chu-the/${producer}`)).status).toBe(404);
    expect((await may.get(`/ho-tro/chu-the/${foreign}`)).status).toBe(404);
    expect((await may.get(page())).status).toBe(403);
    expect((await stranger(house).get('/ho-tro')).status).toBe(303);
    const notIts = given(foreign, { productCode: product, decisionNumber: '5/QĐ' });
    const problem = await refused(house.ports, province, recordSupport, notIts);
    expect(fieldsOf(problem)).toEqual([['productCode', 'support/not-its-product']]);
  });
});

describe('a producer asks and is answered', () => {
  it('from its own page, once for the same thing', async () => {
    const own = wordsOf((await may.get('/ho-tro')).text);
    expect(own).toContain('Hỗ trợ có thể đề nghị');
    const ask = { kind: 'digital', words: 'Cần tập bán trên sàn', productCode: product, policyRef: '' };
    const empty = await may.submit(`/ho-tro/chu-the/${producer}/de-nghi`, { ...ask, words: '' });
    expect(wordsOf(empty.text)).toContain('Cần gì, để làm gì');
    const sent = await may.submit(`/ho-tro/chu-the/${producer}/de-nghi`, ask);
    expect(sent.status).toBe(303);
    const again = await may.submit(`/ho-tro/chu-the/${producer}/de-nghi`, ask);
    expect(wordsOf(again.text)).toContain('đang chờ trả lời');
    const address = sent.location ?? '';
    expect(wordsOf((await tua.get('/thong-bao')).text)).toContain('HTX Giả định Được Hỗ Trợ đề nghị hỗ trợ');
    expect((await may.submit(address, { decision: 'agreed', answer: 'Tự đồng ý' })).status).not.toBe(303);
    expect((await tua.get(`${address}/rut`)).status).toBe(403);
    const taken = { requestId: address.split('/').at(-1), version: '1' };
    const notIts = await refused(house.ports, binhLu, withdrawRequest, taken);
    expect(notIts.code).toBe('support/answer-instead');
    const bare = await tua.submit(address, { decision: 'refused', answer: '' });
    expect(bare.status).toBe(422);
    const done = await tua.submit(address, { decision: 'agreed', answer: 'Lớp mở tháng 1/2027.' });
    expect(done.status).toBe(303);
    expect(wordsOf((await may.get('/thong-bao')).text)).toContain('Đề nghị hỗ trợ được đồng ý');
    expect(wordsOf((await may.get(address)).text)).toContain('Lớp mở tháng 1/2027.');
    const record = await tua.get(`${page()}?de-nghi=${address.split('/').at(-1)}`);
    expect(wordsOf(record.text)).toContain('đã được đồng ý');
  });
});
