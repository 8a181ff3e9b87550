// Gives somebody a dated duty: member of a council, of a team, acting signer. A duty is no role: it belongs to one record and
// ends with it.

import { z } from 'zod';
import { assignmentContent, type DatedAssignment } from '#access/account.ts';
import { assignmentKinds } from '#access/roles.ts';
import { findAccount } from '#access/store-accounts.ts';
import { insertAssignment } from '#access/store-grants.ts';
import { invalidFields, problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { date, id, oneOf, optionalDate, optionalText, text } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';

export const grantAssignment = defineUseCase({
  name: 'access/grant-assignment',
  kind: 'act',
  legalBasis: 'Quyết định 26/2026/QĐ-TTg, Điều 7 khoản 3 điểm b',
  input: z.object({
    accountId: id<'account'>(),
    kind: oneOf(assignmentKinds),
    subjectKind: text(40),
    subjectId: id<'assignment-subject'>(),
    provinceCode: z.string().regex(/^\d{2}$/),
    document: optionalText(200).prefault(null),
    validFrom: date,
    validUntil: optionalDate.prefault(null),
  }),
  subject: async ({ provinceCode }) => ok({ provinceCode, communeCode: null }),
  async run(input, context) {
    const account = await findAccount(context.db, input.accountId);
    if (account === undefined) return refuse(notFound);
    if (account.status === 'deactivated') return refuse(problem('conflict', 'access/account-not-active'));
    if (input.validUntil !== null && input.validUntil <= input.validFrom) {
      return refuse(invalidFields([{ path: 'validUntil', code: 'access/end-not-ahead' }]));
    }
    const assignment: DatedAssignment = {
      ...input,
      id: context.newId<'assignment'>(),
      grantedBy: context.actor.accountId,
      grantedAt: context.now,
      endedBy: null,
      endedAt: null,
      endReason: null,
    };
    await insertAssignment(context.db, assignment);
    context.touch(
      { kind: 'assignment', id: assignment.id, before: null, after: assignmentContent(assignment) },
      { kind: 'account', id: account.id, before: null, after: { duty: assignment.id, kind: assignment.kind } },
    );
    return ok({ assignmentId: assignment.id });
  },
});
