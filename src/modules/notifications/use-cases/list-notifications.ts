// What the reader was told, the newest first; of one group of kinds, or unread, where that is asked.

import { z } from 'zod';
import { ok, refuse } from '#kernel/result.ts';
import { optionalOneOf, optionalWhole, tick } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { groupOf, type KindGroup, kindGroups, kindsOf } from '../rules/kind-group.ts';
import type { Notification } from '../rules/notification.ts';
import { countNotifications, listNotifications as listOf } from '../store.ts';

export const notificationsPerPage = 30;

export interface NotificationList {
  readonly notifications: readonly Notification[];
  readonly total: number;
  readonly unread: number;
  readonly page: number;
  /** The groups in which there is anything, with how many. */
  readonly groups: readonly { readonly group: KindGroup; readonly total: number; readonly unread: number }[];
  readonly group: KindGroup | null;
}

export const listNotifications = defineUseCase({
  name: 'notifications/list-notifications',
  kind: 'read',
  legalBasis: null,
  input: z.object({
    unreadOnly: tick,
    group: optionalOneOf(kindGroups).prefault(null),
    page: optionalWhole(1, 10_000).prefault(null),
  }),
  async run({ unreadOnly, group, page: asked }, context) {
    const { accountId } = context.actor;
    if (accountId === null) return refuse(notFound);
    const counts = await countNotifications(context.db, accountId);
    const page = asked ?? 1;
    const notifications = await listOf(context.db, accountId, {
      unreadOnly,
      kinds: group === null ? null : kindsOf(group),
      offset: (page - 1) * notificationsPerPage,
      limit: notificationsPerPage,
    });
    const sum = (of: KindGroup | null, what: 'total' | 'unread'): number =>
      counts.filter((one) => of === null || groupOf(one.kind) === of).reduce((all, one) => all + one[what], 0);
    const groups = kindGroups
      .map((one) => ({ group: one, total: sum(one, 'total'), unread: sum(one, 'unread') }))
      .filter((one) => one.total > 0);
    const total = sum(group, unreadOnly ? 'unread' : 'total');
    return ok<NotificationList>({ notifications, total, unread: sum(null, 'unread'), page, groups, group });
  },
});
