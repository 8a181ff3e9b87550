// An answer and what is on record of the same producer: who sold or was seen there does not say that it never came, goods that were sold are not taken
// out of the answer, and what contradicts itself is shown before the account. Two people with one day's form: the later one is told.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findEvent } from '#modules/promotion/services.ts';
import { answerInvitation, viewInvitation } from '#modules/promotion/use-cases/answer-invitation.ts';
import { settleTradeEvent } from '#modules/promotion/use-cases/end-event.ts';
import { passLead, recordLead, viewLead } from '#modules/promotion/use-cases/leads.ts';
import { changeEvent } from '#modules/promotion/use-cases/plan-event.ts';
import { recordAttendance } from '#modules/promotion/use-cases/record-attendance.ts';
import { recordSales, viewSales } from '#modules/promotion/use-cases/record-sales.ts';
import { viewEvent } from '#modules/promotion/use-cases/view-event.ts';
import { done, fieldsOf, province, refused, speakerOf } from '../producers/people.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { eventWith, planned, type Seller, seller, sold } from './making.ts';

let house: TestHouse;
let one: Seller;
beforeAll(async () => {
  house = await freshHouse();
  one = await seller(house, 'Tả Lèng');
});
afterAll(() => house.close());
const ports = () => house.ports;
const speaker = () => speakerOf(one.producer.id);
const eventVersion = async (eventId: string) =>
  (await findEvent(house.ports.database.write, eventId as never))?.version;
const partOf = async (eventId: string) => {
  const [part] = (await done(ports(), province, viewEvent, { eventId })).parts;
  if (part === undefined) throw new Error('nobody was invited');
  return part;
};
const answer = async (eventId: string, more: Readonly<Record<string, unknown>> = {}) => ({
  eventId,
  producerCode: one.producerCode,
  version: (await partOf(eventId)).version,
  answer: 'declines',
  productIds: [],
  words: 'Bận thu hái, xin không tham gia',
  ...more,
});
const lines = (salesVnd: string, quantity: string) => [{ productId: one.product.id, quantity, unit: 'kg', salesVnd }];
/** The fair of a name ended the day before. */
const endIt = async (eventId: string, name: string) =>
  await done(ports(), province, changeEvent, {
    ...planned({ name, moveReason: 'Kết thúc sớm vì mưa lớn' }),
    eventId,
    version: await eventVersion(eventId),
  });
const seenThere = async (eventId: string, attended: string) => {
  const { id, version } = await partOf(eventId);
  return { eventId, lines: [{ participationId: id, version, attended, stand: '', words: '' }] };
};

describe('an answer', () => {
  it('is not no once sales are on record, until they are corrected to nought', async () => {
    const eventId = await eventWith(house, one, { name: 'Hội chợ đổi ý' });
    await done(ports(), speaker(), recordSales, { eventId, ...sold(one) });
    expect(await refused(ports(), speaker(), answerInvitation, await answer(eventId))).toMatchObject({
      code: 'promotion/declines-with-sales',
      details: { producer: one.producer.name, day: '2026-11-18', sales: 4_800_000 },
    });
    expect(await partOf(eventId)).toMatchObject({ answer: 'comes' });
    await done(ports(), speaker(), recordSales, { eventId, ...sold(one, { lines: lines('0', '0') }) });
    await done(ports(), speaker(), answerInvitation, await answer(eventId));
    expect(await partOf(eventId)).toMatchObject({ answer: 'declines', attended: null });
  });

  it('is not no of a producer that an officer saw there', async () => {
    const eventId = await eventWith(house, one, { name: 'Hội chợ đã thấy' });
    await done(ports(), province, recordAttendance, await seenThere(eventId, 'yes'));
    expect(await refused(ports(), speaker(), answerInvitation, await answer(eventId))).toMatchObject({
      code: 'promotion/declines-but-present',
    });
    await done(ports(), province, recordAttendance, await seenThere(eventId, ''));
    await done(ports(), speaker(), answerInvitation, await answer(eventId));
  });

  it('keeps the goods that were sold', async () => {
    const two = await seller(house, 'hai món', { decisionNumber: '1031/QĐ-UBND' });
    const eventId = await eventWith(house, two, { name: 'Hội chợ bớt hàng' });
    await done(ports(), speakerOf(two.producer.id), recordSales, { eventId, ...sold(two) });
    const { part } = await done(ports(), province, viewInvitation, { eventId, producerCode: two.producerCode });
    const other = await seller(house, 'món khác', { decisionNumber: '1032/QĐ-UBND' });
    const said = { eventId, producerCode: two.producerCode, version: part.version, answer: 'comes', words: '' };
    // Somebody else's goods are refused as before; leaving out what was sold is told for what it is.
    expect(
      fieldsOf(
        await refused(ports(), speakerOf(two.producer.id), answerInvitation, {
          ...said,
          productIds: [other.product.id],
        }),
      ),
    ).toEqual([
      ['productIds', 'not-an-option'],
      ['productIds', 'promotion/sold-and-left-out'],
    ]);
  });

  it('that contradicts what an officer saw is shown before the account, and set right by the office with a sentence', async () => {
    const name = 'Hội chợ nói không mà đến';
    const eventId = await eventWith(house, one, { name });
    await done(ports(), speaker(), answerInvitation, await answer(eventId));
    await done(ports(), province, recordAttendance, await seenThere(eventId, 'yes'));
    const view = await done(ports(), province, viewEvent, { eventId });
    expect(view.contradictions).toEqual([one.producer.id]);
    await endIt(eventId, name);
    const comes = await answer(eventId, { answer: 'comes', productIds: [one.product.id], words: '' });
    // The producer's time for answers is over; the office's own is so only where it says why.
    expect(await refused(ports(), speaker(), answerInvitation, comes)).toMatchObject({ code: 'promotion/event-over' });
    expect(fieldsOf(await refused(ports(), province, answerInvitation, comes))).toEqual([
      ['words', 'promotion/after-event-why'],
    ]);
    expect(fieldsOf(await refused(ports(), province, answerInvitation, { ...comes, words: 'x' }))).toEqual([
      ['words', 'not-a-sentence'],
    ]);
    await done(ports(), province, answerInvitation, { ...comes, words: 'Theo danh sách gian hàng của ban tổ chức' });
    expect((await done(ports(), province, viewEvent, { eventId })).contradictions).toEqual([]);
    await done(ports(), province, recordSales, { eventId, ...sold(one) });
    await done(ports(), province, settleTradeEvent, { eventId, version: await eventVersion(eventId), words: '' });
  });
});

describe('a form of sales', () => {
  it('of somebody who read an older figure does not write over the newer one', async () => {
    const eventId = await eventWith(house, one, { name: 'Hội chợ hai người ghi' });
    await done(ports(), speaker(), recordSales, { eventId, ...sold(one) });
    const open = { eventId, producerCode: one.producerCode, day: '2026-11-18' };
    const seen = (await done(ports(), speaker(), viewSales, open)).lines[0]?.said?.version;
    const typed = (salesVnd: string) => ({
      eventId,
      ...sold(one, { lines: lines(salesVnd, '12').map((line) => ({ ...line, seen })) }),
    });
    await done(ports(), province, recordSales, typed('4.200.000'));
    expect(await refused(ports(), speaker(), recordSales, typed('5.100.000'))).toMatchObject({
      code: 'records/changed-meanwhile',
    });
    // A first figure that another typed meanwhile is no first figure either.
    const none = { ...typed('5.100.000'), lines: lines('5.100.000', '12').map((line) => ({ ...line, seen: '0' })) };
    expect(await refused(ports(), speaker(), recordSales, none)).toMatchObject({ code: 'records/changed-meanwhile' });
    expect((await done(ports(), province, viewEvent, { eventId })).sales[0]).toMatchObject({ salesVnd: 4_200_000 });
  });
});

describe('a buyer', () => {
  it('is not led to goods by sales that nobody settled', async () => {
    const name = 'Hội chợ của khách mua';
    const two = await seller(house, 'tự khen', { decisionNumber: '1033/QĐ-UBND' });
    const eventId = await eventWith(house, two, { name });
    await done(ports(), speakerOf(two.producer.id), recordSales, { eventId, ...sold(two) });
    const asks = { buyer: 'Siêu thị giả định', sought: 'chè shan tự khen', setNumbers: [] };
    const { leadId } = await done(ports(), province, recordLead, asks);
    const reasons = async () =>
      (await done(ports(), province, viewLead, { leadId })).matches.find((match) => match.id === two.product.id)
        ?.reasons;
    expect(await reasons()).toEqual(['words']);
    // Equal ones stand in the order of a draw; whoever takes the last one says why, and who stood above is kept.
    const { matches } = await done(ports(), province, viewLead, { leadId });
    const last = matches.at(-1);
    const pass = { leadId, version: 1, productIds: [last?.id], words: '' };
    expect(fieldsOf(await refused(ports(), province, passLead, pass))).toEqual([['reason', 'promotion/against-order']]);
    expect(fieldsOf(await refused(ports(), province, passLead, { ...pass, reason: 'x' }))).toEqual([
      ['reason', 'not-a-sentence'],
    ]);
    const reason = 'Khách mua chỉ hỏi đúng cơ sở này';
    await done(ports(), province, passLead, { ...pass, reason });
    const above = [...new Set(matches.map((match) => match.producerId))].filter((id) => id !== last?.producerId);
    expect((await done(ports(), province, viewLead, { leadId })).steps[0]).toMatchObject({ reason, passedOver: above });
    await done(ports(), province, recordAttendance, await seenThere(eventId, 'yes'));
    await endIt(eventId, name);
    await done(ports(), province, settleTradeEvent, { eventId, version: await eventVersion(eventId), words: '' });
    expect(await reasons()).toEqual(['words', 'sold-before']);
    await done(ports(), province, passLead, {
      leadId,
      version: 2,
      productIds: [two.product.id],
      words: '',
      reason: 'Chủ thể còn hàng để giao',
    });
  });
});
