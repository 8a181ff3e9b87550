// Another decision changes who is in a council: some leave, others enter, from a day on. Nobody is erased; duties end and begin with it.

import { z } from 'zod';
import { assignmentContent } from '#access/account.ts';
import { endAssignmentRow, findAssignment } from '#access/store-grants.ts';
import { type FieldProblem, invalidFields, problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { date, id, optionalLines, optionalText, text, tickedIds, version } from '#runner/fields.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { lacksOf } from '../rules/composition.ts';
import { type CouncilMember, councilContent, membersOn } from '../rules/council.ts';
import { endMember, listMembers, updateCouncil } from '../store.ts';
import { appointMembers } from './appoint-members.ts';
import { candidatesOf, peopleRows, withLogins, wrongPeople } from './council-people.ts';
import { councilById, subjectById } from './find-council.ts';

const input = z.object({
  councilId: id<'council'>(),
  version,
  decisionNumber: text(60),
  decidedOn: date,
  /** The first day on which it holds. */
  from: date,
  leaving: tickedIds(),
  leavingReason: optionalText(300),
  members: peopleRows,
  compositionReason: optionalLines(1_000),
});

/** The duty of who leaves ends on the same day as the membership. */
async function endDuty(member: CouncilMember, given: z.output<typeof input>, context: Context): Promise<void> {
  if (member.assignmentId === null) return;
  const before = await findAssignment(context.db, member.assignmentId);
  const reason = given.leavingReason ?? given.decisionNumber;
  const end = { on: given.from, by: context.actor.accountId, at: context.now, reason };
  const after = await endAssignmentRow(context.db, member.assignmentId, end);
  if (before === undefined || after === undefined) return;
  context.touch({
    kind: 'assignment',
    id: before.id,
    before: assignmentContent(before),
    after: assignmentContent(after),
  });
}

export const changeMembers = defineUseCase({
  name: 'councils/change-members',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 7 khoản 3 điểm b',
  input,
  subject: (given, context) => subjectById(given.councilId, context),
  async run(given, context) {
    const { db, today, now } = context;
    const found = await councilById(given.councilId, context);
    if (!found.ok) return found;
    const council = found.value;
    if (council.version !== given.version) {
      return refuse(problem('conflict', 'records/changed-meanwhile', { current: councilContent(council) }));
    }
    const all = await listMembers(db, council.id);
    const there = membersOn(all, given.from);
    const leaving = there.filter((one) => given.leaving.includes(one.id));
    const staying = there.filter((one) => !leaving.includes(one));
    const wrong: FieldProblem[] = [];
    if (given.decidedOn > today) wrong.push({ path: 'decidedOn', code: 'councils/decision-in-future' });
    if (given.from < given.decidedOn) wrong.push({ path: 'from', code: 'councils/valid-before-decision' });
    else if (given.from < council.validFrom) wrong.push({ path: 'from', code: 'councils/changed-before-start' });
    if (leaving.length < new Set(given.leaving).size) wrong.push({ path: 'leaving', code: 'councils/member-unknown' });
    const named = await withLogins(given.members, context);
    if (given.leaving.length + given.members.length === 0) {
      wrong.push({ path: 'leaving', code: 'councils/nothing-changed' });
    } else {
      const candidates = [...(await candidatesOf(context, council.provinceCode)), ...named.found];
      wrong.push(...named.wrong, ...wrongPeople(named.rows, candidates, staying));
    }
    const lacks = lacksOf({ ...council, members: [...staying, ...given.members] });
    const reason = given.compositionReason ?? council.compositionReason;
    if (lacks.length > 0 && reason === null) {
      wrong.push({ path: 'compositionReason', code: 'councils/composition-lacks', details: { lacks } });
    }
    if (wrong.length > 0) return refuse(invalidFields(wrong));
    for (const member of leaving) {
      const end = {
        validUntil: given.from,
        endDecisionNumber: given.decisionNumber,
        endDecidedOn: given.decidedOn,
        endReason: given.leavingReason,
      };
      await endMember(db, member.id, end);
      context.touch({ kind: 'council-member', id: member.id, before: member, after: { ...member, ...end } });
      await endDuty(member, given, context);
    }
    const entry = { decisionNumber: given.decisionNumber, decidedOn: given.decidedOn, validFrom: given.from };
    const last = Math.max(0, ...all.map((one) => one.ordinal));
    const entered = await appointMembers(context, council, entry, named.rows, last);
    const changes = { compositionReason: lacks.length === 0 ? null : reason, changedAt: now };
    await updateCouncil(db, council, changes);
    const after = { ...council, ...changes, version: council.version + 1 };
    context.touch({
      kind: 'council',
      id: council.id,
      before: councilContent(council),
      after: councilContent(after),
    });
    return ok({ councilId: council.id, left: leaving.length, entered: entered.length });
  },
});
