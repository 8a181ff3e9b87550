// The advisory team of chị Lan of the department, recorded by the province.

import { findAccountByLogin } from '#access/store-accounts.ts';
import { appointTeam } from '#modules/intake/use-cases/appoint-team.ts';
import { done, province } from '../producers/people.ts';
import type { TestHouse } from '../support/database.ts';

/** Records the decision that set it up; answers the team's id. */
export async function teamOfLan({ ports }: TestHouse): Promise<string> {
  const member = await findAccountByLogin(ports.database.write, 'so.congthuong');
  const decision = { decisionNumber: '9/QĐ-UBND', decidedOn: '20/11/2026', validFrom: '20/11/2026' };
  const team = { provinceCode: '12', ...decision, accounts: member?.id };
  return (await done(ports, province, appointTeam, team)).teamId;
}
