// Gives somebody a dated duty: member of a council, of a team, acting signer. A duty is no role: it follows from a decision,
// belongs to one record and ends with it.

import { z } from 'zod';
import { assignmentContent, type DatedAssignment } from '#access/account.ts';
import { assignmentKinds } from '#access/roles.ts';
import { findAccount } from '#access/store-accounts.ts';
import { findAppointment, insertAssignment } from '#access/store-grants.ts';
import { addDays } from '#kernel/calendar.ts';
import { type FieldProblem, invalidFields, problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { date, id, oneOf, optionalDate, optionalText, text } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { seenSubject } from '../manageable-account.ts';
import { ownAccount } from '../problems.ts';

/** Whoever was appointed by one decision of a province shares one subject, where no other record is named. */
const APPOINTMENT = 'appointment';

export const grantAssignment = defineUseCase({
  name: 'access/grant-assignment',
  kind: 'act',
  legalBasis: 'Quyết định 26/2026/QĐ-TTg, Điều 7 khoản 3 điểm b',
  input: z.object({
    accountId: id<'account'>(),
    kind: oneOf(assignmentKinds),
    provinceCode: z.string().regex(/^\d{2}$/),
    /** The record the duty belongs to; absent: the appointment by the decision itself. */
    subjectKind: optionalText(40).prefault(null),
    subjectId: id<'assignment-subject'>().optional(),
    document: text(200),
    validFrom: date,
    /** The last day of the duty. */
    lastDay: optionalDate.prefault(null),
  }),
  async subject({ accountId, provinceCode }, context) {
    const seen = await seenSubject(accountId, context);
    return seen.ok ? ok([seen.value, { provinceCode, communeCode: null }]) : seen;
  },
  async run(input, context) {
    const account = await findAccount(context.db, input.accountId);
    if (account === undefined) return refuse(notFound);
    if (account.id === context.actor.accountId) return refuse(ownAccount);
    if (account.status === 'deactivated') return refuse(problem('conflict', 'access/account-not-active'));
    const faults: FieldProblem[] = [];
    if (input.lastDay !== null && input.lastDay < input.validFrom) {
      faults.push({ path: 'lastDay', code: 'access/end-before-start' });
    } else if (input.lastDay !== null && input.lastDay < context.today) {
      // A decision may have begun to hold before it was typed in; one that is over gives nobody anything.
      faults.push({ path: 'lastDay', code: 'access/end-not-ahead' });
    }
    if (input.subjectKind !== null && input.subjectId === undefined) {
      faults.push({ path: 'subjectId', code: 'required' });
    }
    if (faults.length > 0) return refuse(invalidFields(faults));
    const { accountId, kind, provinceCode, document, validFrom, lastDay } = input;
    const subjectKind = input.subjectKind ?? APPOINTMENT;
    const known =
      subjectKind === APPOINTMENT ? await findAppointment(context.db, APPOINTMENT, provinceCode, document) : undefined;
    const assignment: DatedAssignment = {
      id: context.newId<'assignment'>(),
      accountId,
      kind,
      subjectKind,
      subjectId: input.subjectId ?? known ?? context.newId<'assignment-subject'>(),
      provinceCode,
      document,
      validFrom,
      validUntil: lastDay === null ? null : addDays(lastDay, 1),
      grantedBy: context.actor.accountId,
      grantedAt: context.now,
      endedBy: null,
      endedAt: null,
      endReason: null,
    };
    await insertAssignment(context.db, assignment);
    context.touch(
      { kind: 'assignment', id: assignment.id, before: null, after: assignmentContent(assignment) },
      { kind: 'account', id: account.id, before: null, after: { duty: assignment.id, kind } },
    );
    return ok({ assignmentId: assignment.id });
  },
});
