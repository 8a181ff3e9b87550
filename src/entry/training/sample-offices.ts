// Bodies of a training installation: the usual ones of a province, each with the accounts whose office it is, so that a letter that names a
// department finds it.

import { localOperator } from '#access/actor.ts';
import { findAccountByLogin } from '#access/store-accounts.ts';
import { startingResponsibilities } from '#law/responsibilities.ts';
import { registerBodies } from '#modules/offices/use-cases/keep-bodies.ts';
import { addMember } from '#modules/offices/use-cases/keep-members.ts';
import { listBodiesOfProvince } from '#modules/offices/use-cases/read-bodies.ts';
import type { Ports } from '#runner/ports.ts';
import { trainingAccounts } from './accounts.ts';
import { trainingActs } from './acts.ts';

const PROVINCE = '12';
const SINCE = '01/07/2025';

/** Enters them once; a second start finds them there. */
export async function enterSampleOffices(ports: Ports): Promise<readonly string[]> {
  const { act } = trainingActs(ports, 'offices');
  const { standing } = await act(listBodiesOfProvince, { provinceCode: PROVINCE });
  if (standing.length > 0) return [];
  const usual = startingResponsibilities().usualBodies.map((one) => one.name);
  const { bodyIds } = await act(registerBodies, {
    ...{ provinceCode: PROVINCE, usual, validFrom: SINCE, basis: 'Dữ liệu tập huấn' },
  });
  let members = 0;
  for (const { login, office } of trainingAccounts) {
    const bodyId = office === null ? undefined : bodyIds[usual.indexOf(office)];
    if (bodyId === undefined) continue;
    const account = await findAccountByLogin(ports.database.write, login);
    if (account === undefined) continue;
    await act(addMember, { bodyId, accountId: account.id, validFrom: SINCE }, localOperator);
    members += 1;
  }
  return [`  training: ${bodyIds.length} bodies of the province, ${members} accounts in them`];
}
