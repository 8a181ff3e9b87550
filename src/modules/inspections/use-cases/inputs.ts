// Pieces of input that several acts share: the paper that decided, the people of a team, and what is read from both.

import { z } from 'zod';
import { holdsOn } from '#access/account.ts';
import { findHolders } from '#access/find-recipients.ts';
import { findAccounts } from '#access/store-accounts.ts';
import { listRoleGrantsOf } from '#access/store-grants.ts';
import { groupedBy } from '#kernel/grouped-by.ts';
import type { AccountId } from '#kernel/ids.ts';
import type { FieldProblem } from '#kernel/problem.ts';
import { committeeOfUnit } from '#modules/offices/services.ts';
import { date, optionalText, text } from '#runner/fields.ts';
import type { Context } from '#runner/use-case.ts';
import type { TeamMember } from '../rules/visit.ts';

/** Number, day and body of a paper. */
export const decisionShape = z.object({ number: text(60), date, body: text(200) });

/** A line of the team: an account, or a name with its agency. Empty lines are left out. */
export const memberShape = z.object({
  accountId: optionalText(40),
  name: optionalText(120),
  agency: optionalText(200),
});
export const teamShape = z.array(memberShape).max(20);
/** Number of the line, from 0, of who leads the team. */
export const headShape = optionalText(4);
type MemberInput = z.output<typeof memberShape>;

/** Somebody who may be put into a team, with the agency as the account names it. */
export interface Candidate {
  readonly accountId: AccountId;
  readonly name: string;
  readonly agency: string;
}

/** Open accounts of the offices of a province that go on visits, and of one commune where it is named; by name. */
export async function candidatesOf(
  { db, today }: Pick<Context, 'db' | 'today'>,
  provinceCode: string,
  communeCode: string | null,
): Promise<readonly Candidate[]> {
  const roles = ['inspector', 'province-officer', 'department-officer'] as const;
  const ids = [
    ...(await findHolders(db, roles, { provinceCode, communeCode: null }, today)),
    ...(communeCode === null ? [] : await findHolders(db, ['commune-officer'], { provinceCode, communeCode }, today)),
  ];
  const accounts = (await findAccounts(db, ids)).filter((one) => one.status === 'active');
  const grants = await listRoleGrantsOf(
    db,
    accounts.map((one) => one.id),
  );
  const holding = groupedBy(
    grants.filter((one) => holdsOn(one, today)),
    (one) => one.accountId,
  );
  const found = accounts.map(({ id, displayName: name }): Candidate => {
    const [grant] = holding.get(id) ?? [];
    // Who holds a role of a committee and names no office works for the committee.
    const committee = grant === undefined || grant.unitName === '' ? '' : committeeOfUnit(grant.unitName);
    return { accountId: id, name, agency: grant?.office ?? committee };
  });
  return found.sort((a, b) => a.name.localeCompare(b.name, 'vi'));
}

/** The team as it was typed, with names and agencies of accounts filled in; a line that names nobody known is a wrong field. */
export async function readTeam(
  context: Context,
  asked: {
    readonly team: readonly MemberInput[];
    readonly head: string | null;
    readonly provinceCode: string;
    readonly communeCode: string | null;
  },
): Promise<{ readonly team: readonly TeamMember[]; readonly wrong: readonly FieldProblem[] }> {
  const known = await candidatesOf(context, asked.provinceCode, asked.communeCode);
  const wrong: FieldProblem[] = [];
  const team = asked.team.flatMap((line, index): readonly TeamMember[] => {
    if (line.accountId === null && line.name === null) return [];
    const account = known.find((one) => one.accountId === line.accountId);
    if (line.accountId !== null && account === undefined) {
      wrong.push({ path: `team.${index}.accountId`, code: 'inspections/no-such-member' });
      return [];
    }
    const name = line.name ?? account?.name ?? '';
    const agency = line.agency ?? account?.agency ?? '';
    if (agency === '') wrong.push({ path: `team.${index}.agency`, code: 'inspections/agency-needed' });
    return [{ accountId: account?.accountId ?? null, name, agency, head: String(index) === asked.head }];
  });
  // A team of one is led by that one.
  const led = team.length === 1 ? team.map((one) => ({ ...one, head: true })) : team;
  return { team: led, wrong };
}
