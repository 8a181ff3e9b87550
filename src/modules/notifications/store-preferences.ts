// The only place that names the tables of how accounts want to be told, of letters of many things, and of secret addresses of calendars.

import type { Instant, LocalDate } from '#kernel/calendar.ts';
import type { AccountId, Id } from '#kernel/ids.ts';
import { type Db, query } from '#platform/database/db.ts';
import { camelCase, insertRows, type Row, updateRow } from '#platform/database/record-rows.ts';
import type { CalendarFeed } from './rules/calendar-feed.ts';
import type { DigestId, DigestRecord } from './rules/digest.ts';
import type { Preference } from './rules/preference.ts';

type Tables = {
  notificationPreference: Row<Preference>;
  notificationDigest: Row<DigestRecord>;
  notificationDigestLine: {
    readonly accountId: AccountId;
    readonly thing: string;
    readonly digestId: DigestId;
    readonly saidOn: LocalDate;
  };
  calendarFeed: Row<CalendarFeed>;
};
const tables = (db: Db) => db.withPlugin(camelCase).withTables<Tables>();

/** What an account chose; `null`: it never did. */
export async function findPreference(db: Db, accountId: AccountId): Promise<Preference | null> {
  const select = tables(db).selectFrom('notificationPreference').selectAll().where('id', '=', accountId);
  return (await select.executeTakeFirst()) ?? null;
}

export async function findPreferences(db: Db, accountIds: readonly AccountId[]): Promise<readonly Preference[]> {
  if (accountIds.length === 0) return [];
  return await tables(db)
    .selectFrom('notificationPreference')
    .selectAll()
    .where('id', 'in', [...accountIds])
    .execute();
}

/** Those that want a letter of many things. */
export async function listWithDigest(db: Db): Promise<readonly Preference[]> {
  return await tables(db)
    .selectFrom('notificationPreference')
    .selectAll()
    .where('digest', '<>', 'none')
    .orderBy('id')
    .execute();
}

/** Keeps the first choice of an account; false: there is one already. */
export async function insertPreference(db: Db, { ways, ...rest }: Preference): Promise<boolean> {
  const row = { ...rest, ways: JSON.stringify(ways) as unknown as Preference['ways'] };
  const inserted = await tables(db)
    .insertInto('notificationPreference')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .execute();
  return inserted.length === 1;
}

/** Changes a choice if it still has the version; false where it has not. */
export async function updatePreference(
  db: Db,
  key: Pick<Preference, 'id' | 'version'>,
  changes: Partial<Preference>,
): Promise<boolean> {
  return await updateRow(db, 'notification_preference', key, changes);
}

/** The last digest of an account; `null`: none yet. Of two that are sent at once the table keeps one: an account has one a day. */
export async function lastDigest(db: Db, accountId: AccountId): Promise<DigestRecord | null> {
  const select = tables(db).selectFrom('notificationDigest').selectAll().where('accountId', '=', accountId);
  return (await select.orderBy('onDay', 'desc').limit(1).executeTakeFirst()) ?? null;
}

/** The day of the last digest of each account that ever got one. */
export async function lastDigestDays(db: Db): Promise<ReadonlyMap<AccountId, LocalDate>> {
  const rows = await query<{ id: AccountId; day: LocalDate }>(
    db,
    'select account_id as id, max(on_day) as day from notification_digest group by account_id',
  );
  return new Map(rows.map(({ id, day }) => [id, day]));
}

/** What digests said to an account already. */
export async function saidTo(db: Db, accountId: AccountId, things: readonly string[]): Promise<ReadonlySet<string>> {
  if (things.length === 0) return new Set();
  const rows = await tables(db)
    .selectFrom('notificationDigestLine')
    .select('thing')
    .where('accountId', '=', accountId)
    .where('thing', 'in', [...things])
    .execute();
  return new Set(rows.map((row) => row.thing));
}

/** Keeps a digest with what it says. */
export async function insertDigest(db: Db, digest: DigestRecord, things: readonly string[]): Promise<void> {
  await insertRows(db, 'notification_digest', [digest]);
  const { accountId, id: digestId, onDay: saidOn } = digest;
  await insertRows(
    db,
    'notification_digest_line',
    things.map((thing) => ({ accountId, thing, digestId, saidOn })),
  );
}

/** Forgets digests, and what they said, of before a day. */
export async function deleteDigestsBefore(db: Db, day: LocalDate): Promise<void> {
  await query(db, 'delete from notification_digest where on_day < $1', [day]);
}

export async function insertFeed(db: Db, feed: CalendarFeed): Promise<void> {
  await insertRows(db, 'calendar_feed', [feed]);
}

export async function findOpenFeed(db: Db, accountId: AccountId): Promise<CalendarFeed | null> {
  const select = tables(db).selectFrom('calendarFeed').selectAll().where('accountId', '=', accountId);
  return (await select.where('revokedAt', 'is', null).executeTakeFirst()) ?? null;
}

export async function findFeedByHash(db: Db, tokenHash: string): Promise<CalendarFeed | null> {
  const select = tables(db).selectFrom('calendarFeed').selectAll().where('tokenHash', '=', tokenHash);
  return (await select.where('revokedAt', 'is', null).executeTakeFirst()) ?? null;
}

/** Ends the address of an account; `null`: there was none. */
export async function revokeFeed(db: Db, accountId: AccountId, at: Instant): Promise<Id<'calendar-feed'> | null> {
  const rows = await query<{ id: Id<'calendar-feed'> }>(
    db,
    'update calendar_feed set revoked_at = $2 where account_id = $1 and revoked_at is null returning id',
    [accountId, at],
  );
  return rows[0]?.id ?? null;
}
