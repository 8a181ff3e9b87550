// Receivers for the sweep: one that is sent to, with messages of every ending.

import { findAccountByLogin } from '#access/store-accounts.ts';
import { query } from '#platform/database/db.ts';
import type { TestHouse } from '../support/database.ts';
import { makeReceiver } from '../webhooks/making.ts';

/** Values for the addresses of receivers. */
export async function webhookSamples(house: TestHouse): Promise<readonly [string, string][]> {
  const db = house.ports.database.write;
  const account = await findAccountByLogin(db, 'quantri');
  const sent = { ...house, ports: { ...house.ports, outbound: { hosts: ['nhan.example.vn'], nearby: false } } };
  const { receiverId } = await makeReceiver(sent, 'https://nhan.example.vn/ocop/thay-doi/nhan-tu-he-thong-cua-tinh');
  await query(db, 'update webhook_receiver set made_by = $2 where id = $1', [receiverId, account?.id]);
  const endings = [
    ['delivered', 1, 204, null],
    ['dead', 10, null, 'timeout'],
    ['dead', 10, 500, null],
    ['waiting', 2, null, 'no-connection'],
  ] as const;
  for (const [i, [state, attempts, status, fault]] of endings.entries()) {
    await query(
      db,
      `insert into webhook_delivery (id, receiver_id, event_id, message_id, event_type, body, state, attempts, next_at, status, fault,
         made_at, tried_at, ended_at)
       values (gen_random_uuid(), $1, $2, $3, 'point-of-sale.changed', '{}', $4, $5, $6, $7, $8, $9, $9, $10)`,
      [
        receiverId,
        `${i}`,
        `msg_${'0123456789abcdef'.repeat(2)}${i}`.slice(0, 36),
        state,
        attempts,
        state === 'waiting' ? '2026-11-24T03:00:00Z' : null,
        status,
        fault,
        '2026-11-23T02:00:00Z',
        state === 'waiting' ? null : '2026-11-23T02:00:01Z',
      ],
    );
  }
  return [['/quan-tri/noi-nhan-thay-doi :receiverId', receiverId]];
}
