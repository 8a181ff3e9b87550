// What an auditor asks of a fair: who saw those that say they sold; which plan the money is held against; contracts that nobody signed twice; costs and
// fairs that are dropped for a reason one can read; and that a producer reads of the office's account only what concerns it.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findEvent } from '#modules/promotion/services.ts';
import { answerInvitation, viewInvitation } from '#modules/promotion/use-cases/answer-invitation.ts';
import { cancelEvent, settleTradeEvent } from '#modules/promotion/use-cases/end-event.ts';
import { changeEvent, planEvent } from '#modules/promotion/use-cases/plan-event.ts';
import { recordAttendance } from '#modules/promotion/use-cases/record-attendance.ts';
import { recordContract } from '#modules/promotion/use-cases/record-contract.ts';
import { dropCost, recordCost } from '#modules/promotion/use-cases/record-costs.ts';
import { recordSales } from '#modules/promotion/use-cases/record-sales.ts';
import { listTradeEvents, viewEvent } from '#modules/promotion/use-cases/view-event.ts';
import { auditor, done, fieldsOf, forbidden, province, refused, speakerOf } from '../producers/people.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { eventWith, planned, type Seller, seller, sold } from './making.ts';

let house: TestHouse;
let one: Seller;
beforeAll(async () => {
  house = await freshHouse();
  one = await seller(house, 'Nậm Tăm');
});
afterAll(() => house.close());
const ports = () => house.ports;
const speaker = () => speakerOf(one.producer.id);
const version = async (eventId: string) => (await findEvent(house.ports.database.write, eventId as never))?.version;
const end = async (eventId: string, more: Readonly<Record<string, unknown>>) => ({
  ...planned({ moveReason: 'Kết thúc sớm vì mưa lớn', ...more }),
  eventId,
  version: await version(eventId),
});

describe('a fair where somebody says that it sold', () => {
  it('is settled once an officer has said whether that producer was there; on the net nobody stands anywhere', async () => {
    const name = 'Hội chợ chưa ai thấy';
    const eventId = await eventWith(house, one, { name });
    await done(ports(), speaker(), recordSales, { eventId, ...sold(one) });
    await done(ports(), province, changeEvent, await end(eventId, { name }));
    const settle = async () => ({ eventId, version: await version(eventId), words: '' });
    expect(await refused(ports(), province, settleTradeEvent, await settle())).toMatchObject({
      code: 'promotion/presence-unknown',
      details: { producers: one.producer.name, more: 0 },
    });
    const [part] = (await done(ports(), province, viewEvent, { eventId })).parts;
    const seen = { participationId: part?.id, version: part?.version, attended: 'yes', stand: '', words: '' };
    await done(ports(), province, recordAttendance, { eventId, lines: [seen] });
    await done(ports(), province, settleTradeEvent, await settle());
    const net = { name: 'Bán hàng trực tuyến thử', kind: 'online' };
    const online = await eventWith(house, one, net);
    await done(ports(), speaker(), recordSales, { eventId: online, ...sold(one) });
    await done(ports(), province, changeEvent, await end(online, net));
    await done(ports(), province, settleTradeEvent, { eventId: online, version: await version(online), words: '' });
  });
});

describe('the plan of a fair', () => {
  it('changed once the fair began says why, and the one before is kept beside the account', async () => {
    const name = 'Hội chợ nâng dự toán';
    const eventId = await eventWith(house, one, { name });
    const more = [{ source: 'Ngân sách tỉnh', amountVnd: '90.000.000' }];
    const raised = async (budgetReason: string) =>
      await end(eventId, { name, until: '30/11/2026', budget: more, budgetReason });
    expect(fieldsOf(await refused(ports(), province, changeEvent, await raised('')))).toEqual([
      ['budgetReason', 'promotion/budget-reason-missing'],
    ]);
    expect(fieldsOf(await refused(ports(), province, changeEvent, await raised('x')))).toEqual([
      ['budgetReason', 'not-a-sentence'],
    ]);
    await done(ports(), province, changeEvent, await raised('Bổ sung theo quyết định 131 của Sở'));
    const { event } = await done(ports(), auditor, viewEvent, { eventId });
    expect(event).toMatchObject({
      budget: [{ source: 'Ngân sách tỉnh', amountVnd: 90_000_000 }],
      budgetChanges: [
        {
          reason: 'Bổ sung theo quyết định 131 của Sở',
          before: [{ source: 'Ngân sách tỉnh', amountVnd: 60_000_000 }],
        },
      ],
    });
    // Before the fair, and where no money was spent, a plan is still a plan.
    const early = planned({ name: 'Hội chợ còn xa', from: '10/12/2026', until: '12/12/2026' });
    const later = await done(ports(), province, planEvent, early);
    await done(ports(), province, changeEvent, { ...early, budget: more, eventId: later.eventId, version: 1 });
    expect((await done(ports(), province, viewEvent, { eventId: later.eventId })).event.budgetChanges).toEqual([]);
  });
});

describe('a contract', () => {
  it('that is very large, or stands on record already, is asked about', async () => {
    const eventId = await eventWith(house, one, { name: 'Hội chợ ký kết' });
    const base = {
      eventId,
      leadId: '',
      producerCode: one.producerCode,
      productIds: [one.product.id],
      kind: 'contract',
    };
    const signed = { ...base, buyer: 'Siêu thị giả định', signedOn: '18/11/2026', words: '', followUp: [] };
    const large = { ...signed, valueVnd: '500.000.000.000' };
    const asked = await refused(ports(), province, recordContract, large);
    expect([asked.code, ...fieldsOf(asked)]).toEqual([
      'promotion/doubtful',
      ['valueVnd', 'promotion/contract-very-large'],
    ]);
    await done(ports(), province, recordContract, { ...signed, valueVnd: '48.000.000' });
    const again = { ...signed, buyer: 'siêu thị  GIẢ ĐỊNH', valueVnd: '48.000.000' };
    expect(fieldsOf(await refused(ports(), province, recordContract, again))).toEqual([
      ['buyer', 'promotion/contract-known'],
    ]);
    // More words about the same buyer are the same buyer; a telephone number is nobody's name.
    const longer = { ...signed, buyer: 'Công ty Siêu thị giả định', valueVnd: '48.000.000' };
    expect(fieldsOf(await refused(ports(), province, recordContract, longer))).toEqual([
      ['buyer', 'promotion/contract-known'],
    ]);
    const phone = { ...signed, buyer: 'Siêu thị khác 0912 345 678', valueVnd: '12.000.000' };
    expect(fieldsOf(await refused(ports(), province, recordContract, phone))).toEqual([
      ['buyer', 'promotion/phone-in-buyer'],
    ]);
    await done(ports(), province, recordContract, { ...large, confirmed: 'yes' });
    const { contracts } = await done(ports(), province, viewEvent, { eventId });
    expect(contracts.toSorted((a, b) => Number(a.valueVnd) - Number(b.valueVnd)).map((each) => each.confirmed)).toEqual(
      [false, true],
    );
  });
});

describe('what is dropped', () => {
  it('says why so that one can read it', async () => {
    const eventId = await eventWith(house, one, { name: 'Hội chợ bỏ khoản chi' });
    const cost = { eventId, kind: 'stand', bearer: 'state', amountVnd: '2.000.000', source: 'Ngân sách tỉnh' };
    const { costId } = await done(ports(), province, recordCost, { ...cost, producerCode: '', words: '' });
    const drop = { eventId, costId, version: 1 };
    expect(fieldsOf(await refused(ports(), province, dropCost, { ...drop, reason: 'x' }))).toEqual([
      ['reason', 'not-a-sentence'],
    ]);
    await done(ports(), province, dropCost, { ...drop, reason: 'Ghi trùng với hóa đơn trước' });
    const cancel = { eventId, version: await version(eventId) };
    expect(fieldsOf(await refused(ports(), province, cancelEvent, { ...cancel, reason: 'x' }))).toEqual([
      ['reason', 'not-a-sentence'],
    ]);
    await done(ports(), province, cancelEvent, { ...cancel, reason: 'Mưa lũ, đường bị sạt lở' });
  });
});

describe('a producer', () => {
  it('reads of a fair what concerns it, not the account of the office', async () => {
    const name = 'Hội chợ người ngoài đọc';
    const eventId = await eventWith(house, one, { name });
    await done(ports(), province, recordSales, { eventId, ...sold(one) });
    await done(ports(), province, changeEvent, await end(eventId, { name }));
    await done(ports(), province, settleTradeEvent, {
      eventId,
      version: await version(eventId),
      words: 'Chuyện nội bộ',
    });
    const invitation = await done(ports(), speaker(), viewInvitation, { eventId, producerCode: one.producerCode });
    const listed = await done(ports(), speaker(), listTradeEvents, { year: '2026' });
    for (const read of [invitation.event, listed.events.find(({ event }) => event.id === eventId)?.event]) {
      expect(read).toMatchObject({ name });
      for (const secret of ['budget', 'budgetChanges', 'settledFigures', 'settlements', 'stateReason', 'note']) {
        expect(read).not.toHaveProperty(secret);
      }
    }
    expect(await refused(ports(), speaker(), viewEvent, { eventId })).toMatchObject(forbidden);
    const late = {
      eventId,
      producerCode: one.producerCode,
      version: 2,
      answer: 'declines',
      productIds: [],
      words: 'Bận',
    };
    expect(await refused(ports(), speaker(), answerInvitation, late)).toMatchObject({
      code: 'promotion/event-settled',
    });
  });
});
