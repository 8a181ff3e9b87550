// Ends a duty before its day; it stays on record.

import { z } from 'zod';
import { assignmentContent } from '#access/account.ts';
import { endAssignmentRow, findAssignment } from '#access/store-grants.ts';
import { ok, refuse } from '#kernel/result.ts';
import { id, text } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { changedMeanwhile, ownAccount } from '../problems.ts';

export const endAssignment = defineUseCase({
  name: 'access/end-assignment',
  kind: 'act',
  legalBasis: 'Quyết định 26/2026/QĐ-TTg, Điều 7 khoản 3 điểm b',
  input: z.object({ assignmentId: id<'assignment'>(), reason: text(300) }),
  async subject({ assignmentId }, context) {
    const found = await findAssignment(context.db, assignmentId);
    return found === undefined ? refuse(notFound) : ok({ provinceCode: found.provinceCode, communeCode: null });
  },
  async run({ assignmentId, reason }, context) {
    const before = await findAssignment(context.db, assignmentId);
    if (before !== undefined && before.accountId === context.actor.accountId) return refuse(ownAccount);
    if (before?.validUntil != null && before.validUntil <= context.today) return refuse(changedMeanwhile);
    const end = { on: context.today, by: context.actor.accountId, at: context.now, reason };
    const after = await endAssignmentRow(context.db, assignmentId, end);
    if (before === undefined || after === undefined) return refuse(changedMeanwhile);
    context.touch(
      { kind: 'assignment', id: assignmentId, before: assignmentContent(before), after: assignmentContent(after) },
      { kind: 'account', id: after.accountId, before: null, after: { dutyEnded: assignmentId, reason } },
    );
    return ok({ accountId: after.accountId });
  },
});
