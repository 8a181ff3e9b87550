// People for the tests of this folder: an account with a role, opened and accepted the way people do it.

import type { OneTimeLinkId } from '#access/account.ts';
import { localOperator } from '#access/actor.ts';
import { type FoundSession, findSession } from '#access/find-session.ts';
import type { Role } from '#access/roles.ts';
import type { AccountId } from '#kernel/ids.ts';
import { tokenOfLink } from '#modules/accounts/one-time-links.ts';
import { acceptLink } from '#modules/accounts/use-cases/accept-invitation.ts';
import { inviteAccount } from '#modules/accounts/use-cases/invite-account.ts';
import { signInWithPassword } from '#modules/accounts/use-cases/sign-in.ts';
import type { Ports } from '#runner/ports.ts';
import { runUseCase } from '#runner/run-use-case.ts';

export const password = 'trâu đen gặm cỏ ven suối';
export const binhLu = '12/03390';
export const doanKet = '12/03388';

export interface Person {
  readonly accountId: AccountId;
  readonly login: string;
}

/** An account as the console opens it, with its password set by the slip. */
export async function openPerson(ports: Ports, login: string, role: Role, unit: string): Promise<Person> {
  const input = { displayName: `Người ${login}`, login, role, unit, delivery: 'slip' };
  const opened = await runUseCase(ports, inviteAccount, input, { actor: localOperator });
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
  const token = tokenOfLink(ports.formSecret, opened.value.linkId as OneTimeLinkId);
  const accepted = await acceptLink(ports, token, { password, repeat: password });
  if (!accepted.ok) throw new Error(JSON.stringify(accepted.problem));
  return { accountId: opened.value.accountId as AccountId, login };
}

/** Signs in and reads the session back, as the next request would. */
export async function enter(
  ports: Ports,
  login: string,
  typed = password,
  where: { address: string; device: string | null } = { address: '10.0.0.1', device: null },
): Promise<{ token: string; session: FoundSession }> {
  const opened = await signInWithPassword(ports, { login, password: typed }, where);
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
  const session = await findSession(ports, opened.value.token);
  if (session === null) throw new Error('no session');
  return { token: opened.value.token, session };
}
