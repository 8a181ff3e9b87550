// A person changes their own password. The present one is asked again, and every other session of theirs ends.

import { z } from 'zod';
import type { SessionId } from '#access/account.ts';
import { accountContent } from '#access/account.ts';
import type { Actor } from '#access/actor.ts';
import { NewPassword } from '#access/new-password.ts';
import { checkPassword } from '#access/password-hash.ts';
import { doorsOf } from '#access/prove-identity.ts';
import { findAccount, updateAccount } from '#access/store-accounts.ts';
import { countTry, forgetTries } from '#access/store-attempts.ts';
import { endSessionsOf, findOwnSession } from '#access/store-sessions.ts';
import type { AccountId } from '#kernel/ids.ts';
import { invalidFields } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { id } from '#runner/fields.ts';
import type { Ports } from '#runner/ports.ts';
import { notFound, runUseCase } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { changedMeanwhile } from '../problems.ts';

export const changeOwnPassword = defineUseCase({
  name: 'access/change-own-password',
  kind: 'act',
  legalBasis: null,
  input: z.object({
    sessionId: id<'sign-in-session'>(),
    password: z.custom<NewPassword>((value) => value instanceof NewPassword),
  }),
  subject: async (_input, context) => ok({ provinceCode: null, communeCode: null, accountId: context.actor.accountId }),
  async run({ sessionId, password }, context) {
    const account = await findAccount(context.db, context.actor.accountId as AccountId);
    if (account === undefined) return refuse(notFound);
    const after = await updateAccount(
      context.db,
      account,
      { passwordHash: password.hash, passwordChangedAt: context.now, mustChangePassword: false },
      context.now,
    );
    if (after === undefined) return refuse(changedMeanwhile);
    const ended = await endSessionsOf(context.db, account.id, context.now, 'password-changed', sessionId);
    context.touch({ kind: 'account', id: account.id, before: accountContent(account), after: accountContent(after) });
    return ok({ ended });
  },
});

/** Whether the person at this session knows the account's password; counted like a sign-in. */
export async function confirmOwnPassword(
  ports: Ports,
  session: { readonly id: string; readonly actor: Actor },
  password: string,
  address: string,
): Promise<Result<null>> {
  const db = ports.database.write;
  const accountId = session.actor.accountId as AccountId;
  const account = await findAccount(db, accountId);
  const held = await findOwnSession(db, accountId, session.id as SessionId);
  if (account === undefined || held === undefined) return refuse(notFound);
  const where = { address, deviceHash: held.deviceHash };
  const doors = await doorsOf(ports, { key: account.loginKey, accountId }, where);
  const open = await countTry(db, doors, ports.clock.now());
  const checked = await checkPassword(account.passwordHash, password);
  if (!checked.ok) return checked;
  if (!open || !checked.value.fits) {
    return refuse(invalidFields([{ path: 'current', code: 'access/current-password-wrong' }]));
  }
  await forgetTries(
    db,
    doors.slice(0, 1).map((door) => door.key),
  );
  return ok(null);
}

/** The form: present password, new one twice. */
export async function changePasswordFromForm(
  ports: Ports,
  session: { readonly id: string; readonly actor: Actor },
  typed: { readonly current: string; readonly password: string; readonly repeat: string },
  address: string,
): Promise<Result<{ readonly ended: number }>> {
  const confirmed = await confirmOwnPassword(ports, session, typed.current, address);
  const account = await findAccount(ports.database.write, session.actor.accountId as AccountId);
  const personal = account === undefined ? [] : [account.login, account.displayName];
  if (!confirmed.ok) return confirmed;
  if (typed.current === typed.password) {
    return refuse(invalidFields([{ path: 'password', code: 'access/password-same' }]));
  }
  const password = await NewPassword.from({ password: typed.password, repeat: typed.repeat, personal });
  if (!password.ok) return password;
  const input = { sessionId: session.id, password: password.value };
  return await runUseCase(ports, changeOwnPassword, input, { actor: session.actor });
}
