// The only place that names the tables of one-time links and of producer links.

import type { Instant, LocalDate } from '#kernel/calendar.ts';
import type { AccountId, ProducerId } from '#kernel/ids.ts';
import { type Db, query } from '#platform/database/db.ts';
import type { OneTimeLink, OneTimeLinkId, ProducerLink, ProducerLinkId } from './account.ts';

const LINK = `k.id, k.account_id as "accountId", k.purpose, k.delivery, k.batch_id as "batchId",
  k.drops_second_factor as "dropsSecondFactor", k.made_by as "madeBy", k.made_at as "madeAt", k.expires_at as "expiresAt",
  k.used_at as "usedAt", k.revoked_at as "revokedAt", k.handed_to as "handedTo", k.handed_by as "handedBy",
  k.handed_on as "handedOn", k.handed_at as "handedAt"`;

/** Adds a link; links of the account that were not used yet stop working. */
export async function insertOneTimeLink(db: Db, link: OneTimeLink, tokenHash: string): Promise<void> {
  await query(
    db,
    'update one_time_link set revoked_at = $2 where account_id = $1 and used_at is null and revoked_at is null',
    [link.accountId, link.madeAt],
  );
  await query(
    db,
    `insert into one_time_link (id, account_id, purpose, token_hash, delivery, batch_id, drops_second_factor, made_by,
       made_at, expires_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      link.id,
      link.accountId,
      link.purpose,
      tokenHash,
      link.delivery,
      link.batchId,
      link.dropsSecondFactor,
      link.madeBy,
      link.madeAt,
      link.expiresAt,
    ],
  );
}

/** The link of a token hash that still works at a moment. */
export async function findUsableLink(db: Db, tokenHash: string, now: Instant): Promise<OneTimeLink | undefined> {
  const rows = await query<OneTimeLink>(
    db,
    `select ${LINK} from one_time_link k
      where k.token_hash = $1 and k.used_at is null and k.revoked_at is null and k.expires_at > $2`,
    [tokenHash, now],
  );
  return rows[0];
}

/** Uses a link up; undefined where it does not work any more, also when two use it at once. */
export async function spendLink(db: Db, tokenHash: string, now: Instant): Promise<OneTimeLink | undefined> {
  const rows = await query<OneTimeLink>(
    db,
    `update one_time_link k set used_at = $2
      where k.token_hash = $1 and k.used_at is null and k.revoked_at is null and k.expires_at > $2 returning ${LINK}`,
    [tokenHash, now],
  );
  return rows[0];
}

/** Whose links these are, by the id of a one-time link or of a link to a producer. */
export async function findLinkHolders(
  db: Db,
  ids: readonly string[],
): Promise<readonly { readonly id: string; readonly accountId: AccountId }[]> {
  return await query(
    db,
    `select id, account_id as "accountId" from one_time_link where id = any($1::uuid[])
     union all select id, account_id from producer_link where id = any($1::uuid[])`,
    [[...ids]],
  );
}

export async function findLink(db: Db, id: OneTimeLinkId): Promise<OneTimeLink | undefined> {
  const rows = await query<OneTimeLink>(db, `select ${LINK} from one_time_link k where k.id = $1`, [id]);
  return rows[0];
}

/** The newest links of an account. */
export async function listLinks(db: Db, accountId: AccountId, limit: number): Promise<readonly OneTimeLink[]> {
  return await query<OneTimeLink>(
    db,
    `select ${LINK} from one_time_link k where k.account_id = $1 order by k.made_at desc, k.id desc limit $2`,
    [accountId, limit],
  );
}

/** The links made together by one import, in no order that means anything. */
export async function listLinksOfBatch(db: Db, batchId: string): Promise<readonly OneTimeLink[]> {
  return await query<OneTimeLink>(db, `select ${LINK} from one_time_link k where k.batch_id = $1 order by k.id`, [
    batchId,
  ]);
}

/** Links that were not used stop working. */
export async function revokeLinksOf(db: Db, accountId: AccountId, at: Instant): Promise<void> {
  await query(
    db,
    'update one_time_link set revoked_at = $2 where account_id = $1 and used_at is null and revoked_at is null',
    [accountId, at],
  );
}

/** Notes that a slip was handed over in person; undefined where that was noted before. */
export async function markHandedOver(
  db: Db,
  id: OneTimeLinkId,
  handed: { readonly to: string; readonly by: AccountId | null; readonly on: LocalDate; readonly at: Instant },
): Promise<OneTimeLink | undefined> {
  const rows = await query<OneTimeLink>(
    db,
    `update one_time_link k set handed_to = $2, handed_by = $3, handed_on = $4, handed_at = $5
      where k.id = $1 and k.handed_at is null returning ${LINK}`,
    [id, handed.to, handed.by, handed.on, handed.at],
  );
  return rows[0];
}

const PRODUCER_LINK = `l.id, l.version, l.account_id as "accountId", l.producer_id as "producerId", l.status, l.message,
  l.requested_at as "requestedAt", l.decided_by as "decidedBy", l.decided_at as "decidedAt", l.reason,
  l.ended_by as "endedBy", l.ended_at as "endedAt"`;

/** Adds a request. False: one for this producer waits or holds already. */
export async function insertProducerLink(db: Db, link: ProducerLink): Promise<boolean> {
  const rows = await query(
    db,
    `insert into producer_link (id, version, account_id, producer_id, status, message, requested_at)
     values ($1, 1, $2, $3, $4, $5, $6)
     on conflict (account_id, producer_id) where status in ('requested', 'confirmed') do nothing returning id`,
    [link.id, link.accountId, link.producerId, link.status, link.message, link.requestedAt],
  );
  return rows.length === 1;
}

export async function findProducerLink(db: Db, id: ProducerLinkId): Promise<ProducerLink | undefined> {
  const rows = await query<ProducerLink>(db, `select ${PRODUCER_LINK} from producer_link l where l.id = $1`, [id]);
  return rows[0];
}

/** Links of an account, newest first. */
export async function listProducerLinksOf(db: Db, accountId: AccountId): Promise<readonly ProducerLink[]> {
  return await query<ProducerLink>(
    db,
    `select ${PRODUCER_LINK} from producer_link l where l.account_id = $1 order by l.requested_at desc, l.id desc`,
    [accountId],
  );
}

/** Links to a producer that wait or hold, oldest first. */
export async function listOpenLinksTo(db: Db, producerIds: readonly ProducerId[]): Promise<readonly ProducerLink[]> {
  return await query<ProducerLink>(
    db,
    `select ${PRODUCER_LINK} from producer_link l
      where l.producer_id = any($1::uuid[]) and l.status in ('requested', 'confirmed') order by l.requested_at, l.id`,
    [[...producerIds]],
  );
}

/** Links in a state, oldest request first; the caller filters them by the unit of the producer. */
export async function listProducerLinksInState(
  db: Db,
  status: ProducerLink['status'],
  limit: number,
): Promise<readonly ProducerLink[]> {
  return await query<ProducerLink>(
    db,
    `select ${PRODUCER_LINK} from producer_link l where l.status = $1 order by l.requested_at, l.id limit $2`,
    [status, limit],
  );
}

/** Moves a link on from the state and version it was seen in; undefined: somebody was faster. */
export async function moveProducerLink(
  db: Db,
  before: ProducerLink,
  after: Pick<ProducerLink, 'status' | 'decidedBy' | 'decidedAt' | 'reason' | 'endedBy' | 'endedAt'>,
): Promise<ProducerLink | undefined> {
  const rows = await query<ProducerLink>(
    db,
    `update producer_link l set version = l.version + 1, status = $3, decided_by = $4, decided_at = $5, reason = $6,
       ended_by = $7, ended_at = $8 where l.id = $1 and l.version = $2 returning ${PRODUCER_LINK}`,
    [
      before.id,
      before.version,
      after.status,
      after.decidedBy,
      after.decidedAt,
      after.reason,
      after.endedBy,
      after.endedAt,
    ],
  );
  return rows[0];
}
