// Takes a closed account up again. The old password does not come back: the person gets a new way in.

import { z } from 'zod';
import { accountContent } from '#access/account.ts';
import { findAccount, updateAccount } from '#access/store-accounts.ts';
import { problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { id, text } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { managedSubjects } from '../manageable-account.ts';
import { giveLink } from '../one-time-links.ts';
import { changedMeanwhile } from '../problems.ts';

export const reactivateAccount = defineUseCase({
  name: 'access/reactivate-account',
  kind: 'act',
  legalBasis: null,
  input: z.object({ accountId: id<'account'>(), reason: text(300) }),
  subject: async ({ accountId }, context) => await managedSubjects(accountId, context),
  async run({ accountId, reason }, context) {
    const account = await findAccount(context.db, accountId);
    if (account === undefined) return refuse(notFound);
    if (account.status !== 'deactivated') return refuse(problem('conflict', 'access/account-active'));
    const changes = { status: 'invited', statusReason: reason, passwordHash: null } as const;
    const after = await updateAccount(context.db, account, changes, context.now);
    if (after === undefined) return refuse(changedMeanwhile);
    const link = await giveLink(context, account, { purpose: 'invitation', delivery: 'slip' });
    context.touch({
      kind: 'account',
      id: accountId,
      before: accountContent(account),
      after: accountContent(after),
    });
    return ok({ linkId: link.id });
  },
});
