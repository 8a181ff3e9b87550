// Ends one session of one's own account, or every other one, for a phone left somewhere.

import { z } from 'zod';
import type { SessionId } from '#access/account.ts';
import { endSession, endSessionsOf, findOwnSession } from '#access/store-sessions.ts';
import type { AccountId } from '#kernel/ids.ts';
import { ok, refuse } from '#kernel/result.ts';
import { id } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';

/** `sessionId` is the session of the person asking, which stays; `only` ends that one alone. */
export const endOwnSessions = defineUseCase({
  name: 'access/end-own-sessions',
  kind: 'act',
  legalBasis: null,
  input: z.object({ sessionId: id<'sign-in-session'>(), only: id<'sign-in-session'>().optional() }),
  subject: async (_input, context) => ok({ provinceCode: null, communeCode: null, accountId: context.actor.accountId }),
  async run({ sessionId, only }, context) {
    const accountId = context.actor.accountId as AccountId;
    if (only !== undefined) {
      const held = await findOwnSession(context.db, accountId, only as SessionId);
      if (held === undefined) return refuse(notFound);
      await endSession(context.db, accountId, only as SessionId, context.now, 'ended-by-owner');
      context.touch({ kind: 'sign-in-session', id: only, before: { open: true }, after: { ended: 'ended-by-owner' } });
      return ok({ ended: 1 });
    }
    const ended = await endSessionsOf(context.db, accountId, context.now, 'ended-by-owner', sessionId);
    context.touch({ kind: 'account', id: accountId, before: null, after: { sessionsEnded: ended, at: context.now } });
    return ok({ ended });
  },
});
