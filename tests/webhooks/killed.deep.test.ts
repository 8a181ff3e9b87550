// The built program is killed at many moments while it gathers changes and tells them to two receivers, and started again. Whatever the moment:
// each receiver gets every change, first in the order of the list of changes, a repeat under the id and with the bytes it had, and only of what
// was in hand when the program died.

import { afterAll, beforeAll, expect, test } from 'vitest';
import { trainingPassword } from '#entry/training/accounts.ts';
import { parseCursor } from '#modules/catalogue/index.ts';
import { endOfChanges, readChangesAfter } from '#modules/catalogue/services.ts';
import type { ReceiverId } from '#modules/webhooks/index.ts';
import { sendingJob } from '#modules/webhooks/services.ts';
import { systemClock } from '#platform/clock/clock.ts';
import { query } from '#platform/database/db.ts';
import { enqueue } from '#platform/jobs/queue.ts';
import { makeProducer, makeProduct } from '../register/making.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { BuiltProgram, browserAt } from '../support/program.ts';
import { LoopbackReceiver, type Told } from './making.ts';

/** When it is killed: so many milliseconds after it was asked to gather, or as soon as so many of the round's messages came. */
const MOMENTS = [
  ...[0, 8, 25, 60, 130, 240, 450].map((ms) => ({ ms, came: 0 })),
  ...[1, 3, 6, 10, 15, 20, 23].map((came) => ({ ms: 0, came })),
];
const CHANGES = 24;

const slow = new LoopbackReceiver();
const quick = new LoopbackReceiver();
let house: TestHouse;
let program: BuiltProgram;
let ids: readonly ReceiverId[];
let start: Awaited<ReturnType<typeof endOfChanges>>;

const idOf = ({ headers }: Told): string => String(headers['webhook-id']);
const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

async function changes(): Promise<readonly { readonly id: string; readonly kind: string }[]> {
  const all: { readonly id: string; readonly kind: string }[] = [];
  let after = start;
  for (;;) {
    const page = await readChangesAfter(house.ports, after, 200);
    all.push(...page.changes);
    const next = parseCursor(page.next);
    if (!page.more || next === null) return all;
    after = next;
  }
}

/** What the minute of the clock does, without waiting for it. */
async function asks(): Promise<void> {
  const db = house.ports.database.write;
  await enqueue(db, { task: 'webhooks/gather', payload: {}, key: 'webhooks/gather' });
  for (const id of ids) await enqueue(db, sendingJob(id));
}

beforeAll(async () => {
  await slow.open();
  await quick.open();
  slow.delayMs = 12;
  house = await freshHouse({ at: systemClock.now() });
  await signedInPerson(house, 'the administrator');
  program = new BuiltProgram(house, null, {
    OCOP_WORKER: 'inside',
    OCOP_WEBHOOK_HOSTS: `${slow.host},${quick.host}`,
    OCOP_WEBHOOK_NEARBY: 'yes',
  });
  const admin = browserAt(await program.start());
  expect((await admin.signIn('quantri', trainingPassword)).status).toBe(303);
  const list = '/quan-tri/noi-nhan-thay-doi';
  for (const [name, receiver, kinds] of [
    ['Nơi chậm', slow, []],
    ['Nơi nhanh', quick, ['product']],
  ] as const) {
    const made = await admin.submit(`${list}/them`, { name: `${name} (giả định)`, address: receiver.address, kinds });
    expect(made.text).toContain('whsec_');
  }
  const rows = await query<{ id: ReceiverId }>(house.ports.database.write, 'select id from webhook_receiver', []);
  ids = rows.map(({ id }) => id);
  start = await endOfChanges(house.ports.database.write);
});
afterAll(async () => {
  await program?.kill();
  await house?.close();
  await slow.close();
  await quick.close();
});

test(`killed at ${MOMENTS.length} moments of gathering and sending, every change arrives, in order, repeats under one id`, async () => {
  let cutInBetween = 0;
  let repeats = 0;
  for (const [round, { ms, came: enough }] of MOMENTS.entries()) {
    for (let i = 0; i < CHANGES; i += 1) {
      if (i % 4 === 3) await makeProducer(house.ports, `HTX Giả định ${round} ${i}`);
      else await makeProduct(house.ports, `Chè mất điện ${round} ${i} (giả định)`);
    }
    const before = slow.told.length;
    await asks();
    await pause(ms);
    for (const until = Date.now() + 60_000; slow.told.length - before < enough && Date.now() < until; ) await pause(1);
    await program.kill();
    const came = slow.told.length - before;
    if (came > 0 && came < CHANGES) cutInBetween += 1;
    await program.start();
    const expected = await changes();
    const wanted: readonly (readonly [LoopbackReceiver, number])[] = [
      [slow, expected.length],
      [quick, expected.filter(({ kind }) => kind === 'product').length],
    ];
    await expect
      .poll(
        async () => {
          await asks();
          return wanted.map(([receiver]) => new Set(receiver.told.map(idOf)).size);
        },
        { timeout: 180_000, interval: 1_500 },
      )
      .toEqual(wanted.map(([, count]) => count));
  }
  const expected = await changes();
  expect(expected.length).toBeGreaterThanOrEqual(MOMENTS.length * CHANGES);
  for (const [receiver, kinds] of [
    [slow, null],
    [quick, 'product'],
  ] as const) {
    const seen = new Map<string, string>();
    const order: string[] = [];
    for (const told of receiver.told) {
      const known = seen.get(idOf(told));
      if (known === undefined) {
        seen.set(idOf(told), told.body);
        order.push((JSON.parse(told.body) as { data: { id: string } }).data.id);
        continue;
      }
      // A repeat: the same bytes, and of the message that came last alone.
      expect(told.body).toBe(known);
      expect((JSON.parse(told.body) as { data: { id: string } }).data.id).toBe(order.at(-1));
      repeats += 1;
    }
    expect(order).toEqual(expected.filter(({ kind }) => kinds === null || kind === kinds).map(({ id }) => id));
  }
  expect(repeats).toBeLessThanOrEqual(2 * MOMENTS.length);
  // The moments were right: some of the messages had arrived when the program died.
  expect(cutInBetween).toBeGreaterThanOrEqual(5);
  const left = await query<{ state: string; n: number }>(
    house.ports.database.write,
    'select state, count(*)::int as n from webhook_delivery group by state',
    [],
  );
  expect(left.map(({ state }) => state)).toEqual(['delivered']);
  process.stdout.write(
    `webhooks killed: ${expected.length} changes, ${cutInBetween} cut in between, ${repeats} repeats\n`,
  );
}, 1_800_000);
