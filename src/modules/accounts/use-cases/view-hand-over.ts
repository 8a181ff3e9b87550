// The slip that is about to be recorded as handed over: whose it is. Its secret is not shown.

import { z } from 'zod';
import { findAccount } from '#access/store-accounts.ts';
import { findLink } from '#access/store-links.ts';
import { ok, refuse } from '#kernel/result.ts';
import { id } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { managedSubjects } from '../manageable-account.ts';
import { linkNotUsable } from '../problems.ts';

export const viewHandOver = defineUseCase({
  name: 'access/hand-over-slip',
  kind: 'read',
  legalBasis: null,
  input: z.object({ linkId: id<'one-time-link'>() }),
  async subject({ linkId }, context) {
    const link = await findLink(context.db, linkId);
    return link === undefined ? refuse(linkNotUsable) : await managedSubjects(link.accountId, context);
  },
  async run({ linkId }, context) {
    const link = await findLink(context.db, linkId);
    const account = link === undefined ? undefined : await findAccount(context.db, link.accountId);
    if (link === undefined || account === undefined || link.delivery !== 'slip' || link.handedAt !== null) {
      return refuse(linkNotUsable);
    }
    return ok({ linkId: link.id, accountId: account.id, displayName: account.displayName });
  },
});
