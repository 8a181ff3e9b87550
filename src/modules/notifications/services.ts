// Side door of the room of notifications: tells people something in the act's own transaction, and counts what waits. Who turned a kind off that
// nobody is wronged by is not told of it.

import { findSpeakers } from '#access/find-recipients.ts';
import { addDays, dateInVietnam, type Instant, instantAfterDays } from '#kernel/calendar.ts';
import type { ProducerId } from '#kernel/ids.ts';
import type { Db } from '#platform/database/db.ts';
import type { Context } from '#runner/use-case.ts';
import { groupOf, mandatoryGroups } from './rules/kind-group.ts';
import { type DoneForProducer, type NotificationKind, notificationsOf, type Telling } from './rules/notification.ts';
import { deleteReadBefore, insertNotifications } from './store.ts';
import { deleteDigestsBefore, findPreferences } from './store-preferences.ts';

export { countUnread } from './store.ts';

const KEPT_DAYS = 400;

/** Of the accounts that a telling is for, those that did not turn its group off. */
async function whoHears(db: Db, { kind, to }: Pick<Telling, 'kind' | 'to'>): Promise<Telling['to']> {
  const group = groupOf(kind);
  if (mandatoryGroups.includes(group) || to.length === 0) return to;
  const off = (await findPreferences(db, to)).filter((one) => one.ways[group] === 'off').map((one) => one.id);
  return off.length === 0 ? to : to.filter((one) => !off.includes(one));
}

/** Tells accounts something: in the house at once, by mail after the commit where they have an address. */
export async function tell<Kind extends NotificationKind>(context: Context, telling: Telling<Kind>): Promise<void> {
  const to = await whoHears(context.db, telling);
  const rows = notificationsOf({ ...telling, to }, context.actor.accountId, {
    at: context.now,
    newId: () => context.newId<'notification'>(),
  });
  await insertNotifications(context.db, rows);
  for (const { id } of rows) context.job({ task: 'notifications/mail', payload: { notificationId: id } });
}

/** Tells who speaks for a producer what somebody else, or a program with a key, did for it; its own hand at a screen is told nothing. */
export async function tellDoneFor(
  context: Context,
  producerId: ProducerId,
  { what, about, path }: Pick<DoneForProducer, 'what' | 'about'> & { readonly path: string },
): Promise<void> {
  const { actor, db } = context;
  if (actor.key === undefined && actor.producerIds.includes(producerId)) return;
  const words: DoneForProducer = { what, about, by: actor.displayName, key: actor.key?.name ?? null };
  await tell(context, { kind: 'done-for-producer', to: await findSpeakers(db, [producerId]), words, path });
}

/** Forgets what was read more than 400 days ago, and letters of many things as old. */
export async function sweepNotifications(db: Db, now: Instant): Promise<void> {
  await deleteReadBefore(db, instantAfterDays(now, -KEPT_DAYS));
  await deleteDigestsBefore(db, addDays(dateInVietnam(now), -KEPT_DAYS));
}
