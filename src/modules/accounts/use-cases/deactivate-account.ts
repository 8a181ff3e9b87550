// Closes an account: no sign-in, no session, no link works from the next request on. What it did stays under its name.

import { z } from 'zod';
import { accountContent, holdsOn } from '#access/account.ts';
import { countInstallationHolders, updateAccount } from '#access/store-accounts.ts';
import { revokeLinksOf } from '#access/store-links.ts';
import { endSessionsOf } from '#access/store-sessions.ts';
import { problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { id, text } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { findAccountWithRoles, managedSubjects } from '../manageable-account.ts';
import { changedMeanwhile } from '../problems.ts';

export const deactivateAccount = defineUseCase({
  name: 'access/deactivate-account',
  kind: 'act',
  legalBasis: null,
  input: z.object({ accountId: id<'account'>(), reason: text(300) }),
  subject: async ({ accountId }, context) => await managedSubjects(accountId, context),
  async run({ accountId, reason }, context) {
    const found = await findAccountWithRoles(context.db, accountId);
    if (found === null) return refuse(notFound);
    const { account, grants } = found;
    if (account.status === 'deactivated') return refuse(problem('conflict', 'access/account-not-active'));
    for (const grant of grants.filter((g) => g.role === 'platform-admin' && holdsOn(g, context.today))) {
      const loser = { accountId, until: grant.validUntil };
      const others = await countInstallationHolders(context.db, 'platform-admin', context.today, loser);
      if (others === 0) return refuse(problem('conflict', 'access/last-administrator'));
    }
    const after = await updateAccount(
      context.db,
      account,
      { status: 'deactivated', statusReason: reason },
      context.now,
    );
    if (after === undefined) return refuse(changedMeanwhile);
    await endSessionsOf(context.db, accountId, context.now, 'deactivated');
    await revokeLinksOf(context.db, accountId, context.now);
    context.touch({
      kind: 'account',
      id: accountId,
      before: accountContent(account),
      after: accountContent(after),
    });
    return ok({ version: after.version });
  },
});
