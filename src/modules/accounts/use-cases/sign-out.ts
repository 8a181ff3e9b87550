// Ends the session on the server: the token opens nothing any more, wherever a copy of it lies.

import { z } from 'zod';
import { endSession } from '#access/store-sessions.ts';
import { ok } from '#kernel/result.ts';
import { id } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';

export const signOut = defineUseCase({
  name: 'access/sign-out',
  kind: 'act',
  legalBasis: null,
  input: z.object({ sessionId: id<'sign-in-session'>() }),
  subject: async (_input, context) => ok({ provinceCode: null, communeCode: null, accountId: context.actor.accountId }),
  async run({ sessionId }, context) {
    await endSession(context.db, context.actor.accountId, sessionId, context.now, 'signed-out');
    context.touch({ kind: 'sign-in-session', id: sessionId, before: { open: true }, after: { ended: 'signed-out' } });
    return ok({});
  },
});
