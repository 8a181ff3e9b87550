// A fair and what hangs on it, for tests of promotion: planned by the office of the province, a tea of a cooperative that exists nowhere.

import { findProducerByCode } from '#modules/producers/services.ts';
import { findProductByCode } from '#modules/products/services.ts';
import { answerInvitation } from '#modules/promotion/use-cases/answer-invitation.ts';
import { inviteProducers } from '#modules/promotion/use-cases/invite-producers.ts';
import { planEvent } from '#modules/promotion/use-cases/plan-event.ts';
import { recordSales } from '#modules/promotion/use-cases/record-sales.ts';
import { makeTea } from '../dossiers/filing.ts';
import { done, province } from '../producers/people.ts';
import { makeProducer, makeRecognition } from '../register/making.ts';
import type { TestHouse } from '../support/database.ts';

/** As a form sends it: three days in November 2026, before the day on which the clock of tests stands. */
export const planned = (more: Readonly<Record<string, unknown>> = {}) => ({
  name: 'Tuần hàng OCOP giả định tháng 11',
  kind: 'market-week',
  place: 'Quảng trường giả định, phường Tân Phong',
  from: '18/11/2026',
  until: '20/11/2026',
  organiser: 'Sở Công Thương (giả định)',
  decisionNumber: '125/QĐ-SCT',
  decidedOn: '01/11/2026',
  stands: '12',
  budget: [{ source: 'Ngân sách tỉnh', amountVnd: '60.000.000' }],
  leastStars: '3',
  setNumbers: [],
  communeCodes: [],
  note: '',
  ...more,
});

/** A recognised tea of a producer of its own. */
export async function seller(house: TestHouse, name: string, more: Readonly<Record<string, unknown>> = {}) {
  const { ports } = house;
  const producerCode = await makeProducer(ports, `HTX Giả định ${name}`);
  const productCode = await makeTea(ports, producerCode, `Chè Shan ${name} (giả định)`);
  await makeRecognition(ports, productCode, more);
  const db = ports.database.write;
  const product = await findProductByCode(db, productCode);
  const producer = await findProducerByCode(db, producerCode);
  if (product === null || producer === null) throw new Error('a seller without a product');
  return { producerCode, productCode, producer, product };
}
export type Seller = Awaited<ReturnType<typeof seller>>;

export const sold = ({ producerCode, product }: Seller, more: Readonly<Record<string, unknown>> = {}) => ({
  producerCode,
  soldOn: '18/11/2026',
  lines: [{ productId: product.id, quantity: '12', unit: 'kg', salesVnd: '4.800.000' }],
  confirmed: 'yes',
  ...more,
});

/** An event to which one seller was invited and comes; by default it is over and not settled. */
export async function eventWith(house: TestHouse, one: Seller, more: Readonly<Record<string, unknown>> = {}) {
  const { ports } = house;
  const { eventId } = await done(
    ports,
    province,
    planEvent,
    planned({ from: '18/11/2026', until: '30/11/2026', ...more }),
  );
  const invited = {
    eventId,
    producerIds: [one.producer.id],
    reason: 'Mời để kiểm thử phần mềm',
    byDecision: 'số thử',
    byLetter: '',
  };
  await done(ports, province, inviteProducers, invited);
  const { producerCode } = one;
  const answer = { eventId, producerCode, version: 1, answer: 'comes', productIds: [one.product.id], words: '' };
  await done(ports, province, answerInvitation, answer);
  return eventId;
}

/** The same with sales of the first day. */
export async function eventWithSales(house: TestHouse, one: Seller, more: Readonly<Record<string, unknown>> = {}) {
  const eventId = await eventWith(house, one, more);
  await done(house.ports, province, recordSales, { eventId, ...sold(one) });
  return eventId;
}
