// The province records the decision that set up an advisory team: who is in it, from when until when. Members with an account get
// the duty in the same act, dated and tied to this team; nobody appoints themselves.

import { z } from 'zod';
import { assignmentContent, type DatedAssignment } from '#access/account.ts';
import { findHolders } from '#access/find-recipients.ts';
import { findAccounts } from '#access/store-accounts.ts';
import { insertAssignment } from '#access/store-grants.ts';
import { addDays } from '#kernel/calendar.ts';
import type { AccountId } from '#kernel/ids.ts';
import { type FieldProblem, invalidFields } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import type { Db } from '#platform/database/db.ts';
import { date, optionalDate, optionalLines, text, tickedIds } from '#runner/fields.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import type { AdvisoryTeam, TeamMember } from '../rules/intake.ts';
import { insertTeam, listTeams } from '../store-reviews.ts';

const SUBJECT = 'advisory-team';

/** Somebody who can be appointed with an account. */
export interface Candidate {
  readonly accountId: AccountId;
  readonly name: string;
  readonly office: null;
}

/** Officers of the province and of its departments today. */
async function candidatesOf(context: Pick<Context, 'today' | 'actor'> & { readonly db: Db }, provinceCode: string) {
  const unit = { provinceCode, communeCode: null };
  const holders = await findHolders(context.db, ['department-officer', 'province-officer'], unit, context.today);
  const accounts = await findAccounts(context.db, holders);
  return accounts
    .filter((one) => one.id !== context.actor.accountId)
    .map(({ id, displayName }): Candidate => ({ accountId: id, name: displayName, office: null }));
}

/** People of a text, one a line: name, then office after a comma or a dash. */
export function membersOfLines(lines: string | null): readonly TeamMember[] {
  return (lines ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line): TeamMember => {
      const [, name = line, office = null] = /^(.+?)(?:\s+[–-]\s+|,\s*)(.+)$/.exec(line) ?? [];
      return { name, office, accountId: null };
    });
}

export const listTeamsOfProvince = defineUseCase({
  name: 'intake/list-teams',
  kind: 'read',
  legalBasis: null,
  input: z.object({}),
  async run(_input, context) {
    const provinceCode = context.reach.provinceCodes[0] ?? context.reach.provinceOwnCodes[0] ?? null;
    return ok({
      provinceCode,
      teams: await listTeams(context.db, context.reach),
      candidates: provinceCode === null ? [] : await candidatesOf(context, provinceCode),
    });
  },
});

export const appointTeam = defineUseCase({
  name: 'intake/appoint-team',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 7 khoản 3 điểm b',
  input: z.object({
    provinceCode: z.string().regex(/^\d{2}$/),
    decisionNumber: text(60),
    decidedOn: date,
    validFrom: date,
    /** The last day of the duty, where the decision names one. */
    lastDay: optionalDate,
    accounts: tickedIds(),
    /** People without an account, one a line. */
    others: optionalLines(4_000),
  }),
  subject: async ({ provinceCode }) => ok({ provinceCode, communeCode: null }),
  async run(input, context) {
    const { db, now, actor, today } = context;
    const { provinceCode, decisionNumber, decidedOn, validFrom, lastDay } = input;
    const wrong: FieldProblem[] = [];
    if (decidedOn > today) wrong.push({ path: 'decidedOn', code: 'intake/decision-in-future' });
    if (lastDay !== null && lastDay < validFrom) wrong.push({ path: 'lastDay', code: 'access/end-before-start' });
    else if (lastDay !== null && lastDay < today) wrong.push({ path: 'lastDay', code: 'access/end-not-ahead' });
    const candidates = await candidatesOf(context, provinceCode);
    const chosen = candidates.filter((one) => input.accounts.includes(one.accountId));
    if (chosen.length < new Set(input.accounts).size) wrong.push({ path: 'accounts', code: 'intake/member-unknown' });
    const members: readonly TeamMember[] = [...chosen, ...membersOfLines(input.others)];
    if (members.length === 0 && input.accounts.length === 0)
      wrong.push({ path: 'accounts', code: 'intake/nobody-named' });
    if (wrong.length > 0) return refuse(invalidFields(wrong));
    const team: AdvisoryTeam = {
      id: context.newId<'advisory-team'>(),
      version: 1,
      provinceCode,
      decisionNumber,
      decidedOn,
      validFrom,
      lastDay,
      members,
      madeBy: actor.accountId,
      madeAt: now,
    };
    await insertTeam(db, team);
    context.touch({ kind: 'advisory-team', id: team.id, before: null, after: team });
    for (const { accountId } of chosen) {
      const duty: DatedAssignment = {
        id: context.newId<'assignment'>(),
        accountId,
        kind: 'advisory-team-member',
        subjectKind: SUBJECT,
        subjectId: team.id,
        provinceCode,
        document: decisionNumber,
        validFrom,
        validUntil: lastDay === null ? null : addDays(lastDay, 1),
        grantedBy: actor.accountId,
        grantedAt: now,
        endedBy: null,
        endedAt: null,
        endReason: null,
      };
      await insertAssignment(db, duty);
      context.touch({ kind: 'assignment', id: duty.id, before: null, after: assignmentContent(duty) });
    }
    return ok({ teamId: team.id, members: members.length });
  },
});
