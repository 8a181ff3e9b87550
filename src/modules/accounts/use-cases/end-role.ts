// Ends a role: from the next request on it gives nothing. It stays on record with who ended it and why.

import { z } from 'zod';
import { holdsOn, roleGrantContent } from '#access/account.ts';
import { countInstallationHolders } from '#access/store-accounts.ts';
import { endRoleGrant, findRoleGrant } from '#access/store-grants.ts';
import { problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { id, text } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { managedSubjects } from '../manageable-account.ts';
import { changedMeanwhile } from '../problems.ts';

export const endRole = defineUseCase({
  name: 'access/end-role',
  kind: 'act',
  legalBasis: null,
  input: z.object({ grantId: id<'role-grant'>(), reason: text(300) }),
  async subject({ grantId }, context) {
    const grant = await findRoleGrant(context.db, grantId);
    return grant === undefined ? refuse(notFound) : await managedSubjects(grant.accountId, context);
  },
  async run({ grantId, reason }, context) {
    const grant = await findRoleGrant(context.db, grantId);
    if (grant === undefined) return refuse(notFound);
    if (!holdsOn(grant, context.today)) return refuse(changedMeanwhile);
    if (grant.role === 'platform-admin') {
      const loser = { accountId: grant.accountId, until: grant.validUntil };
      const others = await countInstallationHolders(context.db, 'platform-admin', context.today, loser);
      if (others === 0) return refuse(problem('conflict', 'access/last-administrator'));
    }
    const end = { on: context.today, by: context.actor.accountId, at: context.now, reason };
    const after = await endRoleGrant(context.db, grantId, end);
    if (after === undefined) return refuse(changedMeanwhile);
    context.touch(
      { kind: 'role-grant', id: grantId, before: roleGrantContent(grant), after: roleGrantContent(after) },
      { kind: 'account', id: grant.accountId, before: null, after: { roleEnded: grantId, reason } },
    );
    return ok({ accountId: grant.accountId });
  },
});
