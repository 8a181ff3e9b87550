// Whom the list names and why, where somebody could be favoured: an invitation that waits for its answer, equal points, a choice against the list, a
// producer without a product in force, a fair that is written down after it was held.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findEvent } from '#modules/promotion/services.ts';
import { answerInvitation, viewInvitation } from '#modules/promotion/use-cases/answer-invitation.ts';
import { dropParticipation } from '#modules/promotion/use-cases/drop-participation.ts';
import { settleTradeEvent } from '#modules/promotion/use-cases/end-event.ts';
import { inviteProducers, listInvitees } from '#modules/promotion/use-cases/invite-producers.ts';
import { changeEvent, planEvent } from '#modules/promotion/use-cases/plan-event.ts';
import { recordAttendance } from '#modules/promotion/use-cases/record-attendance.ts';
import { recordSales } from '#modules/promotion/use-cases/record-sales.ts';
import { viewEvent } from '#modules/promotion/use-cases/view-event.ts';
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
let sellers: readonly Seller[];
beforeAll(async () => {
  house = await freshHouse();
  const made: Seller[] = [];
  for (const [i, name] of ['An', 'Bình', 'Chi', 'Dung'].entries()) {
    made.push(await seller(house, name, { decisionNumber: `${1024 + i}/QĐ-UBND` }));
  }
  sellers = made;
});
afterAll(() => house.close());
const ports = () => house.ports;
const plan = async (more: Readonly<Record<string, unknown>>) =>
  (await done(ports(), province, planEvent, planned({ from: '10/12/2026', until: '12/12/2026', ...more }))).eventId;
const list = async (eventId: string) =>
  (await done(ports(), province, listInvitees, { eventId })).proposed.filter((one) =>
    sellers.some((each) => each.producer.id === one.producerId),
  );

describe('the list of a fair', () => {
  it('counts an invitation that waits for its answer: who holds one is no newcomer at the next fair', async () => {
    const first = await plan({ name: 'Hội chợ thứ nhất' });
    const before = await list(first);
    expect(before.every((one) => one.reasons.some(({ code }) => code === 'never-invited'))).toBe(true);
    // Equal points: an order of their own, each with its place among them.
    expect(before.map((one) => one.tie)).toEqual([1, 2, 3, 4].map((place) => ({ place, of: 4 })));
    const chosen = before[0]?.producerId;
    await done(ports(), province, inviteProducers, { eventId: first, producerIds: [chosen], reason: '', byLetter: '' });
    const next = await plan({ name: 'Hội chợ thứ hai' });
    const after = await list(next);
    const codes = after.find((one) => one.producerId === chosen)?.reasons.map(({ code }) => code);
    expect(codes).not.toContain('never-invited');
    expect(after.at(-1)?.producerId).toBe(chosen);
    expect((await done(ports(), province, viewEvent, { eventId: first })).parts[0]).toMatchObject({
      choiceReason: null,
      passedOver: [],
      draw: { seed: first, place: 1, of: 4 },
    });
  });

  it('left aside asks for a sentence, and keeps it only at those that were taken against it', async () => {
    const eventId = await plan({ name: 'Hội chợ chọn khác' });
    const [first, second, third] = await list(eventId);
    const choice = { eventId, producerIds: [first?.producerId, third?.producerId], byLetter: '' };
    const asked = await refused(ports(), province, inviteProducers, { ...choice, reason: '' });
    expect(fieldsOf(asked)).toEqual([['reason', 'promotion/against-list']]);
    const short = await refused(ports(), province, inviteProducers, { ...choice, reason: 'x' });
    expect(fieldsOf(short)).toEqual([['reason', 'not-a-sentence']]);
    expect(
      await refused(ports(), auditor, inviteProducers, { ...choice, reason: 'Chủ thể ở ngay tại xã' }),
    ).toMatchObject(forbidden);
    await done(ports(), province, inviteProducers, { ...choice, reason: 'Chủ thể ở ngay tại xã' });
    const { parts } = await done(ports(), province, viewEvent, { eventId });
    const of = (id: string | undefined) => parts.find((one) => one.producerId === id);
    expect(of(first?.producerId)).toMatchObject({ choiceReason: null, passedOver: [] });
    expect(of(third?.producerId)).toMatchObject({
      choiceReason: 'Chủ thể ở ngay tại xã',
      passedOver: [second?.producerId],
    });
  });
});

describe('a fair that is over', () => {
  it('invites nobody, and takes down who was there so that its sales can be entered', async () => {
    const eventId = await plan({ name: 'Hội chợ ghi sau', from: '18/11/2026', until: '20/11/2026' });
    const [one] = sellers;
    if (one === undefined) throw new Error('no seller');
    const there = { eventId, producerIds: [one.producer.id], byLetter: '' };
    const bare = await refused(ports(), province, inviteProducers, { ...there, reason: '' });
    expect(fieldsOf(bare)).toEqual([['reason', 'promotion/after-event-why']]);
    const reason = 'Theo danh sách gian hàng của ban tổ chức';
    expect(await refused(ports(), otherProvince, inviteProducers, { ...there, reason })).toMatchObject(missing);
    await done(ports(), province, inviteProducers, { ...there, reason });
    const { parts } = await done(ports(), province, viewEvent, { eventId });
    expect(parts[0]).toMatchObject({ answer: 'comes', attended: true, afterEvent: true, choiceReason: reason });
    await done(ports(), province, recordSales, { eventId, ...sold(one) });
  });

  it('takes off the list who was written down by mistake, unless it sold; the next list knows nothing of it', async () => {
    const eventId = await plan({ name: 'Hội chợ ghi nhầm', from: '18/11/2026', until: '20/11/2026' });
    const fresh = await seller(house, 'Ghi Nhầm', { decisionNumber: '1051/QĐ-UBND' });
    const [one] = sellers;
    if (one === undefined) throw new Error('no seller');
    const producerIds = [one.producer.id, fresh.producer.id];
    const basis = { reason: 'Theo danh sách gian hàng của ban tổ chức', byLetter: '' };
    await done(ports(), province, inviteProducers, { eventId, producerIds, ...basis });
    await done(ports(), province, recordSales, { eventId, ...sold(one) });
    const drop = { eventId, producerCode: fresh.producerCode, version: 1, reason: 'Ghi nhầm tên chủ thể' };
    expect(await refused(ports(), auditor, dropParticipation, drop)).toMatchObject(forbidden);
    expect(await refused(ports(), otherProvince, dropParticipation, drop)).toMatchObject(missing);
    expect(fieldsOf(await refused(ports(), province, dropParticipation, { ...drop, reason: 'x' }))).toEqual([
      ['reason', 'not-a-sentence'],
    ]);
    const kept = await refused(ports(), province, dropParticipation, { ...drop, producerCode: one.producerCode });
    expect(kept).toMatchObject({
      code: 'promotion/drop-has-records',
      details: { producer: one.producer.name, sales: 1, contracts: 0, costs: 0 },
    });
    await done(ports(), province, dropParticipation, drop);
    const view = await done(ports(), province, viewEvent, { eventId });
    expect(view.parts.map((part) => part.producerId)).toEqual([one.producer.id]);
    expect(view.dropped).toMatchObject([{ producerId: fresh.producer.id, droppedReason: 'Ghi nhầm tên chủ thể' }]);
    const next = await plan({ name: 'Hội chợ sau khi bỏ' });
    const { proposed } = await done(ports(), province, listInvitees, { eventId: next });
    const codes = proposed.find((line) => line.producerId === fresh.producer.id)?.reasons.map(({ code }) => code);
    expect(codes).toContain('never-invited');
    // Written down rightly afterwards, it stands there again.
    const again = { eventId, producerIds: [fresh.producer.id], ...basis };
    await done(ports(), province, inviteProducers, again);
  });
});

describe('a fair whose days change after invitations went out', () => {
  const december = { name: 'Hội chợ dời ngày', from: '15/12/2026', until: '18/12/2026' };
  const change = async (eventId: string, more: Readonly<Record<string, unknown>>) => ({
    ...planned({ ...december, ...more }),
    eventId,
    version: (await findEvent(ports().database.write, eventId as never))?.version,
  });
  const partOf = async (eventId: string) => (await done(ports(), province, viewEvent, { eventId })).parts[0];
  const moveReason = 'Ban tổ chức dời vì trùng Đại hội';

  it('asks why and, into an earlier month, whether that is meant; then asks the invited anew and keeps what they said', async () => {
    const short = await seller(house, 'Hạn Ngắn', { decisionNumber: '1041/QĐ-UBND', issuedOn: '20/12/2023' });
    const eventId = await eventWith(house, short, { ...december, from: '15/12/2026', until: '18/12/2026' });
    const later = { from: '20/12/2026', until: '03/01/2027' };
    const bare = await refused(ports(), province, changeEvent, await change(eventId, later));
    expect(fieldsOf(bare)).toEqual([['moveReason', 'promotion/move-reason-missing']]);
    const said = await refused(ports(), province, changeEvent, await change(eventId, { ...later, moveReason: 'x' }));
    expect(fieldsOf(said)).toEqual([['moveReason', 'not-a-sentence']]);
    const early = { from: '01/11/2026', until: '02/11/2026' };
    const earlier = await refused(ports(), province, changeEvent, await change(eventId, { ...early, moveReason }));
    expect(fieldsOf(earlier)).toEqual([['periodConfirmed', 'promotion/earlier-period']]);
    expect(await partOf(eventId)).toMatchObject({ answer: 'comes', productIds: [short.product.id] });
    // The tea lapses on 25/12/2026: it may be brought to the days before, not to the new ones.
    await done(ports(), province, changeEvent, await change(eventId, { ...later, moveReason }));
    expect(await partOf(eventId)).toMatchObject({
      answer: 'waits',
      productIds: [],
      earlierAnswers: [{ answer: 'comes', from: '2026-12-15', until: '2026-12-18', productIds: [short.product.id] }],
    });
    const asked = { eventId, producerCode: short.producerCode };
    const own = await done(ports(), speakerOf(short.producer.id), viewInvitation, asked);
    expect(own.event.moves).toEqual([
      { on: expect.any(String), reason: moveReason, from: '2026-12-15', until: '2026-12-18', place: planned().place },
    ]);
    const { event } = await done(ports(), province, viewEvent, { eventId });
    expect(event.moves).toMatchObject([{ reason: moveReason, byName: province.displayName }]);
    // What nobody was asked for is no promise: absence at the days it was moved to, and settled, counts against nobody.
    const past = { ...early, moveReason, periodConfirmed: 'yes' };
    await done(ports(), province, changeEvent, await change(eventId, past));
    const part = await partOf(eventId);
    const seen = { participationId: part?.id, version: part?.version, attended: 'no', stand: '', words: '' };
    await done(ports(), province, recordAttendance, { eventId, lines: [seen] });
    await done(ports(), province, settleTradeEvent, {
      eventId,
      version: (await findEvent(ports().database.write, eventId))?.version,
      words: '',
    });
    const next = await plan({ name: 'Hội chợ sau đó' });
    const { proposed } = await done(ports(), province, listInvitees, { eventId: next });
    const codes = proposed.find((one) => one.producerId === short.producer.id)?.reasons.map(({ code }) => code);
    expect(codes).not.toContain('no-show');
  });

  it('lets an answer stand on fewer of the same days, and asks nobody where nobody was invited', async () => {
    const [one] = sellers;
    if (one === undefined) throw new Error('no seller');
    const eventId = await eventWith(house, one, december);
    const shorter = { until: '17/12/2026', moveReason };
    await done(ports(), province, changeEvent, await change(eventId, shorter));
    expect(await partOf(eventId)).toMatchObject({ answer: 'comes', earlierAnswers: [] });
    const answer = { eventId, producerCode: one.producerCode, version: 2, answer: 'comes', words: '' };
    await done(ports(), speakerOf(one.producer.id), answerInvitation, { ...answer, productIds: [one.product.id] });
    const empty = await plan({ ...december, name: 'Chưa mời ai' });
    await done(ports(), province, changeEvent, await change(empty, { from: '16/12/2026' }));
    const past = await refused(
      ports(),
      province,
      changeEvent,
      await change(empty, { from: '17/11/2026', until: '18/11/2026' }),
    );
    expect(fieldsOf(past)).toEqual([
      ['moveReason', 'promotion/move-reason-missing'],
      ['periodConfirmed', 'promotion/earlier-period'],
    ]);
  });

  it('stays where somebody was seen', async () => {
    const [, one] = sellers;
    if (one === undefined) throw new Error('no seller');
    const eventId = await eventWith(house, one, { name: december.name });
    const part = await partOf(eventId);
    const seen = { participationId: part?.id, version: part?.version, attended: 'yes', stand: '', words: '' };
    await done(ports(), province, recordAttendance, { eventId, lines: [seen] });
    const away = await refused(ports(), province, changeEvent, await change(eventId, { moveReason }));
    expect(fieldsOf(away)).toEqual([['from', 'promotion/seen-already']]);
  });

  it('tells who never answered of the move, and of no answer of theirs', async () => {
    const one = sellers[3];
    if (one === undefined) throw new Error('no seller');
    const may = await signedInPerson(house, 'chị Mẩy, producer');
    await speaksFor(ports(), 'chuthe', one.producerCode);
    const told = async (): Promise<string> => wordsOf((await may.get('/thong-bao')).text);
    const anew = 'Câu trả lời trước không tính cho ngày mới';
    const invited = { producerIds: [one.producer.id], reason: 'Mời để kiểm thử', byDecision: 'số thử', byLetter: '' };
    const eventId = await plan({ ...december, name: 'Hội chợ chưa trả lời' });
    await done(ports(), province, inviteProducers, { ...invited, eventId });
    const moved = { name: 'Hội chợ chưa trả lời', from: '20/12/2026', until: '21/12/2026', moveReason };
    await done(ports(), province, changeEvent, await change(eventId, moved));
    expect(await told()).toContain(moveReason);
    expect(await told()).not.toContain(anew);
    const answered = await eventWith(house, one, { ...december, name: 'Hội chợ đã trả lời' });
    await done(ports(), province, changeEvent, await change(answered, { ...moved, name: 'Hội chợ đã trả lời' }));
    expect(await told()).toContain(anew);
  });
});
