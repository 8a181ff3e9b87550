// Marks everything the reader was told as read.

import { z } from 'zod';
import { problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { markRead } from '../store.ts';

export const readAllNotifications = defineUseCase({
  name: 'notifications/read-all',
  kind: 'act',
  legalBasis: null,
  input: z.object({}),
  subject: async (_input, context) => ok({ provinceCode: null, communeCode: null, accountId: context.actor.accountId }),
  async run(_input, context) {
    const { accountId } = context.actor;
    if (accountId === null) return refuse(notFound);
    const read = await markRead(context.db, accountId, 'all', context.now);
    if (read.length === 0) return refuse(problem('conflict', 'notifications/nothing-unread'));
    context.touch(
      ...read.map((before) => ({
        kind: 'notification',
        id: before.id,
        before,
        after: { ...before, readAt: context.now },
      })),
    );
    return ok({ count: read.length });
  },
});
