// Side door of the room of notifications: tells people something in the act's own transaction, and counts what waits.

import { type Instant, instantAfterDays } from '#kernel/calendar.ts';
import type { Db } from '#platform/database/db.ts';
import type { Context } from '#runner/use-case.ts';
import { type NotificationKind, notificationsOf, type Telling } from './rules/notification.ts';
import { deleteReadBefore, insertNotifications } from './store.ts';

export { countUnread } from './store.ts';

const KEPT_DAYS = 400;

/** Tells accounts something: in the house at once, by mail after the commit where they have an address. */
export async function tell<Kind extends NotificationKind>(context: Context, telling: Telling<Kind>): Promise<void> {
  const rows = notificationsOf(telling, context.actor.accountId, {
    at: context.now,
    newId: () => context.newId<'notification'>(),
  });
  await insertNotifications(context.db, rows);
  for (const { id } of rows) context.job({ task: 'notifications/mail', payload: { notificationId: id } });
}

/** Forgets what was read more than 400 days ago. */
export async function sweepNotifications(db: Db, now: Instant): Promise<void> {
  await deleteReadBefore(db, instantAfterDays(now, -KEPT_DAYS));
}
