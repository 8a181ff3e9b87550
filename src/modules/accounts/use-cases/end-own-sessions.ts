// Ends every other session of one's own account, for a phone left somewhere.

import { z } from 'zod';
import { endSessionsOf } from '#access/store-sessions.ts';
import type { AccountId } from '#kernel/ids.ts';
import { ok } from '#kernel/result.ts';
import { id } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';

export const endOwnSessions = defineUseCase({
  name: 'access/end-own-sessions',
  kind: 'act',
  legalBasis: null,
  input: z.object({ sessionId: id<'sign-in-session'>() }),
  subject: async (_input, context) => ok({ provinceCode: null, communeCode: null, accountId: context.actor.accountId }),
  async run({ sessionId }, context) {
    const accountId = context.actor.accountId as AccountId;
    const ended = await endSessionsOf(context.db, accountId, context.now, 'ended-by-owner', sessionId);
    context.touch({ kind: 'account', id: accountId, before: null, after: { sessionsEnded: ended, at: context.now } });
    return ok({ ended });
  },
});
