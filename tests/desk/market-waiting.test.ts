// Promotion on the first page after signing in: a buyer to speak with again, a contract to ask about and an event without an account stand there
// for the office that keeps them, until each is done; a commune beside it and an auditor have no line of it. A shelf with what has lapsed stands
// there for who supervises it. Chị Mẩy, who makes the tea, finds the invitation, the buyer and her own shelf, until she has said her word.

import { afterAll, beforeAll, expect, it } from 'vitest';
import { localOperator } from '#access/actor.ts';
import { keepShelf } from '#modules/points-of-sale/use-cases/keep-shelf.ts';
import { openPoint } from '#modules/points-of-sale/use-cases/open-point.ts';
import { findProductByCode } from '#modules/products/services.ts';
import { inviteProducers } from '#modules/promotion/use-cases/invite-producers.ts';
import { passLead, recordLead } from '#modules/promotion/use-cases/leads.ts';
import { planEvent } from '#modules/promotion/use-cases/plan-event.ts';
import { recordContract } from '#modules/promotion/use-cases/record-contract.ts';
import { opened, shelved } from '../points-of-sale/making.ts';
import { done, province, speakerOf } from '../producers/people.ts';
import { planned, type Seller, seller } from '../promotion/making.ts';
import { makeProduct, makeRecognition, speaksFor } from '../register/making.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { wordsOf } from '../support/web.ts';

let house: TestHouse;
let one: Seller;
let event = '';
let lead = '';
beforeAll(async () => {
  house = await freshHouse();
  one = await seller(house, 'Mạn Đến Hẹn');
  event = (await done(house.ports, province, planEvent, planned())).eventId;
});
afterAll(() => house.close());

type Name = Parameters<typeof signedInPerson>[1];
const OURS = ['buyers-to-ask', 'contracts-to-ask', 'events-to-settle', 'points-unfit'];
async function lines(name: Name): Promise<Readonly<Record<string, number>>> {
  const { waiting } = (await (await signedInPerson(house, name)).get('/viec.json')).json() as {
    waiting: { kind: string; count: number }[];
  };
  const ours = waiting.filter(({ kind }) => OURS.includes(kind));
  return Object.fromEntries(ours.map(({ kind, count }) => [kind, count]));
}
const HOA = 'chị Hoa, officer of the province';

it('an event that is over waits for its account with the office that keeps it, and with nobody else', async () => {
  expect(await lines(HOA)).toEqual({ 'events-to-settle': 1 });
  expect(await lines('anh Páo, officer of Đoàn Kết')).toEqual({});
  expect(await lines('chị Nga, auditor')).toEqual({});
});

it('a contract is asked about when its months are over, a buyer on the day that was named; not before', async () => {
  const asks = (buyer: string, nextOn: string) => ({
    ...{ buyer, nextOn, buyerPlace: '', contact: '', sought: 'Chè Shan đóng gói nhỏ', setNumbers: [] },
    ...{ leastStars: '', volume: '', nextWords: 'Gọi lại (giả định)', eventId: '', provinceCode: '12' },
  });
  const { leadId } = await done(house.ports, province, recordLead, asks('Cửa hàng giả định A', '23/11/2026'));
  lead = leadId;
  await done(house.ports, province, recordLead, asks('Cửa hàng giả định B', '24/11/2026'));
  await done(house.ports, province, passLead, {
    leadId,
    version: 1,
    productIds: [one.product.id],
    words: '',
    reason: 'Chủ thể còn hàng để giao',
  });
  await done(house.ports, province, recordContract, {
    ...{ eventId: '', leadId, producerCode: one.producerCode, kind: 'contract', buyer: 'Cửa hàng giả định A' },
    ...{
      valueVnd: '45.000.000',
      signedOn: '20/08/2026',
      productIds: [one.product.id],
      words: '',
      followUp: ['3', '6'],
    },
  });
  expect(await lines(HOA)).toEqual({ 'buyers-to-ask': 1, 'contracts-to-ask': 1, 'events-to-settle': 1 });
  const desk = (await (await signedInPerson(house, HOA)).get('/viec')).text;
  expect(desk).toContain('1 hợp đồng đến ngày hỏi lại');
  expect(desk).toContain('href="/xuc-tien/theo-doi"');
  expect(await lines('anh Páo, officer of Đoàn Kết')).toEqual({});
});

it('what is done leaves the desk', async () => {
  const hoa = await signedInPerson(house, HOA);
  const sent = await hoa.submit(`/xuc-tien/${event}/quyet-toan`, { words: 'Đã quyết toán (giả định).' });
  expect(sent.status).toBe(303);
  expect(Object.keys(await lines(HOA))).not.toContain('events-to-settle');
});

const MAY = 'chị Mẩy, producer';
async function ownMarket(): Promise<Readonly<Record<string, unknown>> | null> {
  const desk = (await (await signedInPerson(house, MAY)).get('/viec.json')).json() as {
    market: Readonly<Record<string, unknown>> | null;
  };
  return desk.market;
}

it('a producer finds the invitation, the buyer and what must leave its own shelf; who supervises finds the shelf', async () => {
  const { ports } = house;
  await speaksFor(ports, 'chuthe', one.producerCode);
  expect(await ownMarket()).toEqual({ invitations: 0, firstOn: null, leads: 1, unfitLines: 0 });
  const ahead = planned({ name: 'Hội chợ giả định tháng 12', from: '10/12/2026', until: '12/12/2026' });
  const { eventId } = await done(ports, province, planEvent, ahead);
  const invited = { eventId, producerIds: [one.producer.id], reason: 'Mời để kiểm thử phần mềm', byLetter: '' };
  await done(ports, province, inviteProducers, invited);
  const lapsed = await makeProduct(ports, 'Mật ong đã hết hạn (giả định)', { producerCode: one.producerCode });
  await makeRecognition(ports, lapsed, { decisionNumber: '77/QĐ-UBND', issuedOn: '06/06/2023' });
  const own = opened({ name: 'Quầy của chị Mẩy (giả định)', operatorCode: one.producerCode, operatorName: '' });
  const { pointId } = await done(ports, localOperator, openPoint, { ...own, isAnother: 'yes' });
  const shelf = [shelved(one.productCode), shelved(lapsed, { priceVnd: '210.000', unit: 'chai 500 ml' })];
  await done(ports, localOperator, keepShelf, { pointId, seenOn: '20/11/2026', lines: shelf, confirmed: 'yes' });

  expect(await ownMarket()).toEqual({ invitations: 1, firstOn: '2026-12-10', leads: 1, unfitLines: 1 });
  const may = await signedInPerson(house, MAY);
  const desk = await may.get('/viec');
  const words = wordsOf(desk.text);
  expect(words).toContain('1 lời mời hội chợ, xúc tiến chưa trả lời');
  expect(words).toContain('Sự kiện sớm nhất bắt đầu 10/12/2026');
  expect(words).toContain('1 khách mua chờ bạn liên hệ');
  expect(words).toContain('1 mặt hàng trên kệ của bạn không còn phù hợp');
  for (const path of ['/xuc-tien', '/xuc-tien/khach-mua', '/quan-ly/diem-ban?xem=unfit']) {
    expect(desk.text).toContain(`href="${path}"`);
    expect((await may.get(path)).status).toBe(200);
  }
  expect(wordsOf((await may.get('/quan-ly/diem-ban?xem=unfit')).text)).toContain('Quầy của chị Mẩy (giả định)');
  const board = wordsOf((await may.get(`/bao-cao/bang/chu-the/${one.producerCode}`)).text);
  for (const line of ['1 mặt hàng trên kệ của điểm bán', '1 khách mua chờ', '1 lời mời xúc tiến chưa trả lời']) {
    expect(board).toContain(line);
  }

  expect((await lines(HOA))['points-unfit']).toBe(1);
  expect((await lines('anh Tủa, officer of Bình Lư'))['points-unfit']).toBe(1);
  expect(await lines('anh Páo, officer of Đoàn Kết')).toEqual({});
  expect(await lines('chị Nga, auditor')).toEqual({});
  const hoa = await signedInPerson(house, HOA);
  expect(wordsOf((await hoa.get('/viec')).text)).toContain('1 điểm bán có hàng không còn phù hợp trên kệ');
  expect(wordsOf((await hoa.get('/quan-ly/diem-ban?xem=unfit')).text)).toContain('Quầy của chị Mẩy (giả định)');

  // Her word takes each of them off her desk; what she says is gone waits on for the office.
  const said = await may.submit(`/xuc-tien/khach-mua/${lead}/tien-trinh`, {
    ...{ state: 'talking', words: 'Đã gọi, hẹn gửi mẫu (giả định).', nextOn: '', nextWords: '' },
  });
  expect(said.status).toBe(303);
  const answer = { answer: 'declines', words: 'Hết hàng trong tháng 12 (giả định).' };
  expect((await may.submit(`/xuc-tien/${eventId}/loi-moi/${one.producerCode}`, answer)).status).toBe(303);
  const key = (await findProductByCode(ports.database.write, lapsed))?.id ?? '';
  const gone = [{ ...shelved('', { gone: 'yes' }), lineKey: key }];
  await done(ports, speakerOf(one.producer.id), keepShelf, { pointId, seenOn: '23/11/2026', lines: gone });
  expect(await ownMarket()).toEqual({ invitations: 0, firstOn: null, leads: 0, unfitLines: 0 });
  expect((await lines(HOA))['points-unfit']).toBe(1);
});
