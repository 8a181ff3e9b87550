// Opens a session for somebody who has proven the password: a new token each time, whatever the browser came with.

import { z } from 'zod';
import { accountContent } from '#access/account.ts';
import { type Actor, stranger } from '#access/actor.ts';
import { firstStepOf } from '#access/first-step.ts';
import { ProvenIdentity, type Whereabouts } from '#access/prove-identity.ts';
import { officerRoles } from '#access/roles.ts';
import { limitsOf } from '#access/session-limits.ts';
import { updateAccount } from '#access/store-accounts.ts';
import { forgetTries, rememberDevice, takeTryBack } from '#access/store-attempts.ts';
import { findSessionWithRights, insertSession } from '#access/store-sessions.ts';
import { instantOf, millisecondsOf } from '#kernel/calendar.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { freshToken, sha256Hex } from '#platform/clock/random.ts';
import type { Ports } from '#runner/ports.ts';
import { runUseCase } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { changedMeanwhile } from '../problems.ts';

export const signIn = defineUseCase({
  name: 'access/sign-in',
  kind: 'act',
  legalBasis: null,
  input: z.object({
    proven: z.custom<ProvenIdentity>((value) => value instanceof ProvenIdentity),
    tokenHash: z.string().length(64),
  }),
  async run({ proven, tokenHash }, context) {
    const { account } = proven;
    if (proven.weak && !account.mustChangePassword) {
      const after = await updateAccount(context.db, account, { mustChangePassword: true }, context.now);
      if (after === undefined) return refuse(changedMeanwhile);
      context.touch({ kind: 'account', id: account.id, before: accountContent(account), after: accountContent(after) });
    }
    const id = context.newId<'sign-in-session'>();
    const longest = limitsOf(false).absoluteMs;
    await insertSession(context.db, {
      id,
      tokenHash,
      accountId: account.id,
      formKey: freshToken(context.random),
      madeAt: context.now,
      absoluteEnd: instantOf(millisecondsOf(context.now) + longest),
      secondFactorAt: null,
      deviceHash: proven.deviceHash,
      address: proven.address,
    });
    const held = await findSessionWithRights(context.db, tokenHash, context.today);
    // Closed between the comparison and now.
    if (held === undefined) return refuse(changedMeanwhile);
    const isOfficer = held.grants.some((grant) => officerRoles.includes(grant.role));
    const step = firstStepOf({
      mode: context.ports.mode,
      isOfficer,
      hasSecondFactor: held.hasSecondFactor,
      provenSecondFactor: false,
      mustChangePassword: held.mustChangePassword,
    });
    if (step === 'second-factor') {
      await takeTryBack(context.db, [proven.ownDoor, ...proven.sharedDoors], context.now);
    } else {
      await forgetTries(context.db, [proven.ownDoor]);
      await takeTryBack(context.db, proven.sharedDoors, context.now);
      if (proven.deviceHash !== null) await rememberDevice(context.db, account.id, proven.deviceHash, context.now);
    }
    context.touch({ kind: 'sign-in-session', id, before: null, after: { accountId: account.id, step } });
    return ok({ step, maxAgeSeconds: limitsOf(isOfficer).absoluteMs / 1000 });
  },
});

/** A session just opened: its token goes into the cookie and nowhere else. */
export interface OpenedSession {
  readonly token: string;
  readonly maxAgeSeconds: number;
  readonly step: ReturnType<typeof firstStepOf>;
}

/** Who signs in, for the ledger: the account, with no right at all yet. */
export function arriving(account: { readonly id: Actor['accountId']; readonly displayName: string }): Actor {
  return { ...stranger, kind: 'account', accountId: account.id, displayName: account.displayName };
}

/** Login and password to an open session. */
export async function signInWithPassword(
  ports: Ports,
  typed: { readonly login: string; readonly password: string },
  where: Whereabouts,
): Promise<Result<OpenedSession>> {
  const proven = await ProvenIdentity.from(ports, typed, where);
  if (!proven.ok) return proven;
  const token = freshToken(ports.random);
  const opened = await runUseCase(
    ports,
    signIn,
    { proven: proven.value, tokenHash: sha256Hex(token) },
    { actor: arriving(proven.value.account) },
  );
  return opened.ok ? ok({ token, ...opened.value }) : opened;
}
