// The accounts of a training installation: one for each role, opened the way people are invited. A production installation
// never has them: its database is another one, for ever.

import type { OneTimeLinkId } from '#access/account.ts';
import { localOperator } from '#access/actor.ts';
import { NewPassword } from '#access/new-password.ts';
import { findAccountByLogin } from '#access/store-accounts.ts';
import { trainingAccounts, trainingPassword } from '#access/training-accounts.ts';
import type { AccountId } from '#kernel/ids.ts';
import { hashOfToken, tokenOfLink } from '#modules/accounts/one-time-links.ts';
import { acceptInvitation } from '#modules/accounts/use-cases/accept-invitation.ts';
import { inviteAccount } from '#modules/accounts/use-cases/invite-account.ts';
import { arriving } from '#modules/accounts/use-cases/sign-in.ts';
import type { Ports } from '#runner/ports.ts';
import { runUseCase } from '#runner/run-use-case.ts';

export { trainingAccounts, trainingPassword };

async function trainingPasswordHashed(): Promise<NewPassword> {
  const made = await NewPassword.from({ password: trainingPassword, repeat: trainingPassword, personal: [] });
  if (!made.ok) throw new Error(`training password: ${JSON.stringify(made.problem)}`);
  return made.value;
}

/** Opens the accounts that are not there yet; answers how many were opened. */
export async function openTrainingAccounts(ports: Ports): Promise<number> {
  let opened = 0;
  // One password for all, so one hash for all: hashing is slow by design, and a first start waits for it.
  let password: NewPassword | null = null;
  for (const account of trainingAccounts) {
    if ((await findAccountByLogin(ports.database.write, account.login)) !== undefined) continue;
    const { displayName, login, role, unit, office } = account;
    const invitation = { displayName, login, role, unit, office, delivery: 'slip' };
    const invited = await runUseCase(ports, inviteAccount, invitation, { actor: localOperator });
    if (!invited.ok) throw new Error(`training account ${login}: ${JSON.stringify(invited.problem)}`);
    password ??= await trainingPasswordHashed();
    const tokenHash = hashOfToken(tokenOfLink(ports.formSecret, invited.value.linkId as OneTimeLinkId));
    const arrives = arriving({ id: invited.value.accountId as AccountId, displayName });
    const input = { tokenHash, password, deviceHash: null };
    const accepted = await runUseCase(ports, acceptInvitation, input, { actor: arrives });
    if (!accepted.ok) throw new Error(`training account ${login}: ${JSON.stringify(accepted.problem)}`);
    opened += 1;
  }
  return opened;
}
