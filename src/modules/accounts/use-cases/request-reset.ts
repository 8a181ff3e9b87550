// Somebody who forgot their password asks for a letter. It goes only to the address on record; who asked is told the same
// whether there is such an account or not.

import { z } from 'zod';
import { systemActor } from '#access/actor.ts';
import { accountDoor, networkOf, registrationDoor } from '#access/lock-out.ts';
import { loginKey } from '#access/login-name.ts';
import { registrationKey, resetRequestKey } from '#access/prove-identity.ts';
import { findAccountByLogin } from '#access/store-accounts.ts';
import { countTry } from '#access/store-attempts.ts';
import { ok, refuse } from '#kernel/result.ts';
import { text } from '#runner/fields.ts';
import type { Ports } from '#runner/ports.ts';
import { notFound, runUseCase } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { giveLink } from '../one-time-links.ts';

export const requestReset = defineUseCase({
  name: 'access/request-reset',
  kind: 'act',
  legalBasis: null,
  input: z.object({ login: text(200) }),
  async run({ login }, context) {
    const key = loginKey(login);
    const account = key === null ? undefined : await findAccountByLogin(context.db, key);
    if (account?.status !== 'active' || account.email === null) return refuse(notFound);
    await giveLink(context, account, { purpose: 'reset', delivery: 'mail' });
    return ok({});
  },
});

/**
 * Notes the request for the background work, at most ten a day for one login. The same is done, and takes as long,
 * whether there is such an account or not.
 */
export async function askForReset(ports: Ports, login: string, address: string): Promise<void> {
  const key = loginKey(login);
  if (key === null || !ports.mailer.delivers) return;
  const doors = [
    { key: resetRequestKey(ports.formSecret, key), rule: accountDoor },
    { key: registrationKey(ports.formSecret, networkOf(address)), rule: registrationDoor },
  ];
  if (!(await countTry(ports.database.write, doors, ports.clock.now()))) return;
  await ports.enqueue(ports.database.write, { task: 'access/answer-reset-request', payload: { login: key } });
}

/** The background half: makes the link and its letter where the account exists and has an address. */
export async function answerResetRequest(ports: Ports, login: string): Promise<void> {
  const account = await findAccountByLogin(ports.database.write, login);
  if (account?.status !== 'active' || account.email === null) return;
  await runUseCase(ports, requestReset, { login }, { actor: systemActor });
}
