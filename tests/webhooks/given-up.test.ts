// Messages that were given up: whoever keeps the receivers is told once a day at most, finds it on the desk, sends them again or lets them go;
// others hear and see nothing.

import { afterAll, beforeAll, expect, it } from 'vitest';
import { instantOf, millisecondsOf } from '#kernel/calendar.ts';
import { verifyChain } from '#modules/ledger/services.ts';
import type { ReceiverId } from '#modules/webhooks/index.ts';
import { gatherMessages, sendTo } from '#modules/webhooks/services.ts';
import { letGo } from '#modules/webhooks/use-cases/let-go.ts';
import { switchReceiver } from '#modules/webhooks/use-cases/switch-receiver.ts';
import { viewReceiver } from '#modules/webhooks/use-cases/view-receiver.ts';
import { query } from '#platform/database/db.ts';
import { done, refused } from '../producers/people.ts';
import { makeProduct } from '../register/making.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import type { Person } from '../support/web.ts';
import { administrator, LoopbackReceiver, makeReceiver } from './making.ts';

const list = '/quan-tri/noi-nhan-thay-doi';
const HOUR = 3_600_000;
const receiver = new LoopbackReceiver();
let house: TestHouse;
let admin: Person;
beforeAll(async () => {
  await receiver.open();
  house = await freshHouse({ outbound: { hosts: [receiver.host], nearby: true } });
  admin = await signedInPerson(house, 'the administrator');
});
afterAll(async () => {
  await house.close();
  await receiver.close();
});

const later = (ms: number): void => house.clock.moveTo(instantOf(millisecondsOf(house.ports.clock.now()) + ms));
async function round(): Promise<void> {
  for (const id of await gatherMessages(house.ports)) await sendTo(house.ports, id, { timeoutMs: 300 });
}

/** A change that the receiver refuses at its tenth attempt. */
async function givenUp(receiverId: ReceiverId, name: string): Promise<void> {
  const answered = receiver.answers;
  await makeProduct(house.ports, name);
  await gatherMessages(house.ports);
  const last = `update webhook_delivery set attempts = 9 where receiver_id = $1 and state = 'waiting'`;
  await query(house.ports.database.write, last, [receiverId]);
  receiver.answers = 422;
  await sendTo(house.ports, receiverId);
  receiver.answers = answered;
}

interface Told {
  readonly login: string;
  readonly words: { readonly failure: string; readonly messages: number };
}
const told = (): Promise<readonly Told[]> =>
  query<Told>(
    house.ports.database.write,
    `select a.login, n.words from notification n join account a on a.id = n.account_id where n.kind = 'receiver-fails'
      order by n.made_at, n.id`,
    [],
  );

it('are told to the administrator once a day, stand on the desk, and are sent again with the ids they had', async () => {
  const { receiverId } = await makeReceiver(house, receiver.address);
  await makeProduct(house.ports, 'Chè tới nơi (giả định)');
  await round();
  expect((await admin.get('/viec')).text).not.toContain('không nhận được tin');
  await givenUp(receiverId, 'Chè bị bỏ một (giả định)');
  expect(await told()).toEqual([]);
  await round();
  expect(await told()).toMatchObject([{ login: 'quantri', words: { failure: 'given-up', messages: 1 } }]);
  later(HOUR);
  await givenUp(receiverId, 'Chè bị bỏ hai (giả định)');
  await round();
  await round();
  expect((await told()).length).toBe(1);
  later(24 * HOUR);
  await round();
  await round();
  expect((await told()).map(({ words }) => words.messages)).toEqual([1, 2]);
  // Nothing new was given up: nothing new is told.
  later(48 * HOUR);
  await makeProduct(house.ports, 'Chè tới nơi nữa (giả định)');
  await round();
  expect((await told()).length).toBe(2);

  // Three days later the session has ended.
  admin = await signedInPerson(house, 'the administrator');
  const desk = await admin.get('/viec');
  expect(desk.text).toContain('1 nơi nhận thay đổi không nhận được tin');
  expect(desk.text).toContain(`href="${list}"`);
  expect((await admin.get('/thong-bao')).text).toContain('2 tin không tới được nơi nhận Cổng dữ liệu giả định');
  const hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
  expect((await hoa.get('/viec')).text).not.toContain('nơi nhận thay đổi');

  const before = receiver.told.length;
  const refusedIds = receiver.told.slice(1, 3).map(({ headers }) => headers['webhook-id']);
  expect((await admin.submit(`${list}/${receiverId}`, { act: 'again' })).status).toBe(303);
  await round();
  expect(receiver.told.slice(before).map(({ headers }) => headers['webhook-id'])).toEqual(refusedIds);
  expect((await admin.get('/viec')).text).not.toContain('không nhận được tin');
});

it('are let go of where nobody needs them, and the ledger keeps why they failed', async () => {
  const { receiverId } = await makeReceiver(house, `${receiver.address}/hai`);
  await makeProduct(house.ports, 'Chè tới nơi hai (giả định)');
  await round();
  await givenUp(receiverId, 'Chè không ai cần (giả định)');
  const page = await admin.get(`${list}/${receiverId}`);
  expect(page.text).toContain('Bỏ các tin này');
  const there = () => receiver.told.filter(({ path }) => path.endsWith('/hai')).length;
  const before = there();
  expect((await admin.submit(`${list}/${receiverId}`, { act: 'let-go' })).status).toBe(303);
  await round();
  expect(there()).toBe(before);
  const seen = await done(house.ports, administrator, viewReceiver, { receiverId });
  expect([seen.receiver.dead, seen.receiver.waiting]).toEqual([0, 0]);
  expect((await refused(house.ports, administrator, letGo, { receiverId })).code).toBe('webhooks/nothing-given-up');
  const [kept] = await query<{ content: { status: number } }>(
    house.ports.database.write,
    `select r.before as content from ledger_record r join ledger_entry e on e.seq = r.seq where e.use_case = 'webhooks/let-go'`,
    [],
  );
  expect(kept?.content.status).toBe(422);
  const hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
  expect((await hoa.force(`${list}/${receiverId}`, { act: 'let-go' })).status).toBe(403);
});

it('pause a receiver at which nothing arrives: told at once, by an act of the house in the ledger, and on the desk until it goes on', async () => {
  const { receiverId } = await makeReceiver(house, `${receiver.address}/ba`);
  const already = (await told()).length;
  await givenUp(receiverId, 'Chè của nơi im lặng (giả định)');
  expect((await told()).slice(already)).toMatchObject([
    { login: 'quantri', words: { failure: 'silent', messages: 1 } },
  ]);
  await round();
  expect((await told()).length).toBe(already + 1);
  expect((await admin.get(`${list}/${receiverId}`)).text).toContain('bấm Gửi tiếp trước');
  expect((await admin.get('/viec')).text).toContain('không nhận được tin');
  const acts = await query<{ content: { actor: { kind: string } } }>(
    house.ports.database.write,
    `select content::json as content from ledger_entry where use_case = 'webhooks/tell-keepers' order by seq desc limit 1`,
    [],
  );
  expect(acts[0]?.content.actor.kind).toBe('system');
  const { receiver: shown } = await done(house.ports, administrator, viewReceiver, { receiverId });
  await done(house.ports, administrator, switchReceiver, { receiverId, version: shown.version, act: 'end' });
  expect((await admin.get('/viec')).text).not.toContain('không nhận được tin');
  expect((await verifyChain(house.ports.database.write)).brokenAt).toBe(null);
});

it('by a person are told to nobody: a pause by hand is known', async () => {
  const { receiverId } = await makeReceiver(house, `${receiver.address}/bon`);
  const already = (await told()).length;
  await done(house.ports, administrator, switchReceiver, { receiverId, version: 1, act: 'pause' });
  await round();
  expect((await told()).length).toBe(already);
  expect((await admin.get('/viec')).text).not.toContain('không nhận được tin');
});
