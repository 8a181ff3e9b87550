// Mends the name and the e-mail address of an account.

import { z } from 'zod';
import { accountContent } from '#access/account.ts';
import { isMailAddress } from '#access/login-name.ts';
import { findAccount, updateAccount } from '#access/store-accounts.ts';
import { invalidFields, problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { id, optionalText, text, version } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { managedSubjects } from '../manageable-account.ts';

export const changeAccount = defineUseCase({
  name: 'access/change-account',
  kind: 'act',
  legalBasis: null,
  input: z.object({
    accountId: id<'account'>(),
    version,
    displayName: text(120),
    email: optionalText(200).prefault(null),
  }),
  subject: async ({ accountId }, context) => await managedSubjects(accountId, context),
  async run({ accountId, version: seen, displayName, email }, context) {
    if (email !== null && !isMailAddress(email)) {
      return refuse(invalidFields([{ path: 'email', code: 'access/mail-format' }]));
    }
    const account = await findAccount(context.db, accountId);
    if (account === undefined) return refuse(notFound);
    const after =
      account.version === seen
        ? await updateAccount(context.db, account, { displayName, email }, context.now)
        : undefined;
    if (after === undefined) {
      return refuse(problem('conflict', 'records/changed-meanwhile', { current: accountContent(account) }));
    }
    context.touch({ kind: 'account', id: accountId, before: accountContent(account), after: accountContent(after) });
    return ok({ version: after.version });
  },
});
