// One letter of many things: what is new and what comes up, the most urgent first, nothing said twice, nothing at all where there is nothing.

import { addDays, type Instant, type LocalDate } from '#kernel/calendar.ts';
import type { AccountId, Id } from '#kernel/ids.ts';
import { type DueThing, sayingOf, type Urgency, urgencies, urgencyOf } from './due-thing.ts';
import { groupOf, type KindGroup, kindGroups } from './kind-group.ts';
import type { Notification } from './notification.ts';
import type { WayOfGroup } from './preference.ts';

export type DigestId = Id<'notification-digest'>;

/** That a digest was sent; what it said is not kept, only which things they were. */
export interface DigestRecord {
  readonly id: DigestId;
  readonly accountId: AccountId;
  readonly onDay: LocalDate;
  readonly things: number;
  readonly madeAt: Instant;
}

/** Of what comes up, so many days ahead are written of. */
export const daysAhead = 7;

/** So many things of what comes up and as many of what was told; the others come with the next one. */
export const mostAtOnce = 40;

/** Things late for longer are no news: the desk counts them. */
export const daysBack = 60;

export interface DigestContent {
  /** By how near: late, today, within the week. */
  readonly due: readonly { readonly urgency: Urgency; readonly things: readonly DueThing[] }[];
  /** By group, in the order of the groups; within one those with a last day first, the nearest first, then the newest. */
  readonly told: readonly { readonly group: KindGroup; readonly notifications: readonly Notification[] }[];
  /** How many things wait for the next digest. */
  readonly more: number;
  /** How many things are said. */
  readonly things: number;
  /** What is said, by the name under which it is never said again. */
  readonly says: readonly string[];
}

export const sayingOfNotification = ({ id }: Pick<Notification, 'id'>): string => `told-${id}`;

const nearest = (a: Notification, b: Notification): number =>
  (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999') || b.madeAt.localeCompare(a.madeAt) || (a.id < b.id ? -1 : 1);

/**
 * What a digest of today says. `unread`: what the account was told and has not opened; what it chose to hear in the house alone stays there.
 * `said`: what earlier ones said.
 */
export function digestOf(
  found: {
    readonly due: readonly DueThing[];
    readonly unread: readonly Notification[];
    readonly said: ReadonlySet<string>;
    readonly ways: WayOfGroup;
  },
  today: LocalDate,
): DigestContent {
  const last = addDays(today, daysAhead);
  const allDue = found.due.filter((thing) => thing.day <= last && !found.said.has(sayingOf(thing)));
  const due = allDue.slice(0, mostAtOnce);
  const byUrgency = urgencies
    .map((urgency) => ({ urgency, things: due.filter((thing) => urgencyOf(thing, today) === urgency) }))
    .filter(({ things }) => things.length > 0);
  const allUnread = found.unread.filter(
    (one) =>
      one.readAt === null && found.ways[groupOf(one.kind)] === 'mail' && !found.said.has(sayingOfNotification(one)),
  );
  // That something was given, with its last day, is said by its last day.
  const isSaidByDay = (one: Notification): boolean =>
    groupOf(one.kind) === 'term' && due.some(({ path, day }) => path === one.path && day === one.dueOn);
  const byDay = allUnread.filter(isSaidByDay);
  const others = allUnread.filter((one) => !isSaidByDay(one));
  const unread = others.toSorted(nearest).slice(0, mostAtOnce);
  const told = kindGroups
    .map((group) => ({ group, notifications: unread.filter((one) => groupOf(one.kind) === group) }))
    .filter(({ notifications }) => notifications.length > 0);
  return {
    due: byUrgency,
    told,
    more: allDue.length - due.length + others.length - unread.length,
    things: byUrgency.reduce((sum, { things }) => sum + things.length, 0) + unread.length,
    says: [
      ...byUrgency.flatMap(({ things }) => things.map(sayingOf)),
      ...told.flatMap(({ notifications }) => notifications.map(sayingOfNotification)),
      ...byDay.map(sayingOfNotification),
    ],
  };
}
