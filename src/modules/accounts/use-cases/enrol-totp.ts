// Sets up the authenticator app: the secret was shown as a picture; it counts only when a first code of it is right. A second
// app takes the place of the first.

import { z } from 'zod';
import type { SessionId } from '#access/account.ts';
import { seal } from '#access/sealed-secret.ts';
import { putTotp } from '#access/store-factors.ts';
import { findOwnSession, strengthenSession } from '#access/store-sessions.ts';
import { offeredTotpSecret, stepOfCode } from '#access/totp.ts';
import { millisecondsOf } from '#kernel/calendar.ts';
import type { AccountId } from '#kernel/ids.ts';
import { invalidFields, problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { text } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';

export const enrolTotp = defineUseCase({
  name: 'access/enrol-totp',
  kind: 'act',
  legalBasis: null,
  input: z.object({
    code: text(20),
    sessionId: z.string().uuid(),
    tokenHash: z.string().length(64),
    formKey: z.string().min(20),
  }),
  subject: async (_input, context) => ok({ provinceCode: null, communeCode: null, accountId: context.actor.accountId }),
  async run({ code, sessionId, tokenHash, formKey }, context) {
    const accountId = context.actor.accountId as AccountId;
    const { formSecret } = context.ports;
    const session = await findOwnSession(context.db, accountId, sessionId as SessionId);
    if (session === undefined) return refuse(problem('invalid', 'web/form-expired'));
    const secret = await offeredTotpSecret(formSecret, session.formKey);
    const step = await stepOfCode(secret, code, millisecondsOf(context.now), 0);
    if (!step.ok) return refuse(invalidFields([{ path: 'code', code: 'access/second-factor-refused' }]));
    await putTotp(context.db, accountId, {
      secretBox: seal(formSecret, 'totp', accountId, secret),
      lastStep: step.value,
      confirmedAt: context.now,
    });
    await strengthenSession(context.db, accountId, sessionId as SessionId, {
      tokenHash,
      formKey,
      secondFactorAt: context.now,
    });
    context.touch({ kind: 'account', id: accountId, before: null, after: { secondFactor: 'app', at: context.now } });
    return ok({});
  },
});
