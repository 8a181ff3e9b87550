// The only place that names the tables of second factors: authenticator app, passkeys, recovery codes.

import type { Instant } from '#kernel/calendar.ts';
import type { AccountId } from '#kernel/ids.ts';
import { type Db, query } from '#platform/database/db.ts';

export interface TotpRow {
  readonly secretBox: string;
  readonly lastStep: number;
  readonly confirmedAt: Instant;
}

export async function findTotp(db: Db, accountId: AccountId): Promise<TotpRow | undefined> {
  const rows = await query<TotpRow>(
    db,
    `select secret_box as "secretBox", last_step as "lastStep", confirmed_at as "confirmedAt" from totp where account_id = $1`,
    [accountId],
  );
  return rows[0];
}

/** Keeps the app's secret; a second app takes the place of the first. */
export async function putTotp(
  db: Db,
  accountId: AccountId,
  row: { readonly secretBox: string; readonly lastStep: number; readonly confirmedAt: Instant },
): Promise<void> {
  await query(
    db,
    `insert into totp (account_id, secret_box, last_step, confirmed_at) values ($1, $2, $3, $4)
     on conflict (account_id) do update set secret_box = excluded.secret_box, last_step = excluded.last_step,
       confirmed_at = excluded.confirmed_at`,
    [accountId, row.secretBox, row.lastStep, row.confirmedAt],
  );
}

/** Uses up a step; false where it, or a later one, was used already. */
export async function useTotpStep(db: Db, accountId: AccountId, step: number): Promise<boolean> {
  const rows = await query(
    db,
    'update totp set last_step = $2 where account_id = $1 and last_step < $2 returning account_id',
    [accountId, step],
  );
  return rows.length === 1;
}

export interface PasskeyRow {
  readonly id: string;
  readonly accountId: AccountId;
  readonly credentialId: string;
  readonly publicKey: Uint8Array;
  readonly counter: number;
  readonly transports: readonly string[];
  readonly name: string;
  readonly madeAt: Instant;
  readonly lastUsedAt: Instant | null;
}

const PASSKEY = `id, account_id as "accountId", credential_id as "credentialId", public_key as "publicKey", counter,
  transports, name, made_at as "madeAt", last_used_at as "lastUsedAt"`;

export async function listPasskeys(db: Db, accountId: AccountId): Promise<readonly PasskeyRow[]> {
  return await query<PasskeyRow>(db, `select ${PASSKEY} from passkey where account_id = $1 order by made_at`, [
    accountId,
  ]);
}

/** Adds a key. False: it is on record already. */
export async function insertPasskey(db: Db, row: Omit<PasskeyRow, 'lastUsedAt'>): Promise<boolean> {
  const rows = await query(
    db,
    `insert into passkey (id, account_id, credential_id, public_key, counter, transports, name, made_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (credential_id) do nothing returning id`,
    [
      row.id,
      row.accountId,
      row.credentialId,
      Buffer.from(row.publicKey),
      row.counter,
      [...row.transports],
      row.name,
      row.madeAt,
    ],
  );
  return rows.length === 1;
}

/** Notes a use with the key's new counter; false where somebody used the same answer first (keys that count). */
export async function markPasskeyUsed(db: Db, row: PasskeyRow, counter: number, at: Instant): Promise<boolean> {
  const rows = await query(
    db,
    'update passkey set counter = $3, last_used_at = $4 where id = $1 and counter = $2 returning id',
    [row.id, row.counter, counter, at],
  );
  return rows.length === 1;
}

export async function deletePasskey(db: Db, accountId: AccountId, id: string): Promise<PasskeyRow | undefined> {
  const rows = await query<PasskeyRow>(
    db,
    `delete from passkey where account_id = $1 and id = $2 returning ${PASSKEY}`,
    [accountId, id],
  );
  return rows[0];
}

export async function deleteTotp(db: Db, accountId: AccountId): Promise<boolean> {
  const rows = await query(db, 'delete from totp where account_id = $1 returning account_id', [accountId]);
  return rows.length === 1;
}

/** Takes away every second factor of an account. */
export async function dropSecondFactors(db: Db, accountId: AccountId): Promise<void> {
  await query(db, 'delete from totp where account_id = $1', [accountId]);
  await query(db, 'delete from passkey where account_id = $1', [accountId]);
  await query(db, 'delete from recovery_code where account_id = $1', [accountId]);
}

/** Keeps new recovery codes; the old ones open nothing any more. */
export async function replaceRecoveryCodes(
  db: Db,
  accountId: AccountId,
  codes: readonly { readonly id: string; readonly hash: string }[],
  at: Instant,
): Promise<void> {
  await query(db, 'delete from recovery_code where account_id = $1', [accountId]);
  await query(
    db,
    `insert into recovery_code (id, account_id, code_hash, made_at)
     select c.id, $1, c.hash, $4 from unnest($2::uuid[], $3::text[]) as c (id, hash)`,
    [accountId, codes.map((c) => c.id), codes.map((c) => c.hash), at],
  );
}

/** Uses up a recovery code; false where it is none of the account's, or was used. */
export async function useRecoveryCode(db: Db, accountId: AccountId, hash: string, at: Instant): Promise<boolean> {
  const rows = await query(
    db,
    `update recovery_code set used_at = $3 where account_id = $1 and code_hash = $2 and used_at is null returning id`,
    [accountId, hash, at],
  );
  return rows.length === 1;
}

/** How many recovery codes are left, and when they were made. */
export interface KeptCodes {
  readonly left: number;
  readonly all: number;
  readonly keptAt: Instant | null;
}

export async function countRecoveryCodes(db: Db, accountId: AccountId): Promise<KeptCodes> {
  const rows = await query<KeptCodes>(
    db,
    `select (count(*) filter (where used_at is null))::int as "left", count(*)::int as "all", max(made_at) as "keptAt"
       from recovery_code where account_id = $1`,
    [accountId],
  );
  return rows[0] ?? { left: 0, all: 0, keptAt: null };
}
