// Takes a passkey or the authenticator app off one's own account. An officer of a live installation keeps at least one.

import { z } from 'zod';
import { officerRoles } from '#access/roles.ts';
import { deletePasskey, deleteTotp, findTotp, listPasskeys } from '#access/store-factors.ts';
import type { AccountId } from '#kernel/ids.ts';
import { problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { text } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';

/** `app`, or the id of a passkey. */
export const removeSecondFactor = defineUseCase({
  name: 'access/remove-second-factor',
  kind: 'act',
  legalBasis: null,
  input: z.object({ factor: text(60) }),
  subject: async (_input, context) => ok({ provinceCode: null, communeCode: null, accountId: context.actor.accountId }),
  async run({ factor }, context) {
    const accountId = context.actor.accountId as AccountId;
    const keys = await listPasskeys(context.db, accountId);
    const app = await findTotp(context.db, accountId);
    const isOfficer = context.actor.grants.some((grant) => officerRoles.includes(grant.role));
    const left = keys.length + (app === undefined ? 0 : 1);
    if (context.ports.mode === 'production' && isOfficer && left <= 1) {
      return refuse(problem('conflict', 'access/last-second-factor'));
    }
    if (factor === 'app') {
      if (!(await deleteTotp(context.db, accountId))) return refuse(notFound);
      context.touch({ kind: 'account', id: accountId, before: { secondFactor: 'app' }, after: { secondFactor: null } });
      return ok({});
    }
    const key = keys.find((row) => row.id === factor);
    if (key === undefined || (await deletePasskey(context.db, accountId, key.id)) === undefined)
      return refuse(notFound);
    context.touch({ kind: 'passkey', id: key.id, before: { accountId, name: key.name }, after: null });
    return ok({});
  },
});
