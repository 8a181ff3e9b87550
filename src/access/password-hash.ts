// Argon2id with the parameters of today, at most four at once, and the same work for an account that does not exist.

import { problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { passwordForm } from './password-rules.ts';

/** 64 MiB, three passes, one lane. Raise them here: each password is hashed anew when its owner next signs in. */
const PARAMETERS = { memoryCost: 65_536, timeCost: 3, parallelism: 1, outputLen: 32 } as const;
const PREFIX = `$argon2id$v=19$m=${PARAMETERS.memoryCost},t=${PARAMETERS.timeCost},p=${PARAMETERS.parallelism}$`;
const ARGON2ID = 2;

const MOST_AT_ONCE = 4;
const MOST_WAITING = 60;
let running = 0;
const waiting: (() => void)[] = [];

/** Runs one hash in turn; where too many wait already, it is refused at once rather than after a minute. */
async function inTurn<T>(work: () => Promise<T>): Promise<Result<T>> {
  if (running >= MOST_AT_ONCE) {
    if (waiting.length >= MOST_WAITING) return refuse(problem('unavailable', 'access/busy'));
    await new Promise<void>((resolve) => {
      waiting.push(resolve);
    });
  } else {
    running += 1;
  }
  try {
    return ok(await work());
  } finally {
    const next = waiting.shift();
    if (next === undefined) running -= 1;
    else next();
  }
}

/** The hash of a password as it is stored. */
export async function hashPassword(password: string): Promise<Result<string>> {
  const { hash } = await import('@node-rs/argon2');
  return await inTurn(() => hash(passwordForm(password), { ...PARAMETERS, algorithm: ARGON2ID }));
}

let nobodysHash: Promise<string> | undefined;

/** A hash that no password fits, made once per process: what is compared for an account that does not exist. */
async function hashOfNobody(): Promise<string> {
  nobodysHash ??= (async () => {
    const { randomBytes } = await import('node:crypto');
    const { hash } = await import('@node-rs/argon2');
    return await hash(randomBytes(24).toString('base64url'), { ...PARAMETERS, algorithm: ARGON2ID });
  })();
  return await nobodysHash;
}

/**
 * Whether the password fits the hash. `null` (no such account, no password yet) costs the same and never fits;
 * `rehash` says that the stored hash was made with weaker parameters than those of today.
 */
export async function checkPassword(
  stored: string | null,
  password: string,
): Promise<Result<{ readonly fits: boolean; readonly rehash: boolean }>> {
  const { verify } = await import('@node-rs/argon2');
  // Made before it is known whether the account exists, so that a fresh process tells nobody apart either.
  const nobody = await hashOfNobody();
  const checked = await inTurn(() => verify(stored ?? nobody, passwordForm(password)));
  if (!checked.ok) return checked;
  return ok({ fits: checked.value && stored !== null, rehash: stored !== null && !stored.startsWith(PREFIX) });
}
