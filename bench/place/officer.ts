// A province officer who creates products: an account opened and accepted the way people do it, and a session.

import type { OneTimeLinkId } from '#access/account.ts';
import { localOperator } from '#access/actor.ts';
import { tokenOfLink } from '#modules/accounts/one-time-links.ts';
import { acceptLink } from '#modules/accounts/use-cases/accept-invitation.ts';
import { inviteAccount } from '#modules/accounts/use-cases/invite-account.ts';
import { signInWithPassword } from '#modules/accounts/use-cases/sign-in.ts';
import type { Ports } from '#runner/ports.ts';
import { runUseCase } from '#runner/run-use-case.ts';
import { cookieName } from '#web/cookies.ts';

const PASSWORD = 'trâu đen gặm cỏ ven suối';
const LOGIN = 'can.bo.do.luong';

/** The cookie of an officer of the province. */
export async function officerCookie(ports: Ports, provinceCode: string): Promise<string> {
  const opened = await runUseCase(
    ports,
    inviteAccount,
    { displayName: 'Cán bộ đo lường', login: LOGIN, role: 'province-officer', unit: provinceCode, delivery: 'slip' },
    { actor: localOperator },
  );
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
  const link = tokenOfLink(ports.formSecret, opened.value.linkId as OneTimeLinkId);
  const accepted = await acceptLink(ports, link, { password: PASSWORD, repeat: PASSWORD });
  if (!accepted.ok) throw new Error(JSON.stringify(accepted.problem));
  const session = await signInWithPassword(
    ports,
    { login: LOGIN, password: PASSWORD },
    { address: '127.0.0.1', device: null },
  );
  if (!session.ok) throw new Error(JSON.stringify(session.problem));
  return `${cookieName('session', false)}=${session.value.token}`;
}
