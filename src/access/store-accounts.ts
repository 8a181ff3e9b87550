// The only place that names the table of accounts.

import { sql } from 'kysely';
import type { Instant, LocalDate } from '#kernel/calendar.ts';
import type { AccountId } from '#kernel/ids.ts';
import { foldName, likeEscape, searchWords } from '#kernel/vietnamese-text.ts';
import { type Db, query } from '#platform/database/db.ts';
import type { Account, AccountStatus } from './account.ts';
import type { Reach } from './reach.ts';
import { reachCondition } from './reach-condition.ts';
import type { Role } from './roles.ts';

const COLUMNS = `a.id, a.version, a.login, a.login_key as "loginKey", a.display_name as "displayName", a.email, a.status,
  a.status_reason as "statusReason", a.password_hash as "passwordHash", a.password_changed_at as "passwordChangedAt",
  a.must_change_password as "mustChangePassword", a.province_code as "provinceCode", a.commune_code as "communeCode",
  a.named_on as "namedOn", a.self_registered as "selfRegistered", a.made_at as "madeAt", a.changed_at as "changedAt"`;

/** What a search for a person looks through. */
const normOf = (account: Pick<Account, 'displayName' | 'login'>): string =>
  foldName(`${account.displayName} ${account.login}`);

export async function findAccount(db: Db, id: AccountId): Promise<Account | undefined> {
  const rows = await query<Account>(db, `select ${COLUMNS} from account a where a.id = $1`, [id]);
  return rows[0];
}

export async function findAccountByLogin(db: Db, loginKey: string): Promise<Account | undefined> {
  const rows = await query<Account>(db, `select ${COLUMNS} from account a where a.login_key = $1`, [loginKey]);
  return rows[0];
}

export async function findAccounts(db: Db, ids: readonly AccountId[]): Promise<readonly Account[]> {
  return await query<Account>(db, `select ${COLUMNS} from account a where a.id = any($1::uuid[])`, [[...ids]]);
}

/** Names of accounts as they are today, by id; `null` among the ids has none. */
export async function findDisplayNames(
  db: Db,
  ids: readonly (AccountId | null)[],
): Promise<ReadonlyMap<AccountId | null, string>> {
  const asked = [...new Set(ids)].filter((id) => id !== null);
  if (asked.length === 0) return new Map();
  const rows = await query<{ id: AccountId; name: string }>(
    db,
    'select id, display_name as name from account where id = any($1::uuid[])',
    [asked],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Which of the keys are taken. */
export async function findTakenLogins(db: Db, loginKeys: readonly string[]): Promise<readonly string[]> {
  const rows = await query<{ loginKey: string }>(
    db,
    `select login_key as "loginKey" from account where login_key = any($1::text[])`,
    [[...loginKeys]],
  );
  return rows.map((row) => row.loginKey);
}

/** Which of the keys open an account that is in use. */
export async function findOpenLogins(db: Db, loginKeys: readonly string[]): Promise<readonly string[]> {
  const rows = await query<{ loginKey: string }>(
    db,
    `select login_key as "loginKey" from account where status = 'active' and login_key = any($1::text[])`,
    [[...loginKeys]],
  );
  return rows.map((row) => row.loginKey);
}

/** Adds an account. False: the login is taken. */
export async function insertAccount(db: Db, account: Account): Promise<boolean> {
  const rows = await query(
    db,
    `insert into account (id, version, login, login_key, display_name, norm, email, status, password_hash,
       password_changed_at, must_change_password, province_code, commune_code, named_on, self_registered, made_at, changed_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $16)
     on conflict (login_key) do nothing returning id`,
    [
      account.id,
      account.version,
      account.login,
      account.loginKey,
      account.displayName,
      normOf(account),
      account.email,
      account.status,
      account.passwordHash,
      account.passwordChangedAt,
      account.mustChangePassword,
      account.provinceCode,
      account.communeCode,
      account.namedOn,
      account.selfRegistered,
      account.madeAt,
    ],
  );
  return rows.length === 1;
}

/** What a change of an account may set. */
export type AccountChanges = Partial<
  Pick<
    Account,
    | 'displayName'
    | 'email'
    | 'status'
    | 'statusReason'
    | 'passwordHash'
    | 'passwordChangedAt'
    | 'mustChangePassword'
    | 'provinceCode'
    | 'communeCode'
    | 'namedOn'
  >
>;

/** Changes an account that still has the version; answers it as it is now, or undefined where somebody was faster. */
export async function updateAccount(
  db: Db,
  before: Account,
  changes: AccountChanges,
  at: Instant,
): Promise<Account | undefined> {
  const after: Account = { ...before, ...changes };
  const rows = await query<Account>(
    db,
    `update account a set version = a.version + 1, display_name = $3, norm = $4, email = $5, status = $6,
       password_hash = $7, password_changed_at = $8, must_change_password = $9, province_code = $10, commune_code = $11,
       named_on = $12, changed_at = $13, status_reason = $14
     where a.id = $1 and a.version = $2 returning ${COLUMNS}`,
    [
      before.id,
      before.version,
      after.displayName,
      normOf(after),
      after.email,
      after.status,
      after.passwordHash,
      after.passwordChangedAt,
      after.mustChangePassword,
      after.provinceCode,
      after.communeCode,
      after.namedOn,
      at,
      after.statusReason,
    ],
  );
  return rows[0];
}

/** A stronger hash of the same password, only where the old one still stands. */
export async function replacePasswordHash(db: Db, id: AccountId, from: string, to: string): Promise<void> {
  await query(db, 'update account set password_hash = $3 where id = $1 and password_hash = $2', [id, from, to]);
}

/** What a list of accounts asks for. */
export interface AccountQuery {
  readonly reach: Reach;
  readonly on: LocalDate;
  /** Accounts of former units whose successor lies within the reach. */
  readonly alsoIds: readonly string[];
  readonly search: string;
  readonly role: Role | null;
  readonly status: AccountStatus | null;
  /** Only accounts of one unit, within the reach; the ids are those of its former units. */
  readonly unit: { readonly reach: Reach; readonly alsoIds: readonly string[] } | null;
  /** Only accounts whose slip was not handed over yet. */
  readonly waitingSlip: boolean;
  readonly now: Instant;
  readonly limit: number;
  readonly offset: number;
  /** Only these accounts; absent: all. */
  readonly ids?: readonly AccountId[];
}

/** One line of the list. */
export interface AccountLine {
  readonly id: AccountId;
  readonly login: string;
  readonly displayName: string;
  readonly status: AccountStatus;
  readonly lastSeenAt: Instant | null;
  readonly roles: readonly { readonly role: Role; readonly unitName: string; readonly office: string | null }[];
  readonly speaksForProducer: boolean;
  /** A slip that still works and was not used: `waiting` in the office, or `handed` to the person. */
  readonly slip: 'waiting' | 'handed' | null;
}

/** Accounts within a reach, by name. */
export async function listAccountRows(
  db: Db,
  asked: AccountQuery,
): Promise<{ readonly lines: readonly AccountLine[]; readonly total: number }> {
  const inForce = sql`g.valid_from <= ${asked.on} and (g.valid_until is null or g.valid_until > ${asked.on})`;
  const inside = (reach: Reach, alsoIds: readonly string[]) => {
    const home = reachCondition(reach, { province: 'a.province_code', commune: 'a.commune_code' });
    const held = reachCondition(reach, { province: 'g.province_code', commune: 'g.commune_code' });
    return sql`(${home} or a.id = any(${[...alsoIds]}::uuid[]) or exists (
      select 1 from role_grant g where g.account_id = a.id and ${inForce} and ${held}))`;
  };
  const slip = sql`(select case when k.handed_at is null then 'waiting' else 'handed' end from one_time_link k
    where k.account_id = a.id and k.delivery = 'slip' and k.used_at is null and k.revoked_at is null
      and k.expires_at > ${asked.now} limit 1)`;
  const words = searchWords(asked.search).map((word) => sql`a.norm like ${`%${likeEscape(word)}%`}`);
  const conditions = [
    inside(asked.reach, asked.alsoIds),
    ...(asked.ids === undefined ? [] : [sql`a.id = any(${[...asked.ids]}::uuid[])`]),
    ...(asked.unit === null ? [] : [inside(asked.unit.reach, asked.unit.alsoIds)]),
    ...(asked.waitingSlip ? [sql`${slip} = 'waiting'`] : []),
    ...words,
    ...(asked.status === null ? [] : [sql`a.status = ${asked.status}`]),
    ...(asked.role === null
      ? []
      : asked.role === 'producer'
        ? [sql`exists (select 1 from producer_link l where l.account_id = a.id and l.status = 'confirmed')`]
        : [
            sql`exists (select 1 from role_grant g where g.account_id = a.id and ${inForce} and g.role = ${asked.role})`,
          ]),
  ];
  const found = await sql<AccountLine & { total: number }>`
    select a.id, a.login, a.display_name as "displayName", a.status,
      (select max(s.last_seen_at) from sign_in_session s where s.account_id = a.id) as "lastSeenAt",
      coalesce((select json_agg(json_build_object('role', g.role, 'unitName', g.unit_name, 'office', g.office)
                  order by g.granted_at)
         from role_grant g where g.account_id = a.id and ${inForce}), '[]') as roles,
      exists (select 1 from producer_link l where l.account_id = a.id and l.status = 'confirmed') as "speaksForProducer",
      ${slip} as slip,
      count(*) over () as total
    from account a
    where ${sql.join(conditions, sql` and `)}
    order by a.norm, a.id
    limit ${asked.limit} offset ${asked.offset}`.execute(db);
  return { lines: found.rows.map(({ total: _, ...line }) => line), total: found.rows[0]?.total ?? 0 };
}

/** Home units named before a day, for accounts whose codes mean another territory today. */
export async function listHomesNamedBefore(
  db: Db,
  day: LocalDate,
): Promise<readonly { accountId: AccountId; provinceCode: string; communeCode: string | null; namedOn: LocalDate }[]> {
  return await query(
    db,
    `select id as "accountId", province_code as "provinceCode", commune_code as "communeCode", named_on as "namedOn"
       from account where named_on < $1 and province_code is not null`,
    [day],
  );
}

/**
 * How many active accounts hold a role for the whole installation on a day at least as long as one does who is about to lose
 * it; that one is not counted, nor is a role that ends before. Two acts that would each leave the other as the last one
 * wait for each other here.
 */
export async function countInstallationHolders(
  db: Db,
  role: Role,
  on: LocalDate,
  loser: { readonly accountId: AccountId; readonly until: LocalDate | null },
): Promise<number> {
  await query(db, `select pg_advisory_xact_lock(hashtext('installation holders'))`);
  const rows = await query<{ n: number }>(
    db,
    `select count(distinct a.id)::int as n from account a join role_grant g on g.account_id = a.id
      where a.status = 'active' and g.role = $1 and g.province_code is null and a.id <> $3
        and g.valid_from <= $2 and (g.valid_until is null or (g.valid_until > $2 and g.valid_until >= $4::date))`,
    [role, on, loser.accountId, loser.until],
  );
  return rows[0]?.n ?? 0;
}
