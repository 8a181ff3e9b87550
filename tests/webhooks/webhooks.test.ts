// Receivers of changes as an administrator keeps them and as a receiving program sees them; beside each thing what is refused.

import { createHmac } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { tasksOf } from '#entry/tasks.ts';
import { type Instant, instantOf, millisecondsOf } from '#kernel/calendar.ts';
import type { ReceiverId } from '#modules/webhooks/index.ts';
import { waits } from '#modules/webhooks/rules/delivery.ts';
import { gatherMessages, sendTo, sweepMessages } from '#modules/webhooks/services.ts';
import { addReceiver } from '#modules/webhooks/use-cases/add-receiver.ts';
import { listReceivers } from '#modules/webhooks/use-cases/list-receivers.ts';
import { sendAgain } from '#modules/webhooks/use-cases/send-again.ts';
import { sendTrial } from '#modules/webhooks/use-cases/send-trial.ts';
import { switchReceiver } from '#modules/webhooks/use-cases/switch-receiver.ts';
import { type ViewedReceiver, viewReceiver } from '#modules/webhooks/use-cases/view-receiver.ts';
import { query } from '#platform/database/db.ts';
import { done, refused } from '../producers/people.ts';
import { makeProducer, makeProduct } from '../register/making.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson, stranger } from '../support/people.ts';
import { openWeb } from '../support/web.ts';
import { administrator, LoopbackReceiver, makeReceiver, someSecret, type Told } from './making.ts';

const START = '2026-11-23T03:00:00.000Z' as Instant;
const other = new LoopbackReceiver();
const receiver = new LoopbackReceiver();
let house: TestHouse;
beforeAll(async () => {
  await receiver.open();
  await other.open();
  house = await freshHouse({ outbound: { hosts: [receiver.host, other.host, 'nhan.example.vn'], nearby: true } });
});
afterAll(async () => {
  await house.close();
  await receiver.close();
  await other.close();
});
afterEach(async () => {
  // What one case leaves on must not wait for the next.
  const { receivers } = await done(house.ports, administrator, listReceivers, {});
  for (const { id, version, state } of receivers)
    if (state !== 'ended')
      await done(house.ports, administrator, switchReceiver, { receiverId: id, version, act: 'end' });
  receiver.answers = 204;
  receiver.told.length = 0;
  house.clock.moveTo(START);
});

/** A round as the background work makes it. */
async function round(ports = house.ports): Promise<void> {
  for (const id of await gatherMessages(ports)) await sendTo(ports, id, { timeoutMs: 300 });
}
const view = (receiverId: ReceiverId): Promise<ViewedReceiver> =>
  done(house.ports, administrator, viewReceiver, { receiverId });
const later = (ms: number): void => house.clock.moveTo(instantOf(millisecondsOf(house.ports.clock.now()) + ms));

/** What a receiving program does by the convention: checks the signature of the bytes it got. */
function holds({ headers, body }: Told, secret: string): boolean {
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
  const content = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`;
  const own = `v1,${createHmac('sha256', key).update(content).digest('base64')}`;
  return String(headers['webhook-signature']).split(' ').includes(own);
}

describe('a receiver', () => {
  it('is told of what is written after it was named, in its order, signed; of nothing else', async () => {
    await makeProduct(house.ports, 'Chè trước khi thêm (giả định)');
    const { receiverId, secret } = await makeReceiver(house, receiver.address);
    const code = await makeProduct(house.ports, 'Chè sau khi thêm (giả định)');
    await makeProducer(house.ports, 'HTX Giả định của nơi nhận');
    await round();
    const bodies = receiver.told.map(
      ({ body }) => JSON.parse(body) as { type: string; timestamp: string; data: { name: string; code: string } },
    );
    expect(bodies.map(({ data }) => data.name)).toEqual(['Chè sau khi thêm (giả định)', 'HTX Giả định của nơi nhận']);
    expect(bodies[0]).toMatchObject({ type: 'product.added', timestamp: START, data: { code } });
    expect(receiver.told.every((one) => holds(one, secret))).toBe(true);
    expect(receiver.told.some((one) => holds(one, someSecret()))).toBe(false);
    const [first] = receiver.told;
    expect(first === undefined || holds({ ...first, body: first.body.replace('Chè', 'Trà') }, secret)).toBe(false);
    expect(first?.headers['webhook-timestamp']).toBe(String(millisecondsOf(START) / 1_000));
    expect(new Set(receiver.told.map(({ headers }) => headers['webhook-id'])).size).toBe(2);
    await round();
    expect(receiver.told.length).toBe(2);
    expect((await view(receiverId)).receiver).toMatchObject({ delivered: 2, waiting: 0, dead: 0 });
  });

  it('hears the chosen kinds alone, and nothing private is in what it hears', async () => {
    await makeReceiver(house, receiver.address, { kinds: ['producer'] });
    await makeProduct(house.ports, 'Mật ong không ai nghe (giả định)');
    await makeProducer(house.ports, 'HTX Giả định được nghe');
    await round();
    expect(receiver.told.map(({ body }) => (JSON.parse(body) as { type: string }).type)).toEqual(['producer.added']);
    expect(receiver.told[0]?.body).not.toMatch(/phone|email|representative|note/i);
  });

  it('that refuses one change is not told of later ones before it; after five refusals the line goes on without it', async () => {
    const { receiverId } = await makeReceiver(house, receiver.address);
    await makeProduct(house.ports, 'Chè đứng đầu hàng (giả định)');
    await makeProduct(house.ports, 'Chè đứng sau (giả định)');
    receiver.answers = 400;
    await round();
    await round();
    expect(receiver.told.length).toBe(1);
    // A trial tells of no change: it waits for none.
    await done(house.ports, administrator, sendTrial, { receiverId });
    await round();
    expect(receiver.told.length).toBe(2);
    for (const wait of waits.slice(0, 3)) {
      later(wait);
      await round();
    }
    const asked = receiver.told.filter(({ body }) => !body.includes('"trial.sent"'));
    expect(new Set(asked.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    expect(asked.length).toBe(4);
    later(waits[3] ?? 0);
    await round();
    // The next one went out in the same round, and was refused once as well.
    receiver.answers = 204;
    later(waits[0] ?? 0);
    await round();
    const seen = await view(receiverId);
    expect(seen.dead).toEqual(expect.arrayContaining([expect.objectContaining({ attempts: 5, status: 400 })]));
    expect(seen.receiver).toMatchObject({ state: 'on', waiting: 0, delivered: 1 });
    expect(receiver.told.at(-1)?.body).toContain('Chè đứng sau');
  });

  it('that refuses is asked again at growing distances with the same id and bytes, then given up with the reason', async () => {
    const { receiverId } = await makeReceiver(house, receiver.address);
    await makeProduct(house.ports, 'Chè bị từ chối (giả định)');
    receiver.answers = 500;
    await round();
    expect(receiver.told.length).toBe(1);
    await round();
    expect(receiver.told.length).toBe(1);
    for (const wait of waits) {
      later(wait - 1_000);
      await round();
      later(1_000);
      await round();
    }
    expect(receiver.told.length).toBe(1 + waits.length);
    expect(new Set(receiver.told.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    expect(new Set(receiver.told.map(({ body }) => body)).size).toBe(1);
    expect(new Set(receiver.told.map(({ headers }) => headers['webhook-timestamp'])).size).toBe(10);
    const seen = await view(receiverId);
    expect(seen.dead).toMatchObject([{ attempts: 10, status: 500, state: 'dead' }]);
    // Nothing arrived for all that time, so nothing more is tried before a person says so.
    expect(seen.receiver).toMatchObject({ state: 'paused', pausedFor: 'silent' });
    later(86_400_000);
    await round();
    expect(receiver.told.length).toBe(10);
    const paused = await refused(house.ports, administrator, sendAgain, { receiverId });
    expect(paused.code).toBe('webhooks/not-on');

    receiver.answers = 204;
    const { version } = seen.receiver;
    await done(house.ports, administrator, switchReceiver, { receiverId, version, act: 'resume' });
    expect(await done(house.ports, administrator, sendAgain, { receiverId })).toEqual({ messages: 1 });
    await round();
    expect(receiver.told.at(-1)?.headers['webhook-id']).toBe(receiver.told[0]?.headers['webhook-id']);
    expect((await view(receiverId)).receiver).toMatchObject({ delivered: 1, dead: 0 });
    const nothing = await refused(house.ports, administrator, sendAgain, { receiverId });
    expect(nothing.code).toBe('webhooks/nothing-given-up');
  });

  it('that is away is asked once a round, and gets everything when it is back', async () => {
    const { receiverId } = await makeReceiver(house, receiver.address);
    for (const i of [1, 2, 3]) await makeProduct(house.ports, `Chè chờ ${i} (giả định)`);
    receiver.answers = null;
    await round();
    expect(receiver.told.length).toBe(1);
    expect((await view(receiverId)).waiting.map(({ fault }) => fault)).toContain('timeout');
    receiver.answers = 204;
    later(60_000);
    await round();
    expect((await view(receiverId)).receiver).toMatchObject({ delivered: 3, waiting: 0 });
    expect(new Set(receiver.told.map(({ headers }) => headers['webhook-id'])).size).toBe(3);
  });

  it('that says it is gone is paused at once, and goes on where it stood', async () => {
    const { receiverId } = await makeReceiver(house, receiver.address);
    await makeProduct(house.ports, 'Chè cuối (giả định)');
    receiver.answers = 410;
    await round();
    const { receiver: gone } = await view(receiverId);
    expect(gone).toMatchObject({ state: 'paused', pausedFor: 'gone', dead: 1 });
    await makeProduct(house.ports, 'Chè viết lúc dừng (giả định)');
    receiver.answers = 204;
    await round();
    expect(receiver.told.length).toBe(1);
    await done(house.ports, administrator, switchReceiver, { receiverId, version: gone.version, act: 'resume' });
    await round();
    expect(receiver.told.map(({ body }) => (JSON.parse(body) as { data: { name: string } }).data.name)).toEqual([
      'Chè cuối (giả định)',
      'Chè viết lúc dừng (giả định)',
    ]);
  });

  it('loses nothing where whoever sent died at it, and gets the same id again', async () => {
    const { receiverId } = await makeReceiver(house, receiver.address);
    await makeProduct(house.ports, 'Chè của máy bị tắt (giả định)');
    await gatherMessages(house.ports);
    // Taken and never ended: what a killed process leaves behind.
    const taken = `update webhook_delivery set held_until = $2 where receiver_id = $1`;
    const heldUntil = instantOf(millisecondsOf(house.ports.clock.now()) + 60_000);
    await query(house.ports.database.write, taken, [receiverId, heldUntil]);
    const second = house.secondPorts();
    expect(await sendTo(second, receiverId)).toBe(0);
    // What was written later does not overtake it.
    await makeProduct(house.ports, 'Chè sau máy bị tắt (giả định)');
    await gatherMessages(house.ports);
    expect(await sendTo(second, receiverId)).toBe(0);
    later(60_000);
    expect(await sendTo(second, receiverId)).toBe(2);
    expect(receiver.told.map(({ body }) => (JSON.parse(body) as { data: { name: string } }).data.name)).toEqual([
      'Chè của máy bị tắt (giả định)',
      'Chè sau máy bị tắt (giả định)',
    ]);
    receiver.told.length = 1;
    // A dump from before: the place in the list goes back, the id of the message is made again, not drawn.
    const [id] = receiver.told.map(({ headers }) => headers['webhook-id']);
    await query(house.ports.database.write, 'delete from webhook_delivery where receiver_id = $1', [receiverId]);
    await query(house.ports.database.write, 'update webhook_receiver set after_seq = after_seq - 2 where id = $1', [
      receiverId,
    ]);
    await round();
    expect(receiver.told.slice(0, 2).map(({ headers }) => headers['webhook-id'])).toEqual([id, id]);
  });

  it('is sent to by one process at a time', async () => {
    const { receiverId } = await makeReceiver(house, receiver.address);
    for (const i of [1, 2, 3, 4]) await makeProduct(house.ports, `Chè hai máy ${i} (giả định)`);
    await gatherMessages(house.ports);
    await Promise.all([sendTo(house.ports, receiverId), sendTo(house.secondPorts(), receiverId)]);
    expect(receiver.told.length).toBe(4);
    expect(new Set(receiver.told.map(({ headers }) => headers['webhook-id'])).size).toBe(4);
  });

  it('is not called any more the moment its host is no longer allowed', async () => {
    const { receiverId } = await makeReceiver(house, receiver.address);
    await makeProduct(house.ports, 'Chè hết phép (giả định)');
    await round({ ...house.ports, outbound: { hosts: [], nearby: false } });
    await round({ ...house.ports, outbound: { hosts: ['nhan.example.vn'], nearby: false } });
    expect(receiver.told.length).toBe(0);
    expect((await view(receiverId)).waiting).toMatchObject([{ attempts: 1, fault: 'none-allowed' }]);
  });

  it('whose secret another installation sealed is paused and sends nothing', async () => {
    const { receiverId } = await makeReceiver(house, receiver.address);
    await makeProduct(house.ports, 'Chè ở máy khác (giả định)');
    await round({ ...house.ports, formSecret: 'another installation' });
    expect(receiver.told.length).toBe(0);
    expect((await view(receiverId)).receiver).toMatchObject({ state: 'paused', pausedFor: 'secret-lost' });
  });

  it('forgets what arrived after a month, what was given up after three', async () => {
    const { receiverId } = await makeReceiver(house, receiver.address);
    await makeProduct(house.ports, 'Chè bị quên (giả định)');
    await round();
    later(29 * 86_400_000);
    await sweepMessages(house.ports);
    expect((await view(receiverId)).delivered.length).toBe(1);
    later(2 * 86_400_000);
    await sweepMessages(house.ports);
    expect((await view(receiverId)).delivered.length).toBe(0);
  });
});

describe('naming a receiver', () => {
  const wrong = async (over: Readonly<Record<string, unknown>>, ports = house.ports) =>
    (
      await refused(ports, administrator, addReceiver, {
        name: 'Nơi nhận giả định',
        address: receiver.address,
        kinds: [],
        secret: someSecret(),
        ...over,
      })
    ).fields?.map(({ code }) => code);

  it('is refused with the reason: elsewhere, in the open, twice, of an unknown kind, or while nothing is allowed', async () => {
    expect(await wrong({ address: 'https://ke-khac.vn/nhan' })).toEqual(['webhooks/host-not-allowed']);
    expect(await wrong({ address: 'http://nhan.example.vn/' })).toEqual(['webhooks/not-https']);
    expect(await wrong({ address: 'https://a:b@nhan.example.vn/' })).toEqual(['webhooks/with-password']);
    expect(await wrong({ address: 'nhan.example.vn' })).toEqual(['webhooks/not-an-address']);
    expect(await wrong({ kinds: ['account'] })).toEqual(['webhooks/unknown-kind']);
    const shut = { ...house.ports, outbound: { hosts: [], nearby: false } };
    expect(await wrong({}, shut)).toEqual(['webhooks/none-allowed']);
    await makeReceiver(house, receiver.address);
    expect(await wrong({})).toEqual(['webhooks/address-taken']);
    expect(await wrong({ name: '', address: 'https://ke-khac.vn/' })).toEqual([
      expect.any(String),
      'webhooks/host-not-allowed',
    ]);
  });

  it('ends at twenty', async () => {
    for (let i = 0; i < 20; i += 1) await makeReceiver(house, `https://nhan.example.vn/${i}`);
    const input = { name: 'Thừa', address: receiver.address, kinds: [], secret: someSecret() };
    expect((await refused(house.ports, administrator, addReceiver, input)).code).toBe('webhooks/too-many');
  });
});

describe('an administrator', () => {
  const list = '/quan-tri/noi-nhan-thay-doi';
  const secretOn = (text: string) => /whsec_[A-Za-z0-9+/]{43}=/.exec(text.replaceAll('&#x2F;', '/'))?.[0] ?? '';

  it('adds one on the page, sees the secret once, changes it, and for a day both sign', async () => {
    const person = await signedInPerson(house, 'the administrator');
    const made = await person.submit(`${list}/them`, { name: 'Cổng của tỉnh (giả định)', address: receiver.address });
    const secret = secretOn(made.text);
    expect(secret).not.toBe('');
    const page = await person.get(list);
    expect(page.text).toContain('Cổng của tỉnh (giả định)');
    expect(page.text).not.toContain(secret);
    const receiverId = /noi-nhan-thay-doi\/([0-9a-f-]{36})/.exec(page.text)?.[1] ?? '';
    for (const table of ['webhook_receiver', 'webhook_delivery', 'command', 'ledger_entry', 'ledger_record']) {
      const rows = await query(house.ports.database.write, `select row_to_json(t)::text as text from ${table} t`, []);
      expect([table, JSON.stringify(rows).includes(secret)]).toEqual([table, false]);
    }
    const changed = await person.submit(`${list}/${receiverId}/doi-khoa`, {});
    const next = secretOn(changed.text);
    expect([next === '', next === secret]).toEqual([false, false]);
    await makeProduct(house.ports, 'Chè hai khóa (giả định)');
    await round();
    const [both] = receiver.told;
    expect(both && [holds(both, secret), holds(both, next)]).toEqual([true, true]);
    later(24 * 3_600_000);
    await makeProduct(house.ports, 'Chè một khóa (giả định)');
    await round();
    const one = receiver.told.at(-1);
    expect(one && [holds(one, secret), holds(one, next)]).toEqual([false, true]);
  });

  it('tries, pauses, resumes and ends on the page; a page of before is refused', async () => {
    const person = await signedInPerson(house, 'the administrator');
    const { receiverId } = await makeReceiver(house, receiver.address);
    const path = `${list}/${receiverId}`;
    expect((await person.submit(path, { act: 'trial' })).status).toBe(303);
    await round();
    expect(receiver.told.map(({ body }) => (JSON.parse(body) as { type: string }).type)).toEqual(['trial.sent']);
    const before = await person.get(path);
    expect((await person.submit(path, { act: 'pause' })).status).toBe(303);
    expect((await person.force(path, { act: 'resume', version: '1' })).status).toBe(409);
    expect((await person.force(path, { act: 'trial' })).status).toBe(409);
    expect(before.text).toContain('Đang gửi');
    expect((await person.get(path)).text).toContain('Do người quản trị tạm dừng');
    expect((await person.submit(path, { act: 'resume' })).status).toBe(303);
    expect((await person.submit(`${path}/ket-thuc`, {})).status).toBe(303);
    expect((await refused(house.ports, administrator, sendTrial, { receiverId })).code).toBe('webhooks/ended');
    expect((await person.get(path)).text).not.toContain('Gửi tin thử');
  });

  it('alone: officers, producers and strangers find nothing, by page or by API, and no key opens it', async () => {
    const { receiverId } = await makeReceiver(house, receiver.address);
    for (const who of ['chị Hoa, officer of the province', 'anh Bình, leader', 'chị Mẩy, producer'] as const) {
      const person = await signedInPerson(house, who);
      expect([who, (await person.get(list)).status]).toEqual([who, 403]);
      expect([who, (await person.get(`${list}/${receiverId}`)).status]).toEqual([who, 403]);
      expect([who, (await person.get('/api/v1/webhooks/list-receivers')).status]).toEqual([who, 403]);
    }
    expect((await stranger(house).get(list)).status).toBe(303);
    const described = (await stranger(house).get('/api/v1/openapi.json')).json() as {
      paths: Record<string, { post?: { security: unknown } } | undefined>;
    };
    expect(described.paths['/api/v1/webhooks/list-receivers']?.post?.security).toEqual([{ session: [] }]);
    expect(described.paths['/api/v1/webhooks/add-receiver']).toBeUndefined();
  });

  it('is told on the page that nothing is allowed, where the operator allowed nothing', async () => {
    const shut = openWeb({ ...house.ports, outbound: { hosts: [], nearby: false } });
    const person = await signedInPerson(house, 'the administrator', shut);
    const page = await person.get(list);
    expect(page.text).toContain('OCOP_WEBHOOK_HOSTS');
    expect(page.text).not.toContain(`${list}/them`);
  });
});

describe('the background work', () => {
  it('gathers, and leaves one job for each receiver that has something due', async () => {
    const { receiverId } = await makeReceiver(house, receiver.address);
    await makeReceiver(house, other.address, { kinds: ['point-of-sale'] });
    await makeProduct(house.ports, 'Chè của việc nền (giả định)');
    const tasks = tasksOf(house.ports, 'http://127.0.0.1:8080');
    const context = { log: house.ports.log, once: async (_id: string, work: () => Promise<void>) => await work() };
    await tasks['webhooks/gather']?.({}, context);
    const jobs = await query<{ key: string }>(
      house.ports.database.write,
      `select key from graphile_worker.jobs where task_identifier = 'webhooks/send'`,
      [],
    );
    expect(jobs.map(({ key }) => key)).toContain(`webhooks/send ${receiverId}`);
    await tasks['webhooks/send']?.({ receiverId }, context);
    expect(receiver.told.length).toBe(1);
    expect(other.told.length).toBe(0);
  });
});
