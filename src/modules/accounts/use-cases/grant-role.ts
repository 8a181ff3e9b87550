// Gives an account a further role for a unit: only one the giver could hold a wider right over, only within the giver's units.

import { z } from 'zod';
import { holdsOn, roleGrantContent } from '#access/account.ts';
import { mayGive } from '#access/grantable-roles.ts';
import { roles } from '#access/roles.ts';
import { insertRoleGrant } from '#access/store-grants.ts';
import { type FieldProblem, invalidFields, problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { id, oneOf, optionalDate, optionalText } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { findAccountWithRoles, managedSubjects } from '../manageable-account.ts';
import { nameOfUnit, unit } from '../unit-choice.ts';
import { newRoleGrant } from './invite-account.ts';

export const grantRole = defineUseCase({
  name: 'access/grant-role',
  kind: 'act',
  legalBasis: null,
  input: z.object({
    accountId: id<'account'>(),
    role: oneOf(roles),
    unit,
    office: optionalText(120).prefault(null),
    /** The last day of the role. */
    lastDay: optionalDate.prefault(null),
  }),
  subject: async ({ accountId }, context) => await managedSubjects(accountId, context),
  async run({ accountId, role, unit: place, office, lastDay }, context) {
    const found = await findAccountWithRoles(context.db, accountId);
    if (found === null) return refuse(notFound);
    if (found.account.status === 'deactivated') return refuse(problem('conflict', 'access/account-not-active'));
    const faults: FieldProblem[] = [];
    if ((await nameOfUnit(place, context.today)) === null) faults.push({ path: 'unit', code: 'access/unit-not-found' });
    else if (!mayGive(context.actor, role, place)) faults.push({ path: 'role', code: 'access/role-not-grantable' });
    if (lastDay !== null && lastDay < context.today) faults.push({ path: 'lastDay', code: 'access/end-not-ahead' });
    if (faults.length > 0) return refuse(invalidFields(faults));
    const same = found.grants.some(
      (grant) =>
        holdsOn(grant, context.today) &&
        grant.role === role &&
        grant.provinceCode === place.provinceCode &&
        grant.communeCode === place.communeCode,
    );
    if (same) return refuse(problem('conflict', 'access/role-held-already'));
    const grant = await newRoleGrant(context, { accountId, role, place, office, lastDay });
    await insertRoleGrant(context.db, grant);
    context.touch(
      { kind: 'role-grant', id: grant.id, before: null, after: roleGrantContent(grant) },
      { kind: 'account', id: accountId, before: null, after: { roleGiven: grant.id, role, unit: grant.unitName } },
    );
    return ok({ grantId: grant.id, role, unitName: grant.unitName });
  },
});
