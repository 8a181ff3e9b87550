// Opens one notification: it counts as read from now on, and answers the page it speaks of. Opened twice is no fault.

import { z } from 'zod';
import { ok, refuse } from '#kernel/result.ts';
import { id } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { findNotification, markRead } from '../store.ts';

export const openNotification = defineUseCase({
  name: 'notifications/open-notification',
  kind: 'act',
  legalBasis: null,
  input: z.object({ notificationId: id<'notification'>() }),
  async subject({ notificationId }, context) {
    const found = await findNotification(context.db, notificationId);
    if (found === null) return refuse(notFound);
    return ok({ provinceCode: null, communeCode: null, accountId: found.accountId });
  },
  async run({ notificationId }, context) {
    const found = await findNotification(context.db, notificationId);
    if (found === null) return refuse(notFound);
    await markRead(context.db, found.accountId, found.id, context.now);
    context.touch({
      kind: 'notification',
      id: found.id,
      before: found,
      after: { ...found, readAt: found.readAt ?? context.now },
    });
    return ok({ path: found.path });
  },
});
