// The only place that names the table of sign-in sessions. A session is read together with the rights its account has
// at that moment, in one statement: what was taken away does not hold for the next request.

import type { Instant, LocalDate } from '#kernel/calendar.ts';
import type { AccountId, ProducerId } from '#kernel/ids.ts';
import { type Db, query } from '#platform/database/db.ts';
import type { AccountStatus, SessionId } from './account.ts';
import type { AssignmentKind, Role } from './roles.ts';

/** A session with everything its account may do on a day. */
export interface SessionWithRights {
  readonly id: SessionId;
  readonly formKey: string;
  readonly madeAt: Instant;
  readonly lastSeenAt: Instant;
  readonly absoluteEnd: Instant;
  readonly secondFactorAt: Instant | null;
  readonly deviceHash: string | null;
  readonly accountId: AccountId;
  readonly displayName: string;
  readonly status: AccountStatus;
  readonly mustChangePassword: boolean;
  readonly hasSecondFactor: boolean;
  readonly grants: readonly {
    readonly role: Role;
    readonly provinceCode: string | null;
    readonly communeCode: string | null;
    readonly namedOn: LocalDate;
    readonly unitName: string;
    readonly office: string | null;
  }[];
  readonly assignments: readonly {
    readonly kind: AssignmentKind;
    readonly subjectKind: string;
    readonly subjectId: string;
  }[];
  readonly producerIds: readonly ProducerId[];
}

const WITH_RIGHTS = `
select s.id, s.form_key as "formKey", s.made_at as "madeAt", s.last_seen_at as "lastSeenAt",
  s.absolute_end as "absoluteEnd", s.second_factor_at as "secondFactorAt", s.device_hash as "deviceHash",
  a.id as "accountId", a.display_name as "displayName", a.status, a.must_change_password as "mustChangePassword",
  (exists (select 1 from totp t where t.account_id = a.id)
    or exists (select 1 from passkey p where p.account_id = a.id)) as "hasSecondFactor",
  coalesce((select json_agg(json_build_object('role', g.role, 'provinceCode', g.province_code, 'communeCode', g.commune_code,
      'namedOn', g.named_on, 'unitName', g.unit_name, 'office', g.office) order by g.granted_at, g.id)
    from role_grant g where g.account_id = a.id and g.valid_from <= $2::date
      and (g.valid_until is null or g.valid_until > $2::date)), '[]') as grants,
  coalesce((select json_agg(json_build_object('kind', d.kind, 'subjectKind', d.subject_kind, 'subjectId', d.subject_id))
    from assignment d where d.account_id = a.id and d.valid_from <= $2::date
      and (d.valid_until is null or d.valid_until > $2::date)), '[]') as assignments,
  coalesce((select json_agg(l.producer_id order by l.producer_id) from producer_link l
    where l.account_id = a.id and l.status = 'confirmed'), '[]') as "producerIds"
from sign_in_session s join account a on a.id = s.account_id
where s.token_hash = $1 and s.ended_at is null and a.status = 'active'`;

/** The session of a token hash with the rights of a day, or undefined. */
export async function findSessionWithRights(
  db: Db,
  tokenHash: string,
  on: LocalDate,
): Promise<SessionWithRights | undefined> {
  const rows = await query<SessionWithRights>(db, WITH_RIGHTS, [tokenHash, on]);
  return rows[0];
}

export interface NewSession {
  readonly id: SessionId;
  readonly tokenHash: string;
  readonly accountId: AccountId;
  readonly formKey: string;
  readonly madeAt: Instant;
  readonly absoluteEnd: Instant;
  readonly secondFactorAt: Instant | null;
  readonly deviceHash: string | null;
  readonly address: string | null;
}

export async function insertSession(db: Db, session: NewSession): Promise<void> {
  await query(
    db,
    `insert into sign_in_session (id, token_hash, account_id, form_key, made_at, last_seen_at, absolute_end,
       second_factor_at, device_hash, address) values ($1, $2, $3, $4, $5, $5, $6, $7, $8, $9)`,
    [
      session.id,
      session.tokenHash,
      session.accountId,
      session.formKey,
      session.madeAt,
      session.absoluteEnd,
      session.secondFactorAt,
      session.deviceHash,
      session.address,
    ],
  );
}

/** Notes that a session was used; at most once a minute is worth a write. */
export async function markSeen(db: Db, id: SessionId, at: Instant): Promise<void> {
  await query(db, 'update sign_in_session set last_seen_at = $2 where id = $1 and last_seen_at < $2', [id, at]);
}

/** Gives a session that just proved more a new token; the old token opens nothing from here on. */
export async function strengthenSession(
  db: Db,
  accountId: AccountId,
  id: SessionId,
  change: { readonly tokenHash: string; readonly formKey: string; readonly secondFactorAt: Instant },
): Promise<boolean> {
  const rows = await query(
    db,
    `update sign_in_session set token_hash = $3, form_key = $4, second_factor_at = $5
      where id = $1 and account_id = $2 and ended_at is null returning id`,
    [id, accountId, change.tokenHash, change.formKey, change.secondFactorAt],
  );
  return rows.length === 1;
}

export type EndReason =
  | 'signed-out'
  | 'password-changed'
  | 'reset'
  | 'deactivated'
  | 'ended-by-owner'
  | 'too-many-tries';

/** Ends one session of an account. */
export async function endSession(
  db: Db,
  accountId: AccountId | null,
  id: SessionId,
  at: Instant,
  reason: EndReason,
): Promise<void> {
  await query(
    db,
    `update sign_in_session set ended_at = $3, end_reason = $4
      where id = $1 and account_id = $2 and ended_at is null`,
    [id, accountId, at, reason],
  );
}

/** An open session, only for the account it belongs to. */
export async function findOwnSession(
  db: Db,
  accountId: AccountId,
  id: SessionId,
): Promise<{ readonly deviceHash: string | null; readonly formKey: string } | undefined> {
  const rows = await query<{ deviceHash: string | null; formKey: string }>(
    db,
    `select device_hash as "deviceHash", form_key as "formKey" from sign_in_session
      where id = $1 and account_id = $2 and ended_at is null`,
    [id, accountId],
  );
  return rows[0];
}

/** Ends every session of an account but one; answers how many. */
export async function endSessionsOf(
  db: Db,
  accountId: AccountId,
  at: Instant,
  reason: EndReason,
  except: SessionId | null = null,
): Promise<number> {
  const rows = await query(
    db,
    `update sign_in_session set ended_at = $2, end_reason = $3
      where account_id = $1 and ended_at is null and ($4::uuid is null or id <> $4) returning id`,
    [accountId, at, reason, except],
  );
  return rows.length;
}

/** An open session as its owner sees it. */
export interface OpenSession {
  readonly id: SessionId;
  readonly madeAt: Instant;
  readonly lastSeenAt: Instant;
  readonly address: string | null;
}

/** Sessions of an account that were seen after a moment and are not over, newest first. */
export async function listOpenSessions(
  db: Db,
  accountId: AccountId,
  now: Instant,
  seenAfter: Instant,
): Promise<readonly OpenSession[]> {
  return await query<OpenSession>(
    db,
    `select id, made_at as "madeAt", last_seen_at as "lastSeenAt", address from sign_in_session
      where account_id = $1 and ended_at is null and absolute_end > $2 and last_seen_at > $3
      order by last_seen_at desc limit 20`,
    [accountId, now, seenAfter],
  );
}

/** Removes sessions that have been over for a while. */
export async function sweepSessions(db: Db, before: Instant): Promise<void> {
  await query(db, 'delete from sign_in_session where absolute_end < $1 or ended_at < $1', [before]);
}
