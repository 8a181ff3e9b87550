// Proves the second factor of a session that has given its password: a code of the app, a recovery code or a passkey. The
// session gets a new token; wrong tries count at the same door as wrong passwords.

import { z } from 'zod';
import type { SessionId } from '#access/account.ts';
import type { Actor } from '#access/actor.ts';
import { type Ceremony, credentialIdOf, provePasskey } from '#access/passkeys.ts';
import { doorsOf } from '#access/prove-identity.ts';
import { recoveryCodeHash } from '#access/recovery-codes.ts';
import { unseal } from '#access/sealed-secret.ts';
import { findAccount } from '#access/store-accounts.ts';
import { countTry, forgetTries, rememberDevice, takeTryBack } from '#access/store-attempts.ts';
import { findTotp, listPasskeys, markPasskeyUsed, useRecoveryCode, useTotpStep } from '#access/store-factors.ts';
import { findOwnSession, strengthenSession } from '#access/store-sessions.ts';
import { stepOfCode } from '#access/totp.ts';
import { millisecondsOf } from '#kernel/calendar.ts';
import type { AccountId } from '#kernel/ids.ts';
import { problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { freshToken, sha256Hex } from '#platform/clock/random.ts';
import type { Ports } from '#runner/ports.ts';
import { runUseCase } from '#runner/run-use-case.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';

const wrong = refuse(problem('invalid', 'access/second-factor-refused'));

/** What the person gave: typed text (a code of the app or a recovery code), or the browser's answer of a passkey. */
export type GivenFactor =
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'passkey'; readonly response: string; readonly ceremony: Omit<Ceremony, 'secret' | 'nowMs'> };

const input = z.object({
  sessionId: z.string().uuid(),
  tokenHash: z.string().length(64),
  formKey: z.string().min(20),
  given: z.custom<GivenFactor>((value) => value !== null && typeof value === 'object' && 'kind' in value),
});

async function proveCode(accountId: AccountId, code: string, context: Context): Promise<Result<'app' | 'recovery'>> {
  const totp = await findTotp(context.db, accountId);
  if (totp !== undefined) {
    const secret = unseal(context.ports.formSecret, 'totp', accountId, totp.secretBox);
    const nowMs = millisecondsOf(context.now);
    const step = secret === null ? wrong : await stepOfCode(secret, code, nowMs, totp.lastStep);
    if (step.ok) return (await useTotpStep(context.db, accountId, step.value)) ? ok('app') : wrong;
  }
  const hash = recoveryCodeHash(code);
  if (hash !== null && (await useRecoveryCode(context.db, accountId, hash, context.now))) return ok('recovery');
  return wrong;
}

async function proveKey(
  accountId: AccountId,
  given: Extract<GivenFactor, { kind: 'passkey' }>,
  context: Context,
): Promise<Result<'passkey'>> {
  const held = await listPasskeys(context.db, accountId);
  const key = held.find((row) => row.credentialId === credentialIdOf(given.response));
  if (key === undefined) return wrong;
  const nowMs = millisecondsOf(context.now);
  const ceremony = { ...given.ceremony, secret: context.ports.formSecret, nowMs };
  const counter = await provePasskey(ceremony, key, given.response);
  if (!counter.ok) return wrong;
  return (await markPasskeyUsed(context.db, key, counter.value, context.now)) ? ok('passkey') : wrong;
}

export const giveSecondFactor = defineUseCase({
  name: 'access/give-second-factor',
  kind: 'act',
  legalBasis: null,
  input,
  subject: async (_input, context) => ok({ provinceCode: null, communeCode: null, accountId: context.actor.accountId }),
  async run({ sessionId, tokenHash, formKey, given }, context) {
    const accountId = context.actor.accountId as AccountId;
    const proven =
      given.kind === 'code'
        ? await proveCode(accountId, given.code, context)
        : await proveKey(accountId, given, context);
    if (!proven.ok) return proven;
    const stronger = { tokenHash, formKey, secondFactorAt: context.now };
    if (!(await strengthenSession(context.db, accountId, sessionId as SessionId, stronger))) return wrong;
    context.touch({
      kind: 'sign-in-session',
      id: sessionId,
      before: { secondFactor: null },
      after: { accountId, secondFactor: proven.value },
    });
    return ok({ by: proven.value });
  },
});

/** Counts the try, compares, and gives the session its new token; the cookie gets it from here. */
export async function proveSecondFactor(
  ports: Ports,
  session: { readonly id: string; readonly actor: Actor },
  given: GivenFactor,
  address: string,
): Promise<Result<{ readonly token: string; readonly by: 'app' | 'recovery' | 'passkey' }>> {
  const db = ports.database.write;
  const now = ports.clock.now();
  const accountId = session.actor.accountId as AccountId;
  const account = await findAccount(db, accountId);
  const held = await findOwnSession(db, accountId, session.id as SessionId);
  if (account === undefined || held === undefined) return wrong;
  const deviceHash = held.deviceHash;
  const doors = await doorsOf(ports, { key: account.loginKey, accountId }, { address, deviceHash });
  if (!(await countTry(db, doors, now))) return wrong;
  const token = freshToken(ports.random);
  const answer = await runUseCase(
    ports,
    giveSecondFactor,
    { sessionId: session.id, tokenHash: sha256Hex(token), formKey: freshToken(ports.random), given },
    { actor: session.actor },
  );
  if (!answer.ok) return answer;
  await forgetTries(
    db,
    doors.slice(0, 1).map((door) => door.key),
  );
  await takeTryBack(
    db,
    doors.slice(1).map((door) => door.key),
    now,
  );
  if (deviceHash !== null) await rememberDevice(db, accountId, deviceHash, now);
  return ok({ token, by: answer.value.by });
}
