// Promotion on the first page after signing in: a buyer to speak with again, a contract to ask about and an event without an account stand there
// for the office that keeps them, until each is done; a commune beside it, an auditor and a producer have no line of it.

import { afterAll, beforeAll, expect, it } from 'vitest';
import { passLead, recordLead } from '#modules/promotion/use-cases/leads.ts';
import { planEvent } from '#modules/promotion/use-cases/plan-event.ts';
import { recordContract } from '#modules/promotion/use-cases/record-contract.ts';
import { done, province } from '../producers/people.ts';
import { planned, type Seller, seller } from '../promotion/making.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';

let house: TestHouse;
let one: Seller;
let event = '';
beforeAll(async () => {
  house = await freshHouse();
  one = await seller(house, 'Mạn Đến Hẹn');
  event = (await done(house.ports, province, planEvent, planned())).eventId;
});
afterAll(() => house.close());

type Name = Parameters<typeof signedInPerson>[1];
const OURS = ['buyers-to-ask', 'contracts-to-ask', 'events-to-settle'];
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
  const lead = (buyer: string, nextOn: string) => ({
    ...{ buyer, nextOn, buyerPlace: '', contact: '', sought: 'Chè Shan đóng gói nhỏ', setNumbers: [] },
    ...{ leastStars: '', volume: '', nextWords: 'Gọi lại (giả định)', eventId: '', provinceCode: '12' },
  });
  const { leadId } = await done(house.ports, province, recordLead, lead('Cửa hàng giả định A', '23/11/2026'));
  await done(house.ports, province, recordLead, lead('Cửa hàng giả định B', '24/11/2026'));
  await done(house.ports, province, passLead, { leadId, version: 1, productIds: [one.product.id], words: '' });
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
