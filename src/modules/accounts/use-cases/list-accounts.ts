// The accounts an officer looks after, by name, role and state.

import { z } from 'zod';
import { accountStatuses } from '#access/account.ts';
import { roles } from '#access/roles.ts';
import { listAccountRows } from '#access/store-accounts.ts';
import { ok } from '#kernel/result.ts';
import { optionalOneOf, optionalText, optionalWhole } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { accountsOfFormerUnits } from '../accounts-in-reach.ts';

/** Lines a page holds. */
export const accountsPerPage = 50;

export const listAccounts = defineUseCase({
  name: 'access/list-accounts',
  kind: 'read',
  legalBasis: null,
  input: z.object({
    search: optionalText(100).prefault(null),
    role: optionalOneOf(roles).prefault(null),
    status: optionalOneOf(accountStatuses).prefault(null),
    page: optionalWhole(1, 10_000).prefault(null),
  }),
  async run({ search, role, status, page }, context) {
    const found = await listAccountRows(context.db, {
      reach: context.reach,
      on: context.today,
      alsoIds: await accountsOfFormerUnits(context.db, context.reach, context.today),
      search: search ?? '',
      role,
      status,
      limit: accountsPerPage,
      offset: ((page ?? 1) - 1) * accountsPerPage,
    });
    return ok({ ...found, page: page ?? 1 });
  },
});
