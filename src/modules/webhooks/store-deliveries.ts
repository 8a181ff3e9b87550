// The messages to receivers: written when they are gathered, taken one by one by whoever sends, ended, forgotten.

import type { Instant } from '#kernel/calendar.ts';
import { type Db, query } from '#platform/database/db.ts';
import type { Delivery, DeliveryId } from './rules/delivery.ts';
import { trialType } from './rules/message.ts';
import type { ReceiverId } from './rules/receiver.ts';

const DELIVERY = `id, receiver_id as "receiverId", event_id as "eventId", message_id as "messageId", event_type as "eventType", body, state,
  attempts, next_at as "nextAt", status, fault, made_at as "madeAt", tried_at as "triedAt", ended_at as "endedAt"`;

/** Writes messages that wait; one that is there already stays as it is. */
export async function insertDeliveries(
  db: Db,
  all: readonly Pick<Delivery, 'id' | 'receiverId' | 'eventId' | 'messageId' | 'eventType' | 'body' | 'madeAt'>[],
): Promise<void> {
  if (all.length === 0) return;
  await query(
    db,
    `insert into webhook_delivery (id, receiver_id, event_id, message_id, event_type, body, state, next_at, made_at)
     select r.id, r.receiver_id, r.event_id, r.message_id, r.event_type, r.body, 'waiting', r.made_at, r.made_at
       from json_to_recordset($1::json) as r (id uuid, receiver_id uuid, event_id text, message_id text, event_type text, body text,
         made_at timestamptz)
     on conflict (receiver_id, event_id) do nothing`,
    [
      JSON.stringify(
        all.map((one) => ({
          id: one.id,
          receiver_id: one.receiverId,
          event_id: one.eventId,
          message_id: one.messageId,
          event_type: one.eventType,
          body: one.body,
          made_at: one.madeAt,
        })),
      ),
    ],
  );
}

export async function countWaiting(db: Db, receiverId: ReceiverId): Promise<number> {
  const text = `select count(*)::int as n from webhook_delivery where receiver_id = $1 and state = 'waiting'`;
  return (await query<{ n: number }>(db, text, [receiverId]))[0]?.n ?? 0;
}

/**
 * Whether nothing that was written earlier waits: changes are told in their order, so one that was refused is not overtaken. A trial tells of no
 * change and waits for none.
 */
const NEXT = `(d.event_type = '${trialType}' or not exists (
  select 1 from webhook_delivery earlier where earlier.receiver_id = d.receiver_id and earlier.state = 'waiting'
    and earlier.event_type <> '${trialType}' and earlier.ordinal < d.ordinal))`;

/** Receivers that are on and have a message that is next and due. */
export async function receiversWithDue(db: Db, now: Instant): Promise<readonly ReceiverId[]> {
  const rows = await query<{ id: ReceiverId }>(
    db,
    `select distinct d.receiver_id as id from webhook_delivery d join webhook_receiver r on r.id = d.receiver_id
      where r.state = 'on' and d.state = 'waiting' and d.next_at <= $1 and ${NEXT}`,
    [now],
  );
  return rows.map(({ id }) => id);
}

/**
 * The message of a receiver that is next in its line, if it is due, held until `until`; none while somebody holds it. So one process at a time
 * sends to a receiver, and what was refused or was in hand when a process died holds back what was written later.
 */
export async function takeDue(db: Db, receiverId: ReceiverId, now: Instant, until: Instant): Promise<Delivery | null> {
  const rows = await query<Delivery>(
    db,
    `update webhook_delivery set held_until = $3 where id = (
       select d.id from webhook_delivery d where d.receiver_id = $1 and d.state = 'waiting' and d.next_at <= $2 and ${NEXT}
        order by d.event_type = '${trialType}' desc, d.ordinal limit 1 for update)
        and (held_until is null or held_until <= $2)
     returning ${DELIVERY}`,
    [receiverId, now, until],
  );
  return rows[0] ?? null;
}

/** Notes how an attempt ended. */
export async function noteAttempt(db: Db, one: Delivery): Promise<void> {
  await query(
    db,
    `update webhook_delivery set state = $2, attempts = $3, next_at = $4, status = $5, fault = $6, tried_at = $7, ended_at = $8,
        held_until = null where id = $1 and state = 'waiting'`,
    [one.id, one.state, one.attempts, one.nextAt, one.status, one.fault, one.triedAt, one.endedAt],
  );
}

/** Whether anything arrived at a receiver since a moment. */
export async function arrivedSince(db: Db, receiverId: ReceiverId, since: Instant): Promise<boolean> {
  const rows = await query(
    db,
    `select 1 from webhook_delivery where receiver_id = $1 and state = 'delivered' and ended_at >= $2 limit 1`,
    [receiverId, since],
  );
  return rows.length === 1;
}

/** The messages of one state, the latest first. */
export async function listDeliveries(
  db: Db,
  receiverId: ReceiverId,
  state: Delivery['state'],
  most: number,
): Promise<readonly Delivery[]> {
  const order = state === 'waiting' ? 'next_at, ordinal' : 'ended_at desc, ordinal desc';
  return await query<Delivery>(
    db,
    `select ${DELIVERY} from webhook_delivery where receiver_id = $1 and state = $2 order by ${order} limit $3`,
    [receiverId, state, most],
  );
}

/** Lets messages that were given up wait again, from their first attempt on. */
export async function reviveDeliveries(db: Db, ids: readonly DeliveryId[], now: Instant): Promise<void> {
  await query(
    db,
    `update webhook_delivery set state = 'waiting', attempts = 0, next_at = $2, ended_at = null
      where id = any($1::uuid[]) and state = 'dead'`,
    [[...ids], now],
  );
}

/** Forgets messages that were given up, by the word of whoever keeps the receiver. */
export async function dropDead(db: Db, ids: readonly DeliveryId[]): Promise<void> {
  await query(db, `delete from webhook_delivery where id = any($1::uuid[]) and state = 'dead'`, [[...ids]]);
}

/** Forgets what arrived, and what was given up, before two moments. */
export async function deleteEnded(db: Db, deliveredBefore: Instant, deadBefore: Instant): Promise<void> {
  await query(
    db,
    `delete from webhook_delivery where (state = 'delivered' and ended_at < $1) or (state = 'dead' and ended_at < $2)`,
    [deliveredBefore, deadBefore],
  );
}

/** Forgets what waits for a receiver that was ended. */
export async function dropWaiting(db: Db, receiverId: ReceiverId): Promise<void> {
  await query(db, `delete from webhook_delivery where receiver_id = $1 and state = 'waiting'`, [receiverId]);
}
