// Figures of sales that cannot be true, as a producer types them and as a program sends them: asked about, out of every sum until another officer has
// looked; changed later with a reason, beside what stood there before.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { date } from '#kernel/calendar.ts';
import { findEvent, yieldOfEvents, yieldOfProducts } from '#modules/promotion/services.ts';
import { answerInvitation } from '#modules/promotion/use-cases/answer-invitation.ts';
import { settleTradeEvent } from '#modules/promotion/use-cases/end-event.ts';
import { inviteProducers } from '#modules/promotion/use-cases/invite-producers.ts';
import { changeEvent, planEvent } from '#modules/promotion/use-cases/plan-event.ts';
import { recordSales, viewSales } from '#modules/promotion/use-cases/record-sales.ts';
import { reviewSale } from '#modules/promotion/use-cases/review-sale.ts';
import { viewEvent } from '#modules/promotion/use-cases/view-event.ts';
import { viewYield } from '#modules/promotion/use-cases/view-yield.ts';
import {
  auditor,
  done,
  fieldsOf,
  forbidden,
  missing,
  otherProvince,
  province,
  refused,
  speakerOf,
} from '../producers/people.ts';
import { speaksFor } from '../register/making.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { wordsOf } from '../support/web.ts';
import { eventWith, planned, type Seller, seller, sold } from './making.ts';

let house: TestHouse;
let one: Seller;
let other: Seller;
beforeAll(async () => {
  house = await freshHouse();
  one = await seller(house, 'Tả Lèng');
  other = await seller(house, 'Khun Há', { decisionNumber: '1025/QĐ-UBND' });
});
afterAll(() => house.close());
const ports = () => house.ports;
const db = () => house.ports.database.write;
const lines = (salesVnd: string, quantity = '', unit = 'kg') => [
  { productId: one.product.id, quantity, unit, salesVnd },
];
const version = async (eventId: string) => (await findEvent(db(), eventId as never))?.version;

describe('sales that cannot be true', () => {
  it('are asked about both ways, and the same for a program that confirms nothing', async () => {
    const eventId = await eventWith(house, one, { name: 'Hội chợ số khác thường' });
    const speaker = speakerOf(one.producer.id);
    const say = async (said: ReturnType<typeof lines>) => {
      const problem = await refused(ports(), speaker, recordSales, {
        eventId,
        ...sold(one, { lines: said, confirmed: false }),
      });
      return [problem.code, ...fieldsOf(problem).map(([, code]) => code)];
    };
    expect(await say(lines('5.000.000.000.000', '2'))).toEqual([
      'promotion/doubtful',
      'promotion/sales-very-large',
      'promotion/price-impossible',
    ]);
    expect(await say(lines('900.000.000'))).toEqual(['promotion/doubtful', 'promotion/sales-very-large']);
    expect(await say(lines('90.000.000'))).toEqual(['promotion/doubtful', 'promotion/money-without-goods']);
    expect(await say(lines('450.000', '3', 'tấn'))).toEqual(['promotion/doubtful', 'promotion/price-impossible']);
    const visitors = await refused(ports(), speaker, recordSales, {
      eventId,
      ...sold(one, { lines: lines('450.000', '12', 'lượt khách') }),
    });
    expect(fieldsOf(visitors)).toEqual([['lines.0.unit', 'promotion/unit-does-not-fit']]);
  });

  it('stay out of every sum once confirmed, until an officer who did not type them has looked', async () => {
    const eventId = await eventWith(house, one, { name: 'Hội chợ chờ xem lại' });
    const speaker = speakerOf(one.producer.id);
    const odd = { eventId, ...sold(one, { lines: lines('5.000.000.000.000', '2') }) };
    const { saleIds, waiting } = await done(ports(), speaker, recordSales, odd);
    expect(waiting).toBe(1);
    expect((await yieldOfEvents(db(), [eventId]))[0]).toMatchObject({
      salesVnd: null,
      waiting: 1,
      waitingVnd: 5_000_000_000_000,
    });
    const look = { eventId, saleId: saleIds[0], version: 1, verdict: 'right', words: 'Khớp với sổ bán hàng của gian' };
    expect(await refused(ports(), speaker, reviewSale, look)).toMatchObject(forbidden);
    expect(await refused(ports(), auditor, reviewSale, look)).toMatchObject(forbidden);
    expect(await refused(ports(), otherProvince, reviewSale, look)).toMatchObject(missing);
    expect(fieldsOf(await refused(ports(), province, reviewSale, { ...look, words: 'x' }))).toEqual([
      ['words', 'not-a-sentence'],
    ]);
    await done(ports(), province, changeEvent, {
      ...planned({ name: 'Hội chợ chờ xem lại', moveReason: 'Kết thúc sớm vì mưa lớn' }),
      eventId,
      version: await version(eventId),
    });
    const early = await refused(ports(), province, settleTradeEvent, {
      eventId,
      version: await version(eventId),
      words: '',
    });
    expect(early).toMatchObject({ code: 'promotion/figures-wait', details: { figures: 1 } });
    await done(ports(), province, reviewSale, { ...look, verdict: 'wrong', words: 'Không khớp với sổ bán hàng' });
    expect((await yieldOfEvents(db(), [eventId]))[0]).toMatchObject({ salesVnd: null, waiting: 0 });
    // An officer who types such a figure does not wave it through either.
    const proxy = { eventId, ...sold(one, { soldOn: '19/11/2026', lines: lines('900.000.000', '2') }) };
    const typed = await done(ports(), province, recordSales, proxy);
    const own = { ...look, saleId: typed.saleIds[0] };
    expect(await refused(ports(), province, reviewSale, own)).toMatchObject({ code: 'promotion/typed-it-yourself' });
    const right = await done(ports(), speaker, recordSales, {
      eventId,
      ...sold(one, { changeReason: 'Ghi nhầm đơn vị tiền' }),
    });
    expect(right.waiting).toBe(0);
    expect((await yieldOfEvents(db(), [eventId]))[0]).toMatchObject({ salesVnd: 4_800_000, waiting: 1 });
  });

  it('changed after the event say why, and what stood there before stays to be read', async () => {
    const open = await eventWith(house, one, { name: 'Hội chợ sửa số' });
    const speaker = speakerOf(one.producer.id);
    await done(ports(), speaker, recordSales, { eventId: open, ...sold(one) });
    await done(ports(), province, changeEvent, {
      ...planned({ name: 'Hội chợ sửa số', moveReason: 'Kết thúc sớm vì mưa lớn' }),
      eventId: open,
      version: await version(open),
    });
    const other = { eventId: open, ...sold(one, { lines: lines('3.600.000', '9') }) };
    expect(fieldsOf(await refused(ports(), speaker, recordSales, other))).toEqual([
      ['changeReason', 'promotion/change-reason-missing'],
    ]);
    expect(fieldsOf(await refused(ports(), speaker, recordSales, { ...other, changeReason: 'x' }))).toEqual([
      ['changeReason', 'not-a-sentence'],
    ]);
    await done(ports(), speaker, recordSales, { ...other, changeReason: 'Đếm lại theo hóa đơn' });
    const { sales } = await done(ports(), province, viewEvent, { eventId: open });
    expect(sales[0]).toMatchObject({
      salesVnd: 3_600_000,
      earlier: [{ salesVnd: 4_800_000, quantity: 12, changedFor: 'Đếm lại theo hóa đơn' }],
    });
  });
});

describe('who says sales', () => {
  it('has answered the invitation, is not made present by its own word, and a day outside opens no other day', async () => {
    const { eventId } = await done(
      ports(),
      province,
      planEvent,
      planned({ until: '30/11/2026', name: 'Hội chợ chưa đáp' }),
    );
    const invite = { eventId, producerIds: [other.producer.id], reason: 'Mời để kiểm thử phần mềm', byLetter: '' };
    await done(ports(), province, inviteProducers, invite);
    const speaker = speakerOf(other.producer.id);
    const sales = { eventId, ...sold(other) };
    expect(await refused(ports(), speaker, recordSales, sales)).toMatchObject({ code: 'promotion/not-answered' });
    const { producerCode, product } = other;
    const answer = { eventId, producerCode, version: 1, answer: 'comes', productIds: [product.id], words: '' };
    await done(ports(), speaker, answerInvitation, answer);
    await done(ports(), speaker, recordSales, sales);
    expect((await done(ports(), province, viewEvent, { eventId })).parts[0]).toMatchObject({ attended: null });
    const outside = await done(ports(), speaker, viewSales, { eventId, producerCode, day: '2026-10-28' });
    expect(outside).toMatchObject({ outside: '2026-10-28' });
    await done(ports(), province, recordSales, { eventId, ...sold(other, { soldOn: '19/11/2026' }) });
    expect((await done(ports(), province, viewEvent, { eventId })).parts[0]).toMatchObject({ attended: true });
  });
});

describe('what is not settled', () => {
  it('stands apart from the sums and in no ratio, for events, producers and products', async () => {
    const before = (await done(ports(), province, viewYield, { years: 1 })).total;
    const eventId = await eventWith(house, other, { name: 'Hội chợ chưa quyết toán' });
    await done(ports(), speakerOf(other.producer.id), recordSales, { eventId, ...sold(other) });
    const { total, producers } = await done(ports(), province, viewYield, { years: 1 });
    expect(total).toMatchObject({ salesVnd: before.salesVnd, perDong: before.perDong });
    expect(total.reportedVnd).toBe((before.reportedVnd ?? 0) + 4_800_000);
    expect(producers.find((each) => each.producerId === other.producer.id)).toMatchObject({ salesVnd: null });
    const span = { from: date('2026-11-01'), until: date('2026-11-30') };
    expect((await yieldOfProducts(db(), [other.product.id], span))[0]).toMatchObject({ salesVnd: null });
  });
});

describe('a producer whose part an office plays', () => {
  it('is told what was answered for it and which figure of its an officer found wrong', async () => {
    await signedInPerson(house, 'chị Mẩy, producer');
    await speaksFor(ports(), 'chuthe', one.producer.code);
    const may = await signedInPerson(house, 'chị Mẩy, producer');
    const told = async (): Promise<string> => wordsOf((await may.get('/thong-bao')).text);
    const name = 'Hội chợ cán bộ ghi thay';
    const eventId = await eventWith(house, one, { name });
    expect(await told()).toContain(`Có người trả lời thay bạn lời mời của ${name}`);
    const odd = { eventId, ...sold(one, { lines: lines('5.000.000.000.000', '2') }) };
    const { saleIds } = await done(ports(), speakerOf(one.producer.id), recordSales, odd);
    const look = { eventId, saleId: saleIds[0], version: 1, verdict: 'wrong', words: 'Không khớp với sổ bán hàng' };
    await done(ports(), province, reviewSale, look);
    const words = await told();
    expect(words).toContain(`Cơ quan không tính một số bạn ghi ở ${name}`);
    expect(words).toContain('Không khớp với sổ bán hàng');
  });

  it('is told nothing of what it answered itself', async () => {
    const may = await signedInPerson(house, 'chị Mẩy, producer');
    const name = 'Hội chợ tự trả lời';
    const { eventId } = await done(ports(), province, planEvent, planned({ name, until: '30/11/2026' }));
    const reason = 'Mời để kiểm thử phần mềm';
    const invited = { eventId, producerIds: [one.producer.id], reason, byDecision: 'số thử', byLetter: '' };
    await done(ports(), province, inviteProducers, invited);
    const { producerCode } = one;
    const answer = { eventId, producerCode, version: 1, answer: 'comes', productIds: [one.product.id], words: '' };
    await done(ports(), speakerOf(one.producer.id), answerInvitation, answer);
    const words = wordsOf((await may.get('/thong-bao')).text);
    expect([words.includes(`tham gia ${name}`) || words.includes(name), words.includes(`lời mời của ${name}`)]).toEqual(
      [true, false],
    );
  });
});
