// Every act of promotion beside its refused twin: another province, a settled or cancelled event, a day outside, a product that lapsed, a producer
// that nobody invited, figures that look like a slip, an event without an end.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { date } from '#kernel/calendar.ts';
import { findEvent, listEvents, yieldOfEvents, yieldOfProducts } from '#modules/promotion/services.ts';
import { answerInvitation, viewInvitation } from '#modules/promotion/use-cases/answer-invitation.ts';
import { cancelEvent, reopenEvent, settleTradeEvent } from '#modules/promotion/use-cases/end-event.ts';
import { inviteProducers, listInvitees } from '#modules/promotion/use-cases/invite-producers.ts';
import { followLead, listLeads, passLead, recordLead, viewLead } from '#modules/promotion/use-cases/leads.ts';
import { changeEvent, planEvent } from '#modules/promotion/use-cases/plan-event.ts';
import { recordContract, settleFollowUp } from '#modules/promotion/use-cases/record-contract.ts';
import { recordCost } from '#modules/promotion/use-cases/record-costs.ts';
import { recordSales } from '#modules/promotion/use-cases/record-sales.ts';
import { listTradeEvents, viewEvent } from '#modules/promotion/use-cases/view-event.ts';
import {
  auditor,
  binhLu,
  done,
  fieldsOf,
  forbidden,
  missing,
  muongThan,
  otherProvince,
  province,
  refused,
  speakerOf,
} from '../producers/people.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { eventWith, eventWithSales, planned, type Seller, seller, sold } from './making.ts';

let house: TestHouse;
let one: Seller;
let other: Seller;
let lapsing: Seller;
beforeAll(async () => {
  house = await freshHouse();
  one = await seller(house, 'Tả Lèng');
  other = await seller(house, 'Khun Há', { decisionNumber: '1025/QĐ-UBND' });
  // Three years from 25/11/2023 end while an event of late November goes on.
  lapsing = await seller(house, 'Sắp Hết', { decisionNumber: '1026/QĐ-UBND', issuedOn: '20/11/2023' });
});
afterAll(() => house.close());
const ports = () => house.ports;
const db = () => house.ports.database.write;

describe('an event', () => {
  it('without an end is refused with what to do, and so are an end before the beginning and one in another year', async () => {
    const no = await refused(ports(), province, planEvent, planned({ until: '' }));
    expect(fieldsOf(no)).toEqual([['until', 'promotion/end-missing']]);
    const back = await refused(ports(), province, planEvent, planned({ until: '17/11/2026' }));
    expect(fieldsOf(back)).toEqual([['until', 'promotion/ends-before']]);
    const long = await refused(ports(), province, planEvent, planned({ until: '20/11/2027' }));
    expect(fieldsOf(long)).toEqual([['until', 'promotion/too-long']]);
    const one = await done(ports(), province, planEvent, planned({ until: '18/11/2026', name: 'Một ngày' }));
    expect(one.name).toBe('Một ngày');
  });

  it('names every wrong field at once: no money below nought, no decision without its day', async () => {
    const wrong = planned({ budget: [{ source: 'Tỉnh', amountVnd: '-5' }], decidedOn: '', name: '' });
    const problem = await refused(ports(), province, planEvent, wrong);
    expect(fieldsOf(problem)).toEqual(
      expect.arrayContaining([
        ['budget.0.amountVnd', 'not-an-amount'],
        ['decidedOn', 'promotion/decision-day-missing'],
        ['name', 'required'],
      ]),
    );
  });

  it('is not there for another province, and a commune plans for itself', async () => {
    const { eventId } = await done(ports(), province, planEvent, planned());
    expect(await refused(ports(), otherProvince, viewEvent, { eventId })).toMatchObject(missing);
    expect(await refused(ports(), otherProvince, changeEvent, { ...planned(), eventId, version: 1 })).toMatchObject(
      missing,
    );
    expect(await refused(ports(), auditor, changeEvent, { ...planned(), eventId, version: 1 })).toMatchObject(
      forbidden,
    );
    const own = await done(ports(), binhLu, planEvent, planned({ name: 'Phiên chợ Bình Lư (giả định)' }));
    expect(await findEvent(db(), own.eventId)).toMatchObject({ provinceCode: '12', communeCode: '03390' });
    expect(await refused(ports(), muongThan, viewEvent, { eventId: own.eventId })).toMatchObject(missing);
    expect(
      (await done(ports(), binhLu, listTradeEvents, { year: '2026' })).events.map((each) => each.event.id),
    ).toEqual([own.eventId]);
  });
});

describe('an invitation', () => {
  it('by the list needs no reason, against it needs one, and goes to nobody twice', async () => {
    const { eventId } = await done(ports(), province, planEvent, planned({ until: '30/11/2026' }));
    const { proposed } = await done(ports(), province, listInvitees, { eventId });
    // Its stars end within the event: it stands last and does not fit.
    expect(proposed.at(-1)).toMatchObject({ producerId: lapsing.producer.id, fits: false });
    const choose = { eventId, producerIds: [lapsing.producer.id], byLetter: '' };
    const bare = await refused(ports(), province, inviteProducers, { ...choose, reason: '' });
    expect(fieldsOf(bare)).toEqual([['byDecision', 'promotion/no-valid-product']]);
    const decided = { ...choose, byDecision: '77/QĐ-UBND ngày 01/11/2026' };
    const unsaid = await refused(ports(), province, inviteProducers, { ...decided, reason: '' });
    expect(fieldsOf(unsaid)).toEqual([['reason', 'promotion/against-list']]);
    const short = await refused(ports(), province, inviteProducers, { ...decided, reason: 'x' });
    expect(fieldsOf(short)).toEqual([['reason', 'not-a-sentence']]);
    await done(ports(), province, inviteProducers, { ...decided, reason: 'Đang làm thủ tục đánh giá lại' });
    const again = await refused(ports(), province, inviteProducers, { ...decided, reason: 'x' });
    expect(fieldsOf(again)).toEqual([['producerIds', 'promotion/invited-already']]);
    await done(ports(), province, inviteProducers, {
      eventId,
      producerIds: [one.producer.id, other.producer.id],
      reason: '',
      byLetter: '',
    });
    expect(await refused(ports(), otherProvince, inviteProducers, { ...choose, reason: 'x' })).toMatchObject(missing);
  });

  it('is answered by its producer alone, with products that are valid throughout', async () => {
    const eventId = await eventWith(house, lapsing, { name: 'Hội chợ thử lời mời' }).catch(
      (fault: Error) => fault.message,
    );
    expect(String(eventId)).toContain('promotion/not-valid-then');
    const { events } = await done(ports(), province, listTradeEvents, { year: '2026' });
    const found = events.find(({ event }) => event.name === 'Hội chợ thử lời mời')?.event.id;
    const base = { eventId: found, producerCode: lapsing.producerCode, version: 1, productIds: [], words: '' };
    const speaker = speakerOf(lapsing.producer.id);
    expect(fieldsOf(await refused(ports(), speaker, answerInvitation, { ...base, answer: 'declines' }))).toEqual([
      ['words', 'promotion/why-not'],
    ]);
    // Who takes part by a decision brings no goods with stars; who was invited for its goods names them.
    await done(ports(), speaker, answerInvitation, { ...base, answer: 'comes' });
    const no = { ...base, version: 2, answer: 'declines', words: 'Đang vào vụ' };
    await done(ports(), speaker, answerInvitation, no);
    const own = await eventWith(house, one, { name: 'Hội chợ thử câu trả lời' });
    const bare = { ...base, eventId: own, producerCode: one.producerCode, version: 2, answer: 'comes' };
    expect(fieldsOf(await refused(ports(), speakerOf(one.producer.id), answerInvitation, bare))).toEqual([
      ['productIds', 'promotion/with-which'],
    ]);
    const sales = { eventId: found, ...sold(lapsing) };
    expect(await refused(ports(), speaker, recordSales, sales)).toMatchObject({ code: 'promotion/declined' });
    const foreign = speakerOf(other.producer.id);
    expect(
      await refused(ports(), foreign, viewInvitation, { eventId: found, producerCode: lapsing.producerCode }),
    ).toMatchObject(missing);
    expect(await refused(ports(), foreign, viewEvent, { eventId: found })).toMatchObject(forbidden);
  });
});

describe('sales', () => {
  it('are said by a producer that was invited, of what it brought, on a day of the event', async () => {
    const eventId = await eventWith(house, one, { name: 'Hội chợ thử doanh số' });
    const speaker = speakerOf(one.producer.id);
    const say = (more: Readonly<Record<string, unknown>>) =>
      refused(ports(), speaker, recordSales, { eventId, ...sold(one, more) });
    expect(fieldsOf(await say({ soldOn: '17/11/2026' }))).toEqual([['soldOn', 'promotion/outside-days']]);
    expect(fieldsOf(await say({ soldOn: '01/12/2026' }))).toEqual([['soldOn', 'promotion/outside-days']]);
    expect(fieldsOf(await say({ soldOn: '24/11/2026' }))).toEqual([['soldOn', 'promotion/day-in-future']]);
    const line = { productId: one.product.id, quantity: '1', unit: 'kg' };
    expect(fieldsOf(await say({ lines: [{ ...line, salesVnd: '-45.000' }] }))).toEqual([
      ['lines.0.salesVnd', 'not-an-amount'],
    ]);
    expect(fieldsOf(await say({ lines: [{ ...line, quantity: '', salesVnd: '' }] }))).toEqual([
      ['lines.0.salesVnd', 'promotion/nothing-said'],
    ]);
    const foreign = { ...line, productId: other.product.id, salesVnd: '50.000' };
    expect(fieldsOf(await say({ lines: [foreign] }))).toEqual([['lines.0.salesVnd', 'promotion/not-brought']]);
    const stranger = speakerOf(other.producer.id);
    const uninvited = await refused(ports(), stranger, recordSales, { eventId, ...sold(other) });
    expect(uninvited).toMatchObject({ code: 'promotion/not-invited' });
    expect(await refused(ports(), stranger, recordSales, { eventId, ...sold(one) })).toMatchObject(missing);
  });

  it('of 45 đồng are asked about and saved once they are confirmed; said again, the last figure counts', async () => {
    const eventId = await eventWith(house, one, { name: 'Hội chợ thử nhầm số' });
    const speaker = speakerOf(one.producer.id);
    const lines = (salesVnd: string) => [{ productId: one.product.id, quantity: '1', unit: 'kg', salesVnd }];
    const doubt = await refused(ports(), speaker, recordSales, {
      eventId,
      ...sold(one, { lines: lines('45'), confirmed: '' }),
    });
    expect(doubt).toMatchObject({ code: 'promotion/doubtful' });
    expect(fieldsOf(doubt)).toEqual([['lines.0.salesVnd', 'promotion/sales-too-small']]);
    await done(ports(), speaker, recordSales, { eventId, ...sold(one, { lines: lines('45.000'), confirmed: '' }) });
    await done(ports(), speaker, recordSales, { eventId, ...sold(one, { lines: lines('54.000'), confirmed: '' }) });
    const same = await refused(ports(), speaker, recordSales, { eventId, ...sold(one, { lines: lines('54.000') }) });
    expect(same).toMatchObject({ code: 'promotion/nothing-changed' });
    const [sums] = await yieldOfEvents(db(), [eventId]);
    expect(sums).toMatchObject({ salesVnd: 54_000, costVnd: null, perDong: null, attended: 0, silent: 0 });
    const view = await done(ports(), province, viewEvent, { eventId });
    expect(view.sales).toHaveLength(1);
  });

  it('of a product whose stars ended are refused from the day after', async () => {
    // Valid to the 20th: the event of two days is answered, then prolonged.
    const eventId = await done(
      ports(),
      province,
      planEvent,
      planned({ from: '18/11/2026', until: '25/11/2026', name: 'Hết hạn giữa chừng' }),
    );
    const chosen = {
      eventId: eventId.eventId,
      producerIds: [lapsing.producer.id],
      reason: 'Còn hạn hai ngày đầu',
      byDecision: '78/QĐ-UBND ngày 01/11/2026',
      byLetter: '',
    };
    const { participationIds } = await done(ports(), province, inviteProducers, chosen);
    // What it comes with is written as the answer of before its stars ended would have been.
    const { updateParticipation } = await import('#modules/promotion/store.ts');
    const [id] = participationIds;
    if (id === undefined) throw new Error('nobody was invited');
    await updateParticipation(db(), { id, version: 1 }, { answer: 'comes', productIds: [lapsing.product.id] });
    const speaker = speakerOf(lapsing.producer.id);
    const late = await refused(ports(), speaker, recordSales, {
      eventId: eventId.eventId,
      ...sold(lapsing, { soldOn: '22/11/2026' }),
    });
    expect(fieldsOf(late)).toEqual([['lines.0.salesVnd', 'promotion/not-valid-that-day']]);
    await done(ports(), speaker, recordSales, { eventId: eventId.eventId, ...sold(lapsing) });
  });
});

describe('the end of an event', () => {
  it('settled keeps its figures and takes nothing more until it is opened again', async () => {
    const eventId = await eventWithSales(house, one, { name: 'Hội chợ thử quyết toán' });
    const version = async () => (await findEvent(db(), eventId))?.version;
    const early = await refused(ports(), province, settleTradeEvent, { eventId, version: await version(), words: '' });
    expect(early).toMatchObject({ code: 'promotion/still-running' });
    const cost = {
      eventId,
      kind: 'stand',
      bearer: 'state',
      amountVnd: '2.400.000',
      source: 'Ngân sách tỉnh',
      producerCode: one.producerCode,
      words: '',
    };
    await done(ports(), province, recordCost, cost);
    expect(fieldsOf(await refused(ports(), province, recordCost, { ...cost, amountVnd: '-1' }))).toEqual([
      ['amountVnd', 'not-an-amount'],
    ]);
    expect(
      fieldsOf(await refused(ports(), province, recordCost, { ...cost, producerCode: other.producerCode })),
    ).toEqual([['producerCode', 'promotion/not-invited']]);
    const shrink = await refused(ports(), province, changeEvent, {
      ...planned({ from: '19/11/2026' }),
      eventId,
      version: await version(),
    });
    expect(fieldsOf(shrink)).toEqual([['from', 'promotion/sales-on-day']]);
    const shorter = { ...planned(), moveReason: 'Kết thúc sớm vì mưa lớn' };
    await done(ports(), province, changeEvent, { ...shorter, eventId, version: await version() });
    const settled = await done(ports(), province, settleTradeEvent, { eventId, version: await version(), words: '' });
    expect(settled).toMatchObject({ salesVnd: 4_800_000, costVnd: 2_400_000, contractsVnd: null });
    for (const [act, input] of [
      [recordCost, cost],
      [recordSales, sold(one)],
      [changeEvent, { ...planned(), version: await version() }],
      [cancelEvent, { version: await version(), reason: 'x' }],
      [settleTradeEvent, { version: await version(), words: '' }],
    ] as const) {
      const problem = await refused<unknown, unknown>(ports(), province, act as never, { ...input, eventId });
      expect([(act as { name: string }).name, problem.code]).toEqual([
        (act as { name: string }).name,
        'promotion/event-settled',
      ]);
    }
    expect(
      await refused(ports(), otherProvince, reopenEvent, { eventId, version: await version(), reason: 'x' }),
    ).toMatchObject(missing);
    await done(ports(), province, reopenEvent, {
      eventId,
      version: await version(),
      reason: 'Thiếu doanh số một ngày',
    });
    await done(ports(), province, recordSales, { eventId, ...sold(one, { soldOn: '19/11/2026' }) });
    const events = await listEvents(db(), '12', date('2026-11-01'), date('2026-11-30'), date('2026-11-23'));
    expect(events.find((each) => each.id === eventId)?.state).toBe('running');
  });

  it('cancelled needs a reason and no sales', async () => {
    const eventId = await eventWithSales(house, one, { name: 'Hội chợ thử hủy' });
    const { version } = (await findEvent(db(), eventId)) ?? { version: 0 };
    const sales = await refused(ports(), province, cancelEvent, {
      eventId,
      version,
      reason: 'Mưa lũ, đường bị sạt lở',
    });
    expect(sales).toMatchObject({ code: 'promotion/sold-already', details: { lines: 1 } });
    const fresh = await done(ports(), province, planEvent, planned({ name: 'Hội chợ hủy (giả định)' }));
    const bare = await refused(ports(), province, cancelEvent, { eventId: fresh.eventId, version: 1, reason: '' });
    expect(fieldsOf(bare)).toEqual([['reason', 'required']]);
    await done(ports(), province, cancelEvent, {
      eventId: fresh.eventId,
      version: 1,
      reason: 'Mưa lũ, đường bị sạt lở',
    });
    const dead = await refused(ports(), province, reopenEvent, { eventId: fresh.eventId, version: 2, reason: 'x' });
    expect(dead).toMatchObject({ code: 'promotion/event-cancelled' });
  });
});

describe('contracts and buyers', () => {
  it('a contract comes of an event, is asked about later, and counts for its products', async () => {
    const eventId = await eventWith(house, one, { name: 'Hội chợ thử hợp đồng' });
    const base = {
      eventId,
      leadId: '',
      producerCode: one.producerCode,
      productIds: [one.product.id],
      kind: 'contract',
    };
    const contract = {
      ...base,
      buyer: 'Chuỗi cửa hàng giả định',
      valueVnd: '90.000.000',
      signedOn: '19/11/2026',
      words: '',
      followUp: ['3', '6'],
    };
    const say = (more: Readonly<Record<string, unknown>>) =>
      refused(ports(), province, recordContract, { ...contract, ...more });
    expect(fieldsOf(await say({ valueVnd: '45' }))).toEqual([['valueVnd', 'promotion/value-too-small']]);
    expect(fieldsOf(await say({ signedOn: '24/11/2026' }))).toEqual([['signedOn', 'promotion/day-in-future']]);
    expect(fieldsOf(await say({ signedOn: '01/11/2026' }))).toEqual([['signedOn', 'promotion/before-event']]);
    expect(fieldsOf(await say({ productIds: [other.product.id] }))).toEqual([
      ['productIds', 'promotion/not-of-producer'],
    ]);
    expect(fieldsOf(await say({ producerCode: other.producerCode }))).toEqual([
      ['producerCode', 'promotion/not-invited'],
    ]);
    expect(await refused(ports(), otherProvince, recordContract, contract)).toMatchObject(missing);
    const { followUpIds } = await done(ports(), province, recordContract, contract);
    expect(followUpIds).toHaveLength(2);
    const [followUpId] = followUpIds;
    const bare = await refused(ports(), province, settleFollowUp, {
      followUpId,
      version: 1,
      outcome: 'not-kept',
      valueVnd: '',
      words: '',
    });
    expect(fieldsOf(bare)).toEqual([['words', 'promotion/say-why']]);
    await done(ports(), province, settleFollowUp, { followUpId, version: 1, outcome: 'kept', valueVnd: '', words: '' });
    const span = { from: date('2026-11-19'), until: date('2026-11-19') };
    expect(await yieldOfProducts(db(), [one.product.id, other.product.id], span)).toMatchObject([
      { contracts: 1, contractsVnd: 90_000_000 },
      { contracts: 0, contractsVnd: null, salesVnd: null },
    ]);
  });

  it('a buyer is read with its contact by the office and the producers it was passed to, by nobody else', async () => {
    const lead = {
      buyer: 'Siêu thị giả định',
      contact: 'mua-hang@sieu-thi.example',
      sought: 'Chè Shan hộp quà',
      setNumbers: ['11'],
    };
    const past = await refused(ports(), province, recordLead, { ...lead, nextOn: '01/11/2026' });
    expect(fieldsOf(past)).toEqual([['nextOn', 'promotion/next-in-past']]);
    const { leadId } = await done(ports(), province, recordLead, lead);
    const view = await done(ports(), province, viewLead, { leadId });
    expect(view.lead.contact).toContain('@');
    expect(view.matches.find((match) => match.id === one.product.id)?.reasons).toEqual(
      expect.arrayContaining(['set', 'words']),
    );
    expect(view.matches.some((match) => match.id === lapsing.product.id)).toBe(false);
    expect((await done(ports(), auditor, viewLead, { leadId })).lead.contact).toBeNull();
    const speaker = speakerOf(one.producer.id);
    expect(await refused(ports(), speaker, viewLead, { leadId })).toMatchObject(missing);
    const lapsed = {
      leadId,
      version: 1,
      productIds: [lapsing.product.id],
      words: '',
      reason: 'Chủ thể còn hàng để giao',
    };
    expect(fieldsOf(await refused(ports(), province, passLead, lapsed))).toEqual([
      ['productIds', 'promotion/not-valid-that-day'],
    ]);
    await done(ports(), province, passLead, { ...lapsed, productIds: [one.product.id] });
    expect((await done(ports(), speaker, viewLead, { leadId })).lead.contact).toContain('@');
    expect((await done(ports(), speaker, listLeads, {})).leads).toHaveLength(1);
    expect(await refused(ports(), speakerOf(other.producer.id), viewLead, { leadId })).toMatchObject(missing);
    await done(ports(), speaker, followLead, { leadId, version: 2, state: 'ended', words: 'Không hợp giá' });
    const over = await refused(ports(), province, followLead, { leadId, version: 3, state: 'talking', words: 'x' });
    expect(over).toMatchObject({ code: 'promotion/lead-ended' });
  });
});
