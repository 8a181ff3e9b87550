// The only place that names the tables of receivers and of the messages to them.

import type { Instant } from '#kernel/calendar.ts';
import type { ChangeCursor } from '#modules/catalogue/index.ts';
import { type Db, query } from '#platform/database/db.ts';
import type { Receiver, ReceiverId } from './rules/receiver.ts';

const RECEIVER = `id, version, name, address, kinds, state, paused_for as "pausedFor", sealed_secret as "sealedSecret",
  secret_at as "secretAt", sealed_before as "sealedBefore", before_until as "beforeUntil", made_by as "madeBy", made_at as "madeAt",
  told_at as "toldAt",
  json_build_object('seq', after_seq, 'kind', after_kind, 'id', after_id) as after`;

export async function insertReceiver(db: Db, one: Receiver): Promise<void> {
  await query(
    db,
    `insert into webhook_receiver (id, name, address, kinds, state, paused_for, sealed_secret, secret_at, after_seq, after_kind,
       after_id, made_by, made_at) values ($1, $2, $3, $4::jsonb, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      one.id,
      one.name,
      one.address,
      JSON.stringify(one.kinds),
      one.state,
      one.pausedFor,
      one.sealedSecret,
      one.secretAt,
      one.after.seq,
      one.after.kind,
      one.after.id,
      one.madeBy,
      one.madeAt,
    ],
  );
}

export async function findReceiver(db: Db, id: ReceiverId): Promise<Receiver | null> {
  const rows = await query<Receiver>(db, `select ${RECEIVER} from webhook_receiver where id = $1`, [id]);
  return rows[0] ?? null;
}

/** The receiver under a lock until the transaction ends. */
export async function lockReceiver(db: Db, id: ReceiverId): Promise<Receiver | null> {
  const rows = await query<Receiver>(db, `select ${RECEIVER} from webhook_receiver where id = $1 for update`, [id]);
  return rows[0] ?? null;
}

/** Every receiver, those in use first. */
export async function listReceiverRows(db: Db): Promise<readonly Receiver[]> {
  return await query<Receiver>(
    db,
    `select ${RECEIVER} from webhook_receiver order by state = 'ended', made_at desc, id limit 200`,
  );
}

/** Writes what may change if the version still stands; false where it does not. */
export async function updateReceiver(db: Db, before: Receiver, after: Receiver): Promise<boolean> {
  const rows = await query(
    db,
    `update webhook_receiver set version = version + 1, state = $3, paused_for = $4, sealed_secret = $5, secret_at = $6,
        sealed_before = $7, before_until = $8, told_at = $9 where id = $1 and version = $2 returning id`,
    [
      before.id,
      before.version,
      after.state,
      after.pausedFor,
      after.sealedSecret,
      after.secretAt,
      after.sealedBefore,
      after.beforeUntil,
      after.toldAt,
    ],
  );
  return rows.length === 1;
}

/** Moves the place up to which a receiver was told. */
export async function moveReceiver(db: Db, id: ReceiverId, after: ChangeCursor): Promise<void> {
  await query(db, 'update webhook_receiver set after_seq = $2, after_kind = $3, after_id = $4 where id = $1', [
    id,
    after.seq,
    after.kind,
    after.id,
  ]);
}

/** Receivers of which something was given up since those who keep them were told, and that was before a moment or never. */
export async function receiversToTellOf(db: Db, toldBefore: Instant): Promise<readonly ReceiverId[]> {
  const rows = await query<{ id: ReceiverId }>(
    db,
    `select r.id from webhook_receiver r where r.state <> 'ended' and (r.told_at is null or r.told_at < $1) and exists (
       select 1 from webhook_delivery d where d.receiver_id = r.id and d.state = 'dead' and (r.told_at is null or d.ended_at > r.told_at))`,
    [toldBefore],
  );
  return rows.map(({ id }) => id);
}

/** Receivers that wait for whoever keeps them: something was given up, or they were paused by nobody. */
export async function countFailing(db: Db): Promise<number> {
  const rows = await query<{ n: number }>(
    db,
    `select count(*)::int as n from webhook_receiver r where r.state <> 'ended' and (r.paused_for <> 'by-hand' or exists (
       select 1 from webhook_delivery d where d.receiver_id = r.id and d.state = 'dead'))`,
    [],
  );
  return rows[0]?.n ?? 0;
}

/** How many messages of each receiver wait, arrived, were given up. */
export interface ReceiverCounts {
  readonly waiting: number;
  readonly delivered: number;
  readonly dead: number;
  readonly lastAt: Instant | null;
}

export async function countDeliveries(
  db: Db,
  ids: readonly ReceiverId[],
): Promise<ReadonlyMap<string, ReceiverCounts>> {
  const rows = await query<ReceiverCounts & { readonly id: string }>(
    db,
    `select receiver_id as id, count(*) filter (where state = 'waiting')::int as waiting,
        count(*) filter (where state = 'delivered')::int as delivered, count(*) filter (where state = 'dead')::int as dead,
        max(ended_at) filter (where state = 'delivered') as "lastAt"
       from webhook_delivery where receiver_id = any ($1::uuid[]) group by receiver_id`,
    [ids],
  );
  return new Map(rows.map(({ id, ...counts }) => [id, counts]));
}
