// A province officer who creates products, and the keeper of the installation who reads the whole country: accounts opened and accepted the way people do it, and a session.

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

/** The cookie of somebody new with a role. */
async function cookieOf(
  ports: Ports,
  login: string,
  role: 'province-officer' | 'platform-admin',
  unit: string,
): Promise<string> {
  const opened = await runUseCase(
    ports,
    inviteAccount,
    { displayName: 'Cán bộ đo lường', login, role, unit, delivery: 'slip' },
    { actor: localOperator },
  );
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
  const link = tokenOfLink(ports.formSecret, opened.value.linkId as OneTimeLinkId);
  const accepted = await acceptLink(ports, link, { password: PASSWORD, repeat: PASSWORD });
  if (!accepted.ok) throw new Error(JSON.stringify(accepted.problem));
  const session = await signInWithPassword(
    ports,
    { login, password: PASSWORD },
    { address: '127.0.0.1', device: null },
  );
  if (!session.ok) throw new Error(JSON.stringify(session.problem));
  return `${cookieName('session', false)}=${session.value.token}`;
}

/** The cookie of an officer of the province. */
export const officerCookie = (ports: Ports, provinceCode: string): Promise<string> =>
  cookieOf(ports, 'can.bo.do.luong', 'province-officer', provinceCode);

/** The cookie of who keeps the installation. */
export const keeperCookie = (ports: Ports): Promise<string> =>
  cookieOf(ports, 'quan.tri.do.luong', 'platform-admin', 'all');
