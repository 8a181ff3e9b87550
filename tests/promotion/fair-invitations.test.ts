// Whom the list names and why, where somebody could be favoured: an invitation that waits for its answer, equal points, a choice against the list, a
// producer without a product in force, a fair that is written down after it was held.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inviteProducers, listInvitees } from '#modules/promotion/use-cases/invite-producers.ts';
import { planEvent } from '#modules/promotion/use-cases/plan-event.ts';
import { recordSales } from '#modules/promotion/use-cases/record-sales.ts';
import { viewEvent } from '#modules/promotion/use-cases/view-event.ts';
import { auditor, done, fieldsOf, forbidden, missing, otherProvince, province, refused } from '../producers/people.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { planned, type Seller, seller, sold } from './making.ts';

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
});
