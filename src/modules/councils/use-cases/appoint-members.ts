// Members enter a council: their rows, and for who has an account the dated duty, tied to the council, in the same act.

import { assignmentContent, type DatedAssignment } from '#access/account.ts';
import { insertAssignment } from '#access/store-grants.ts';
import { addDays, type LocalDate } from '#kernel/calendar.ts';
import type { AccountId } from '#kernel/ids.ts';
import type { Context } from '#runner/use-case.ts';
import { assignmentOf, type Council, type CouncilMember } from '../rules/council.ts';
import { insertMembers } from '../store.ts';
import { type PersonRow, scores } from './council-people.ts';

/** What the assignments of a council are tied to. */
export const COUNCIL = 'council';

/** The decision by which somebody enters, and from when. */
export interface Entry {
  readonly decisionNumber: string;
  readonly decidedOn: LocalDate;
  readonly validFrom: LocalDate;
}

/** Writes members with their duties, after those that are there. */
export async function appointMembers(
  context: Context,
  council: Council,
  entry: Entry,
  people: readonly PersonRow[],
  after: number,
): Promise<readonly CouncilMember[]> {
  const { db, actor, now } = context;
  const members: CouncilMember[] = [];
  for (const [index, person] of people.entries()) {
    const accountId = person.accountId as AccountId | null;
    const duty: DatedAssignment | null =
      accountId === null
        ? null
        : {
            id: context.newId<'assignment'>(),
            accountId,
            kind: assignmentOf(person.duty),
            subjectKind: COUNCIL,
            subjectId: council.id,
            provinceCode: council.provinceCode,
            document: entry.decisionNumber,
            validFrom: entry.validFrom,
            validUntil: council.lastDay === null ? null : addDays(council.lastDay, 1),
            grantedBy: actor.accountId,
            grantedAt: now,
            endedBy: null,
            endedAt: null,
            endReason: null,
          };
    if (duty !== null) {
      await insertAssignment(db, duty);
      context.touch({ kind: 'assignment', id: duty.id, before: null, after: assignmentContent(duty) });
    }
    members.push({
      id: context.newId<'council-member'>(),
      councilId: council.id,
      ordinal: after + index + 1,
      name: person.name,
      position: person.position,
      body: person.body,
      bodyName: person.bodyName,
      duty: person.duty,
      votes: scores(person.duty, person.votes),
      accountId,
      assignmentId: duty?.id ?? null,
      validFrom: entry.validFrom,
      validUntil: null,
      decisionNumber: entry.decisionNumber,
      decidedOn: entry.decidedOn,
      endDecisionNumber: null,
      endDecidedOn: null,
      endReason: null,
    });
  }
  await insertMembers(db, members);
  for (const member of members) {
    context.touch({ kind: 'council-member', id: member.id, before: null, after: member });
  }
  return members;
}
