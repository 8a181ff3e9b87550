// The only place that names the table of notifications.

import type { Instant } from '#kernel/calendar.ts';
import type { AccountId } from '#kernel/ids.ts';
import { type Db, query } from '#platform/database/db.ts';
import type { Notification, NotificationId, NotificationKind } from './rules/notification.ts';

const COLUMNS = `n.id, n.account_id as "accountId", n.kind, n.words, n.path, n.due_on as "dueOn", n.made_at as "madeAt",
  n.read_at as "readAt"`;

export async function insertNotifications(db: Db, rows: readonly Notification[]): Promise<void> {
  if (rows.length === 0) return;
  await query(
    db,
    `insert into notification (id, account_id, kind, words, path, due_on, made_at)
     select id, account_id, kind, words, path, due_on, made_at from jsonb_to_recordset($1::jsonb)
       as r (id uuid, account_id uuid, kind text, words jsonb, path text, due_on date, made_at timestamptz)`,
    [
      JSON.stringify(
        rows.map(({ id, accountId, kind, words, path, dueOn, madeAt }) => ({
          id,
          account_id: accountId,
          kind,
          words,
          path,
          due_on: dueOn,
          made_at: madeAt,
        })),
      ),
    ],
  );
}

export async function findNotification(db: Db, id: NotificationId): Promise<Notification | null> {
  const rows = await query<Notification>(db, `select ${COLUMNS} from notification n where n.id = $1`, [id]);
  return rows[0] ?? null;
}

/** What an account was told since a moment and has not opened, the newest first. */
export async function listUnreadSince(
  db: Db,
  accountId: AccountId,
  since: Instant,
  limit: number,
): Promise<readonly Notification[]> {
  return await query<Notification>(
    db,
    `select ${COLUMNS} from notification n where n.account_id = $1 and n.read_at is null and n.made_at >= $2
      order by n.made_at desc, n.id desc limit $3`,
    [accountId, since, limit],
  );
}

/** What an account was told, of some kinds where they are named, the newest first. */
export async function listNotifications(
  db: Db,
  accountId: AccountId,
  page: {
    readonly unreadOnly: boolean;
    readonly kinds?: readonly NotificationKind[] | null;
    readonly offset: number;
    readonly limit: number;
  },
): Promise<readonly Notification[]> {
  return await query<Notification>(
    db,
    `select ${COLUMNS} from notification n where n.account_id = $1 ${page.unreadOnly ? 'and n.read_at is null' : ''}
        and ($4::text[] is null or n.kind = any($4))
      order by n.made_at desc, n.id desc offset $2 limit $3`,
    [accountId, page.offset, page.limit, page.kinds ?? null],
  );
}

/** How many an account was told of each kind, and how many of them it has not opened. */
export async function countNotifications(
  db: Db,
  accountId: AccountId,
): Promise<readonly { readonly kind: NotificationKind; readonly total: number; readonly unread: number }[]> {
  return await query(
    db,
    `select kind, count(*)::int as total, count(*) filter (where read_at is null)::int as unread from notification
      where account_id = $1 group by kind`,
    [accountId],
  );
}

export async function countUnread(db: Db, accountId: AccountId): Promise<number> {
  const rows = await query<{ unread: number }>(
    db,
    'select count(*)::int as unread from notification where account_id = $1 and read_at is null',
    [accountId],
  );
  return rows[0]?.unread ?? 0;
}

/** Marks what an account has not read, all of it or one; answers the rows as they were before. */
export async function markRead(
  db: Db,
  accountId: AccountId,
  which: NotificationId | 'all',
  at: Instant,
): Promise<readonly Notification[]> {
  const one = which === 'all' ? '' : 'and n.id = $3';
  const rows = await query<Notification>(
    db,
    `update notification n set read_at = $2 where n.account_id = $1 and n.read_at is null ${one} returning ${COLUMNS}`,
    which === 'all' ? [accountId, at] : [accountId, at, which],
  );
  return rows.map((row) => ({ ...row, readAt: null }));
}

/** Forgets what was read before an instant; what nobody read stays. */
export async function deleteReadBefore(db: Db, before: Instant): Promise<void> {
  await query(db, 'delete from notification where read_at < $1', [before]);
}
