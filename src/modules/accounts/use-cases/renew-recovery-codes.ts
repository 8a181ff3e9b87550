// Keeps ten new recovery codes for one's own account. The codes were shown first, so they count only once the person has said
// that they are kept; the house stores their hashes alone.

import { z } from 'zod';
import type { SessionId } from '#access/account.ts';
import { offeredRecoveryCodes, recoveryCodeHash } from '#access/recovery-codes.ts';
import { countRecoveryCodes, replaceRecoveryCodes } from '#access/store-factors.ts';
import { findOwnSession } from '#access/store-sessions.ts';
import type { AccountId } from '#kernel/ids.ts';
import { problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { id } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';

export const renewRecoveryCodes = defineUseCase({
  name: 'access/renew-recovery-codes',
  kind: 'act',
  legalBasis: null,
  input: z.object({ sessionId: id<'sign-in-session'>() }),
  subject: async (_input, context) => ok({ provinceCode: null, communeCode: null, accountId: context.actor.accountId }),
  async run({ sessionId }, context) {
    const accountId = context.actor.accountId as AccountId;
    const session = await findOwnSession(context.db, accountId, sessionId as SessionId);
    if (session === undefined) return refuse(problem('invalid', 'web/form-expired'));
    const { keptAt } = await countRecoveryCodes(context.db, accountId);
    const codes = offeredRecoveryCodes(context.ports.formSecret, session.formKey, keptAt);
    await replaceRecoveryCodes(
      context.db,
      accountId,
      codes.map((code) => ({ id: context.newId<'recovery-code'>(), hash: recoveryCodeHash(code) ?? '' })),
      context.now,
    );
    context.touch({ kind: 'account', id: accountId, before: null, after: { recoveryCodesMade: context.now } });
    return ok({});
  },
});
