// What the reader was told, the newest first.

import { z } from 'zod';
import { ok, refuse } from '#kernel/result.ts';
import { optionalWhole, tick } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import type { Notification } from '../rules/notification.ts';
import { countNotifications, listNotifications as listOf } from '../store.ts';

export const notificationsPerPage = 30;

export interface NotificationList {
  readonly notifications: readonly Notification[];
  readonly total: number;
  readonly unread: number;
  readonly page: number;
}

export const listNotifications = defineUseCase({
  name: 'notifications/list-notifications',
  kind: 'read',
  legalBasis: null,
  input: z.object({ unreadOnly: tick, page: optionalWhole(1, 10_000).prefault(null) }),
  async run({ unreadOnly, page: asked }, context) {
    const { accountId } = context.actor;
    if (accountId === null) return refuse(notFound);
    const counts = await countNotifications(context.db, accountId);
    const page = asked ?? 1;
    const notifications = await listOf(context.db, accountId, {
      unreadOnly,
      offset: (page - 1) * notificationsPerPage,
      limit: notificationsPerPage,
    });
    const total = unreadOnly ? counts.unread : counts.total;
    return ok<NotificationList>({ notifications, total, unread: counts.unread, page });
  },
});
