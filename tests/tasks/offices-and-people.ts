// Who gives and does work in these tests: two officers and the leader of Lai Châu, communes, a department with and one without an account.

import type { Actor } from '#access/actor.ts';
import { stranger } from '#access/actor.ts';
import type { Role } from '#access/roles.ts';
import { findAccountByLogin } from '#access/store-accounts.ts';
import { openTrainingAccounts } from '#entry/training/accounts.ts';
import type { AccountId } from '#kernel/ids.ts';
import type { BodyId } from '#modules/offices/index.ts';
import { registerBodies } from '#modules/offices/use-cases/keep-bodies.ts';
import { addMember } from '#modules/offices/use-cases/keep-members.ts';
import type { TaskId } from '#modules/tasks/index.ts';
import { assignTasks } from '#modules/tasks/use-cases/assign-tasks.ts';
import type { Ports } from '#runner/ports.ts';
import { done, newCommand } from '../producers/people.ts';

/** An account that signs in nowhere, with one role. */
export const officer = (role: Role, provinceCode: string, communeCodes: readonly string[] = []): Actor => ({
  ...stranger,
  kind: 'account',
  accountId: newCommand() as AccountId,
  displayName: `Người giả định (${role})`,
  grants: [{ role, provinceCode, communeCodes }],
  secondFactor: true,
});

export const PROVINCE = '12//';
export const BINH_LU = '12/03390/';
export const MUONG_THAN = '12/03618/';

/** One of the training accounts, as it acts with its role for the province. */
export async function trained(ports: Ports, login: string, role: Role): Promise<Actor> {
  await openTrainingAccounts(ports);
  const account = await findAccountByLogin(ports.database.write, login);
  if (account === undefined) throw new Error(login);
  return {
    ...officer(role, '12'),
    accountId: account.id,
    displayName: account.displayName,
  };
}

/** Two usual bodies of the province: chị Lan belongs to the first, nobody's account to the second. */
export async function twoBodies(ports: Ports, by: Actor): Promise<{ trade: BodyId; farmers: BodyId; lan: Actor }> {
  const { bodyIds } = await done(ports, by, registerBodies, {
    provinceCode: '12',
    usual: ['Sở Công Thương', 'Hội Nông dân tỉnh'],
  });
  const [trade, farmers] = bodyIds as [BodyId, BodyId];
  const lan = await trained(ports, 'so.congthuong', 'department-officer');
  await done(ports, by, addMember, { bodyId: trade, accountId: lan.accountId });
  return { trade, farmers, lan };
}

/** Gives one task; what is given replaces the usual. */
export async function give(
  ports: Ports,
  by: Actor,
  more: Readonly<Record<string, unknown>> = {},
  source: Readonly<Record<string, unknown>> = {},
): Promise<TaskId> {
  const item = {
    content: 'Rà soát sản phẩm sắp hết hạn, lập danh sách gửi về tỉnh.',
    output: 'Danh sách sản phẩm',
    leads: [BINH_LU],
    kind: 'once',
    dueOn: '30/11/2026',
    ...more,
  };
  const { taskIds } = await done(ports, by, assignTasks, { items: [item], confirmed: 'yes', ...source });
  return taskIds[0] as TaskId;
}
