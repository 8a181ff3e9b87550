// Who holds a one-time link sets a password with it: the first one of an invited account, or a new one after a reset. The link
// is used up, every other session of the account ends, and the browser it was used in is one the account knows.

import { z } from 'zod';
import { type Account, accountContent, type OneTimeLink, oneTimeLinkContent } from '#access/account.ts';
import { NewPassword } from '#access/new-password.ts';
import { deviceHashOf } from '#access/prove-identity.ts';
import { findAccount, updateAccount } from '#access/store-accounts.ts';
import { forgetDevices, rememberDevice } from '#access/store-attempts.ts';
import { dropSecondFactors } from '#access/store-factors.ts';
import { findUsableLink, spendLink } from '#access/store-links.ts';
import { endSessionsOf } from '#access/store-sessions.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { Ports } from '#runner/ports.ts';
import { runUseCase } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { hashOfToken } from '../one-time-links.ts';
import { changedMeanwhile, linkNotUsable } from '../problems.ts';
import { arriving } from './sign-in.ts';

export const acceptInvitation = defineUseCase({
  name: 'access/accept-invitation',
  kind: 'act',
  legalBasis: null,
  input: z.object({
    tokenHash: z.string().length(64),
    password: z.custom<NewPassword>((value) => value instanceof NewPassword),
    deviceHash: z.string().length(64).nullable(),
  }),
  async run({ tokenHash, password, deviceHash }, context) {
    const link = await spendLink(context.db, tokenHash, context.now);
    if (link === undefined) return refuse(linkNotUsable);
    const account = await findAccount(context.db, link.accountId);
    if (account === undefined || account.status === 'deactivated') return refuse(linkNotUsable);
    const after = await updateAccount(
      context.db,
      account,
      {
        status: 'active',
        passwordHash: password.hash,
        passwordChangedAt: context.now,
        mustChangePassword: false,
      },
      context.now,
    );
    if (after === undefined) return refuse(changedMeanwhile);
    await endSessionsOf(context.db, account.id, context.now, 'reset');
    if (link.dropsSecondFactor) {
      await dropSecondFactors(context.db, account.id);
      await forgetDevices(context.db, account.id);
    }
    if (deviceHash !== null) await rememberDevice(context.db, account.id, deviceHash, context.now);
    context.touch(
      { kind: 'account', id: account.id, before: accountContent(account), after: accountContent(after) },
      {
        kind: 'one-time-link',
        id: link.id,
        before: oneTimeLinkContent({ ...link, usedAt: null }),
        after: oneTimeLinkContent(link),
      },
    );
    return ok({ accountId: account.id });
  },
});

/** What a link opens, for the page that asks for the password. */
export async function lookAtLink(
  ports: Ports,
  token: string,
): Promise<Result<{ readonly account: Account; readonly link: OneTimeLink }>> {
  const db = ports.database.write;
  const link = await findUsableLink(db, hashOfToken(token), ports.clock.now());
  const account = link === undefined ? undefined : await findAccount(db, link.accountId);
  if (link === undefined || account === undefined || account.status === 'deactivated') return refuse(linkNotUsable);
  return ok({ account, link });
}

/** Judges the password, hashes it outside any transaction, and uses the link up. */
export async function acceptLink(
  ports: Ports,
  token: string,
  typed: { readonly password: string; readonly repeat: string },
  device: string | null = null,
): Promise<Result<{ readonly account: Account }>> {
  const opened = await lookAtLink(ports, token);
  if (!opened.ok) return opened;
  const { account } = opened.value;
  const password = await NewPassword.from({ ...typed, personal: [account.login, account.displayName] });
  if (!password.ok) return password;
  const input = { tokenHash: hashOfToken(token), password: password.value, deviceHash: deviceHashOf(device) };
  const done = await runUseCase(ports, acceptInvitation, input, { actor: arriving(account) });
  return done.ok ? ok({ account }) : done;
}
