// The only place that names the table of keys for programs.

import type { Instant, LocalDate } from '#kernel/calendar.ts';
import type { AccountId } from '#kernel/ids.ts';
import { type Db, query } from '#platform/database/db.ts';
import type { InterfaceKey, InterfaceKeyId, KeyOffice } from './interface-key.ts';

const KEY = `id, version, name, secret_start as "secretStart", account_id as "accountId", province_code as "provinceCode",
  commune_code as "communeCode", scopes, operations, second_factor as "secondFactor", addresses, per_minute as "perMinute",
  ends_on as "endsOn", made_at as "madeAt", last_used_on as "lastUsedOn", revoked_at as "revokedAt", revoked_by as "revokedBy"`;

export async function insertKey(db: Db, key: InterfaceKey, secretHash: string): Promise<void> {
  await query(
    db,
    `insert into interface_key (id, name, secret_hash, secret_start, account_id, province_code, commune_code, scopes, operations,
       second_factor, addresses, per_minute, ends_on, made_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8::jsonb, $9::jsonb, $10, $11::jsonb, $12, $13, $14)`,
    [
      key.id,
      key.name,
      secretHash,
      key.secretStart,
      key.accountId,
      key.provinceCode,
      key.communeCode,
      JSON.stringify(key.scopes),
      JSON.stringify(key.operations),
      key.secondFactor,
      JSON.stringify(key.addresses),
      key.perMinute,
      key.endsOn,
      key.madeAt,
    ],
  );
}

export async function findKeyByHash(db: Db, secretHash: string): Promise<InterfaceKey | null> {
  const rows = await query<InterfaceKey>(db, `select ${KEY} from interface_key where secret_hash = $1`, [secretHash]);
  return rows[0] ?? null;
}

export async function findKeyById(db: Db, id: InterfaceKeyId): Promise<InterfaceKey | null> {
  const rows = await query<InterfaceKey>(db, `select ${KEY} from interface_key where id = $1`, [id]);
  return rows[0] ?? null;
}

/** Keys of an account, and those of offices, the newest first. */
export async function listKeysOf(
  db: Db,
  accountId: AccountId,
  offices: readonly KeyOffice[],
): Promise<readonly InterfaceKey[]> {
  return await query<InterfaceKey>(
    db,
    `select ${KEY} from interface_key k
      where account_id = $1
         or exists (select 1 from unnest($2::text[], $3::text[]) as o (province, commune)
                     where k.province_code = o.province and coalesce(k.commune_code, '') = o.commune)
      order by made_at desc, id desc limit 200`,
    [accountId, offices.map((one) => one.provinceCode), offices.map((one) => one.communeCode ?? '')],
  );
}

/** How many keys of an account can still be used. */
export async function countOpenKeys(db: Db, accountId: AccountId, today: LocalDate): Promise<number> {
  const rows = await query<{ n: number }>(
    db,
    'select count(*)::int as n from interface_key where account_id = $1 and revoked_at is null and ends_on >= $2',
    [accountId, today],
  );
  return rows[0]?.n ?? 0;
}

/** Revokes a key from this moment on; false where it was revoked before. */
export async function revokeKeyRow(db: Db, id: InterfaceKeyId, by: AccountId | null, at: Instant): Promise<boolean> {
  const rows = await query(
    db,
    `update interface_key set revoked_at = $2, revoked_by = $3, version = version + 1
      where id = $1 and revoked_at is null returning id`,
    [id, at, by],
  );
  return rows.length === 1;
}

/** Notes the day of use; one write a day. */
export async function markKeyUsed(db: Db, id: InterfaceKeyId, on: LocalDate): Promise<void> {
  await query(
    db,
    'update interface_key set last_used_on = $2 where id = $1 and (last_used_on is null or last_used_on < $2)',
    [id, on],
  );
}
