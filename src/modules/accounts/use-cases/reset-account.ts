// Gives somebody a new way in: the old password stops working at once, every session ends, and a link that works once goes out
// by letter or on a slip. Where a phone was lost, the second factor goes too.

import { z } from 'zod';
import { accountContent } from '#access/account.ts';
import { findAccount, updateAccount } from '#access/store-accounts.ts';
import { endSessionsOf } from '#access/store-sessions.ts';
import { invalidFields, problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { id, oneOf, tick } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { managedSubjects } from '../manageable-account.ts';
import { giveLink } from '../one-time-links.ts';
import { changedMeanwhile } from '../problems.ts';

export const resetAccount = defineUseCase({
  name: 'access/reset-account',
  kind: 'act',
  legalBasis: null,
  input: z.object({
    accountId: id<'account'>(),
    delivery: oneOf(['mail', 'slip']),
    dropsSecondFactor: tick.prefault(null),
  }),
  subject: async ({ accountId }, context) => await managedSubjects(accountId, context),
  async run({ accountId, delivery, dropsSecondFactor }, context) {
    const account = await findAccount(context.db, accountId);
    if (account === undefined) return refuse(notFound);
    if (account.status === 'deactivated') return refuse(problem('conflict', 'access/account-not-active'));
    if (delivery === 'mail' && (account.email === null || !context.ports.mailer.delivers)) {
      return refuse(invalidFields([{ path: 'delivery', code: 'access/no-mail-here' }]));
    }
    const after = await updateAccount(context.db, account, { passwordHash: null }, context.now);
    if (after === undefined) return refuse(changedMeanwhile);
    await endSessionsOf(context.db, accountId, context.now, 'reset');
    const purpose = account.status === 'invited' ? 'invitation' : 'reset';
    const link = await giveLink(context, account, { purpose, delivery, dropsSecondFactor });
    context.touch({
      kind: 'account',
      id: accountId,
      before: accountContent(account),
      after: { ...accountContent(after), reset: link.id },
    });
    return ok({ linkId: link.id });
  },
});
